import type { Order, Payload, Receipt } from '../adapters/adapter.ts';
import type { Alert, Mention, Part } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import { digest } from '../src/digest.ts';

/**
 * Where a message stands on its way, and where it may go from there: every transition that ./lua makes, and no other
 * (docs/reliability.md draws it; test/queue/model.test.ts holds Redis to it).
 *
 * UNKNOWN may stand on the platform or not: it is never sent again without looking. SENDING whose worker is gone is UNKNOWN,
 * or, where it was an edit, PENDING: an edit may be repeated.
 */
export const TRANSITIONS = {
  /** Waits for its turn: a post, or an edit to newer words. */
  PENDING: ['CLAIMED', 'HELD', 'DROPPED', 'REJECTED', 'SENT'],
  /** Its alert is on hold. */
  HELD: ['PENDING', 'DROPPED', 'SENT'],
  /** A worker has it, and asked for nothing yet. */
  CLAIMED: ['SENDING', 'PENDING', 'HELD', 'DROPPED', 'REJECTED', 'FIXED'],
  /** A worker asks the platform. */
  SENDING: ['SENT', 'PENDING', 'HELD', 'DROPPED', 'UNKNOWN', 'REJECTED', 'GONE', 'FIXED'],
  /** It may stand or not. */
  UNKNOWN: ['RECONCILING', 'SENT', 'PENDING', 'CLAIMED', 'HELD', 'DROPPED', 'REJECTED', 'QUARANTINED', 'GONE', 'FIXED'],
  /** A worker looks whether it stands, or what it shows. */
  RECONCILING: ['SENT', 'UNKNOWN', 'PENDING', 'HELD', 'DROPPED', 'QUARANTINED', 'GONE', 'FIXED'],
  /** It stands, with its proof. */
  SENT: ['PENDING', 'RECONCILING', 'FIXED'],
  /** The platform refused it, or it came too late to be news. */
  REJECTED: ['PENDING', 'HELD', 'DROPPED'],
  /** Its alert was killed, or what it follows never stood. */
  DROPPED: [],
  /** Nobody can look: a person has to. */
  QUARANTINED: ['UNKNOWN', 'PENDING', 'HELD', 'DROPPED', 'SENT', 'FIXED'],
  /** A person deleted it; or we did, where it was killed and took no edit. */
  GONE: [],
  /** It stands with old words, and cannot be edited. */
  FIXED: ['PENDING', 'SENT'],
} as const satisfies Record<string, readonly string[]>;
export type MessageState = keyof typeof TRANSITIONS;
export const MESSAGE_STATES = Object.keys(TRANSITIONS) as [MessageState, ...MessageState[]];

const ENDED: ReadonlySet<MessageState> = new Set(['SENT', 'REJECTED', 'DROPPED', 'QUARANTINED', 'GONE', 'FIXED']);

/** Nothing more will happen to it by itself. */
export const hasEnded = (state: MessageState): boolean => ENDED.has(state);

/** What is to be done with a message: `find` a post that may stand, `read` back what an edit left. */
export type Operation = 'post' | 'edit' | 'find' | 'read' | 'publish';

/** One alert in one place. Its key is the hash of alert x destination x part, without the revision. */
export interface Message {
  key: string;
  alert: string;
  destination: Destination;
  part: Part;
  state: MessageState;
  /** Another, and higher, for each claim, whichever master saw it; a record by an older epoch is told apart. */
  epoch: number;
  /** The revision that it should show, and the one that it shows (0: none yet). */
  target: number;
  shown: number;
  /** The revision of the request in hand, or of the last one; 0: none was made. */
  sending: number;
  tries: number;
  /** How many looks in a row told nothing. */
  looks: number;
  /** It fails for so long that a person was told; it is still tried. */
  overdue: boolean;
  /** Whom it calls or called; until it is claimed, whom it is to call. */
  mentions: readonly Mention[];
  /** Why it ended or waits: a code (`not_in_channel`, `expired`) and a sentence; '' where nothing is amiss. */
  reason: string;
  detail: string;
  receipt: Receipt | null;
  /** Milliseconds since the epoch, by Redis's clock; null where it did not happen. */
  createdAt: number;
  due: number | null;
  /** The very payload of the last request, while its outcome is open. */
  payload: string | null;
}

/** What this worker may do now, with the words of the alert's newest revision. */
export interface Claim {
  operation: Operation;
  message: Message;
  alert: Alert;
  /** The alert's own message there, for what follows it; null for that itself, and where nobody knows it. */
  root: Receipt | null;
  sinceFirstMs: number;
  sinceLastMs: number;
  /** Whether a search may be a post under the same key. */
  mayPost: boolean;
  /** Where an unfinished search stopped; null: none was begun. */
  soFar: string | null;
  /** By this process's `performance.now()`: the lease counts from no earlier. */
  heldSince: number;
}

/** What the platform's answer means for the message. */
export type Outcome =
  /** Posted, or found standing; it shows `revision`. */
  | { state: 'SENT'; receipt: Receipt; revision: number }
  /** Edited, or read back. */
  | { state: 'SHOWN'; revision: number }
  /** Looked for, and not there. */
  | { state: 'ABSENT' }
  /** There was no time to look at all of it: the search goes on there. */
  | { state: 'UNFINISHED'; soFar: string }
  /** Surely not done; again later. */
  | { state: 'LATER'; reason: string; detail: string; againInMs: number; closesChannel: boolean }
  | { state: 'REJECTED'; reason: string; detail: string; switchesOff: boolean }
  /** It stands with old words. `standIn`: that message takes no edit any more, and a notice beside it would be taken. */
  | { state: 'FIXED'; reason: string; detail: string; standIn: boolean }
  | { state: 'UNKNOWN' | 'QUARANTINED' | 'GONE'; reason: string; detail: string };

/** What a person hears of: an outcome, or that a message fails for so long already. */
export type News = Outcome | { state: 'OVERDUE'; reason: string; detail: string };

export type LaneHead =
  | { kind: 'empty' | 'busy' }
  /** `wake`: the one to plan; null where one is on its way that comes as early. */
  | { kind: 'later'; inMs: number; rank: number; wake: string | null }
  /** Refused before it was sent: it came too late, or its place is switched off. */
  | { kind: 'ended'; message: Message; alert: Alert }
  | ({ kind: 'claimed' } & Claim);

/** What a platform is asked to post, or to look for. */
export function orderOf({ message, root }: Claim, payload: Payload): Order {
  const { key, destination, mentions, part } = message;
  const parent = part.startsWith('thread') && root !== null ? { messageId: root.messageId } : null;
  return { key, destination, payload, mentions, parent };
}

/** Reads a message as Redis holds it. */
export function messageOf(fields: Record<string, string>): Message {
  const count = (name: string) => Number(fields[name] ?? 0);
  const time = (name: string) => (fields[name] ? Number(fields[name]) : null);
  return {
    key: fields['key'] ?? '',
    alert: fields['alert'] ?? '',
    destination: fields['destination'] as Destination,
    part: (fields['part'] ?? 'root') as Part,
    state: fields['state'] as MessageState,
    epoch: count('epoch'),
    target: count('target'),
    shown: count('shown'),
    sending: count('sending'),
    tries: count('tries'),
    looks: count('looks'),
    overdue: fields['told'] !== undefined,
    mentions: JSON.parse(fields['called'] ?? fields['mentions'] ?? '[]'),
    reason: fields['reason'] ?? '',
    detail: fields['detail'] ?? '',
    receipt: receiptOf(fields['receipt']),
    createdAt: count('createdAt'),
    due: time('due'),
    payload: fields['payload'] ?? null,
  };
}

export const receiptOf = (json: string | undefined): Receipt | null => (json ? JSON.parse(json) : null);

/** The name of a message, which no revision changes: 20 characters. */
export const messageKey = (alert: string, destination: Destination, part: Part): string =>
  digest(20, alert, destination, part);

/** A revision as a renderer takes it; the times are milliseconds since the epoch, as Redis wrote them down. */
export const alertOf = (words: string, approvedAt: string, revisedAt: string): Alert => ({
  ...JSON.parse(words),
  sentAt: new Date(Number(approvedAt)).toISOString(),
  changedAt: new Date(Number(revisedAt)).toISOString(),
});
