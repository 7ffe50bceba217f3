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

    async wake(destinations: readonly Destination[], rank: number, inMs = 0): Promise<void> {
      const opts = { ...ONCE, priority: rank + 1, ...(inMs > 0 && { delay: inMs }) };
      const jobs = destinations.map((destination) => ({ name: destination, data: { destination }, opts }));
      if (jobs.length > 0) await delivery.addBulk(jobs);
    },

    async close(): Promise<void> {
      await Promise.all([intake.close(), delivery.close()]);
    },
  };
}
