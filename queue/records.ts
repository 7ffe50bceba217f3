/** What the ledger keeps of items and alerts. */
import type { Actor, Alert, Priority } from '../src/alert/alert.ts';
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
}

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
  request: PushRequest;
  /** What to call it before its words are composed: the item's headline, or its beginning. */
  title: string;
  /** The newest words; null while there are none. */
  alert: Alert | null;
  messages: Message[];
  /** Other versions that wait for an editor. */
  held: number;
}
