/**
 * What a platform must be able to do, and the one error it may throw.
 *
 * Rendering is no part of it: each platform's `render.ts` is a pure function from an alert to a payload, so that previews
 * and tests need no network. A new ability is a new small interface, never an optional method here.
 */
import type { Mention } from '../src/alert/alert.ts';
import type { Destination, PlatformName } from '../src/alert/destination.ts';

/** A rendered message, ready to be frozen in the ledger: plain JSON. */
export type Payload = Readonly<Record<string, unknown>>;

/** A message that stands, to post beneath: in its thread on Slack, as a reply on Discord. */
export interface Parent {
  messageId: string;
}

/** One request to post. The key marks the message durably on the platform, so that it can be found again. */
export interface Order {
  /** 20 characters of [a-z0-9]: the hash of alert x destination x part, the same for every revision. */
  key: string;
  destination: Destination;
  payload: Payload;
  mentions: readonly Mention[];
  /** Null: in the channel itself. */
  parent: Parent | null;
}

/** A request to make a message that stands show other words. */
export interface EditOrder {
  key: string;
  receipt: Receipt;
  payload: Payload;
}

/** A post whose answer never came: is it there? */
export interface SearchOrder extends Order {
  /** How long ago the first and the last request for it were made, in milliseconds by Redis's clock. */
  sinceFirstMs: number;
  sinceLastMs: number;
  /** Whether looking may be posting again under the same key, where the platform itself sees to it that only one stands. */
  mayPost: boolean;
  /** Those among these messages of that channel that another message's receipt names. */
  owned(messageIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** By `performance.now()`: after this no further page is asked for, so that the search ends within its lease. */
  askUntil: number;
  /** Where an unfinished search stopped, as it said itself; null: from the beginning. */
  soFar: string | null;
}

/** What was found: the message with the revision that it shows, or surely nothing; or there was no time to see all. */
export type Sighting =
  | { found: true; receipt: Receipt; revision: number }
  | { found: false }
  | { found: 'unfinished'; soFar: string };

/** The platform's proof that a message stands, and enough to edit or delete it later. */
export interface Receipt {
  destination: Destination;
  /** Slack's `ts`, Discord's message id. */
  messageId: string;
  /** Where a reader can open it; null where the platform did not say. */
  link: string | null;
  /** The Slack team or Discord guild it stands in; null where unknown. */
  workspace: string | null;
  /** The bot that posted it, for only that one can edit it. */
  bot: string;
  mentions: readonly Mention[];
  /** ISO 8601, UTC, by the platform's own clock. */
  postedAt: string;
  /** It stands in a channel that others follow: it is yet to be published. */
  publishable: boolean;
}

/** Who we are on a platform, in words for the ready line: `@stop-press in Daily Planet`. */
export interface Identity {
  bot: string;
  workspace: string | null;
  summary: string;
}

/** Every method makes its requests once, within `REQUEST_DEADLINE_MS` each, and throws a {@link DeliveryError} and nothing else. */
export interface Adapter extends Reconciler, Editor, Recogniser, Naming {
  readonly platform: PlatformName;
  /** Proves the token. */
  identify(): Promise<Identity>;
  /** Posts. */
  deliver(order: Order): Promise<Receipt>;
  close(): Promise<void>;
}

/** Finds out what became of a post. */
export interface Reconciler {
  /** How long after the first try the platform makes a repetition one with it, in milliseconds; 0: it never does. */
  readonly onceForMs: number;
  /** @throws {DeliveryError} `unreadable` where the history cannot be read: then nothing is known */
  find(order: SearchOrder): Promise<Sighting>;
}

/** Gets back to what stands. */
export interface Editor {
  /** Shows other words, and may be repeated. @throws {DeliveryError} `gone` where somebody deleted it; `fixed` where it cannot be edited any more */
  edit(order: EditOrder): Promise<void>;
  /** The revision that it shows now, by its mark; null where somebody deleted it. @throws {DeliveryError} `unreadable` */
  read(key: string, receipt: Receipt): Promise<number | null>;
  /** Deletes a second copy that a late request made; one that is gone already counts as deleted. */
  remove(receipt: Receipt): Promise<void>;
  /** Hands it to the servers that follow an announcement channel; nothing to do elsewhere, nor where it was done before. */
  publish(receipt: Receipt): Promise<void>;
}

/** What a person says one of our messages became. */
export interface Pointer extends Pick<SearchOrder, 'key' | 'destination' | 'mentions' | 'owned'> {
  /** As it was copied from the platform: a link to the message, or its id. */
  written: string;
}

/** The message that was pointed at and the revision that it shows (0: that cannot be told); or why it is not taken, for that person. */
export type Recognised = { receipt: Receipt; revision: number } | { problem: string };

/** Takes a person's word for where a post went, once it was read there and is ours. */
export interface Recogniser {
  /** @throws {DeliveryError} `unreadable` and others, where the platform does not show it: then nothing is known */
  recognise(pointer: Pointer): Promise<Recognised>;
}

/** Knows what people call a channel. */
export interface Naming {
  /** `#breaking`; null where it has no name. */
  nameOf(destination: Destination): Promise<string | null>;
}

/** One line of `stop-press doctor`. */
export interface Finding {
  /** What was looked at: `Slack token`, `slack:C0123`. */
  subject: string;
  ok: boolean;
  /** What is so, or what is wrong and how to mend it; no secret. */
  message: string;
}

/** Asks a platform whether it would take our messages, without posting any. */
export type Examine = (destinations: readonly Destination[]) => Promise<Finding[]>;

/** After this a request counts as unknown: it is cut off, its answer's body included. */
export const REQUEST_DEADLINE_MS = 5_000;

/**
 * What went wrong, as far as it decides what happens next:
 * - `rate-limited`: surely not sent; again after `retryAfterMs`
 * - `unreachable`: surely not sent, no connection was made or the platform is closed for now; again later
 * - `rejected`: surely not sent, and never will be as it is
 * - `unauthorized`: surely not sent; the token is refused, and so will every other message be
 * - `uncertain`: it may stand on the platform or not; never again without looking
 * - `gone`: the message to edit or read was deleted
 * - `fixed`: the message stands, and cannot be edited any more
 * - `unreadable`: the history cannot be read, now and as it is
 */
export type Fault =
  | 'rate-limited'
  | 'unreachable'
  | 'rejected'
  | 'unauthorized'
  | 'uncertain'
  | 'gone'
  | 'fixed'
  | 'unreadable';

/** The only error an adapter throws. Its message says what failed, where and what to do, and never holds a token. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly fault: Fault;
  /** The platform's own word for it: `channel_not_found`, `50001`, `ECONNRESET`. */
  readonly reason: string;
  /** With `rate-limited`: how long the platform asks us to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(fault: Fault, reason: string, message: string, retryAfterMs?: number) {
    super(message);
    this.fault = fault;
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}
