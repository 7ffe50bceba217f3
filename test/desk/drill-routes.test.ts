import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination } from '../../src/alert/destination.ts';
import { confirmChange, confirmPush } from '../../src/desk/confirm.ts';
import { drilled } from '../../src/desk/propose.ts';
import { push } from '../../src/desk/push.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { identify } from '../../src/intake/identity.ts';
import { anAlert, anItem, aRequest } from '../builders.ts';
import { aStage, until } from './stage.ts';

let stage: Awaited<ReturnType<typeof aStage>>;
beforeEach(async () => {
  stage = await aStage({ editors: [] });
  await stage.work();
});
afterEach(() => stage.close());

/** A shell has no button to undo: what it pushes goes out at once. */
const tess = { via: 'cli', name: 'tess' } as const;
const editor = { actor: tess, role: 'editor' } as const;
const ended = (id: string) =>
  until(async () => {
    const record = await stage.news.ledger.readAlert(id);
    const over =
      record?.state === 'failed' || record?.messages.every(({ state }) => state === 'SENT' || state === 'REJECTED');
    return over && record && (record.state === 'failed' || record.messages.length > 0) ? record : null;
  });
const channelsWithMessages = () =>
  [...stage.slack.standing(), ...stage.discord.standing()].map(({ channel }) => channel).sort();
const drill = (to: Destination[] = []) => aRequest({ actor: tess, priority: 'urgent', drill: true, to });
/** As a shell or a program asks for one. */
const pushDrill = (to: Destination[] = []) => {
  const asked = drilled(stage.policy, anItem(), aRequest({ actor: tess, priority: 'urgent', to }));
  return confirmPush(stage.news, stage.policy, editor, asked.item, asked.request);
};

/** An alert that somebody wrote into the ledger by hand. */
async function byHand(destination: Destination, over: Parameters<typeof anAlert>[0]): Promise<string> {
  const item = anItem({ headline: 'By hand' });
  const { alert, item: id } = await stage.news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, ...over });
  const settings = { expiresAfterMs: 60_000 };
  const wakes = await stage.news.ledger.approve(id, words, [{ destination, mentions: ['here'] }], settings);
  await stage.news.jobs.wake(wakes, 0);
  return alert;
}

describe('a drill', () => {
  it('reaches drill channels, all of them where none is named, and no other', async () => {
    const pushed = await pushDrill();
    await ended(pushed.outcome === 'pushed' ? pushed.accepted.alert : expect.fail('it waits'));
    expect(channelsWithMessages()).toEqual(['1901', 'C0DRILL']);
    for (const { payload } of [...stage.slack.standing(), ...stage.discord.standing()])
      expect(String(payload['text'] ?? payload['content'])).toMatch(/^DRILL: URGENT: /);
  });

  it('takes nothing from the same story pushed for real', async () => {
    await pushDrill();
    const real = await confirmPush(stage.news, stage.policy, editor, anItem(), aRequest({ actor: tess }));
    expect(real).toMatchObject({ accepted: { outcome: 'new' } });
  });

  it('is refused before anything is taken where it names a channel for news', async () => {
    const asked = confirmPush(stage.news, stage.policy, editor, anItem(), drill(['slack:C0DRILL', 'slack:C0NEWS']));
    await expect(asked).rejects.toThrow('This is a drill, and slack:C0NEWS is no drill channel');
    expect(await stage.news.ledger.list(10)).toEqual([]);
  });

  it('goes nowhere live by a request that passed the desk by', async () => {
    const { alert } = await push(stage.news, anItem(), drill(['slack:C0NEWS']));
    expect(await ended(alert)).toMatchObject({ state: 'failed', reason: expect.stringContaining('no drill channel') });
    expect(channelsWithMessages()).toEqual([]);
  });

  it('is not extended to a channel for news', async () => {
    const pushed = await pushDrill(['slack:C0DRILL']);
    const id = pushed.outcome === 'pushed' ? pushed.accepted.alert : expect.fail('it waits');
    await ended(id);
    const extend = ChangeRequest.parse({ do: 'extend', to: ['discord:1001'] });
    await expect(confirmChange(stage.news, stage.policy, editor, id, extend)).rejects.toMatchObject({
      code: 'misrouted',
    });
    await stage.news.ledger.extend(
      (await stage.news.ledger.readAlert(id))!.alert!,
      [{ destination: 'discord:1001', mentions: [] }],
      60_000,
      { at: '', actor: tess, did: 'extend', revision: null, reason: null },
    );
    expect((await ended(id)).messages[1]).toMatchObject({ state: 'REJECTED', reason: 'misrouted' });
    expect(channelsWithMessages()).toEqual(['C0DRILL']);
  });

  it('in a record made by hand is refused right before the request, and tried again in vain', async () => {
    const id = await byHand('slack:C0NEWS', { drill: true });
    expect((await ended(id)).messages).toMatchObject([{ state: 'REJECTED', reason: 'misrouted' }]);
    await confirmChange(stage.news, stage.policy, editor, id, ChangeRequest.parse({ do: 'retry' })).catch(() => {});
    expect((await ended(id)).messages).toMatchObject([{ state: 'REJECTED', reason: 'misrouted' }]);
    expect([...stage.slack.seen, ...stage.discord.seen].filter(({ call }) => /postMessage|POST/.test(call))).toEqual(
      [],
    );
  });

  it('calls nobody, whatever its record says', async () => {
    const id = await byHand('slack:C0DRILL', { drill: true, priority: 'flash' });
    await ended(id);
    expect(JSON.stringify(stage.slack.standing())).not.toContain('<!here>');
  });
});

describe('a drill channel', () => {
  it('is closed to what is no drill, by the desk, by a request and by hand', async () => {
    const live = aRequest({ actor: tess, to: ['slack:C0DRILL'] });
    await expect(confirmPush(stage.news, stage.policy, editor, anItem(), live)).rejects.toThrow(
      'drills alone go there',
    );
    const { alert } = await push(stage.news, anItem(), live);
    expect(await ended(alert)).toMatchObject({ state: 'failed' });
    const hand = await byHand('slack:C0DRILL', {});
    expect((await ended(hand)).messages).toMatchObject([{ state: 'REJECTED', reason: 'misrouted' }]);
    expect(channelsWithMessages()).toEqual([]);
  });
});
