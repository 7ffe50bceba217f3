/** What the ledger keeps of items and alerts. */
import type { Actor, Alert, ChangeKind, Priority, Words } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import type { Item } from '../src/intake/item.ts';
import type { Message } from './message.ts';

/** What an editor asked for beside the item itself. */
export interface PushRequest {
  actor: Actor;
  priority: Priority;
  /** Explicit destinations; empty: as the routes say. */
  to: readonly Destination[];
  /** Whether the item's image goes out. */
  image: boolean;
  /** ISO 8601: not before then; unset: at once. */
  notBefore?: string | undefined;
  /** That hour is an embargo's: the text's own line that asks for one is heard by it. */
  embargoed?: boolean | undefined;
  /** The very words that an editor saw and approved; unset: those that the story is read to. */
  words?: Pick<Words, 'headline' | 'lede' | 'quotes'> | undefined;
  /** A drill: its words say so, and it reaches drill channels alone. */
  drill?: true | undefined;
  /** The drill that goes out by itself, to measure the whole way: no editor is told of it. */
  canary?: true | undefined;
}

/** What can be done, as the audit names it. */
export type Deed =
  | ChangeKind
  | 'push'
  | 'extend'
  | 'reschedule'
  | 'retry'
  | 'resolve'
  | 'purge'
  | 'confirm'
  | 'ask'
  | 'approve'
  | 'override'
  | 'bulletin'
  | 'refuse'
  | 'undo'
  | 'expire';

/** One thing that was done to an alert, for the audit: who, what, when, why. A purge takes out the reasons before it. */
export interface Entry {
  /** ISO 8601, UTC. */
  at: string;
  actor: Actor;
  did: Deed;
  /** The revision that it made; null where it made none. */
  revision: number | null;
  /** The version of its story that it was done to, where that was not the alert itself. */
  item?: string;
  /** For the newsroom alone; never shown in public. */
  reason: string | null;
  /** The ticket that it belongs to, where it had to wait. */
  ticket?: string | undefined;
}

/**
 * What became of a revision: `conflict` names the newest one, `not-out` the alert's state; `ended`: it was killed;
 * `on-hold`: release or correct it first.
 */
export type Revised =
  | { outcome: 'ok'; revision: number; wakes: Destination[] }
  | { outcome: 'conflict' | 'not-out' | 'ended' | 'on-hold' | 'not-held'; detail: string };

/** What became of an item: `same` shows the alert that it is already, `version` and `stale` wait for an editor. */
export interface Accepted {
  outcome: 'new' | 'same' | 'version' | 'stale';
  item: string;
  alert: string;
}

export interface ItemRecord {
  id: string;
  alert: string;
  item: Item;
  request: PushRequest;
  state: 'received' | 'composed' | 'held' | 'stale' | 'failed';
  reason: string;
  /** How often a worker took it in hand. */
  tries: number;
}

export interface AlertRecord {
  id: string;
  /** `received` until its words are composed; then `out`: its messages say how far. */
  state: 'received' | 'out' | 'failed';
  reason: string;
  createdAt: number;
  approvedAt: number | null;
  /** `live` until an editor puts it on hold, or kills it. */
  life: 'live' | 'hold' | 'killed';
  /** Milliseconds since the epoch: when it is or was to go out; null: at once. */
  due: number | null;
  /** What was done to it after it was approved, oldest first. */
  history: readonly Entry[];
  request: PushRequest;
  /** What to call it before its words are composed: the item's headline, or its beginning. */
  title: string;
  /** The newest words; null while there are none. */
  alert: Alert | null;
  messages: Message[];
  /** Other versions that wait for an editor. */
  held: number;
}
