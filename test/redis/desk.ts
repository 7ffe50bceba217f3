/** A desk and an intake worker on some Redis, as a front and a worker process would be. */
import { randomBytes } from 'node:crypto';
import { type Connection, connect, type RedisAddress, untilReady } from '../../queue/connection.ts';
import { startIntakeWorker } from '../../queue/intake-worker.ts';
import { openJobs } from '../../queue/jobs.ts';
import { openLedger } from '../../queue/ledger.ts';
import { openReplicas } from '../../queue/replicas.ts';
import { anAlert, anItem, aRequest, silent } from '../builders.ts';

export async function aDesk(address: RedisAddress) {
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const connections: Connection[] = [];
  const open = async (kind: 'front' | 'worker') => {
    const redis = connect(address, kind);
    redis.on('error', () => {});
    connections.push(redis);
    await untilReady(redis, 10_000);
    return redis;
  };
  const kept = { prefix, retentionDays: 400, itemDays: 30 };
  const front = await open('front');
  const ledger = openLedger({ redis: front, ...kept });
  const jobs = openJobs({ connection: front, prefix });

  const working = await open('worker');
  const itsJobs = openJobs({ connection: working, prefix });
  const worker = startIntakeWorker({
    ledger: openLedger({ redis: working, ...kept }),
    jobs: itsJobs,
    connection: working,
    prefix,
    compose: async (item) => ({
      alert: anAlert({ id: item.alert, headline: item.item.headline ?? '' }),
      addresses: [{ destination: 'slack:C0123456789', mentions: [] }],
      notBefore: 0,
      expiresAfterMs: 60_000,
    }),
    log: silent,
  });

  const replicas = openReplicas({ redis: await open('front'), prefix, count: 1 });

  return {
    prefix,
    /** @returns the alert, once the worker has composed it */
    async push(headline: string): Promise<string> {
      const alert = randomBytes(6).toString('hex');
      const { item } = await ledger.accept(anItem({ headline }), { alert, content: headline }, aRequest());
      await jobs.readSoon([item], 0);
      return alert;
    },
    isComposed: async (alert: string): Promise<boolean> => ((await ledger.readAlert(alert))?.messages.length ?? 0) > 0,
    /** Whether a replica has all that was written so far. */
    isReplicated: (alert: string): Promise<boolean> =>
      replicas.confirmed({ key: `{${prefix}}:ledger:alert:${alert}`, fields: { id: alert } }),
    async close(): Promise<void> {
      await Promise.all([worker.close(), jobs.close(), itsJobs.close()]);
      for (const redis of connections) redis.disconnect();
    },
  };
}
