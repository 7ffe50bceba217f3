import { Redis } from 'ioredis';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { type EngineFacts, examineFacts, readEngine, warningOf } from '../../queue/engine-check.ts';
import { SETTINGS, someServers, until } from '../redis/servers.ts';

/** A Redis with a replica that has an alert before it is sent: nothing is lost. */
const facts = (over: Partial<EngineFacts> = {}): EngineFacts => ({
  version: '7.0.15',
  policy: 'noeviction',
  appendOnly: true,
  appendFsync: 'always',
  save: '',
  replicas: 1,
  minReplicas: 1,
  waitReplicas: 1,
  ...over,
});
const findings = (over: Partial<EngineFacts>) => examineFacts(facts(over));

describe('each weakness is named with what it can lose', () => {
  it('and where there is none, nothing is said', () => {
    expect(findings({}).every(({ ok }) => ok)).toBe(true);
    expect(warningOf(findings({}))).toBeNull();
  });

  it.each<[Partial<EngineFacts>, boolean, RegExp]>([
    [{ policy: 'allkeys-lru' }, false, /^alerts when its memory is full \(maxmemory-policy allkeys-lru\)$/],
    [{ appendOnly: false, save: '3600 1' }, false, /^everything since its last snapshot when it is restarted/],
    [{ appendOnly: false, save: null }, false, /^everything since its last snapshot when it is restarted/],
    [{ appendOnly: false, save: '' }, false, /^everything when it is restarted/],
    [{ appendFsync: 'everysec' }, true, /^the last second of what it acknowledged when the power fails/],
    [{ appendFsync: 'no' }, false, /^half a minute of what it acknowledged when the power fails/],
    [{ replicas: 0, waitReplicas: 0 }, true, /^everything when its machine is lost/],
    [{ waitReplicas: 0 }, true, /^the last moment at a failover/],
    [{ minReplicas: 0 }, true, /^what a master takes while it is cut off/],
  ])('%o', (over, ok, loses) => {
    const weak = findings(over).filter((finding) => finding.loses !== null);
    expect(weak).toEqual([expect.objectContaining({ ok, loses: expect.stringMatching(loses) })]);
    expect(warningOf(weak)).toMatch(/^Redis can lose .+\. stop-press doctor says how to mend it\.$/);
  });

  it('what a hosted Redis does not tell cannot be checked, and counts as no fault', () => {
    const hosted = findings({ policy: null, appendFsync: null, save: null, minReplicas: null });
    expect(hosted.every(({ ok, loses }) => ok && loses === null)).toBe(true);
    expect(hosted.filter(({ message }) => message.includes('cannot be checked'))).toHaveLength(3);
  });

  it.each([
    ['5.0.14', false],
    ['6.0.20', false],
    ['6.2.0', true],
    ['6.10.1', true],
    ['10.0.0', true],
  ])('version %s is new enough: %s', (version, ok) => {
    expect(findings({ version })[0]).toMatchObject({ subject: 'Redis version', ok });
  });

  it('more replicas asked for than there are is an error, for nothing would be sent', () => {
    expect(findings({ waitReplicas: 2 })).toContainEqual(
      expect.objectContaining({ ok: false, message: expect.stringMatching(/^1, but REDIS_WAIT_REPLICAS asks for 2/) }),
    );
  });
});

describe('what is asked', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  const asked = { prefix: 'desk', waitReplicas: 0 };

  it('of the private Redis: it keeps what it acknowledges', async () => {
    const redis = new Redis(inject('redisSocket'));
    closers.push(async () => redis.disconnect());
    const found = await readEngine(redis, asked);
    expect(found).toMatchObject({
      policy: 'noeviction',
      appendOnly: true,
      appendFsync: 'always',
      save: '',
      replicas: 0,
    });
    expect(examineFacts(found).every(({ ok }) => ok)).toBe(true);
  });

  it('of one with a replica and every weakness, and of one that forbids CONFIG', async () => {
    const servers = await someServers();
    closers.push(() => servers.close());
    const weak = { ...SETTINGS, appendonly: 'no', 'maxmemory-policy': 'allkeys-lru', save: '3600 1' };
    const { ask, port } = await servers.start(weak);
    await servers.start({ ...SETTINGS, replicaof: `127.0.0.1 ${port}` });
    await until('the replica follows', async () => (await ask.info()).includes('connected_slaves:1'));
    expect(await readEngine(ask, asked)).toMatchObject({
      policy: 'allkeys-lru',
      appendOnly: false,
      save: '3600 1',
      replicas: 1,
      minReplicas: 0,
    });
    await ask.call('ACL', 'SETUSER', 'hosted', 'on', 'nopass', '~*', '+@all', '-config');
    const hosted = new Redis(port, '127.0.0.1', { username: 'hosted', password: 'any' });
    closers.push(async () => hosted.disconnect());
    expect(await readEngine(hosted, asked)).toMatchObject({
      policy: 'allkeys-lru',
      appendFsync: null,
      save: null,
      minReplicas: null,
    });
  });
});
