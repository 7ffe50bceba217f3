/** Takes items in hand: reads the story, composes the alert, puts its messages into the lanes. */
import { type Job, Worker } from 'bullmq';
import { type Address, rankOf, type Words } from '../src/alert/alert.ts';
import { StoryError } from '../src/errors.ts';
import type { Connection } from './connection.ts';
import { type IntakeJob, type Jobs, jobsPrefix, QUEUES } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import type { Log } from './log.ts';
import type { ItemRecord } from './records.ts';

/** An item's words and where they go, before anybody sees them. */
export interface Composed {
  alert: Words;
  addresses: readonly Address[];
  expiresAfterMs: number;
  /** Milliseconds since the epoch; 0: at once. */
  notBefore: number;
}

export interface IntakeOptions {
  ledger: Ledger;
  jobs: Jobs;
  connection: Connection;
  prefix: string;
  /** @throws {StoryError} where the item cannot become an alert */
  compose: (item: ItemRecord) => Promise<Composed>;
  log: Log;
}

/** An item that takes its worker down with it must not do so for ever. */
const MOST_TRIES = 3;

/** Starts a worker; `close` waits for the items in hand. */
export function startIntakeWorker(options: IntakeOptions): { close(): Promise<void> } {
  const { ledger, jobs, connection, prefix, compose, log } = options;

  async function takeIn({ data }: Job<IntakeJob>): Promise<void> {
    const item = await ledger.takeItem(data.item);
    if (item === null) return; // another wake for what is done
    if (item.tries > MOST_TRIES) {
      const reason = `Reading it ended the worker ${MOST_TRIES} times: look at the logs, and push the headline alone meanwhile.`;
      return ledger.refuse(item, reason);
    }
    let composed: Composed;
    try {
      composed = await compose(item);
    } catch (error) {
      // Composing is pure: what failed once fails again. The item is kept with the reason, and holds nobody up.
      const reason =
        error instanceof StoryError ? error.message : `Stop Press could not read it, a fault of ours: ${String(error)}`;
      await ledger.refuse(item, reason);
      return log.warn({ item: item.id, reason }, 'item refused');
    }
    const { alert, addresses, expiresAfterMs, notBefore } = composed;
    const destinations = await ledger.approve(item.id, alert, addresses, { expiresAfterMs, notBefore });
    await jobs.wake(destinations, rankOf(alert.priority));
    log.info(
      { item: item.id, alert: alert.id, priority: alert.priority, messages: addresses.length },
      'alert composed',
    );
  }

  const worker = new Worker<IntakeJob>(QUEUES.intake, takeIn, {
    connection,
    prefix: jobsPrefix(prefix),
    concurrency: 4,
    maxStalledCount: 1_000_000, // BullMQ's default of 1 loses an item whose worker was killed twice
  });
  worker.on('error', (error) =>
    log.warn({ error: error.message }, 'intake worker: Redis does not answer as it should'),
  );
  worker.on('failed', (job, error) =>
    log.error({ item: job?.data.item, error: error.message }, 'an item waits: its job failed'),
  );
  return { close: () => worker.close() };
}
