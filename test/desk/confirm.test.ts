import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/alert/alert.ts';
import { confirmChange, confirmDraft, confirmPush, type Pushed } from '../../src/desk/confirm.ts';
import { type Draft, newDraftId, saveDraft } from '../../src/desk/draft.ts';
import type { Policy } from '../../src/desk/policy.ts';
import { propose } from '../../src/desk/propose.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import type { Role, Who } from '../../src/desk/rights.ts';
import { carryOutNext, decide } from '../../src/desk/tickets.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest } from '../builders.ts';

const POLICY: Policy = {
  routes: [{ priorities: null, to: ['slack:C0000000001'], mentions: [] }],
  expiresAfterMs: { default: 3_600_000, flash: 3_600_000 },
  undoMs: 200,
  fourEyes: new Set(['flash', 'kill']),
  people: [
    { name: 'Ada', slack: 'U0ADA', web: 'ada' },
    { name: 'Ben', slack: 'U0BEN', discord: '77' },
  ],
  drillTo: [],
};
const who = (actor: Partial<Actor> = {}, role: Role = 'editor'): Who => ({
  actor: { via: 'slack', name: 'Ada', id: 'U0ADA', ...actor },
  role,
});
const ada = who();
const ben = who({ name: 'Ben', id: 'U0BEN' });

let news: Awaited<ReturnType<typeof aLedger>>;
beforeEach(async () => {
  news = await aLedger();
});
afterEach(() => news.close());

const push = (by: Who, priority: 'flash' | 'urgent', item = anItem()) =>
  confirmPush(news, POLICY, by, item, aRequest({ actor: by.actor, priority }));
const ticketOf = (pushed: Pushed) => (pushed.outcome === 'waits' ? pushed.ticket : expect.fail('it does not wait'));
const alertOf = (item = anItem()) => news.ledger.readAlert(identify(item).alert);
const deeds = async () => {
  const all: string[] = [];
  for await (const { did, actor } of news.ledger.audit.read()) all.push(`${actor.name} ${did}`);
  return all;
};
/** An alert that is out, without any worker. */
async function out(): Promise<string> {
  const { alert, item } = await news.ledger.accept(anItem(), identify(anItem()), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
  await news.ledger.approve(item, words, [{ destination: 'slack:C0000000001', mentions: [] }], {
    expiresAfterMs: 3_600_000,
  });
  return alert;
}
const change = (by: Who, id: string, request: object) =>
  confirmChange(news, POLICY, by, id, ChangeRequest.parse(request));

describe('a push', () => {
  it('can be undone for its seconds, and then nothing was sent', async () => {
    const ticket = ticketOf(await push(ada, 'urgent'));
    expect(await carryOutNext(news, POLICY)).toBe(false);
    expect((await decide(news, POLICY, ben, ticket, 'undo')).state).toBe('undone');
    await sleep(250);
    expect(await carryOutNext(news, POLICY)).toBe(false);
    expect(await alertOf()).toBeNull();
    await expect(decide(news, POLICY, ada, ticket, 'undo')).rejects.toThrow('It was undone by Ben; nothing was sent.');
    // Nothing of it is left but the fact: there is no alert whose purge would reach its headline.
    expect(await news.redis.pttl(`{${news.prefix}}:ledger:ticket:${ticket}`)).toBeLessThanOrEqual(24 * 3_600_000);
  });

  it('goes out once when its seconds are over, whoever looks at how many clocks', async () => {
    await push(ada, 'urgent');
    await sleep(250);
    const [one, two] = await Promise.all([carryOutNext(news, POLICY), carryOutNext(news, POLICY)]);
    expect([one, two].filter(Boolean)).toHaveLength(1);
    expect((await alertOf())?.state).toBe('received');
    expect(await deeds()).toEqual(['Ada confirm', 'Ada push']);
  });

  it('that is confirmed twice waits once', async () => {
    expect(await push(ada, 'urgent')).toMatchObject({ isNew: true });
    expect(await push(ada, 'urgent')).toMatchObject({ isNew: false });
    expect(await news.ledger.tickets.live()).toHaveLength(1);
  });

  it('that another version overtook while it waited is not called sent', async () => {
    const item = { id: 'wall', headline: 'First words' };
    const ticket = ticketOf(await push(ada, 'urgent', anItem(item)));
    const shell = who({ via: 'cli', name: 'tess', id: undefined }, 'senior');
    await push(shell, 'urgent', anItem({ ...item, headline: 'Newer words' }));
    await sleep(250);
    await carryOutNext(news, POLICY);
    expect(await news.ledger.tickets.read(ticket)).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('Another version of this story went out meanwhile'),
    });
  });

  it('goes out at once where there is no button to undo it', async () => {
    const shell = who({ via: 'cli', name: 'tess', id: undefined }, 'senior');
    expect(await push(shell, 'urgent')).toMatchObject({ outcome: 'pushed' });
  });

  it('that waits is called by the headline that its editor approved', async () => {
    const item = anItem({ headline: 'As the wire has it' });
    const words = { headline: 'As the desk has it', lede: null, quotes: [] };
    const waiting = await confirmPush(
      news,
      POLICY,
      ada,
      item,
      aRequest({ actor: ada.actor, priority: 'urgent', words }),
    );
    expect((await news.ledger.tickets.read(ticketOf(waiting)))?.title).toBe('As the desk has it');
  });

  it('is refused to a viewer, and nothing waits', async () => {
    await expect(push(who({}, 'viewer'), 'urgent')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await news.ledger.tickets.live()).toEqual([]);
  });
});

describe('a FLASH', () => {
  it('waits for a second editor, and goes out when that one approves', async () => {
    const ticket = ticketOf(await push(ada, 'flash'));
    expect(await alertOf()).toBeNull();
    expect((await decide(news, POLICY, ben, ticket, 'approve')).state).toBe('done');
    expect((await alertOf())?.request.priority).toBe('flash');
    expect(await deeds()).toEqual(['Ada ask', 'Ben approve', 'Ada push']);
  });

  it.each([
    ['by the same account', ada, 'asked for it yourself'],
    ['by another account of the same person', who({ via: 'web', id: undefined, name: 'ada' }), 'asked for it yourself'],
    ['by an account that could be the same person', who({ via: 'web', name: 'eve', id: undefined }), 'link both'],
  ])('is not approved %s', async (_, by, words) => {
    const ticket = ticketOf(await push(ada, 'flash'));
    await expect(decide(news, POLICY, by, ticket, 'approve')).rejects.toThrow(words);
    expect(await alertOf()).toBeNull();
  });

  it('is approved by another person by another way in', async () => {
    const ticket = ticketOf(await push(ada, 'flash'));
    await decide(news, POLICY, who({ via: 'discord', name: 'ben#1', id: '77' }), ticket, 'approve');
    expect((await alertOf())?.state).toBe('received');
  });

  it('of a program or a shell waits as well', async () => {
    for (const via of ['api', 'cli'] as const) {
      const item = anItem({ headline: `By ${via}` });
      expect(await push(who({ via, name: 'desk', id: undefined }, 'senior'), 'flash', item)).toMatchObject({
        outcome: 'waits',
        for: 'second',
      });
    }
  });

  it('goes out in an emergency by a senior’s word alone, and that is on record', async () => {
    const ticket = ticketOf(await push(ada, 'flash'));
    await expect(decide(news, POLICY, ada, ticket, 'override')).rejects.toMatchObject({ code: 'forbidden' });
    await decide(news, POLICY, { ...ada, role: 'senior' }, ticket, 'override', 'Nobody answers.');
    expect((await alertOf())?.request.priority).toBe('flash');
    expect(await deeds()).toContain('Ada override');
  });

  it('that nobody answers may go out as BULLETIN, but not before two minutes', async () => {
    const ticket = ticketOf(await push(ada, 'flash'));
    await expect(decide(news, POLICY, ada, ticket, 'bulletin')).rejects.toMatchObject({ code: 'too-early' });
    const key = `{${news.prefix}}:ledger:ticket:${ticket}`;
    await news.redis.hincrby(key, 'placedAt', -120_000);
    await decide(news, POLICY, ada, ticket, 'bulletin');
    expect((await alertOf())?.request.priority).toBe('bulletin');
  });

  it('that could not go out asks nobody to approve it', async () => {
    const embargoed = anItem({ body: 'EMBARGOED UNTIL MONDAY 18:00 GMT\n\nThe wall broke on Sunday.' });
    await expect(push(ada, 'flash', embargoed)).rejects.toThrow('It asks not to be published yet');
    expect(await news.ledger.tickets.live()).toEqual([]);
  });

  it('that is refused was not sent, and may be asked for again', async () => {
    const ticket = ticketOf(await push(ada, 'flash'));
    await decide(news, POLICY, ben, ticket, 'refuse', 'One source only.');
    await expect(decide(news, POLICY, ben, ticket, 'approve')).rejects.toThrow('It was refused by Ben');
    expect(await push(ada, 'flash')).toMatchObject({ isNew: true });
  });
});

describe('a change', () => {
  it('that waits is based on what its editor saw: what somebody else did meanwhile is not overwritten', async () => {
    const id = await out();
    const waiting = await change(ada, id, { do: 'refile', headline: 'Ada’s headline' });
    await change(ben, id, { do: 'correct', wasWrong: 'The quay.', headline: 'Ben’s headline' });
    await sleep(250);
    await carryOutNext(news, POLICY);
    expect((await news.ledger.readAlert(id))?.alert?.headline).toBe('Ben’s headline');
    const ticket = await news.ledger.tickets.read(waiting.outcome === 'waits' ? waiting.ticket : '');
    expect(ticket).toMatchObject({ state: 'failed', detail: expect.stringContaining('Somebody changed it meanwhile') });
  });

  it('is made once, though its worker died before it could say so', async () => {
    const id = await out();
    const waiting = await change(ada, id, { do: 'refile', headline: 'Mended' });
    const ticket = waiting.outcome === 'waits' ? waiting.ticket : '';
    await sleep(250);
    await carryOutNext(news, POLICY);
    const key = `{${news.prefix}}:ledger:ticket:${ticket}`;
    const does = JSON.stringify({ kind: 'change', alert: id, request: { do: 'refile', headline: 'Mended', base: 1 } });
    await news.redis.hset(key, 'state', 'counting', 'due', 0, 'does', does);
    expect(await carryOutNext(news, POLICY, ticket)).toBe(true);
    expect((await news.ledger.readAlert(id))?.alert?.revision).toBe(2);
    expect((await news.ledger.tickets.read(ticket))?.state).toBe('done');
  });
});

describe('a kill that takes a second editor', () => {
  it('masks the alert at once, and kills it when that one approves', async () => {
    const id = await out();
    const waiting = await change(ada, id, { do: 'kill', reason: 'Wrong man.' });
    const masked = await news.ledger.readAlert(id);
    expect([masked?.life, masked?.alert?.change]).toEqual(['hold', { kind: 'hold', masked: true }]);
    await decide(news, POLICY, ben, waiting.outcome === 'waits' ? waiting.ticket : '', 'approve');
    expect((await news.ledger.readAlert(id))?.life).toBe('killed');
  });

  it('needs none where nothing is out: it is killed at once', async () => {
    const { alert } = await news.ledger.accept(anItem(), identify(anItem()), aRequest());
    expect(await change(ada, alert, { do: 'kill', reason: 'Wrong man.' })).toMatchObject({ outcome: 'changed' });
  });
});

describe('a draft', () => {
  const draft: Draft = { item: anItem(), priority: 'urgent', to: [], embargoed: false, image: false, drill: false };

  it('goes out exactly as it was shown', async () => {
    const id = newDraftId();
    await saveDraft(news.ledger.drafts, ada, id, draft);
    const { digest } = await propose(news.ledger, POLICY, draft, ada.actor);
    await saveDraft(news.ledger.drafts, ada, id, { ...draft, item: anItem({ headline: 'Another' }) });
    await expect(confirmDraft(news, POLICY, ada, id, digest)).rejects.toMatchObject({ code: 'changed' });
    await saveDraft(news.ledger.drafts, ada, id, draft);
    expect(await confirmDraft(news, POLICY, ada, id, digest)).toMatchObject({ for: 'undo' });
    expect(await news.ledger.drafts.of('slack:U0ADA')).toEqual([]);
  });

  it('that went out is told as that, though Redis left before it was dropped or anybody woken', async () => {
    const id = newDraftId();
    await saveDraft(news.ledger.drafts, ada, id, draft);
    const { digest } = await propose(news.ledger, POLICY, draft, ada.actor);
    const gone = async () => {
      throw new Error('Connection is closed.');
    };
    const away = {
      jobs: { ...news.jobs, readSoon: gone },
      ledger: { ...news.ledger, drafts: { ...news.ledger.drafts, drop: gone } },
    };
    const at = { ...POLICY, undoMs: 0 };
    expect(await confirmDraft(away, at, ada, id, digest)).toMatchObject({ outcome: 'pushed' });
  });

  it('is its writer’s alone', async () => {
    const id = newDraftId();
    await saveDraft(news.ledger.drafts, ada, id, draft);
    await expect(confirmDraft(news, POLICY, ben, id, '')).rejects.toMatchObject({ code: 'no-draft' });
  });

  it('that asks to wait goes nowhere without its hour', async () => {
    const id = newDraftId();
    const waits = { ...draft, item: anItem({ body: 'EMBARGOED UNTIL MONDAY 18:00 GMT\n\nThe wall broke on Sunday.' }) };
    await saveDraft(news.ledger.drafts, ada, id, waits);
    const { digest, embargo } = await propose(news.ledger, POLICY, waits, ada.actor);
    expect(embargo).toContain('EMBARGOED');
    await expect(confirmDraft(news, POLICY, ada, id, digest)).rejects.toThrow('asks not to be published yet');
  });

  it('says where the same story stands already', async () => {
    const id = await out();
    expect((await propose(news.ledger, POLICY, draft, ada.actor)).before).toMatchObject({
      alert: id,
      destinations: ['slack:C0000000001'],
    });
  });
});
