/** Finds out what became of a post, or what an edit left, within the lease. */
import { type Adapter, DeliveryError, type Payload } from '../adapters/adapter.ts';
import type { Ledger } from './ledger.ts';
import { type Claim, type Outcome, orderOf } from './message.ts';
import { lastEnd, lastStart, TIMING, type Timing } from './timing.ts';

/**
 * What a look tells. It is cut off before the lease ends: somebody else looks then.
 * @throws {DeliveryError} as the adapter does; `uncertain` where it is cut off
 */
export async function look(
  claim: Claim,
  adapter: Adapter,
  { ledger, timing = TIMING }: { ledger: Ledger; timing?: Timing },
): Promise<Outcome> {
  const { message, operation } = claim;
  const { key, receipt } = message;
  if (operation !== 'read' || receipt === null) return search(claim, adapter, ledger, timing);
  const revision = await within(lastEnd(claim.heldSince, timing), adapter.read(key, receipt), claim);
  return revision === null
    ? { state: 'GONE', reason: 'deleted', detail: 'Somebody deleted it.' }
    : { state: 'SHOWN', revision };
}

async function search(claim: Claim, adapter: Adapter, ledger: Ledger, timing: Timing): Promise<Outcome> {
  const { message, sinceFirstMs, sinceLastMs, soFar } = claim;
  const isOnce = claim.mayPost && message.payload !== null && sinceFirstMs < adapter.onceForMs;
  const asked = performance.now();
  const mayPost = isOnce && (await ledger.mayPostAgain(claim));
  // Whoever may post again has a lease anew.
  const since = mayPost ? asked : claim.heldSince;
  const finding = adapter.find({
    ...orderOf(claim, JSON.parse(message.payload ?? '{}') as Payload),
    sinceFirstMs,
    sinceLastMs,
    mayPost,
    owned: (messageIds) => ledger.owned(message.destination, messageIds),
    askUntil: lastStart(since, timing),
    soFar,
  });
  const seen = await within(lastEnd(since, timing), finding, claim);
  if (seen.found === 'unfinished') return { state: 'UNFINISHED', soFar: seen.soFar };
  return seen.found ? { state: 'SENT', receipt: seen.receipt, revision: seen.revision } : { state: 'ABSENT' };
}

/** The answer, if it is there in time, by `performance.now()`. */
async function within<T>(end: number, answer: Promise<T>, { message: { destination } }: Claim): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const detail = `Looking into ${destination} took too long; it is looked at again.`;
    timer = setTimeout(() => reject(new DeliveryError('uncertain', 'slow', detail)), end - performance.now());
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
