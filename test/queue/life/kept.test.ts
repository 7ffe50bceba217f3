/** How long an alert is kept: all of it, or nothing. */
import { expect, it } from 'vitest';
import type { Destination } from '../../../src/alert/destination.ts';
import type { ChangeInput } from '../../../src/desk/request.ts';
import { identify } from '../../../src/intake/identity.ts';
import { anItem, aReceipt, aRequest } from '../../builders.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { out, does } = desk;
const LANE: Destination = 'slack:C0000000001';
const DAY_S = 86_400;
const RETENTION_DAYS = 400; // as aLedger says

const root = () => `{${desk.news.prefix}}:ledger`;
/** Every key that belongs to an alert; bodies of items go sooner. */
const keysOf = async (id: string): Promise<string[]> => [
  ...['alert', 'contents', 'revisions', 'history', 'messages'].map((part) => `${root()}:${part}:${id}`),
  ...(await desk.news.redis.lrange(`${root()}:messages:${id}`, 0, -1)).map((key) => `${root()}:message:${key}`),
];

/** As though almost all of its time had passed. */
async function age(id: string): Promise<void> {
  for (const key of await keysOf(id)) await desk.news.redis.expire(key, 3_600);
}

/** For how many days more each of its keys is kept; what does not exist is left out. */
async function daysLeft(id: string): Promise<number[]> {
  const left = await Promise.all((await keysOf(id)).map((key) => desk.news.redis.ttl(key)));
  return left.filter((seconds) => seconds !== -2).map((seconds) => Math.round(seconds / DAY_S));
}

async function claimed() {
  const head = await desk.news.ledger.claim(LANE);
  if (head.kind !== 'claimed') throw new Error(`nothing to claim: ${head.kind}`);
  await desk.news.ledger.begin(head, {});
  return head;
}

/** It went wrong there, or it went well. */
async function ended(state: 'SENT' | 'REJECTED' | 'QUARANTINED'): Promise<void> {
  const claim = await claimed();
  const told = { reason: 'x', detail: 'x' };
  const { ledger } = desk.news;
  if (state === 'SENT') await ledger.settle(claim, { state, receipt: aReceipt(claim.message), revision: 1 }, 0);
  else if (state === 'REJECTED') await ledger.settle(claim, { state, ...told, switchesOff: false }, 0);
  else await ledger.settle(claim, { state, ...told }, 0);
}

const CHANGES: [string, 'SENT' | 'REJECTED' | 'QUARANTINED', ChangeInput[]][] = [
  ['an update', 'SENT', [{ do: 'update', lede: 'New.' }]],
  ['a correction', 'SENT', [{ do: 'correct', wasWrong: 'The quay.' }]],
  ['a refile', 'SENT', [{ do: 'refile', headline: 'New' }]],
  ['a hold', 'SENT', [{ do: 'hold' }]],
  ['a release', 'SENT', [{ do: 'hold' }, { do: 'release' }]],
  ['one more channel', 'SENT', [{ do: 'extend', to: ['slack:C0000000002'] }]],
  ['a retry', 'REJECTED', [{ do: 'retry' }]],
  ['a resolution', 'QUARANTINED', [{ do: 'resolve', destination: LANE, as: 'sent' }]],
  ['a kill', 'SENT', [{ do: 'kill', reason: 'Wrong.' }]],
  [
    'a purge',
    'SENT',
    [
      { do: 'kill', reason: 'Wrong.' },
      { do: 'purge', reason: 'Court order 7.' },
    ],
  ],
];

it.each(CHANGES)('%s keeps all of an alert for the retention anew', async (_, state, changes) => {
  const id = await out([LANE]);
  await ended(state);
  for (const change of changes) {
    await age(id);
    await does(id, change);
  }
  expect(new Set(await daysLeft(id))).toEqual(new Set([RETENTION_DAYS]));
});

it('an alert that waits for an hour beyond the retention is kept until then, and for the retention after it', async () => {
  const id = await out([LANE], { notBefore: Date.now() + 500 * DAY_S * 1_000 });
  expect(new Set(await daysLeft(id))).toEqual(new Set([500 + RETENTION_DAYS]));
  await does(id, { do: 'reschedule', at: new Date(Date.now() + 600 * DAY_S * 1_000).toISOString() });
  expect(new Set(await daysLeft(id))).toEqual(new Set([600 + RETENTION_DAYS]));
  await does(id, { do: 'refile', headline: 'New' });
  expect(new Set(await daysLeft(id))).toEqual(new Set([600 + RETENTION_DAYS]));
});

it('an alert that is tried and tried is not forgotten over it', async () => {
  const id = await out([LANE]);
  const claim = await claimed();
  await age(id);
  const outcome = {
    state: 'LATER',
    reason: 'unauthorized',
    detail: 'x',
    againInMs: 15_000,
    closesChannel: false,
  } as const;
  await desk.news.ledger.settle(claim, outcome, 0);
  expect(new Set(await daysLeft(id))).toEqual(new Set([RETENTION_DAYS]));
});

it('an item that nobody has read yet is kept as long as its alert; its body is kept for a shorter time after that', async () => {
  const { ledger, redis } = desk.news;
  const ttl = async (item: string) => Math.round((await redis.ttl(`${root()}:item:${item}`)) / DAY_S);
  const read = async (id: string, end: (item: string, alert: string) => Promise<unknown>) => {
    const item = anItem({ id });
    const { item: name, alert } = await ledger.accept(item, identify(item), aRequest());
    const before = await ttl(name);
    await end(name, alert);
    return [before, await ttl(name)];
  };
  expect(await read('1', (item, alert) => ledger.refuse({ id: item, alert }, 'No headline.'))).toEqual([400, 30]);
  expect(await read('2', (_, alert) => does(alert, { do: 'kill', reason: 'Wrong.' }))).toEqual([400, 30]);
});

it('a message that went with its alert while it waited keeps nothing else from its place', async () => {
  const id = await out([LANE], { notBefore: Date.now() + 60_000 });
  await desk.news.redis.del(...(await keysOf(id)));
  const waiting = `${root()}:waiting:${LANE}`;
  for (const message of await desk.news.redis.zrange(waiting, 0, -1)) await desk.news.redis.zadd(waiting, 1, message);
  const next = await out([LANE]);
  expect((await claimed()).alert.id).toBe(next);
});

it('an alert that is kept longer than the retention stays on the list; one that is gone leaves it', async () => {
  const { ledger, redis } = desk.news;
  const [kept, gone] = [await out([LANE]), await out([LANE])];
  await redis.zadd(`${root()}:alerts`, 1, kept, 1, gone);
  await redis.del(`${root()}:alert:${gone}`);
  await out([LANE]);
  expect((await ledger.list(10)).map(({ id }) => id)).toContain(kept);
  expect(await redis.zscore(`${root()}:alerts`, gone)).toBeNull();
});
