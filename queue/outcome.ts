import { DeliveryError } from '../adapters/adapter.ts';
import type { Outcome } from './message.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * What a failed request means for its message. The fault alone decides.
 * @param tries how many requests were made before this one, for the growing wait
 * @param random 0-1, so that many destinations of one broken platform do not all come back in the same moment
 */
export function outcomeOf(error: unknown, tries: number, random: number): Outcome {
  if (!(error instanceof DeliveryError)) {
    // An adapter throws nothing else; if one does, nobody knows how far it came.
    const detail = `Unexpected: ${error instanceof Error ? error.name : typeof error}; it may stand on the platform or not.`;
    return { state: 'UNKNOWN', reason: 'unexpected', detail };
  }
  const { fault, reason, message: detail, retryAfterMs } = error;
  switch (fault) {
    case 'rate-limited':
      return { state: 'PENDING', reason, detail, againInMs: retryAfterMs ?? backoff(tries, random) };
    case 'unreachable':
      return { state: 'PENDING', reason, detail, againInMs: backoff(tries, random) };
    case 'rejected':
    case 'unauthorized':
      return { state: 'REJECTED', reason, detail };
    case 'uncertain':
      return { state: 'UNKNOWN', reason, detail };
    default:
      return fault satisfies never;
  }
}

/** Doubles from one second to one minute, plus or minus a quarter. */
function backoff(tries: number, random: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries, 10), LONGEST_WAIT_MS) * (0.75 + random / 2);
}
