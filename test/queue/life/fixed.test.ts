/** What takes no edit any more: a notice instead, and nothing where it was killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../adapters/adapter.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, until, standing } = desk;

describe('what the platform lets nobody edit any more', () => {
  const PLACE: Destination = 'slack:C0000000001';

  /** From now on edits are refused for good: all, or those of one part. */
  function closeEdits(only?: string): void {
    const { edit } = desk.platform.adapter;
    desk.platform.adapter.edit = async (order) => {
      if (only === undefined || order.payload['part'] === only)
        throw new DeliveryError('fixed', 'edit_window_closed', 'It is too old.');
      return edit(order);
    };
  }

  async function outAndFixed(only?: string): Promise<string> {
    work();
    const id = await out([PLACE]);
    await until(id, 'sent');
    closeEdits(only);
    return id;
  }

  it.each(['refile', 'hold'] as const)('has a notice beside it after a %s, once, which calls nobody', async (kind) => {
    const id = await outAndFixed();
    await does(id, { do: kind });
    const after = await until(id, 'incomplete');
    expect(after.messages.map(({ part, state }) => [part, state])).toEqual([
      ['root', 'FIXED'],
      ['notice:2', 'SENT'],
    ]);
    expect(standing()).toEqual(['root r1 first', `notice:2 r2 ${kind}`]);
    expect(desk.platform.orders.at(-1)).toMatchObject({ mentions: [], parent: null });
  });

  it('has that notice follow it from then on, and no second one', async () => {
    const id = await outAndFixed('root');
    await does(id, { do: 'hold' });
    await until(id, 'incomplete');
    await does(id, { do: 'release' });
    await until(id, 'incomplete');
    await does(id, { do: 'update', lede: 'New.' });
    await until(id, 'incomplete');
    expect(standing().sort()).toEqual(['notice:2 r4 update', 'root r1 first', 'thread:4 r4 update']);
    await does(id, { do: 'hold' });
    await until(id, 'incomplete');
    expect(standing().sort()).toEqual(['notice:2 r5 hold', 'root r1 first', 'thread:4 r4 update']);
  });

  it('has a new one where that cannot be edited any more either', async () => {
    const id = await outAndFixed();
    for (const revision of [2, 3]) {
      await does(id, { do: 'refile', headline: `Words ${revision}` });
      await until(id, 'incomplete');
    }
    expect(standing()).toEqual(['root r1 first', 'notice:2 r2 refile', 'notice:3 r3 refile']);
  });

  it('has a new one where somebody deleted that', async () => {
    const id = await outAndFixed('root');
    await does(id, { do: 'refile', headline: 'Words 2' });
    await until(id, 'incomplete');
    await desk.platform.adapter.remove(desk.platform.standing()[1]!.receipt);
    for (const revision of [3, 4]) {
      await does(id, { do: 'refile', headline: `Words ${revision}` });
      await until(id, 'incomplete');
    }
    expect(standing()).toEqual(['root r1 first', 'notice:4 r4 refile']);
  });

  it('has the correction’s own notice and no other, and that follows it', async () => {
    const id = await outAndFixed('root');
    await does(id, { do: 'correct', wasWrong: 'The quay.' });
    await until(id, 'incomplete');
    expect(standing()).toEqual(['root r1 first', 'notice:2 r2 correct']);
    await does(id, { do: 'refile', headline: 'North quay' });
    await until(id, 'incomplete');
    expect(standing()).toEqual(['root r1 first', 'notice:2 r3 refile']);
  });

  it('has new facts in its thread, and nothing in the channel for them', async () => {
    const id = await outAndFixed();
    await does(id, { do: 'update', lede: 'Two boats are out.' });
    await until(id, 'incomplete');
    expect(standing()).toEqual(['root r1 first', 'thread:2 r2 update']);
  });

  it('has a notice with new facts where they have no thread, for nobody knew then whether it stood', async () => {
    desk.platform.answer = (order) => {
      desk.platform.put(order);
      desk.platform.answer = () => {};
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    closeEdits('root');
    const id = await out([PLACE]);
    const { find } = desk.platform.adapter;
    let found = () => {};
    const updated = new Promise<void>((resolve) => {
      found = resolve;
    });
    desk.platform.adapter.find = async (order) => {
      await updated;
      return find(order);
    };
    work();
    await desk.partIs(id, 'root', 'RECONCILING');
    await does(id, { do: 'update', lede: 'Two boats are out.' });
    found();
    await until(id, 'incomplete');
    expect(standing()).toEqual(['root r1 first', 'notice:2 r2 update']);
  });

  it('is deleted where it was killed, and its notice says so, once', async () => {
    const id = await outAndFixed('root');
    await does(id, { do: 'hold' });
    await until(id, 'incomplete');
    await does(id, { do: 'kill', reason: 'Made up.' });
    const after = await until(id, 'killed');
    expect(standing().sort()).toEqual(['notice:2 r3 kill', 'notice:3 r3 kill']);
    expect(after.messages[0]).toMatchObject({ state: 'GONE', reason: 'taken-down' });
  });

  it('is told as standing where it was killed and cannot be deleted either', async () => {
    const id = await outAndFixed();
    desk.platform.adapter.remove = () =>
      Promise.reject(new DeliveryError('rejected', 'cant_delete_message', 'Not ours.'));
    await does(id, { do: 'kill', reason: 'Made up.' });
    const after = await until(id, 'incomplete');
    expect(after.messages.map(({ part, state }) => [part, state])).toEqual([
      ['root', 'FIXED'],
      ['notice:2', 'SENT'],
    ]);
  });

  it('is not deleted where it bears no mark of ours', async () => {
    const id = await outAndFixed();
    desk.platform.adapter.read = () => Promise.reject(new DeliveryError('unreadable', 'no mark', 'No mark.'));
    await does(id, { do: 'kill', reason: 'Made up.' });
    await until(id, 'incomplete');
    expect(standing().sort()).toEqual(['notice:2 r2 kill', 'root r1 first']);
  });

  it('has its notice once where the answer to that was lost', async () => {
    const id = await outAndFixed();
    desk.platform.answer = (order, nth) => {
      if (nth !== 2) return;
      desk.platform.put(order);
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    await does(id, { do: 'hold' });
    await until(id, 'incomplete');
    expect(standing()).toEqual(['root r1 first', 'notice:2 r2 hold']);
  });

  it('has no notice where the channel itself refuses us: that is told, and mended', async () => {
    work();
    const id = await out([PLACE]);
    await until(id, 'sent');
    desk.platform.adapter.edit = () =>
      Promise.reject(new DeliveryError('rejected', 'not_in_channel', 'Invite the bot.'));
    await does(id, { do: 'hold' });
    await until(id, 'incomplete');
    expect(standing()).toEqual(['root r1 first']);
  });
});

it('an edit that is refused for good does not keep the kill from what comes after it', async () => {
  work();
  const id = await out(['slack:C0000000001']);
  await until(id, 'sent');
  let killed = () => {};
  const kill = new Promise<void>((resolve) => {
    killed = resolve;
  });
  const { edit } = desk.platform.adapter;
  let edits = 0;
  desk.platform.adapter.edit = async (order) => {
    if (++edits > 1) return edit(order);
    await kill;
    throw new DeliveryError('rejected', 'invalid_blocks', 'The image is refused.');
  };
  await does(id, { do: 'refile', headline: 'With an image' });
  while (edits === 0) await sleep(5);
  await does(id, { do: 'kill', reason: 'Made up.' });
  killed();
  await until(id, 'killed');
  expect(standing().sort()).toEqual(['notice:3 r3 kill', 'root r3 kill']);
});
