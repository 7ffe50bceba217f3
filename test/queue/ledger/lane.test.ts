import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aReceipt } from '../../builders.ts';
import { aDesk, HOUR_MS, to } from './desk.ts';

const desk = aDesk();
const { out, claimed, sent } = desk;

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
    expect(await desk.news.ledger.claim('slack:C1')).toEqual({ kind: 'empty' });
  });

  it('has one message in flight', async () => {
    await out('1', to('slack:C1'));
    await out('2', to('slack:C1'));
    await claimed('slack:C1');
    expect(await desk.news.ledger.claim('slack:C1')).toEqual({ kind: 'busy' });
  });

  it('wakes a worker once for many messages, and again for a louder one', async () => {
    expect((await out('1', to('slack:C1'), { priority: 'routine' })).wakes).toEqual(['slack:C1']);
    expect((await out('2', to('slack:C1'), { priority: 'routine' })).wakes).toEqual([]);
    expect((await out('3', to('slack:C1'), { priority: 'flash' })).wakes).toEqual(['slack:C1']);
  });

  it('plans one wake for what comes next, another only for what comes sooner, and again once that has come', async () => {
    const wake = async (by = '') => {
      const head = await desk.news.ledger.claim('slack:C1', { wake: by });
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
    await desk.news.ledger.settle(claim, { state: 'SENT', receipt: aReceipt(claim.message), revision: 1 }, 200);
    const head = await desk.news.ledger.claim('slack:C1');
    expect(head).toMatchObject({ kind: 'later', rank: 4 });
    await sleep(210);
    expect((await claimed('slack:C1')).alert.headline).toBe('2');
  });

  it('does not hold another lane back while it waits', async () => {
    await out('1', to('slack:C1', 'slack:C2'));
    const claim = await claimed('slack:C1');
    await desk.news.ledger.settle(
      claim,
      { state: 'LATER', reason: 'ratelimited', detail: 'wait', againInMs: 60_000, closesChannel: false },
      0,
    );
    expect((await desk.news.ledger.claim('slack:C1')).kind).toBe('later');
    expect((await claimed('slack:C2')).alert.headline).toBe('1');
  });
});
