/** An alert's life on a ledger and workers that are real, with a platform that says what the test wants. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { DeliveryError } from '../../adapters/adapter.ts';
import { startDeliveryWorker } from '../../queue/delivery-worker.ts';
import { startSweeper } from '../../queue/sweeper.ts';
import { UNLIMITED } from '../../queue/timing.ts';
import type { Destination } from '../../src/alert/destination.ts';
import { change } from '../../src/desk/change.ts';
import type { ChangeInput } from '../../src/desk/request.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { viewOf } from '../../src/desk/view.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest, silent } from '../builders.ts';
import { aPlatform, type Standing } from './platform.ts';

const TIMING = { deadline: 200, lease: 1_000, settle: 400 };
const SETTINGS = { routes: [], expiresAfterMs: { default: 3_600_000, flash: 3_600_000 } };
const ACTOR = { via: 'cli', name: 'tess' } as const;

let news: Awaited<ReturnType<typeof aLedger>>;
let platform: ReturnType<typeof aPlatform>;
let stop: (() => Promise<void>)[] = [];
beforeEach(async () => {
  news = await aLedger({ timing: TIMING });
  platform = aPlatform();
});
afterEach(async () => {
  for (const close of stop.reverse()) await close();
  stop = [];
  await news.close();
});

/** Workers on the ledger, from now on. */
function work(): void {
  const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
  const worker = startDeliveryWorker({
    ...news,
    connection,
    adapters: new Map([['slack', platform.adapter]]),
    render: ({ alert, message }) => ({
      part: message.part,
      revision: alert.revision,
      headline: alert.headline,
      kind: alert.change.kind,
    }),
    limits: () => UNLIMITED,
    concurrency: 10,
    timing: TIMING,
    log: silent,
  });
  const sweeper = startSweeper({ ...news, log: silent });
  stop.push(async () => {
    await sweeper.close();
    await worker.close();
    connection.disconnect();
  });
}

async function out(
  destinations: Destination[],
  over: Parameters<typeof anAlert>[0] = {},
  notBefore = 0,
): Promise<string> {
  const item = anItem({ headline: `Story ${Math.random()}` });
  const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, ...over });
  const addresses = destinations.map((destination) => ({ destination, mentions: ['here' as const] }));
  await news.jobs.wake(await news.ledger.approve(id, words, addresses, { expiresAfterMs: 3_600_000, notBefore }), 0);
  return alert;
}

const does = (id: string, input: ChangeInput) => change(news, id, ChangeRequest.parse(input), ACTOR, SETTINGS);

const view = async (id: string) => {
  const record = await news.ledger.readAlert(id);
  if (record === null) throw new Error('gone');
  return viewOf(record);
};

async function until(id: string, state: string) {
  for (let i = 0; i < 400; i++) {
    const seen = await view(id);
    if (seen.state === state) return seen;
    await sleep(20);
  }
  throw new Error(`It did not become ${state}: ${JSON.stringify(await view(id))}`);
}

/** What stands, part by part: `root r2 correct`. */
const standing = () =>
  platform.standing().map(({ payload }: Standing) => `${payload['part']} r${payload['revision']} ${payload['kind']}`);

describe('a correction', () => {
  it('edits every message that the alert became, and posts a notice beside each', async () => {
    work();
    const id = await out(['slack:C0000000001', 'slack:C0000000002']);
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'It was the north quay.', headline: 'North quay breached' });
    await until(id, 'sent');
    expect(standing().sort()).toEqual([
      'notice:2 r2 correct',
      'notice:2 r2 correct',
      'root r2 correct',
      'root r2 correct',
    ]);
    expect(platform.standing().filter(({ payload }) => payload['part'] === 'root')[0]?.payload['headline']).toBe(
      'North quay breached',
    );
  });

  it('reaches the update in the thread, and the correction before it', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'update', lede: 'Two boats are out.' });
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'It was one boat.', lede: 'One boat is out.' });
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'It was a ferry.', lede: 'A ferry is out.' });
    await until(id, 'sent');
    expect(standing().sort()).toEqual([
      'notice:3 r4 correct',
      'notice:4 r4 correct',
      'root r4 correct',
      'thread:2 r4 correct',
    ]);
  });

  it('of what has not gone out makes it go out right, once, and posts no notice', async () => {
    const id = await out(['slack:C0000000001']);
    await does(id, { do: 'correct', wasWrong: 'It was the north quay.', headline: 'North quay breached' });
    work();
    await until(id, 'sent');
    expect(standing()).toEqual(['root r2 correct']);
    expect(platform.posts()).toBe(1);
  });

  it('mentions whom the alert mentioned', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'correct', wasWrong: 'The quay.' });
    await until(id, 'sent');
    const record = await news.ledger.readAlert(id);
    expect(record?.messages.map(({ part, mentions }) => [part, mentions])).toEqual([
      ['root', ['here']],
      ['notice:2', ['here']],
    ]);
  });

  it('based on a revision that is no longer the newest changes nothing, and says so', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'refile', headline: 'Quay breached' });
    await expect(does(id, { do: 'correct', base: 1, wasWrong: 'x' })).rejects.toThrow(
      'it is at revision 2, and this is based on 1',
    );
    expect((await view(id)).revision).toBe(2);
  });

  it('by two editors at once makes one revision each, or tells the later', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    const both = await Promise.allSettled(
      ['One', 'Two'].map((headline) => does(id, { do: 'refile', base: 1, headline })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('an update', () => {
  it('edits the alert, and stands in its thread', async () => {
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sent');
    await does(id, { do: 'update', lede: 'Two boats are out.' });
    await until(id, 'sent');
    expect(standing().sort()).toEqual(['root r2 update', 'thread:2 r2 update']);
    expect(platform.standing().find(({ payload }) => payload['part'] === 'thread:2')?.parent).toBe(
      platform.standing()[0]?.receipt.messageId,
    );
  });
});

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
    expect(platform.standing()).toHaveLength(8);
  });

  it('of what was never sent posts nothing, whatever was queued', async () => {
    const id = await out(['slack:C0000000001', 'slack:C0000000002']);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    work();
    await until(id, 'killed');
    await sleep(300);
    expect(platform.posts()).toBe(0);
  });

  it('before the words were composed ends it', async () => {
    const item = anItem({ headline: 'Not composed' });
    const { alert } = await news.ledger.accept(item, identify(item), aRequest());
    await does(alert, { do: 'kill', reason: 'Wrong.' });
    expect(await view(alert)).toMatchObject({
      state: 'failed',
      reason: 'It was killed before its words were composed.',
    });
  });

  it('finds the message whose answer was lost, and masks it', async () => {
    platform.answer = (order, nth) => {
      if (nth > 1) return;
      platform.put(order);
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'sending');
    while (platform.posts() === 0) await sleep(10);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    await until(id, 'killed');
    expect(standing().sort()).toEqual(['notice:2 r2 kill', 'root r2 kill']);
  });

  it('of a message whose answer was lost and that never stood posts nothing', async () => {
    platform.answer = (_, nth) => {
      if (nth === 1) throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    work();
    const id = await out(['slack:C0000000001']);
    while (platform.posts() === 0) await sleep(10);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    await until(id, 'killed');
    expect(standing()).toEqual([]);
    expect((await news.ledger.readAlert(id))?.messages.map(({ state, reason }) => [state, reason])).toEqual([
      ['DROPPED', 'killed'],
      ['DROPPED', 'nothing-stood'],
    ]);
  });

  it('looks once more into a quarantined place', async () => {
    let readable = false;
    platform.answer = (order, nth) => {
      if (nth > 1) return;
      platform.put(order);
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    const { find } = platform.adapter;
    platform.adapter.find = (order) =>
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
      ['kill', 'Wrong.'],
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
    const { edit } = platform.adapter;
    platform.adapter.edit = async (order) => {
      if (++calls === 1) await paused; // SIGSTOP between the last check and the request
      return edit(order);
    };
    await does(id, { do: 'refile', headline: 'Late words' });
    while (calls === 0) await sleep(10);
    await does(id, { do: 'kill', reason: 'Wrong.' });
    while ((await news.ledger.readAlert(id))?.messages[0]?.shown !== 3) await sleep(20);
    release();
    await sleep(200);
    expect(platform.standing()[0]?.payload['kind']).toBe('refile'); // the late edit covered the mask
    for (let i = 0; i < 200 && platform.standing()[0]?.payload['kind'] !== 'kill'; i++) await sleep(20);
    expect(platform.standing()[0]?.payload['kind']).toBe('kill');
  });
});

describe('a hold', () => {
  it('keeps back what is not out, marks what is, and a release undoes both', async () => {
    const id = await out(['slack:C0000000001']);
    await does(id, { do: 'hold', reason: 'Checking.' });
    work();
    await sleep(300);
    expect(platform.posts()).toBe(0);
    expect((await view(id)).state).toBe('hold');
    await expect(does(id, { do: 'update', lede: 'x' })).rejects.toThrow('on hold');
    await does(id, { do: 'release' });
    await until(id, 'sent');
    expect(standing()).toEqual(['root r3 release']);
    await does(id, { do: 'hold' });
    await until(id, 'hold');
    expect(standing()).toEqual(['root r4 hold']);
  });
});

describe('a scheduled alert', () => {
  it('goes out at its hour and not before, may be given another, and can be killed meanwhile', async () => {
    work();
    const early = await out(['slack:C0000000001'], {}, Date.now() + 600);
    const moved = await out(['slack:C0000000002'], {}, Date.now() + 60_000);
    const killed = await out(['slack:C0000000003'], {}, Date.now() + 600);
    expect((await view(early)).state).toBe('scheduled');
    await does(moved, { do: 'reschedule', at: new Date(Date.now() + 900).toISOString() });
    await does(killed, { do: 'kill', reason: 'Cancelled.' });
    await sleep(300);
    expect(platform.posts()).toBe(0);
    await until(early, 'sent');
    await until(moved, 'sent');
    await until(killed, 'killed');
    expect(platform.posts()).toBe(2);
  });
});

describe('a destination', () => {
  it('that refuses for good is switched off after one request, and a retry switches it on', async () => {
    platform.answer = (_, nth) => {
      if (nth <= 1) throw new DeliveryError('rejected', 'not_in_channel', 'Invite the bot.');
    };
    work();
    const first = await out(['slack:C0000000001']);
    await until(first, 'incomplete');
    const second = await out(['slack:C0000000001']);
    await until(second, 'incomplete');
    expect(platform.posts()).toBe(1);
    expect((await news.ledger.switchedOff()).get('slack:C0000000001')).toContain('Invite the bot');
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
    platform.answer = () => {
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    platform.adapter.find = () => Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No.'));
    work();
    const [stands, resent] = [await out(['slack:C0000000001']), await out(['slack:C0000000002'])];
    await until(stands, 'incomplete');
    await until(resent, 'incomplete');
    platform.answer = () => {};
    await does(stands, { do: 'resolve', destination: 'slack:C0000000001', as: 'sent' });
    await does(resent, { do: 'resolve', destination: 'slack:C0000000002', as: 'resend' });
    expect((await until(stands, 'sent')).messages[0]?.state).toBe('SENT');
    await until(resent, 'sent');
    expect(standing()).toEqual(['root r1 first']);
  });
});

it('a message that somebody deleted is told, and the rest is corrected', async () => {
  work();
  const id = await out(['slack:C0000000001', 'slack:C0000000002']);
  await until(id, 'sent');
  platform.deleteIn('slack:C0000000001');
  await does(id, { do: 'refile', headline: 'Quay breached' });
  await until(id, 'incomplete');
  expect((await view(id)).messages.map(({ state }) => state)).toEqual(['GONE', 'SENT']);
});

it('a second copy that a paused worker posted late is deleted', async () => {
  let release = () => {};
  const paused = new Promise<void>((resolve) => {
    release = resolve;
  });
  platform.answer = async (_, nth) => {
    if (nth === 1) await paused;
  };
  work();
  const id = await out(['slack:C0000000001']);
  await until(id, 'sent'); // by another worker, after two looks
  expect(platform.posts()).toBe(2);
  release();
  for (let i = 0; i < 200 && platform.standing().length !== 1; i++) await sleep(20);
  await sleep(100);
  expect(platform.standing()).toHaveLength(1);
  expect((await view(id)).messages[0]?.messageId).toBe(platform.standing()[0]?.receipt.messageId);
});

describe('never again', () => {
  it('is what an editor saw standing posted a second time: a correction is told as not made there, and its notice goes out', async () => {
    platform.answer = () => {
      throw new DeliveryError('uncertain', 'reset', 'The connection was reset.');
    };
    platform.adapter.find = () => Promise.reject(new DeliveryError('unreadable', 'missing_scope', 'No.'));
    work();
    const id = await out(['slack:C0000000001']);
    await until(id, 'incomplete');
    platform.answer = () => {};
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

  it('does a story that was killed before its words were composed come back with its next version', async () => {
    const item = anItem({ id: 'wire-7', headline: 'Not composed' });
    const { alert } = await news.ledger.accept(item, identify(item), aRequest());
    await does(alert, { do: 'kill', reason: 'Wrong.' });
    const next = anItem({ id: 'wire-7', headline: 'Not composed, changed' });
    expect((await news.ledger.accept(next, identify(next), aRequest())).outcome).toBe('version');
  });

  it('does a hold that was released before its hour send a scheduled alert early', async () => {
    work();
    const id = await out(['slack:C0000000001'], {}, Date.now() + 400);
    await does(id, { do: 'hold' });
    await does(id, { do: 'reschedule', at: new Date(Date.now() + 1_500).toISOString() });
    await does(id, { do: 'release' });
    await sleep(900);
    expect(platform.posts()).toBe(0);
    await until(id, 'sent');
  });
});

it('what could not become an alert may be pushed again as it is', async () => {
  const item = anItem({ headline: 'Under embargo' });
  const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
  await news.ledger.refuse({ id, alert }, 'It asks not to be published yet.');
  expect((await news.ledger.accept(item, identify(item), aRequest())).outcome).toBe('new');
});

it('a notice that was held back goes out when the alert is released', async () => {
  work();
  const id = await out(['slack:C0000000001']);
  await until(id, 'sent');
  platform.answer = (_, nth) => {
    if (nth === 2) throw new DeliveryError('rate-limited', 'ratelimited', 'Wait.', 400);
  };
  await does(id, { do: 'correct', wasWrong: 'The quay.' });
  while (platform.posts() < 2) await sleep(5);
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
