/** What must not be read any more. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../adapters/adapter.ts';
import type { ChangeInput } from '../../../src/desk/request.ts';
import { identify } from '../../../src/intake/identity.ts';
import { anItem, aRequest } from '../../builders.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, view, until, standing } = desk;

describe('a kill', () => {
  it('masks every message, the correction and the update before it too, and posts one notice a channel', async () => {
    work();
    const id = await out(['slack:C0000000001', 'slack:C0000000002']);
    await until(id, 'sent');
    await does(id, { do: 'update', lede: 'New.' });
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'x' });
    await until(id, 'sent');
    await does(id, { do: 'kill', reason: 'The source made it up.' });
    await until(id, 'killed');
    expect(standing().every((one) => one.endsWith('r4 kill'))).toBe(true);
    expect(standing().filter((one) => one.startsWith('notice:4'))).toHaveLength(2);
    expect(desk.platform.standing()).toHaveLength(8);
  });

  it('of what was never sent posts nothing, whatever was queued', async () => {
    const id = await out(['slack:C0000000001', 'slack:C0000000002']);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    work();
    await until(id, 'killed');
    await sleep(300);
    expect(desk.platform.posts()).toBe(0);
  });

  it('before the words were composed ends it', async () => {
    const item = anItem({ headline: 'Not composed' });
    const { alert } = await desk.news.ledger.accept(item, identify(item), aRequest());
    await does(alert, { do: 'kill', reason: 'Wrong.' });
    expect(await view(alert)).toMatchObject({
      state: 'failed',
      reason: 'It was killed before its words were composed.',
    });
  });

  it('finds the message whose answer was lost, and masks it', async () => {
    desk.platform.answer = (order, nth) => {
      if (nth > 1) return;
      desk.platform.put(order);
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sending');
    while (desk.platform.posts() === 0) await sleep(10);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    await until(id, 'killed');
    expect(standing().sort()).toEqual(['notice:2 r2 kill', 'root r2 kill']);
  });

  it('of a message whose answer was lost and that never stood posts nothing', async () => {
    desk.platform.answer = (_, nth) => {
      if (nth === 1) throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    work();
    const id = await out(['slack:C0000000001']);
    while (desk.platform.posts() === 0) await sleep(10);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    await until(id, 'killed');
    expect(standing()).toEqual([]);
    expect((await desk.news.ledger.readAlert(id))?.messages.map(({ state, reason }) => [state, reason])).toEqual([
      ['DROPPED', 'killed'],
      ['DROPPED', 'nothing-stood'],
    ]);
  });

  it('looks once more into a quarantined place', async () => {
    let readable = false;
    desk.platform.answer = (order, nth) => {
      if (nth > 1) return;
      desk.platform.put(order);
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    const { find } = desk.platform.adapter;
    desk.platform.adapter.find = (order) =>
      readable ? find(order) : Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No.'));
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'incomplete');
    expect((await view(id)).messages[0]?.state).toBe('QUARANTINED');
    readable = true;
    await does(id, { do: 'kill', reason: 'Wrong.' });
    await until(id, 'killed');
    expect(standing().sort()).toEqual(['notice:2 r2 kill', 'root r2 kill']);
  });

  it('is final: nothing can be done to it any more but a purge', async () => {
    const id = await out(['slack:C0000000001']);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    for (const request of [{ do: 'refile' }, { do: 'release' }, { do: 'correct', wasWrong: 'x' }] as ChangeInput[])
      await expect(does(id, request)).rejects.toThrow('It was killed');
    await does(id, { do: 'purge', reason: 'Court order 7.' });
    const after = await view(id);
    expect(after).toMatchObject({ headline: 'Purged', lede: null, quotes: [], url: null });
    expect(after.history.map(({ did, reason }) => [did, reason])).toEqual([
      ['kill', null],
      ['purge', 'Court order 7.'],
    ]);
  });

  it('overtakes an edit that a paused worker sends late: the mask stands in the end', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    let release = () => {};
    const paused = new Promise<void>((resolve) => {
      release = resolve;
    });
    let calls = 0;
    const { edit } = desk.platform.adapter;
    desk.platform.adapter.edit = async (order) => {
      if (++calls === 1) await paused; // SIGSTOP between the last check and the request
      return edit(order);
    };
    await does(id, { do: 'refile', headline: 'Late words' });
    while (calls === 0) await sleep(10);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    while ((await desk.news.ledger.readAlert(id))?.messages[0]?.shown !== 3) await sleep(20);
    release();
    await sleep(200);
    expect(desk.platform.standing()[0]?.payload['kind']).toBe('refile'); // the late edit covered the mask
    for (let i = 0; i < 200 && desk.platform.standing()[0]?.payload['kind'] !== 'kill'; i++) await sleep(20);
    expect(desk.platform.standing()[0]?.payload['kind']).toBe('kill');
  });

  it('before the words were composed does not let its next version become an alert', async () => {
    const item = anItem({ id: 'wire-7', headline: 'Not composed' });
    const { alert } = await desk.news.ledger.accept(item, identify(item), aRequest());
    await does(alert, { do: 'kill', reason: 'Wrong.' });
    const next = anItem({ id: 'wire-7', headline: 'Not composed, changed' });
    expect((await desk.news.ledger.accept(next, identify(next), aRequest())).outcome).toBe('version');
  });
});
