/**
 * BullMQ's part: jobs that wake a worker, and nothing more. What is to be done stands in the ledger; a job that is lost
 * costs a second (the sweeper finds what waits), a job too many finds an empty lane.
 */
import { type JobsOptions, Queue } from 'bullmq';
import type { Destination } from '../src/alert/destination.ts';
import type { Connection } from './connection.ts';

export const QUEUES = { intake: 'intake', delivery: 'delivery' } as const;

export interface IntakeJob {
  item: string;
}

export interface DeliveryJob {
  destination: Destination;
  /** The ledger's name for a wake that it had planned; '' where something new wakes. */
  wake: string;
}

export type Jobs = ReturnType<typeof openJobs>;

/** BullMQ's keys beside the ledger's, under the same hash tag, for Redis Cluster. */
export const jobsPrefix = (prefix: string): string => `{${prefix}}`;

// Ids are BullMQ's own counter: an id of ours that is retained or active would swallow the next wake in silence.
const ONCE: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };

export function openJobs({ connection, prefix }: { connection: Connection; prefix: string }) {
  const options = {
    connection,
    prefix: jobsPrefix(prefix),
    streams: { events: { maxLen: 200 } }, // nobody reads it back, and in the embedded Redis a long stream costs 50 ms a job
  };
  const intake = new Queue<IntakeJob>(QUEUES.intake, options);
  const delivery = new Queue<DeliveryJob>(QUEUES.delivery, options);
  // BullMQ would write each one to stderr as it is; whoever opened the connection tells it in the log.
  for (const queue of [intake, delivery]) queue.on('error', () => {});

  return {
    /** `rank`: 0 goes first (BullMQ gives jobs without a priority the first place, and the smallest number the next). */
    async readSoon(items: readonly string[], rank: number): Promise<void> {
      const jobs = items.map((item) => ({ name: item, data: { item }, opts: { ...ONCE, priority: rank + 1 } }));
      if (jobs.length > 0) await intake.addBulk(jobs);
    },

    async wake(destinations: readonly Destination[], rank: number): Promise<void> {
      const opts = { ...ONCE, priority: rank + 1 };
      const jobs = destinations.map((destination) => ({ name: destination, data: { destination, wake: '' }, opts }));
      if (jobs.length > 0) await delivery.addBulk(jobs);
    },

    /** A wake that the ledger has planned. */
    async wakeLater(destination: Destination, rank: number, inMs: number, wake: string): Promise<void> {
      const opts = { ...ONCE, priority: rank + 1, ...(inMs > 0 && { delay: inMs }) };
      await delivery.add(destination, { destination, wake }, opts);
    },

    /** How long the oldest job has waited for a worker, in milliseconds; 0 where none waits. */
    async waitingMs(queue: keyof typeof QUEUES): Promise<number> {
      const [oldest] = await (queue === 'intake' ? intake : delivery).getJobs(['prioritized', 'waiting'], 0, 0, true);
      return oldest ? Date.now() - oldest.timestamp - (oldest.opts.delay ?? 0) : 0;
    },

    async close(): Promise<void> {
      await Promise.all([intake.close(), delivery.close()]);
    },
  };
}
