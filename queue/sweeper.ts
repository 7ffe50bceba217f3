/** Wakes what nobody woke: a process may die between the ledger's record and the queue's job, or while it holds a lease. */
import type { Jobs } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import type { Log } from './log.ts';
import { repeat } from './repeat.ts';

const EVERY_MS = 1_000;
/** What was due this long ago has no job on its way, or the queue is long: one more wake does no harm. */
const GRACE_MS = 1_000;
const AGAIN_AFTER_MS = 5_000;
/** What was swept has waited long enough to go first. */
const RANK = 0;

/** Starts sweeping; any number of processes may. */
export function startSweeper({ ledger, jobs, log }: { ledger: Ledger; jobs: Jobs; log: Log }): {
  close(): Promise<void>;
} {
  const sweep = async () => {
    try {
      const { destinations, items } = await ledger.sweep(GRACE_MS, AGAIN_AFTER_MS);
      await Promise.all([jobs.wake(destinations, RANK), jobs.readSoon(items, RANK)]);
    } catch (error) {
      log.warn({ error: String(error) }, 'sweep failed; again in a second');
    }
  };
  return repeat(EVERY_MS, sweep);
}
