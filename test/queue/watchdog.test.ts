import { randomBytes } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { expect, inject, it } from 'vitest';
import { keepRunning } from '../../queue/watchdog.ts';
import { silent } from '../builders.ts';

it('a worker that takes no job in silence is started anew, and the job is done', async () => {
  const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
  const prefix = `{test-${randomBytes(6).toString('hex')}}`;
  const queue = new Queue('delivery', { connection, prefix });
  let started = 0;
  let done = 0;
  const worker = keepRunning({
    start: () => {
      const one = new Worker('delivery', async () => void done++, { connection, prefix });
      if (++started === 1) void one.pause(true); // it runs, and takes nothing
      return one;
    },
    waitingMs: async () => {
      const [oldest] = await queue.getJobs(['waiting'], 0, 0, true);
      return oldest ? Date.now() - oldest.timestamp : 0;
    },
    patienceMs: 300,
    log: silent,
  });
  await queue.add('one', {});
  await expect.poll(() => done, { timeout: 10_000 }).toBe(1);
  expect(started).toBe(2);
  await worker.close();
  await queue.close();
  connection.disconnect();
});
