/** Whether all is well, in words: what `/readyz` shows of the canary, and what the heartbeat asks for. */
import type { Flight } from '../../queue/canary.ts';
import type { Ledger } from '../../queue/ledger.ts';
import { timeOf } from './canary.ts';

/** How long after its time a canary counts as late. */
const GRACE_MS = 120_000;
/** An item is read within a second; this one waits for nobody. */
const UNREAD_MS = 60_000;

/**
 * `ok 1.2 s at 14:00 UTC`, or what is wrong.
 * @param since milliseconds since the epoch from when on it should fly
 */
export function canaryWords(last: Flight | null, everyMs: number, since: number, now: number): string {
  if (last === null) return now > since + GRACE_MS ? 'late: none has flown yet' : 'ok, none has flown yet';
  if (last.problem !== null) return `failed at ${timeOf(last.at)}: ${last.problem}`;
  if (now > last.at + everyMs + GRACE_MS) return `late: the last one flew at ${timeOf(last.at)}`;
  return `ok ${((last.tookMs ?? 0) / 1_000).toFixed(1)} s at ${timeOf(last.at)}`;
}

/**
 * What is wrong with the newsroom as a whole; null where all is well.
 * @throws what Redis throws: then all is not well
 */
export async function ailment(
  ledger: Pick<Ledger, 'isServed' | 'oldestItemMs' | 'canary'>,
  canary: { everyMs: number } | null,
  since: number,
): Promise<string | null> {
  if (!(await ledger.isServed())) return 'no process delivers';
  const unread = await ledger.oldestItemMs();
  if (unread > UNREAD_MS) return `an item has waited ${Math.round(unread / 1_000)} s to be read`;
  if (canary === null) return null;
  const words = canaryWords(await ledger.canary.last(), canary.everyMs, since, Date.now());
  return words.startsWith('ok') ? null : `canary ${words}`;
}
