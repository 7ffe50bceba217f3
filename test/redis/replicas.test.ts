import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, untilReady } from '../../queue/connection.ts';
import { openJobs } from '../../queue/jobs.ts';
import { openLedger } from '../../queue/ledger.ts';
import { openReplicas } from '../../queue/replicas.ts';
import { change } from '../../src/desk/change.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { identify } from '../../src/intake/identity.ts';
import { anAlert, anItem, aRequest } from '../builders.ts';
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

it('a kill is done at once whether a replica has it or not, and says which', async () => {
  const [front, asking] = [0, 1].map(() => connect({ host: '127.0.0.1', port: master.port }, 'front'));
  await Promise.all([untilReady(front!, 5_000), untilReady(asking!, 5_000)]);
  const replicas = openReplicas({ redis: asking!, prefix: 'desk', count: 1, timeoutMs: TIMEOUT_MS });
  const ledger = openLedger({ redis: front!, prefix: 'desk', retentionDays: 400, itemDays: 30, replicas });
  const jobs = openJobs({ connection: front!, prefix: 'desk' });
  try {
    await master.ask.hset(written.key, written.fields);
    const untilBack = () => until('the replica is back', () => replicas.confirmed(written));
    await untilBack();
    const does = (id: string, request: object) =>
      change({ ledger, jobs }, id, ChangeRequest.parse(request), aRequest().actor, {
        routes: [],
        expiresAfterMs: { default: 60_000, flash: 60_000 },
      });
    const kill = { do: 'kill', reason: 'The source made it up.' };
    const out = async (headline: string) => {
      const item = anItem({ headline });
      const { alert, item: id } = await ledger.accept(item, identify(item), aRequest());
      const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
      await ledger.approve(id, words, [{ destination: 'slack:C0123456789', mentions: [] }], { expiresAfterMs: 60_000 });
      return alert;
    };
    const [one, two] = [await out('One'), await out('Two')];
    const uncomposed = anItem({ headline: 'Three' });
    const three = (await ledger.accept(uncomposed, identify(uncomposed), aRequest())).alert;
    expect(await does(one, { do: 'refile', headline: 'One, mended' })).toMatchObject({ confirmed: true });
    replica.signal('SIGSTOP');
    expect(await does(one, kill)).toMatchObject({ revision: 3, confirmed: false });
    expect((await ledger.readAlert(one))?.life).toBe('killed');
    expect(await does(three, kill)).toMatchObject({ confirmed: false });
    replica.signal('SIGCONT');
    await untilBack();
    expect(await does(one, { do: 'purge', reason: 'Court order 7.' })).toMatchObject({ confirmed: true });
    expect(await does(two, kill)).toMatchObject({ revision: 2, confirmed: true });
  } finally {
    replica.signal('SIGCONT');
    await jobs.close();
    front!.disconnect();
    asking!.disconnect();
  }
});
