import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../queue/message.ts';
import type { Address, Mention } from '../../src/alert/alert.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aReceipt, aRequest } from '../builders.ts';

const LEASE_MS = 300;
const TIMING = { deadline: 100, lease: LEASE_MS, settle: 400 };
const HOUR_MS = 3_600_000;
const to = (...destinations: string[]): Address[] =>
  destinations.map((destination) => ({ destination: destination as Address['destination'], mentions: [] }));

let news: Awaited<ReturnType<typeof aLedger>>;
/** Whether the replicas have what they are asked for. */
let follow: boolean;
beforeEach(async () => {
  follow = true;
  news = await aLedger({ timing: TIMING, replicas: { confirmed: async () => follow } });
});
afterEach(() => news.close());

/** An alert of its own for each headline, accepted and approved. */
async function out(
  headline: string,
  addresses: Address[],
  over: Parameters<typeof anAlert>[0] = {},
  expires = HOUR_MS,
  notBefore = 0,
) {
  const item = anItem({ headline });
  const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, headline, ...over });
  const wakes = await news.ledger.approve(id, words, addresses, { expiresAfterMs: expires, notBefore });
  return { id: alert, item: id, words, wakes };
}

async function claimed(destination: Address['destination']) {
  const head = await news.ledger.claim(destination);
  if (head.kind !== 'claimed') throw new Error(`nothing to claim: ${head.kind}`);
  return head;
}

const sent = (claim: Awaited<ReturnType<typeof claimed>>) =>
  news.ledger.settle(claim, { state: 'SENT', receipt: aReceipt(claim.message), revision: claim.message.target }, 0);

/** What a replica has of the ledger right now, until it is put in its master's place. */
async function replica() {
  const keysOf = () => news.redis.keys(`{${news.prefix}}:*`);
  const kept = await Promise.all(
    (await keysOf()).map(async (key) => ({ key, value: (await news.redis.dumpBuffer(key)) as Buffer })),
  );
  return {
    async takesOver(): Promise<void> {
      await news.redis.del(await keysOf());
      for (const { key, value } of kept) await news.redis.restore(key, 0, value);
    },
  };
}

describe('an item', () => {
  it('is new once; the same content again names the alert that it became', async () => {
    const item = anItem({ id: 'wire-1' });
    const first = await news.ledger.accept(item, identify(item), aRequest());
    const again = await news.ledger.accept(item, identify(item), aRequest());
    expect(first.outcome).toBe('new');
    expect(again).toEqual({ ...first, outcome: 'same' });
  });

  it('with another body under the same id is a new version, kept and held for an editor', async () => {
    const item = anItem({ id: 'wire-1' });
    const first = await news.ledger.accept(item, identify(item), aRequest());
    const changed = anItem({ id: 'wire-1', headline: 'Harbour wall holds at Port Ellery' });
    const second = await news.ledger.accept(changed, identify(changed), aRequest());
    expect(second).toMatchObject({ outcome: 'version', alert: first.alert });
    expect(await news.ledger.readItem(second.item)).toMatchObject({ state: 'held', item: changed });
    expect((await news.ledger.readAlert(first.alert))?.held).toBe(1);
  });

  it('that comes later than a higher version is kept as stale', async () => {
    for (const [version, headline] of [
      [3, 'Three'],
      [2, 'Two'],
    ] as const) {
      const item = anItem({ id: 'wire-1', version, headline });
      const { outcome } = await news.ledger.accept(item, identify(item), aRequest());
      expect(outcome).toBe(version === 3 ? 'new' : 'stale');
    }
  });

  it('that could not become an alert gives way to a mended version', async () => {
    const item = anItem({ id: 'wire-1', headline: 'Brokn' });
    const { item: id, alert } = await news.ledger.accept(item, identify(item), aRequest());
    await news.ledger.refuse({ id, alert }, 'no headline');
    expect(await news.ledger.readAlert(alert)).toMatchObject({ state: 'failed', reason: 'no headline' });
    const mended = anItem({ id: 'wire-1', headline: 'Mended' });
    expect((await news.ledger.accept(mended, identify(mended), aRequest())).outcome).toBe('new');
    expect((await news.ledger.readAlert(alert))?.state).toBe('received');
  });

  it('that could not become an alert may be pushed again as it is', async () => {
    const item = anItem({ headline: 'Under embargo' });
    const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
    await news.ledger.refuse({ id, alert }, 'It asks not to be published yet.');
    expect((await news.ledger.accept(item, identify(item), aRequest())).outcome).toBe('new');
  });

  it('that nobody was woken for is found by the sweep', async () => {
    const item = anItem();
    const { item: id } = await news.ledger.accept(item, identify(item), aRequest());
    await sleep(20);
    expect((await news.ledger.sweep(10, 5_000)).items).toEqual([id]);
    expect((await news.ledger.sweep(10, 5_000)).items).toEqual([]);
  });
});

describe('an approval', () => {
  it('puts one message into each lane, and does so once', async () => {
    const { item, words, id, wakes } = await out('One', to('slack:C1', 'discord:1'));
    expect(wakes).toEqual(['slack:C1', 'discord:1']);
    expect(await news.ledger.approve(item, words, to('slack:C1', 'discord:1'), { expiresAfterMs: HOUR_MS })).toEqual(
      [],
    );
    const record = await news.ledger.readAlert(id);
    expect(record?.messages.map(({ destination, state }) => [destination, state])).toEqual([
      ['slack:C1', 'PENDING'],
      ['discord:1', 'PENDING'],
    ]);
  });
});

describe('pings', () => {
  const here = (...destinations: Address['destination'][]): Address[] =>
    destinations.map((destination) => ({ destination, mentions: ['here'] as Mention[] }));

  /** The next message of the lane, sent as far as `end` says. @returns its headline, and how many it calls */
  async function next(end: (claim: Awaited<ReturnType<typeof claimed>>) => Promise<unknown> = sent) {
    const claim = await claimed('slack:C1');
    expect(await news.ledger.begin(claim, {})).toBe(true);
    await end(claim);
    return [claim.alert.headline, claim.message.mentions.length];
  }
  const failing = (state: 'LATER' | 'REJECTED') => (claim: Awaited<ReturnType<typeof claimed>>) =>
    news.ledger.settle(
      claim,
      state === 'LATER'
        ? { state, reason: 'x', detail: 'x', againInMs: 0, closesChannel: false }
        : { state, reason: 'x', detail: 'x', switchesOff: false },
      0,
    );
  async function many(count: number): Promise<unknown[]> {
    const seen = [];
    for (let i = 0; i < count; i++) seen.push(await next());
    return seen;
  }

  it('reach a destination three times an hour at most; a flash is exempt, and counts for nobody', async () => {
    for (const headline of ['1', '2', '3', '4']) await out(headline, here('slack:C1'));
    await out('5', here('slack:C1'), { priority: 'flash' });
    expect(await many(5)).toEqual([
      ['5', 1],
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 0],
    ]);
  });

  it('count in the hour in which they are sent: alerts for later take nothing from this one', async () => {
    for (const headline of ['1', '2', '3'])
      await out(headline, here('slack:C1'), {}, HOUR_MS, Date.now() + 2 * HOUR_MS);
    await out('now', here('slack:C1'));
    expect(await next()).toEqual(['now', 1]);
  });

  it('count once for a message that is tried again, and not where it surely did not go out', async () => {
    await out('1', here('slack:C1'));
    await next(failing('LATER'));
    await next(failing('LATER'));
    await next();
    await out('refused', here('slack:C1'));
    await next(failing('REJECTED'));
    for (const headline of ['2', '3', '4']) await out(headline, here('slack:C1'));
    expect(await many(3)).toEqual([
      ['2', 1],
      ['3', 1],
      ['4', 0],
    ]);
  });

  it('that were left out are left out of the record, the search and the correction as well', async () => {
    for (const headline of ['1', '2', '3']) await out(headline, here('slack:C1'));
    await many(3);
    const { id, words } = await out('4', here('slack:C1'));
    const claim = await claimed('slack:C1');
    await news.ledger.begin(claim, {});
    await sleep(LEASE_MS + 20);
    const search = await claimed('slack:C1');
    expect(search).toMatchObject({ operation: 'find', message: { mentions: [] } });
    await sent(search);
    expect((await corrected(id, words)).map(({ mentions }) => mentions)).toEqual([[], []]);
  });

  it('of a correction reach whom the alert called, however many there were in that hour', async () => {
    const { id, words } = await out('1', here('slack:C1'));
    for (const headline of ['2', '3']) await out(headline, here('slack:C1'));
    await many(3);
    await corrected(id, words);
    const notice = await claimed('slack:C1');
    expect(notice.message).toMatchObject({ part: 'notice:2', mentions: ['here'] });
  });

  async function corrected(id: string, words: Awaited<ReturnType<typeof out>>['words']) {
    const messages = (await news.ledger.readAlert(id))?.messages ?? [];
    const change = { kind: 'correct', wasWrong: 'The quay.' } as const;
    const entry = {
      at: new Date().toISOString(),
      actor: aRequest().actor,
      did: 'correct',
      revision: 2,
      reason: null,
    } as const;
    await news.ledger.revise({ alert: words, messages }, { ...words, revision: 2, change }, entry, HOUR_MS);
    return (await news.ledger.readAlert(id))?.messages ?? [];
  }
});

describe('a lane', () => {
  it('gives a flash first, then urgent, then routine, each in the order of approval', async () => {
    await out('routine 1', to('slack:C1'), { priority: 'routine' });
    await out('urgent 1', to('slack:C1'), { priority: 'urgent' });
    await out('routine 2', to('slack:C1'), { priority: 'routine' });
    await out('flash', to('slack:C1'), { priority: 'flash' });
    const order = [];
    for (let i = 0; i < 4; i++) {
      const claim = await claimed('slack:C1');
      order.push(claim.alert.headline);
      await sent(claim);
    }
    expect(order).toEqual(['flash', 'urgent 1', 'routine 1', 'routine 2']);
    expect(await news.ledger.claim('slack:C1')).toEqual({ kind: 'empty' });
  });

  it('has one message in flight', async () => {
    await out('1', to('slack:C1'));
    await out('2', to('slack:C1'));
    await claimed('slack:C1');
    expect(await news.ledger.claim('slack:C1')).toEqual({ kind: 'busy' });
  });

  it('wakes a worker once for many messages, and again for a louder one', async () => {
    expect((await out('1', to('slack:C1'), { priority: 'routine' })).wakes).toEqual(['slack:C1']);
    expect((await out('2', to('slack:C1'), { priority: 'routine' })).wakes).toEqual([]);
    expect((await out('3', to('slack:C1'), { priority: 'flash' })).wakes).toEqual(['slack:C1']);
  });

  it('plans one wake for what comes next, another only for what comes sooner, and again once that has come', async () => {
    const wake = async (by = '') => {
      const head = await news.ledger.claim('slack:C1', { wake: by });
      if (head.kind !== 'later') throw new Error(head.kind);
      return head.wake;
    };
    await out('tonight', to('slack:C1'), {}, HOUR_MS, Date.now() + 2 * HOUR_MS);
    const tonight = await wake();
    expect(tonight).not.toBeNull();
    expect(await wake()).toBeNull();
    await out('in an hour', to('slack:C1'), {}, HOUR_MS, Date.now() + HOUR_MS);
    const inAnHour = await wake();
    expect(inAnHour).not.toBeNull();
    expect(await wake()).toBeNull();
    expect(await wake(inAnHour as string)).toBe(inAnHour); // it came, and too early
    expect(await wake(tonight as string)).toBeNull();
  });

  it('rests between two messages for as long as its pace says', async () => {
    await out('1', to('slack:C1'));
    await out('2', to('slack:C1'));
    const claim = await claimed('slack:C1');
    await news.ledger.settle(claim, { state: 'SENT', receipt: aReceipt(claim.message), revision: 1 }, 200);
    const head = await news.ledger.claim('slack:C1');
    expect(head).toMatchObject({ kind: 'later', rank: 4 });
    await sleep(210);
    expect((await claimed('slack:C1')).alert.headline).toBe('2');
  });

  it('does not hold another lane back while it waits', async () => {
    await out('1', to('slack:C1', 'slack:C2'));
    const claim = await claimed('slack:C1');
    await news.ledger.settle(
      claim,
      { state: 'LATER', reason: 'ratelimited', detail: 'wait', againInMs: 60_000, closesChannel: false },
      0,
    );
    expect((await news.ledger.claim('slack:C1')).kind).toBe('later');
    expect((await claimed('slack:C2')).alert.headline).toBe('1');
  });
});

describe('a worker that was killed', () => {
  it('before its request: the message goes to the next one', async () => {
    await out('1', to('slack:C1'));
    const lost = await claimed('slack:C1');
    await sleep(LEASE_MS + 20);
    const next = await claimed('slack:C1');
    expect(next.message.key).toBe(lost.message.key);
    expect(next.message.epoch).toBeGreaterThan(lost.message.epoch);
  });

  it('loses its claim with its Redis, whose replica never heard of it: it can neither send for the next one nor give its request up', async () => {
    await out('1', to('slack:C1'));
    const successor = await replica();
    const lost = await claimed('slack:C1');
    await successor.takesOver();
    await sleep(2); // no failover is faster, and the clock tells the claims apart
    const next = await claimed('slack:C1');
    expect(await news.ledger.begin(lost, { text: 'x' })).toBe(false);
    expect(await news.ledger.begin(next, { text: 'x' })).toBe(true);
    const gaveUp: Outcome = { state: 'LATER', reason: 'paused', detail: '', againInMs: 0, closesChannel: false };
    expect(await news.ledger.settle(lost, gaveUp, 0)).toBe('late');
    expect(await sent(next)).toBe('recorded');
  });

  it('after SENDING was written: the message is looked for, and never sent again blindly', async () => {
    const { id } = await out('1', to('slack:C1'));
    const lost = await claimed('slack:C1');
    expect(await news.ledger.begin(lost, { text: 'x' })).toBe(true);
    await sleep(LEASE_MS + 20);
    const search = await claimed('slack:C1');
    expect(search).toMatchObject({ operation: 'find', message: { state: 'RECONCILING', reason: 'worker-lost' } });
    expect(search.sinceFirstMs).toBeGreaterThanOrEqual(LEASE_MS);
    expect((await news.ledger.readAlert(id))?.messages[0]?.state).toBe('RECONCILING');
  });

  it('is looked for only, and not posted once more under its key, while no replica would know of that', async () => {
    await out('1', to('discord:1001'));
    const lost = await claimed('discord:1001');
    await news.ledger.begin(lost, { text: 'x' });
    await sleep(LEASE_MS + 20);
    const search = await claimed('discord:1001');
    follow = false;
    expect(await news.ledger.mayPostAgain(search)).toBe(false);
    follow = true;
    expect(await news.ledger.mayPostAgain(search)).toBe(true);
  });

  it('is missed by the sweep when its lease ends', async () => {
    await out('1', to('slack:C1'));
    await claimed('slack:C1');
    expect((await news.ledger.sweep(10, 5_000)).destinations).toEqual([]);
    await sleep(LEASE_MS + 30);
    expect((await news.ledger.sweep(10, 5_000)).destinations).toEqual(['slack:C1']);
  });

  it('is missed no later because more came for its destination meanwhile', async () => {
    await out('One', to('slack:C1'));
    await claimed('slack:C1');
    await out('Two', to('slack:C1'));
    expect(await news.ledger.claim('slack:C1')).toEqual({ kind: 'busy' });
    await sleep(50);
    expect((await news.ledger.sweep(10, 5_000)).destinations).toEqual([]);
    await sleep(LEASE_MS);
    expect((await news.ledger.sweep(10, 5_000)).destinations).toEqual(['slack:C1']);
  });

  it('and comes back with the answer after all: the answer is recorded', async () => {
    const { id } = await out('1', to('slack:C1'));
    const paused = await claimed('slack:C1');
    await news.ledger.begin(paused, { text: 'x' });
    await sleep(LEASE_MS + 20);
    await news.ledger.claim('slack:C1'); // somebody else looks, and finds the message UNKNOWN
    expect(await sent(paused)).toBe('recorded');
    expect((await news.ledger.readAlert(id))?.messages[0]?.state).toBe('SENT');
  });

  it('and comes back before its request: it may not send any more', async () => {
    await out('1', to('slack:C1'));
    const paused = await claimed('slack:C1');
    await sleep(LEASE_MS + 20);
    const next = await claimed('slack:C1');
    expect(await news.ledger.begin(paused, { text: 'x' })).toBe(false);
    expect(await news.ledger.begin(next, { text: 'x' })).toBe(true);
    expect(await sent(paused)).toBe('surplus');
  });
});

describe('a message', () => {
  it('keeps its receipt and loses its payload when it ends', async () => {
    const { id } = await out('1', to('slack:C1'));
    const claim = await claimed('slack:C1');
    await news.ledger.begin(claim, { text: 'a secret before its time' });
    const key = `{${news.prefix}}:ledger:message:${claim.message.key}`;
    expect(await news.redis.hget(key, 'payload')).toContain('secret');
    await sent(claim);
    expect(await news.redis.hget(key, 'payload')).toBeNull();
    expect((await news.ledger.readAlert(id))?.messages[0]).toMatchObject({
      state: 'SENT',
      shown: 1,
      receipt: { destination: 'slack:C1' },
    });
  });

  it('is dropped and told when it is no news any more', async () => {
    const { id } = await out('old', to('slack:C1'), {}, 30);
    await sleep(40);
    expect(await news.ledger.claim('slack:C1')).toMatchObject({ kind: 'ended', message: { reason: 'expired' } });
    expect(await news.ledger.claim('slack:C1')).toEqual({ kind: 'empty' });
    expect((await news.ledger.readAlert(id))?.messages[0]).toMatchObject({ state: 'REJECTED', reason: 'expired' });
  });

  it('and its alert are forgotten after the retention, item bodies sooner', async () => {
    const { id, item } = await out('1', to('slack:C1'));
    const ttl = (name: string) => news.redis.ttl(`{${news.prefix}}:ledger:${name}`);
    const claim = await claimed('slack:C1');
    expect(await ttl(`item:${item}`)).toBeLessThanOrEqual(30 * 86_400);
    for (const name of [`alert:${id}`, `revisions:${id}`, `messages:${id}`, `message:${claim.message.key}`]) {
      expect(await ttl(name), name).toBeGreaterThan(399 * 86_400);
    }
  });
});

describe('the service', () => {
  it('counts as there until it leaves', async () => {
    expect(await news.ledger.isServed()).toBe(false);
    await news.ledger.present('one');
    expect(await news.ledger.isServed()).toBe(true);
    await news.ledger.leave('one');
    expect(await news.ledger.isServed()).toBe(false);
  });
});
