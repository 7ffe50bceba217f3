/** Places that refuse, are added, cannot be looked into, or hold what nobody expected. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../adapters/adapter.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, view, until, standing } = desk;

describe('a destination', () => {
  it('that refuses for good is switched off after one request, and a retry switches it on', async () => {
    desk.platform.answer = (_, nth) => {
      if (nth <= 1) throw new DeliveryError('rejected', 'not_in_channel', 'Invite the bot.');
    };
    work();
    const first = await out(['slack:C0000000001']);
    await until(first, 'incomplete');
    const second = await out(['slack:C0000000001']);
    await until(second, 'incomplete');
    expect(desk.platform.posts()).toBe(1);
    expect((await desk.news.ledger.switchedOff()).get('slack:C0000000001')).toContain('Invite the bot');
    await does(second, { do: 'retry' });
    await until(second, 'sent');
    await does(first, { do: 'retry', destination: 'slack:C0000000001' });
    await until(first, 'sent');
    await expect(does(first, { do: 'retry' })).rejects.toThrow('nothing to retry');
  });

  it('that is added gets the newest words', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'refile', headline: 'Quay breached' });
    await until(id, 'sent');
    await does(id, { do: 'extend', to: ['slack:C0000000009'] });
    await until(id, 'sent');
    expect(standing()).toEqual(['root r2 refile', 'root r2 refile']);
  });

  it('in quarantine is ended by what a person saw', async () => {
    desk.platform.answer = () => {
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    desk.platform.adapter.find = () => Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No.'));
    work();
    const [stands, resent] = [await out(['slack:C0000000001']), await out(['slack:C0000000002'])];
    await until(stands, 'incomplete');
    await until(resent, 'incomplete');
    desk.platform.answer = () => {};
    await does(stands, { do: 'resolve', destination: 'slack:C0000000001', as: 'sent' });
    await does(resent, { do: 'resolve', destination: 'slack:C0000000002', as: 'resend' });
    expect((await until(stands, 'sent')).messages[0]?.state).toBe('SENT');
    await until(resent, 'sent');
    expect(standing()).toEqual(['root r1 first']);
  });

  it('where an editor saw it stand is never posted to again: a correction is told as not made there, and its notice goes out', async () => {
    desk.platform.answer = () => {
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    desk.platform.adapter.find = () => Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No.'));
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'incomplete');
    desk.platform.answer = () => {};
    await does(id, { do: 'resolve', destination: 'slack:C0000000001', as: 'sent' });
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'The quay.' });
    const after = await until(id, 'incomplete');
    expect(after.messages.map(({ part, state }) => [part, state])).toEqual([
      ['root', 'FIXED'],
      ['notice:2', 'SENT'],
    ]);
    expect(standing()).toEqual(['notice:2 r2 correct']);
    await expect(does(id, { do: 'retry' })).rejects.toThrow('nothing to retry');
  });
});

it('a message that somebody deleted is told, and the rest is corrected', async () => {
  work();
  const id = await out(['slack:C0000000001', 'slack:C0000000002']);
  await until(id, 'sent');
  desk.platform.deleteIn('slack:C0000000001');
  await does(id, { do: 'refile', headline: 'Quay breached' });
  await until(id, 'incomplete');
  expect((await view(id)).messages.map(({ state }) => state)).toEqual(['GONE', 'SENT']);
});

it('a second copy that a paused worker posted late is deleted', async () => {
  let release = () => {};
  const paused = new Promise<void>((resolve) => {
    release = resolve;
  });
  desk.platform.answer = async (_, nth) => {
    if (nth === 1) await paused;
  };
  work();
  const id = await out(['slack:C0000000001']);
  await until(id, 'sent'); // by another worker, after two looks
  expect(desk.platform.posts()).toBe(2);
  release();
  for (let i = 0; i < 200 && desk.platform.standing().length !== 1; i++) await sleep(20);
  await sleep(100);
  expect(desk.platform.standing()).toHaveLength(1);
  expect((await view(id)).messages[0]?.messageId).toBe(desk.platform.standing()[0]?.receipt.messageId);
});
