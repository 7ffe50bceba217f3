import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Adapter, DeliveryError, type Fault, type Order } from '../../adapters/adapter.ts';
import { startDeliveryWorker } from '../../queue/delivery-worker.ts';
import { jobsPrefix, QUEUES } from '../../queue/jobs.ts';
import { hasEnded } from '../../queue/message.ts';
import { startSweeper } from '../../queue/sweeper.ts';
import { UNLIMITED } from '../../queue/timing.ts';
import { rankOf } from '../../src/alert/alert.ts';
import type { Destination } from '../../src/alert/destination.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest, silent } from '../builders.ts';
import { aPlatform } from './platform.ts';

const headlines = (orders: readonly Order[]) => orders.map(({ payload }) => payload['headline']);

const fault = (kind: Fault, retryAfterMs?: number) =>
  new DeliveryError(kind, kind, `The platform is ${kind}.`, retryAfterMs);

const TIMING = { deadline: 300, lease: 1_500, settle: 600 };

let news: Awaited<ReturnType<typeof aLedger>>;
const closers: (() => Promise<void>)[] = [];
beforeEach(async () => {
  news = await aLedger({ timing: TIMING });
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await news.close();
});

function work(adapter: Adapter, { paceMs = 0, concurrency = 20 } = {}) {
  const limits = { ...UNLIMITED, channelMs: paceMs };
  const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
  const worker = startDeliveryWorker({
    ...news,
    connection,
    adapters: new Map([['slack', adapter]]),
    render: ({ alert }) => ({ headline: alert.headline, revision: alert.revision }),
    misrouted: () => null,
    limits: () => limits,
    timing: TIMING,
    concurrency,
    log: silent,
  });
  const close = async () => {
    await worker.close();
    connection.disconnect();
  };
  closers.push(close);
  return close;
}

async function out(headline: string, destinations: Destination[], over: Parameters<typeof anAlert>[0] = {}) {
  const item = anItem({ headline });
  const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, headline, ...over });
  const addresses = destinations.map((destination) => ({ destination, mentions: [] }));
  const wakes = await news.ledger.approve(id, words, addresses, { expiresAfterMs: 3_600_000 });
  await news.jobs.wake(wakes, rankOf(words.priority));
  return alert;
}

async function until<T>(look: () => Promise<T | false | null | undefined>): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const seen = await look();
    if (seen) return seen;
    await sleep(20);
  }
  throw new Error('It did not come about within 10 s.');
}

const messages = async (alert: string) => (await news.ledger.readAlert(alert))?.messages ?? [];
const ended = (alert: string) =>
  until(async () => {
    const all = await messages(alert);
    return all.every(({ state, shown, target }) => hasEnded(state) && (state !== 'SENT' || shown === target)) && all;
  });

describe('a delivery', () => {
  it('reaches every destination once, with proof', async () => {
    const { adapter, orders } = aPlatform();
    work(adapter);
    const all = await ended(await out('One', ['slack:C1', 'slack:C2', 'slack:C3']));
    expect(all.map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT']);
    expect(all.every(({ receipt }) => receipt !== null)).toBe(true);
    expect(orders.map(({ destination }) => destination).sort()).toEqual(['slack:C1', 'slack:C2', 'slack:C3']);
  });

  it('that the platform refuses for good ends at once with the reason, after one request', async () => {
    const { adapter, orders } = aPlatform(() => {
      throw fault('rejected');
    });
    work(adapter);
    const [message] = await ended(await out('One', ['slack:C1']));
    expect(message).toMatchObject({
      state: 'REJECTED',
      reason: 'rejected',
      detail: 'The platform is rejected.',
      tries: 1,
    });
    expect(orders).toHaveLength(1);
  });

  it('whose answer was lost is looked for and found, and not sent again', async () => {
    const platform = aPlatform((order) => {
      platform.put(order);
      throw fault('uncertain');
    });
    const { adapter, orders } = platform;
    work(adapter);
    const [message] = await ended(await out('One', ['slack:C1']));
    expect(message).toMatchObject({ state: 'SENT', shown: 1 });
    expect(message?.receipt).not.toBeNull();
    expect(orders).toHaveLength(1);
  });

  it('whose answer was lost and that does not stand is sent again, once it cannot come any more', async () => {
    const at: number[] = [];
    const { adapter, orders } = aPlatform((_, nth) => {
      at.push(performance.now());
      if (nth === 1) throw fault('uncertain');
    });
    work(adapter);
    const [message] = await ended(await out('One', ['slack:C1']));
    expect(message).toMatchObject({ state: 'SENT', tries: 2 });
    expect(orders).toHaveLength(2);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(TIMING.settle - 10);
  });

  it('whose search never comes to an end is looked for again, before anybody misses that worker', async () => {
    const platform = aPlatform((order) => {
      platform.put(order);
      throw fault('uncertain');
    });
    const { adapter, orders } = platform;
    const { find } = adapter;
    let looks = 0;
    adapter.find = (order) => (++looks === 1 ? new Promise(() => {}) : find(order));
    work(adapter);
    const [message] = await ended(await out('One', ['slack:C1']));
    expect(message).toMatchObject({ state: 'SENT' });
    expect([looks, orders.length]).toEqual([2, 1]);
  });

  it('that nobody can look for is put into quarantine, and never sent again by itself', async () => {
    const { adapter, orders } = aPlatform(() => {
      throw fault('uncertain');
    });
    adapter.find = async () => {
      throw fault('unreadable');
    };
    work(adapter);
    const [message] = await ended(await out('One', ['slack:C1']));
    expect(message).toMatchObject({ state: 'QUARANTINED', reason: 'unreadable' });
    await sleep(TIMING.settle);
    expect(orders).toHaveLength(1);
  });

  it('for a platform that is not configured here waits for who has its token, and says so', async () => {
    work(aPlatform().adapter);
    const alert = await out('One', ['discord:1']);
    await until(async () => (await messages(alert))[0]?.reason === 'not-configured');
    expect((await messages(alert))[0]).toMatchObject({ state: 'PENDING', tries: 0 });
  });

  it('waits as long as the platform asks, holds no other destination back, and then arrives', async () => {
    const { adapter, orders } = aPlatform(({ destination }, nth) => {
      if (destination === 'slack:C1' && nth <= 2) throw fault('rate-limited', 700);
    });
    work(adapter);
    const alert = await out('One', ['slack:C1', 'slack:C2']);
    await until(async () => (await messages(alert))[1]?.state === 'SENT');
    expect((await messages(alert))[0]).toMatchObject({ state: 'PENDING', reason: 'rate-limited' });
    const [first] = await ended(alert);
    expect(first).toMatchObject({ state: 'SENT', tries: 2 });
    expect(orders.filter(({ destination }) => destination === 'slack:C1')).toHaveLength(2);
  });

  it('that cannot reach the platform is tried again', async () => {
    const { adapter } = aPlatform((_, nth) => {
      if (nth === 1) throw fault('unreachable');
    });
    work(adapter);
    const [message] = await ended(await out('One', ['slack:C1']));
    expect(message).toMatchObject({ state: 'SENT', tries: 2 });
  });
});

describe('a lane', () => {
  it('keeps its pace', async () => {
    const at: number[] = [];
    const { adapter } = aPlatform(() => void at.push(performance.now()));
    work(adapter, { paceMs: 300 });
    const alerts = [];
    for (const headline of ['1', '2', '3']) alerts.push(await out(headline, ['slack:C1']));
    for (const alert of alerts) await ended(alert);
    expect(
      at
        .slice(1)
        .map((time, i) => time - (at[i] ?? 0))
        .every((gap) => gap >= 300),
    ).toBe(true);
  });

  it('lets a flash in another channel overtake a backlog, and in the same channel', async () => {
    const { adapter, orders } = aPlatform(() => sleep(5));
    for (let i = 0; i < 60; i++) await out(`routine ${i}`, ['slack:C1'], { priority: 'routine' });
    work(adapter, { concurrency: 1 });
    await until(async () => headlines(orders).length > 3);
    await ended(await out('flash', ['slack:C2', 'slack:C1'], { priority: 'flash' }));
    const overtaken = 60 - headlines(orders).filter((headline) => headline !== 'flash').length;
    expect(overtaken).toBeGreaterThan(20);
    expect(headlines(orders).filter((headline) => headline === 'flash')).toHaveLength(2);
  });
});

describe('a stop', () => {
  it('lets the request in hand end, and leaves the rest for the next start', async () => {
    const { adapter, orders } = aPlatform(() => sleep(200));
    const alerts = [];
    for (const headline of ['1', '2', '3']) alerts.push(await out(headline, ['slack:C1']));
    const close = work(adapter);
    await until(async () => orders.length === 1);
    await close();
    expect(orders).toHaveLength(1);
    expect((await messages(alerts[0] as string))[0]?.state).toBe('SENT');
    work(adapter);
    for (const alert of alerts) expect((await ended(alert))[0]?.state).toBe('SENT');
    expect(orders).toHaveLength(3);
  });
});

describe('a scheduled alert', () => {
  const HOUR_MS = 3_600_000;
  async function scheduled(inMs: number) {
    const item = anItem({ headline: 'Tonight' });
    const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
    const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
    const notBefore = Date.now() + inMs;
    const addresses = [{ destination: 'slack:C1' as const, mentions: [] }];
    await news.jobs.wake(await news.ledger.approve(id, words, addresses, { expiresAfterMs: HOUR_MS, notBefore }), 0);
    return alert;
  }
  const queue = () => {
    const opened = new Queue(QUEUES.delivery, { connection: news.redis, prefix: jobsPrefix(news.prefix) });
    closers.unshift(() => opened.close());
    return opened;
  };

  it('has one wake on its way, whatever its lane sends meanwhile', async () => {
    work(aPlatform().adapter, { paceMs: 20 });
    await scheduled(HOUR_MS);
    for (const headline of ['1', '2', '3', '4', '5']) await ended(await out(headline, ['slack:C1']));
    const waking = queue();
    await until(async () => (await waking.getDelayedCount()) === 1);
  });

  it('goes out although its wake was lost', async () => {
    work(aPlatform().adapter);
    const alert = await scheduled(800);
    const waking = queue();
    await until(async () => (await waking.getDelayedCount()) === 1);
    await waking.drain(true);
    expect(await waking.getDelayedCount()).toBe(0);
    const sweeper = startSweeper({ ...news, log: silent });
    closers.unshift(() => sweeper.close());
    expect((await ended(alert))[0]?.state).toBe('SENT');
  });
});

describe('the sweeper', () => {
  it('finds a message whose wake was lost', async () => {
    const { adapter } = aPlatform();
    const item = anItem();
    const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
    const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
    await news.ledger.approve(id, words, [{ destination: 'slack:C1', mentions: [] }], { expiresAfterMs: 3_600_000 }); // and nobody is woken
    work(adapter);
    const sweeper = startSweeper({ ...news, log: silent });
    closers.unshift(() => sweeper.close());
    expect((await ended(alert))[0]?.state).toBe('SENT');
  });
});
