import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, untilReady } from '../../queue/connection.ts';
import { openReplicas } from '../../queue/replicas.ts';
import { SETTINGS, type Server, someServers, until, untilFollowed } from './servers.ts';

const TIMEOUT_MS = 300;
const written = { key: '{desk}:ledger:message:1', fields: { state: 'SENDING', epoch: '1' } };
let servers: Awaited<ReturnType<typeof someServers>>;
let master: Server;
let replica: Server;
beforeAll(async () => {
  servers = await someServers();
  master = await servers.start(SETTINGS);
  replica = await servers.start({ ...SETTINGS, replicaof: `127.0.0.1 ${master.port}` });
  await untilFollowed(master);
});
afterAll(() => servers.close());

/** `confirmed`, by a connection that has written nothing, as in the service. */
async function asking<T>(count: number, work: (confirmed: (what?: typeof written) => Promise<boolean>) => Promise<T>) {
  const redis = connect({ host: '127.0.0.1', port: master.port }, 'front');
  await untilReady(redis, 5_000);
  const replicas = openReplicas({ redis, prefix: 'desk', count, timeoutMs: TIMEOUT_MS });
  try {
    return await work((what = written) => replicas.confirmed(what));
  } finally {
    redis.disconnect();
  }
}

it('a write is confirmed once the replica has it, and not while the replica is away', async () => {
  await asking(1, async (confirmed) => {
    await master.ask.hset(written.key, written.fields);
    await until('the replica has it', () => confirmed());
    replica.signal('SIGSTOP');
    await master.ask.hset(written.key, { epoch: '2' });
    expect(await confirmed({ ...written, fields: { state: 'SENDING', epoch: '2' } })).toBe(false);
    replica.signal('SIGCONT');
    await until('the replica is back', () => confirmed({ ...written, fields: { state: 'SENDING', epoch: '2' } }));
    expect(await replica.ask.hget(written.key, 'epoch')).toBe('2');
  });
});

it('many lanes that ask at once wait for a replica that is away no longer than one', async () => {
  await asking(1, async (confirmed) => {
    await master.ask.hset(written.key, written.fields);
    replica.signal('SIGSTOP');
    const since = performance.now();
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirmed()));
    replica.signal('SIGCONT');
    expect(answers).not.toContain(true);
    expect(performance.now() - since).toBeLessThan(4 * TIMEOUT_MS);
  });
});

it('a master that does not know the write, for it took over without it, confirms nothing', async () => {
  await asking(1, async (confirmed) => {
    expect(await confirmed({ ...written, key: '{desk}:ledger:message:2' })).toBe(false);
    await master.ask.hset(written.key, { state: 'CLAIMED', epoch: '1' });
    expect(await confirmed()).toBe(false);
  });
});

it('more replicas than there are confirm nothing, and none asked confirm all', async () => {
  await master.ask.hset(written.key, written.fields);
  expect(await asking(2, (confirmed) => confirmed())).toBe(false);
  expect(await asking(0, (confirmed) => confirmed())).toBe(true);
});

it('without Redis nothing is confirmed, and nobody waits for it', async () => {
  const redis = connect({ host: '127.0.0.1', port: 1 }, 'front');
  redis.on('error', () => {});
  const since = performance.now();
  expect(await openReplicas({ redis, prefix: 'desk', count: 1 }).confirmed(written)).toBe(false);
  expect(performance.now() - since).toBeLessThan(1_000);
  redis.disconnect();
});
