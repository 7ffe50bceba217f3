import { DeliveryError, type Fault } from '../adapters/adapter.ts';
import type { Message, Operation, Outcome } from './message.ts';
import { PATIENCE } from './timing.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** The token is refused: an operator has to mend it, and the alert waits for that as long as it is news. */
const UNAUTHORIZED_WAIT_MS = 15_000;

/** What a failed request is judged by. */
export interface Attempt {
  operation: Operation;
  message: Pick<Message, 'tries' | 'looks'>;
  /** Since the last request for it, in milliseconds. */
  sinceLastMs: number;
  /** 0-1, so that many destinations of one broken platform do not all come back in the same moment. */
  random: number;
}

/** What a failed request means for its message: its fault and what was asked for decide. */
export function outcomeOf(error: unknown, { operation, message, sinceLastMs, random }: Attempt): Outcome {
  const { fault, reason, detail, retryAfterMs } = read(error);
  const later = (againInMs: number): Outcome => ({
    state: 'LATER',
    reason,
    detail,
    againInMs,
    closesChannel: fault === 'rate-limited',
  });
  const looks = operation === 'find' || operation === 'read';
  const wait = backoff(looks ? message.looks : message.tries, random);
  switch (fault) {
    case 'rate-limited':
      return later(retryAfterMs ?? wait);
    case 'unreachable':
      return later(wait);
    case 'unauthorized':
      return later(Math.max(wait, UNAUTHORIZED_WAIT_MS));
    case 'gone':
      return { state: 'GONE', reason, detail };
    case 'uncertain':
      // A look that failed tells nothing; a search that may have posted is a post.
      if (!looks) return { state: 'UNKNOWN', reason, detail };
      // The ledger's patience bounds it; what cannot be read back is edited once more.
      return operation === 'read' && sinceLastMs >= PATIENCE.tell ? unseen(operation, reason, detail) : later(wait);
    case 'fixed':
    case 'unreadable':
    case 'rejected':
      if (looks) return unseen(operation, reason, detail);
      // An edit that is refused leaves older words standing: a person has to know.
      if (operation === 'edit') return { state: 'FIXED', reason, detail, standIn: fault === 'fixed' };
      return { state: 'REJECTED', reason, detail, switchesOff: OFF.has(reason) };
    default:
      return fault satisfies never;
  }
}

/** What cannot be looked at: a post is nobody's knowledge, an edit is made once more. */
const unseen = (operation: Operation, reason: string, detail: string): Outcome =>
  operation === 'read' ? { state: 'SHOWN', revision: 0 } : { state: 'QUARANTINED', reason, detail };

/** An adapter throws nothing else; if one does, nobody knows how far it came. */
function read(error: unknown): { fault: Fault; reason: string; detail: string; retryAfterMs: number | undefined } {
  if (error instanceof DeliveryError) {
    const { fault, reason, message: detail, retryAfterMs } = error;
    return { fault, reason, detail, retryAfterMs };
  }
  const detail = `Unexpected: ${error instanceof Error ? error.name : typeof error}; it may stand on the platform or not.`;
  return { fault: 'uncertain', reason: 'unexpected', detail, retryAfterMs: undefined };
}

/** The place itself refuses us, whatever we say: it is not asked again until a person says so. */
const OFF: ReadonlySet<string> = new Set(
  `channel_not_found not_in_channel is_archived restricted_action no_permission missing_scope account_inactive
   10003 50001 50013 50008 50024`.split(/\s+/),
);

/** Doubles from one second to one minute, plus or minus a quarter. */
function backoff(tries: number, random: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries, 10), LONGEST_WAIT_MS) * (0.75 + random / 2);
}
