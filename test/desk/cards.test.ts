import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/desk/alert-card.ts';
import type { Card } from '../../src/desk/card.ts';
import type { Policy } from '../../src/desk/policy.ts';
import { ticketCardOf } from '../../src/desk/ticket-card.ts';
import { anAlert, anItem, aRequest } from '../builders.ts';
import { ADA, aMessage, aRecord, aTicket, BEN, NOW, presses, refused, textOf } from './card-builders.ts';

const POLICY: Pick<Policy, 'routes'> = {
  routes: [{ priorities: null, to: ['slack:C0NEWS', 'discord:1001'], mentions: [] }],
};
const HEADLINE = 'Harbour wall breached';
const card = (...given: Parameters<typeof aRecord>): Card =>
  cardOf(aRecord(...given), [], NOW) ?? expect.fail('there is no card');
const killed = anAlert({ revision: 2, change: { kind: 'kill', publicReason: null } });

describe('the card of an alert', () => {
  it('says what it is, how far it is, and who pushed it', () => {
    const text = textOf(card({ messages: [aMessage(), aMessage({ destination: 'discord:1001' })] }));
    expect(text).toContain('URGENT, sent 2/2: Harbour wall breached at Port Ellery');
    expect(text).toContain('Pushed by Ada by Slack at 14:02');
  });

  it('can be updated, corrected, refiled, held and killed, as the revision that one sees', () => {
    const { buttons } = card({ alert: anAlert({ revision: 3 }) });
    expect(buttons.map(({ press, base }) => [press, base])).toEqual([
      ['update', 3],
      ['correct', 3],
      ['refile', 3],
      ['hold', 3],
      ['kill', 3],
    ]);
    expect(buttons.at(-1)).toMatchObject({ look: 'danger', target: 'a1b2c3d4e5f6' });
  });

  it('names each channel that refused it, with the reason, and offers to try again', () => {
    const one = card({ messages: [aMessage(), refused()] });
    expect(textOf(one)).toContain('URGENT, INCOMPLETE 1/2');
    expect(textOf(one)).toContain('<slack:C0DESK> was not delivered: Slack channel C0DESK is archived');
    expect(presses(one)[0]).toBe('retry');
  });

  it.each([
    ['may stand or not', aMessage({ state: 'QUARANTINED', receipt: null, detail: 'No history.' }), 'may stand there'],
    ['shows old words', aMessage({ state: 'FIXED', shown: 1, target: 2, detail: 'Too old.' }), 'STANDS WITH OLD WORDS'],
    ['fails for long', aMessage({ state: 'PENDING', receipt: null, overdue: true, detail: 'Away.' }), 'ten minutes'],
    [
      'waits',
      aMessage({ state: 'PENDING', receipt: null, reason: '429', detail: 'Too many requests.' }),
      'waits: Too many',
    ],
    [
      'was deleted',
      aMessage({ state: 'GONE', detail: 'Somebody deleted it.' }),
      'does not stand any more: Somebody deleted it.',
    ],
  ])('says of a channel that it %s', (_, message, words) => {
    expect(textOf(card({ messages: [message] }))).toContain(`<slack:C0NEWS> `);
    expect(textOf(card({ messages: [message] }))).toContain(words);
  });

  it('names the hour of one that waits for it, and changes then', () => {
    const waiting = aMessage({ state: 'PENDING', receipt: null, shown: 0 });
    // viewOf asks the real clock whether the hour is past.
    const due = Date.now() + 3_600_000;
    const one = card({ due, approvedAt: due, messages: [waiting] });
    expect(textOf(one)).toContain('URGENT, scheduled: Harbour');
    expect(textOf(one)).toContain(`goes out at ${new Date(due).toISOString().slice(11, 16)}`);
    expect(one.againInMs).toBe(due - NOW);
  });

  it('says who did what last, and why', () => {
    const entry = { at: '2026-03-01T14:05:00Z', actor: BEN, did: 'correct', revision: 2, reason: 'The quay.' } as const;
    expect(textOf(card({ history: [entry] }))).toContain('Corrected by Ben by Discord at 14:05: The quay.');
  });

  it('on hold keeps its headline for editors, and is released, corrected or killed', () => {
    const alert = anAlert({ change: { kind: 'hold', masked: true } });
    const one = card({ life: 'hold', alert });
    expect(textOf(one)).toContain(`ON HOLD: ${HEADLINE}`);
    expect(presses(one)).toEqual(['correct', 'release', 'kill']);
  });

  it('killed is a fact without words or buttons: neither headline nor a reason that may repeat it', () => {
    const history = [{ at: '2026-03-01T14:05:00Z', actor: BEN, did: 'kill', revision: 2, reason: 'No wall.' } as const];
    const detail = 'Slack refused “Harbour wall breached”.';
    const messages = [
      aMessage({ target: 2, shown: 2 }),
      aMessage({ destination: 'slack:C0DESK', target: 2, state: 'PENDING', reason: '429', detail }),
    ];
    const one = card({ life: 'killed', alert: killed, history, messages });
    expect(textOf(one)).toContain('URGENT, KILLED, masked 1/2');
    expect(textOf(one)).toContain('Killed by Ben by Discord at 14:05');
    expect(textOf(one)).not.toMatch(/wall/i);
    expect(one.buttons).toEqual([]);
  });

  it('killed, and standing somewhere all the same, offers the one thing left to do', () => {
    const one = card({ life: 'killed', alert: killed, messages: [aMessage({ state: 'FIXED', target: 2 })] });
    expect(presses(one)).toEqual(['retry']);
    expect(textOf(one)).toContain('STANDS WITH OLD WORDS');
  });

  it('that could not be composed says why', () => {
    const failed = { state: 'failed', alert: null, approvedAt: null, messages: [] } as const;
    const one = card({ ...failed, messages: [], reason: 'There is no headline in it.' });
    expect(textOf(one)).toContain('URGENT, FAILED: Harbour');
    expect(textOf(one)).toContain('There is no headline in it.');
    expect(one.buttons).toEqual([]);
  });

  it('can be undone while its push counts, and says by whom it was', () => {
    const counting = aTicket({ state: 'counting', priority: 'urgent', due: NOW + 10_000 });
    const one = cardOf(null, [counting], NOW);
    expect(one).toMatchObject({ posts: true, title: expect.stringContaining('URGENT, goes out in seconds') });
    expect(one?.buttons).toMatchObject([{ press: 'undo', target: counting.id }]);
    const decided = { at: '2026-03-01T14:02:05Z', actor: BEN, did: 'undo', revision: null, reason: null } as const;
    const undone = cardOf(null, [{ ...counting, state: 'undone', decided }], NOW) as Card;
    expect(textOf(undone)).toContain('was undone by Ben by Discord; nothing was sent');
    expect(undone).toMatchObject({ buttons: [], posts: false });
  });

  it('can have a change undone that counts beside what it shows', () => {
    const counting = aTicket({ state: 'counting', deed: 'refile', due: NOW + 10_000 });
    const one = cardOf(aRecord(), [counting], NOW) as Card;
    expect(presses(one)[0]).toBe('undo');
    expect(textOf(one)).toContain('Can be undone until 14:02: refile by Ada by Slack');
  });

  it('says where a change came to nothing, until something else is done', () => {
    const failed = aTicket({ state: 'failed', deed: 'refile', detail: 'Somebody changed it meanwhile.' });
    expect(textOf(cardOf(aRecord(), [failed], NOW) as Card)).toContain('could not be done: Somebody changed it');
    const later = { at: '2026-03-01T14:05:00Z', actor: BEN, did: 'correct', revision: 2, reason: null } as const;
    expect(textOf(cardOf(aRecord({ history: [later] }), [failed], NOW) as Card)).not.toContain('could not be done');
  });

  it('is none while a request for a second editor has a card of its own, nor of what is forgotten', () => {
    expect(cardOf(null, [aTicket()], NOW)).toBeNull();
    expect(cardOf(null, [], NOW)).toBeNull();
  });

  it('is none for the canary, which no editor asked for', () => {
    expect(cardOf(aRecord({ request: aRequest({ drill: true, canary: true }) }), [], NOW)).toBeNull();
  });
});

describe('the card of a request for a second editor', () => {
  const words = { headline: 'Harbour wall breached', lede: 'The sea broke through.', quotes: [] };
  const request = aRequest({ actor: ADA, priority: 'flash', words });
  const asked = aTicket({ does: { kind: 'push', item: anItem(), request } });
  const ticketCard = (over: Parameters<typeof aTicket>[0] = {}, now = NOW): Card =>
    ticketCardOf({ ...asked, ...over }, POLICY, now);

  it('shows the very words and where they would go, and calls whoever is on call', () => {
    const text = textOf(ticketCard());
    expect(text).toContain('FLASH asked by Ada: Harbour wall breached');
    expect(text).toContain('To 2 channels: <slack:C0NEWS>, <discord:1001>');
    expect(text).toContain('The sea broke through.');
    expect(ticketCard()).toMatchObject({ calls: true, posts: true, againInMs: 120_000 });
    expect(presses(ticketCard())).toEqual(['approve', 'refuse', 'override']);
  });

  it('offers to send it as BULLETIN once two minutes passed unanswered', () => {
    expect(presses(ticketCard({}, NOW + 119_999))).not.toContain('bulletin');
    expect(ticketCard({}, NOW + 120_000)).toMatchObject({ againInMs: null });
    expect(presses(ticketCard({}, NOW + 120_000))).toContain('bulletin');
  });

  it.each([
    ['done', 'approve', 'Approved by Ben by Discord'],
    ['done', 'override', 'Sent WITHOUT a second editor by Ben'],
    ['done', 'bulletin', 'Sent as BULLETIN, for nobody answered, by Ben'],
    ['refused', 'refuse', 'Refused by Ben by Discord at 14:03: One source. Nothing was sent.'],
    ['failed', 'approve', 'It could not be done: Too late.'],
  ] as const)('that is %s by %s says who decided, and has no buttons', (state, did, said) => {
    const decided = { at: '2026-03-01T14:03:00Z', actor: BEN, did, revision: null, reason: 'One source' };
    const one = ticketCard({ state, decided, does: null, detail: 'Too late.' });
    expect(textOf(one)).toContain(said);
    expect(one).toMatchObject({ buttons: [], calls: false, posts: false });
  });

  it('that nobody answered says that nothing was sent', () => {
    expect(textOf(ticketCard({ state: 'expired', does: null }))).toContain(
      'Nobody answered in time. Nothing was sent.',
    );
  });

  it('for a kill says that the words are hidden meanwhile', () => {
    const request = { do: 'kill', reason: 'Wrong man.' };
    const one = ticketCard({ deed: 'kill', priority: 'urgent', does: { kind: 'change', alert: 'a', request } });
    expect(one.title).toContain('KILL of URGENT asked by Ada');
    expect(textOf(one)).toContain('Reason: Wrong man.');
    expect(textOf(one)).toContain('hidden everywhere meanwhile');
    expect(presses(one)).toEqual(['approve', 'refuse', 'override']);
  });

  it('of an alert that was killed later shows none of its words', () => {
    const decided = {
      at: '2026-03-01T14:03:00Z',
      actor: BEN,
      did: 'approve',
      revision: null,
      reason: 'Wall.',
    } as const;
    const one = ticketCardOf({ ...asked, state: 'done', does: null, decided }, { routes: [] }, NOW, true);
    expect(textOf(one)).not.toMatch(/wall/i);
  });
});
