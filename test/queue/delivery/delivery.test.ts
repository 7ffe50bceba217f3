import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aPlatform } from '../platform.ts';
import { aDesk, fault, TIMING, until } from './desk.ts';

const desk = aDesk();
const { work, out, messages, ended } = desk;

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
