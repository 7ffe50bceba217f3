/** What is in doubt. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../adapters/adapter.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, view, until, standing } = desk;

describe('a hold', () => {
  it('keeps back what is not out, marks what is, and a release undoes both', async () => {
    const id = await out(['slack:C0000000001']);
    await does(id, { do: 'hold', reason: 'Checking.' });
    work();
    await sleep(300);
    expect(desk.platform.posts()).toBe(0);
    expect((await view(id)).state).toBe('hold');
    await expect(does(id, { do: 'update', lede: 'x' })).rejects.toThrow('on hold');
    await does(id, { do: 'release' });
    await until(id, 'sent');
    expect(standing()).toEqual(['root r3 release']);
    await does(id, { do: 'hold' });
    await until(id, 'hold');
    expect(standing()).toEqual(['root r4 hold']);
  });

  it('keeps a notice back as well, until the release', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    desk.platform.answer = (_, nth) => {
      if (nth === 2) throw new DeliveryError('rate-limited', 'ratelimited', 'Wait.', 400);
    };
    await does(id, { do: 'correct', wasWrong: 'The quay.' });
    while (desk.platform.posts() < 2) await sleep(5);
    await does(id, { do: 'hold' });
    await until(id, 'hold');
    expect(standing()).toEqual(['root r3 hold']);
    await does(id, { do: 'release' });
    await until(id, 'sent');
    expect(
      standing()
        .map((one) => one.split(' ')[0])
        .sort(),
    ).toEqual(['notice:2', 'root']);
  });
});
