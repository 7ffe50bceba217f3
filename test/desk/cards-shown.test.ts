import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNLIMITED } from '../../queue/timing.ts';
import { renderCard } from '../../src/app.ts';
import { loadConfig } from '../../src/config/config.ts';
import { type CardOptions, showNext } from '../../src/desk/cards.ts';
import { change } from '../../src/desk/change.ts';
import { confirmChange, confirmPush } from '../../src/desk/confirm.ts';
import { namesOf } from '../../src/desk/names.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { type Decision, decide } from '../../src/desk/tickets.ts';
import { anAlert, anItem, aReceipt, aRequest, silent } from '../builders.ts';
import { mentionsOf as calledInDiscord } from '../sandbox/discord/mentions.ts';
import { mentionsOf as calledInSlack } from '../sandbox/slack/mentions.ts';
import { ADA, BEN } from './card-builders.ts';
import { aStage, EDITORS, until } from './stage.ts';

let stage: Awaited<ReturnType<typeof aStage>>;
beforeEach(async () => {
  stage = await aStage();
});
afterEach(() => stage.close());

const ada = { actor: ADA, role: 'editor' } as const;
const ben = { actor: { ...BEN, via: 'slack' }, role: 'editor' } as const;
/** Once both editors' channels show one card, with these words. */
const bothShow = (words: string) =>
  until(() => {
    const cards = stage.cards();
    return cards.length === 2 && cards.every((card) => card.includes(words)) ? cards : null;
  });
const doing = (id: string, request: object) => change(stage.news, id, ChangeRequest.parse(request), ADA, stage.policy);

/** A hand that shows cards, step by step. */
const hand = (over: Partial<CardOptions> = {}): CardOptions => ({
  desk: stage.news,
  policy: stage.policy,
  editors: EDITORS,
  onCall: 'here',
  names: namesOf(stage.adapters, silent),
  adapters: stage.adapters,
  render: renderCard,
  limits: () => UNLIMITED,
  log: silent,
  ...over,
});
const called = () => [
  ...stage.slack.log.filter(({ channel }) => channel === 'C0CARDS').flatMap(({ payload }) => calledInSlack(payload)),
  ...stage.discord.log.filter(({ channel }) => channel === '1900').flatMap(({ payload }) => calledInDiscord(payload)),
];

describe('the card of an alert', () => {
  it('stands in each editors’ channel after a push, becomes 2/2, and is edited, never posted again', async () => {
    await stage.work();
    const id = await stage.push();
    await bothShow('URGENT, sent 2/2: Harbour wall breached at Port Ellery');
    await doing(id, { do: 'correct', wasWrong: 'The quay.', headline: 'Quay breached', reason: 'Called back.' });
    await bothShow('URGENT, sent 2/2: Quay breached');
    const posts = [...stage.slack.log, ...stage.discord.log].filter(
      ({ kind, channel }) => kind === 'post' && (channel === 'C0CARDS' || channel === '1900'),
    );
    expect(posts).toHaveLength(2);
    expect(called()).toEqual([]);
  });

  it('carries its buttons as every room answers them', async () => {
    await stage.work();
    const id = await stage.push();
    const [inSlack = '', inDiscord = ''] = await bothShow('sent 2/2');
    expect(inSlack).toContain(`"action_id":"press:kill","value":"kill:${id}:1"`);
    expect(inDiscord).toContain(`"custom_id":"press:kill:${id}:1"`);
  });

  it('shows who refused it and why, with Retry', async () => {
    await stage.work();
    await stage.push({ to: ['discord:1001', 'slack:C0OUT'] });
    const [inSlack = ''] = await bothShow('URGENT, INCOMPLETE 1/2');
    expect(inSlack).toContain('"channel_id":"C0OUT"');
    expect(inSlack).toContain('was not delivered');
    expect(inSlack).toContain('press:retry');
    // The card says it: no note beside it.
    await sleep(2_500);
    expect(stage.cards()).toHaveLength(2);
  });

  it('that stands further up is edited without a sound: what is refused then is told by a note as well', async () => {
    const id = await stage.push({ to: ['discord:1001', 'slack:C0OUT'] });
    for (const destination of EDITORS) {
      const receipt = { ...aReceipt({ destination, mentions: [] }), postedAt: '2026-03-01T14:02:01.000Z' };
      await stage.news.ledger.cards.record(`alert:${id}`, destination, { receipt, digest: '', over: true });
    }
    await stage.work();
    await bothShow(`Alert ${id} in slack:C0OUT was not delivered`);
  });

  it('of a killed alert has no word of it, in no channel, and no button', async () => {
    await stage.work();
    const id = await stage.push();
    await bothShow('sent 2/2');
    await doing(id, { do: 'kill', reason: 'There is no wall in Port Ellery.' });
    const cards = await bothShow('KILLED, masked 2/2');
    expect(cards.join()).not.toMatch(/wall|"press:/i);
  });

  it('says words from outside as they are written, and calls nobody by them', async () => {
    await stage.work();
    const headline = '<!channel> @everyone *bold* [safe](https://evil.example) <@U0ADA> &amp;';
    await stage.push({ actor: { via: 'api', name: '<!here> **x** @here' } }, anItem({ headline }));
    await bothShow('sent 2/2');
    expect(called()).toEqual([]);
    const [slack, discord] = [stage.slack.standing('C0CARDS')[0], stage.discord.standing('1900')[0]];
    expect(JSON.stringify(slack?.payload['blocks'])).toContain('<!channel> @everyone *bold*');
    expect(slack?.payload['text']).toContain('&lt;!channel&gt;');
    expect(discord?.payload['content']).toContain('\\*bold\\*');
  });

  it('is one, though its worker was stopped between the platform’s yes and the record', async () => {
    await stage.push();
    await sleep(300);
    // Killed right behind the request: nothing after it is done.
    const dying = hand({ onStep: (step) => (step === 'asked' ? new Promise(() => {}) : undefined) });
    void showNext(dying);
    await until(() => stage.cards().length === 2);
    await stage.news.redis.del(...(await stage.news.redis.keys(`{${stage.news.prefix}}:ledger:card-hand:*`)));
    await stage.news.redis.zadd(`{${stage.news.prefix}}:ledger:cards`, 0, `alert:${await idOf()}`);
    await until(async () => {
      while (await showNext(hand()));
      const shown = await stage.news.ledger.cards.shown(`alert:${await idOf()}`);
      return [...shown.values()].filter(({ receipt }) => receipt !== null).length === 2;
    });
    expect(stage.cards()).toHaveLength(2);
  });

  it('is posted after all where its worker died before the request', async () => {
    await stage.push();
    await sleep(300);
    const paused = hand({
      editors: ['slack:C0CARDS'],
      onStep: (step) => (step === 'begun' ? sleep(1_100) : undefined),
    });
    await showNext(paused);
    expect(stage.slack.standing('C0CARDS')).toEqual([]);
    await until(async () => {
      await showNext(hand({ editors: ['slack:C0CARDS'] }));
      return stage.slack.standing('C0CARDS')[0];
    });
    expect(stage.slack.standing('C0CARDS')).toHaveLength(1);
  });

  it('that somebody deleted is not put back', async () => {
    await stage.work();
    const id = await stage.push();
    await bothShow('sent 2/2');
    stage.slack.deleteAsPerson('C0CARDS', stage.slack.standing('C0CARDS')[0]!.messageId);
    await doing(id, { do: 'hold' });
    await until(() => stage.discord.standing('1900')[0]?.payload['content']?.toString().includes('ON HOLD'));
    await until(async () => (await stage.news.ledger.cards.shown(`alert:${id}`)).get('slack:C0CARDS')?.over);
    expect(stage.slack.standing('C0CARDS')).toEqual([]);
  });

  it('of an alert from before there were cards is posted with the next thing that is done to it', async () => {
    const id = await stage.push();
    await stage.news.redis.del(`{${stage.news.prefix}}:ledger:cards`);
    await stage.work();
    await until(
      async () =>
        (await stage.news.ledger.readAlert(id))?.messages.filter(({ state }) => state === 'SENT').length === 2,
    );
    await doing(id, { do: 'kill', reason: 'Wrong.' });
    await bothShow('KILLED');
  });

  it('of an alert that is forgotten is let go', async () => {
    const id = await stage.push();
    await stage.news.redis.del(`{${stage.news.prefix}}:ledger:alert:${id}`);
    await until(() => showNext(hand()));
    expect(await stage.news.redis.zcard(`{${stage.news.prefix}}:ledger:cards`)).toBe(0);
  });

  it('waits its second in a channel, and takes half of what the platform allows: the rest is for alerts', async () => {
    const { cards } = stage.news.ledger;
    const limit = { everyMs: 60_000, burst: 4 };
    await stage.push();
    await sleep(300);
    const held = await until(() => cards.take());
    const turn = (channel: string) => cards.begin(held, `slack:${channel}`, 'post', limit);
    expect(await turn('C0ONE')).toEqual({ turn: 'go' });
    await stage.news.redis.pexpire(`{${stage.news.prefix}}:ledger:card-pace:slack:C0ONE`, 30_000);
    expect(await cards.begin(held, 'slack:C0ONE', 'edit', limit)).toMatchObject({ turn: 'later' });
    expect(await turn('C0TWO')).toEqual({ turn: 'go' });
    expect(await turn('C0THREE')).toMatchObject({ turn: 'later' });
    const approved = anAlert({ id: await idOf() });
    const places = (['slack:C0NEWS', 'slack:C0TWO'] as const).map((destination) => ({ destination, mentions: [] }));
    await stage.news.ledger.approve(`${approved.id}.1`, approved, places, { expiresAfterMs: 60_000 });
    const limits = { ...UNLIMITED, post: limit };
    for (const { destination } of places)
      expect(await stage.news.ledger.claim(destination, { limits })).toMatchObject({ kind: 'claimed' });
  });
});

describe('the card of a request for a second editor', () => {
  const flash = () =>
    confirmPush(stage.news, policy(), ada, anItem(), aRequest({ actor: ADA, priority: 'flash' })).then((pushed) =>
      pushed.outcome === 'waits' ? pushed : expect.fail('it does not wait'),
    );
  const policy = () => ({ ...stage.policy, fourEyes: new Set(['flash', 'kill'] as const) });
  const key = (...parts: string[]) => [`{${stage.news.prefix}}:ledger`, ...parts].join(':');
  const decided = (ticket: string, decision: Decision) => decide(stage.news, policy(), ben, ticket, decision);

  beforeEach(async () => {
    await stage.close();
    const { desk } = loadConfig({});
    stage = await aStage({ desk: { ...desk, onCall: 'here' } });
    await stage.work();
  });

  it('calls whoever is on call once, in each editors’ channel', async () => {
    await flash();
    await bothShow('FLASH asked by Ada: Harbour wall breached');
    expect(called().sort()).toEqual(['<!here>', '@here']);
    await confirmPush(stage.news, policy(), ada, anItem(), aRequest({ actor: ADA, priority: 'flash' }));
    await sleep(600);
    expect(called()).toHaveLength(2);
  });

  it('offers to send it as BULLETIN two minutes later', async () => {
    const { ticket } = await flash();
    expect((await bothShow('"Approve"')).join()).not.toContain('BULLETIN');
    await stage.news.redis.hincrby(key('ticket', ticket), 'placedAt', -120_000);
    await stage.news.redis.zincrby(key('cards'), -120_000, `ticket:${ticket}`);
    await bothShow('Send as BULLETIN now');
    await decided(ticket, 'bulletin');
    await until(() => stage.cards().some((card) => card.includes('BULLETIN, sent 2/2')));
    await until(() => stage.cards().filter((card) => card.includes('Sent as BULLETIN, for nobody')).length === 2);
  });

  it('says by whom it was approved, and the alert has a card of its own', async () => {
    const { ticket } = await flash();
    await bothShow('"Approve"');
    expect(stage.cards()).toHaveLength(2);
    await decided(ticket, 'approve');
    await until(() => stage.cards().filter((card) => card.includes('FLASH, sent 2/2')).length === 2);
    const asked = await until(() => {
      const cards = stage.cards().filter((card) => card.includes('Approved by Ben'));
      return cards.length === 2 ? cards : null;
    });
    expect(asked.join()).not.toContain('"press:');
    expect(stage.cards()).toHaveLength(4);
  });

  it('that is refused says that nothing was sent, and there is no card of an alert', async () => {
    const { ticket } = await flash();
    await bothShow('"Approve"');
    await decided(ticket, 'refuse');
    await bothShow('Nothing was sent.');
  });

  it('has no word of its alert either once that is killed', async () => {
    const { ticket, alert } = await flash();
    await bothShow('"Approve"');
    await decided(ticket, 'approve');
    await until(() => stage.cards().filter((card) => card.includes('FLASH, sent 2/2')).length === 2);
    await doing(alert, { do: 'kill', reason: 'There is no wall.' });
    await until(() => !/wall/i.test(stage.cards().join()));
    expect(stage.cards()).toHaveLength(4);
  });

  it('for a kill shows what is to be killed, masked meanwhile, and nothing of it afterwards', async () => {
    const id = await stage.push();
    await bothShow('sent 2/2');
    const asked = await confirmChange(stage.news, policy(), ada, id, ChangeRequest.parse({ do: 'kill', reason: 'x' }));
    await until(
      () => stage.cards().filter((card) => card.includes('KILL of URGENT asked by Ada: Harbour')).length === 2,
    );
    await decided(asked.outcome === 'waits' ? asked.ticket : '', 'approve');
    await until(() => stage.cards().filter((card) => card.includes('Approved by Ben')).length === 2);
    await until(() => !/wall/i.test(stage.cards().join()));
  });
});

describe('the card of what can be undone', () => {
  it('has Undo while it counts, and says so once it was undone', async () => {
    await stage.work();
    const policy = { ...stage.policy, undoMs: 60_000 };
    const request = aRequest({ actor: ADA, priority: 'urgent' });
    const pushed = await confirmPush(stage.news, policy, ada, anItem(), request);
    await bothShow('URGENT, goes out in seconds');
    await bothShow('"Undo"');
    await decide(stage.news, policy, ben, pushed.outcome === 'waits' ? pushed.ticket : '', 'undo');
    expect((await bothShow('was undone by Ben')).join()).not.toContain('"press:');
  });
});

async function idOf(): Promise<string> {
  return (await stage.news.ledger.list(1))[0]!.id;
}
