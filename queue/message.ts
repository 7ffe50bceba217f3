import type { Receipt } from '../adapters/adapter.ts';
import type { Alert, Mention } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';

/**
 * Where a message stands on its way:
 *
 *   PENDING -> CLAIMED -> SENDING -> SENT | REJECTED | UNKNOWN
 *                 ^----------'  surely not sent: PENDING again, later
 *
 * UNKNOWN is a message that may stand on the platform or not: it is never sent again blindly. A worker that finds SENDING
 * from another worker whose lease ended treats it as UNKNOWN.
 */
export type MessageState = 'PENDING' | 'CLAIMED' | 'SENDING' | 'SENT' | 'REJECTED' | 'UNKNOWN';

/** Nothing more will happen to it by itself. */
export const hasEnded = (state: MessageState): boolean =>
  state === 'SENT' || state === 'REJECTED' || state === 'UNKNOWN';

/** One alert in one place. Its key is the hash of alert x destination x part, without the revision. */
export interface Message {
  key: string;
  alert: string;
  destination: Destination;
  part: 'root';
  state: MessageState;
  /** Counts the claims; a record by an older epoch is refused. */
  epoch: number;
  /** The revision that it should show, and the one that it shows (0: none yet). */
  target: number;
  shown: number;
  tries: number;
  mentions: readonly Mention[];
  /** Why it ended or waits: a code (`not_in_channel`, `expired`) and a sentence; '' where nothing is amiss. */
  reason: string;
  detail: string;
  receipt: Receipt | null;
  /** Milliseconds since the epoch, by Redis's clock; null where it did not happen. */
  createdAt: number;
  due: number | null;
  endedAt: number | null;
}

/** A message that this worker may send now, with the words of its newest revision. */
export interface Claim {
  message: Message;
  alert: Alert;
}

/** What the platform's answer means for the message. */
export type Outcome =
  | { state: 'SENT'; receipt: Receipt }
  | { state: 'REJECTED' | 'UNKNOWN'; reason: string; detail: string }
  | { state: 'PENDING'; reason: string; detail: string; againInMs: number };

export type LaneHead =
  | { kind: 'empty' | 'busy' }
  | { kind: 'later'; inMs: number; rank: number }
  | ({ kind: 'claimed' } & Claim);

/** Reads a message as Redis holds it. */
export function messageOf(fields: Record<string, string>): Message {
  const count = (name: string) => Number(fields[name] ?? 0);
  const time = (name: string) => (fields[name] ? Number(fields[name]) : null);
  return {
    key: fields['key'] ?? '',
    alert: fields['alert'] ?? '',
    destination: fields['destination'] as Destination,
    part: 'root',
    state: fields['state'] as MessageState,
    epoch: count('epoch'),
    target: count('target'),
    shown: count('shown'),
    tries: count('tries'),
    mentions: JSON.parse(fields['mentions'] ?? '[]'),
    reason: fields['reason'] ?? '',
    detail: fields['detail'] ?? '',
    receipt: fields['receipt'] ? JSON.parse(fields['receipt']) : null,
    createdAt: count('createdAt'),
    due: time('due'),
    endedAt: time('endedAt'),
  };
}
