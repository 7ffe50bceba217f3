/**
 * A BullMQ worker that stops in silence is an open report of theirs: it runs, and takes no job. Whoever takes none for a while,
 * though some wait, is closed and started anew; a job too many finds an empty lane.
 */
import type { Worker } from 'bullmq';
import type { Log } from './log.ts';

export interface WatchOptions {
  /** Starts a worker; called again for each one that stopped. */
  start: () => Worker;
  /** How long the oldest job has waited for somebody, in milliseconds; 0 where none waits. */
  waitingMs: () => Promise<number>;
  /** After so long without a job while one waits, a worker counts as stopped. */
  patienceMs?: number;
  log: Log;
}

const PATIENCE_MS = 15_000;

/** Keeps a worker running until `close`, which waits for the jobs in hand. */
export function keepRunning({ start, waitingMs, patienceMs = PATIENCE_MS, log }: WatchOptions): {
  close(): Promise<void>;
} {
  let lastJobAt = performance.now();
  let closing = false;
  let looking = false;
  const begin = (): Worker => {
    lastJobAt = performance.now();
    return start().on('active', () => {
      lastJobAt = performance.now();
    });
  };
  let worker = begin();

  async function look(): Promise<void> {
    if (closing || looking || performance.now() - lastJobAt < patienceMs) return;
    looking = true;
    try {
      // A worker with every place taken starts nothing either: its jobs end by their deadlines, and it is left alone.
      if ((await waitingMs()) < patienceMs || performance.now() - lastJobAt < patienceMs) return;
      log.error({ queue: worker.name }, 'a worker took no job though some wait: it is started anew');
      const stopped = worker;
      worker = begin();
      stopped.close(true).catch(() => {});
    } catch {
      // Redis is away: nobody takes a job then.
    } finally {
      looking = false;
    }
  }
  const timer = setInterval(() => void look(), patienceMs / 3);
  return {
    async close() {
      closing = true;
      clearInterval(timer);
      await worker.close();
    },
  };
}
