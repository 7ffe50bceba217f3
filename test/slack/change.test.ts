import { afterEach, describe, expect, it } from 'vitest';
import type { Press } from '../../src/desk/card.ts';
import { change } from '../../src/desk/change.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { CHANNELS } from '../sandbox/slack/slack.ts';
import { aCard, EDITORS, ended, out } from './card.ts';
import { aDesk, type Desk, type DeskOptions } from './desk.ts';

let desk: Desk;
let id = '';

/** A desk with one alert out, and its card in the editors' channel. */
async function withCard(presses: Press[], options: DeskOptions = {}, story: Parameters<typeof out>[1] = {}) {
  desk = await aDesk({ slack: { channels: [...CHANNELS, EDITORS] }, ...options });
  id = await out(desk, story);
  return aCard(desk.slack, id, 1, ...presses);
}
afterEach(() => desk.close());

const says = (words: string, by = desk.ada) => by.until(() => by.modal?.text.includes(words) && by.modal, `"${words}"`);
const standing = (channel = 'C0NEWS') => desk.slack.standing(channel).map(({ payload }) => JSON.stringify(payload));
const now = () => desk.ledger.readAlert(id);
/** Somebody changes it by another way, meanwhile. */
const meanwhile = (request: object) =>
  change(desk.desk, id, ChangeRequest.parse(request), { via: 'web', name: 'Cleo Hart' }, desk.policy);

const STORY = {
  headline: 'Harbour wall breached at Port Ellery',
  body: 'The sea broke through the harbour wall of Port Ellery on Monday night.\n\n“Nobody should go near the quay,” coast guard commander Mara Oduya told reporters on Monday.\n\nThe port stays closed.',
};

describe('the buttons beneath a card', () => {
  it('Correct opens with the newest words, and edits the alert everywhere with a notice of what was wrong', async () => {
    const card = await withCard(['correct'], {}, STORY);
    const { ada } = desk;
    await ada.click(card, 'correct');
    const form = await ada.openModal('change');
    expect(form.value('Headline')).toBe(STORY.headline);
    expect(await form.submit()).toBe('refused');
    await form.fill({ Headline: 'Harbour gate breached at Port Ellery', 'What was wrong': 'It was the gate.' });
    expect(await form.submit()).toBe('updated');
    await says('sent 2/2');
    const [alert, notice] = standing();
    expect(alert).toContain('Harbour gate breached');
    expect(notice).toContain('It was the gate.');
    expect((await now())?.alert).toMatchObject({ revision: 2, lede: STORY.body.split('\n')[0] });
    expect((await now())?.history.at(-1)).toMatchObject({ did: 'correct', actor: { via: 'slack', id: 'U0ADA' } });
  });

  it('Update puts the new facts beneath the alert', async () => {
    const card = await withCard(['update']);
    await desk.ada.click(card, 'update');
    const form = await desk.ada.openModal('change');
    expect(await form.submit()).toBe('updated');
    await says('Nothing in it was changed');
    await (await desk.ada.modal?.fill({ Lede: 'Two boats are adrift.' }))?.submit();
    await says('sent 2/2');
    expect(standing().at(-1)).toContain('Two boats are adrift.');
  });

  it('Refile waits for its seconds to undo, and is made when they are over', async () => {
    const card = await withCard(['refile'], { undoSeconds: 1 });
    await desk.ada.click(card, 'refile');
    await (await (await desk.ada.openModal('change')).fill({ Headline: 'Harbour wall broken' })).submit();
    await says('It goes out in 1 second');
    await says('URGENT: Harbour wall broken');
    await ended(desk, id);
    expect(standing()[0]).toContain('Harbour wall broken');
  });

  it('a quote is taken out by its tick, and what nobody touched stays', async () => {
    const card = await withCard(['correct'], {}, STORY);
    const { ada } = desk;
    expect(standing()[0]).toContain('Nobody should go near');
    await ada.click(card, 'correct');
    const form = await ada.openModal('change');
    await ada.choose('modal', 'keep:0', []);
    await (await form.fill({ 'What was wrong': 'She did not say it.' })).submit();
    await says('sent 2/2');
    expect(standing()[0]).not.toContain('Nobody should go near');
    expect((await now())?.alert?.headline).toBe(STORY.headline);
  });

  it('Hold marks it everywhere and Release takes the mark away', async () => {
    const card = await withCard(['hold', 'release']);
    const { ada } = desk;
    await ada.click(card, 'hold');
    await (await (await ada.openModal('change')).fill({ Why: 'One source only.' })).submit();
    await says('on hold');
    await ended(desk, id);
    expect(standing()[0]).toContain('HOLD');
    await ada.modal?.close();
    await ada.click(card, 'release');
    const form = await ada.openModal('change');
    expect(form.text).toContain('Ada Marsh put it on hold');
    await form.submit();
    await says('sent 2/2');
    expect((await now())?.life).toBe('live');
  });

  it('Kill wants a reason, hides the words everywhere at once, and keeps that reason to the newsroom', async () => {
    const card = await withCard(['kill']);
    await desk.ada.click(card, 'kill');
    const form = await desk.ada.openModal('change');
    expect(await form.submit()).toBe('refused');
    await form.fill({ Why: 'The source made it up.', 'What readers are told': 'The report was wrong.' });
    await form.submit();
    await says('killed');
    await ended(desk, id);
    expect(standing().join()).not.toContain('Harbour wall');
    expect(standing().join()).toContain('The report was wrong.');
    expect(standing().join()).not.toContain('made it up');
  });

  it('Kill that takes a second editor hides the words at once, and a second editor ends it', async () => {
    const card = await withCard(['kill'], { fourEyes: ['kill'] });
    const { ada, ben, ledger, slack } = desk;
    await ada.click(card, 'kill');
    await (await (await ada.openModal('change')).fill({ Why: 'Wrong man.' })).submit();
    await says('Its words are hidden everywhere meanwhile');
    await expect.poll(() => standing().join()).not.toContain('Harbour wall');
    const [ticket] = await ledger.tickets.live();
    const request = await aCard(slack, ticket!.id, null, 'approve', 'refuse');
    await ada.click(request, 'approve');
    await ada.until(() =>
      String(ada.ephemerals().at(-1)?.payload['text']).includes('a second editor has to approve it'),
    );
    await ben.click(request, 'approve');
    await ben.until(() => ben.ephemerals().at(-1)?.payload['text'] === 'Done, approved by Ben Okafor.');
    expect((await now())?.life).toBe('killed');
  });

  it('Kill that was refused by the second editor leaves it hidden, and says so', async () => {
    const card = await withCard(['kill'], { fourEyes: ['kill'] });
    const { ada, ben, ledger, slack } = desk;
    await ada.click(card, 'kill');
    await (await (await ada.openModal('change')).fill({ Why: 'Wrong man.' })).submit();
    await says('waits for a second editor');
    const [ticket] = await ledger.tickets.live();
    await ben.click(await aCard(slack, ticket!.id, null, 'refuse'), 'refuse');
    await ben.until(() =>
      String(ben.ephemerals()[0]?.payload['text']).includes('it stays hidden until it is released'),
    );
  });

  it('Retry asks once more where it was refused', async () => {
    desk = await aDesk({ slack: { channels: [CHANNELS[0]!, { ...CHANNELS[1]!, member: false }, EDITORS] } });
    id = await out(desk);
    const card = await aCard(desk.slack, id, 1, 'retry');
    await desk.ada.click(card, 'retry');
    const form = await desk.ada.openModal('change');
    expect(form.text).toContain('#desk (Slack)');
    await form.submit();
    await says('not delivered');
    expect((await now())?.history.at(-1)?.did).toBe('retry');
  });

  it('decisions are answered to whoever pressed alone', async () => {
    const card = await withCard(['bulletin']);
    await desk.ada.click(card, 'bulletin');
    await desk.ada.until(() => desk.ada.ephemerals().length === 1);
    expect(desk.ada.ephemerals()[0]?.payload['text']).toBe(`There is no request ${id}.`);
    expect(desk.ben.ephemerals()).toEqual([]);
  });

  it('a link’s button is acknowledged, and nothing more comes of it', async () => {
    await withCard(['kill'], {}, { url: 'https://example.org/wall' });
    await desk.ada.click(desk.slack.standing('C0NEWS')[0]!, 'read');
    expect(desk.ada.ephemerals()).toEqual([]);
  });
});

describe('two editors at once', () => {
  it('the later one is shown who did what and the newest words, and overwrites nothing', async () => {
    const card = await withCard(['refile'], {}, STORY);
    const { ada } = desk;
    await ada.click(card, 'refile');
    const form = await ada.openModal('change');
    await form.fill({ Headline: 'Harbour wall broken at Port Ellery' });
    await meanwhile({
      do: 'correct',
      lede: 'The gate broke.',
      wasWrong: 'It was the gate.',
      reason: 'The port called.',
    });
    await form.submit();
    const again = await says('Meanwhile it was changed');
    expect(again.text).toContain('Cleo Hart corrected it at');
    expect(again.text).toContain('It was the gate.');
    expect(again.text).toContain('It reads now: Harbour wall breached at Port Ellery\nThe gate broke.');
    expect((await now())?.alert).toMatchObject({ revision: 2, headline: STORY.headline });
    // What Ada wrote stands; what she did not touch is the other's.
    expect([again.value('Headline'), again.value('Lede')]).toEqual([
      'Harbour wall broken at Port Ellery',
      'The gate broke.',
    ]);
    await again.submit();
    await says('sent 2/2');
    expect((await now())?.alert).toMatchObject({
      revision: 3,
      headline: 'Harbour wall broken at Port Ellery',
      lede: 'The gate broke.',
    });
  });

  it('who presses beneath an old card is told what changed since', async () => {
    const card = await withCard(['correct']);
    await meanwhile({ do: 'refile', headline: 'Harbour wall broken' });
    await desk.ada.click(card, 'correct');
    const form = await desk.ada.openModal('change');
    expect(form.text).toContain('Cleo Hart refiled it');
    expect(form.value('Headline')).toBe('Harbour wall broken');
  });

  it('what was killed meanwhile is not sent, and the reason is told', async () => {
    const card = await withCard(['correct']);
    const { ada } = desk;
    await ada.click(card, 'correct');
    const form = await ada.openModal('change');
    await form.fill({ 'What was wrong': 'It was the gate.' });
    await meanwhile({ do: 'kill', reason: 'The source made it up.' });
    await form.submit();
    await says('Cleo Hart killed it');
    expect((await now())?.alert?.revision).toBe(2);
    await ada.modal?.close();
    await ada.click(card, 'correct');
    await ada.until(() => String(ada.ephemerals()[0]?.payload['text']).includes('It was killed'));
  });

  it('one press that Slack delivers twice is one change, and is told as one', async () => {
    const card = await withCard(['correct']);
    const { ada, slack } = desk;
    await ada.click(card, 'correct');
    const form = await ada.openModal('change');
    await form.fill({ Headline: 'Harbour gate breached', 'What was wrong': 'It was the gate.' });
    slack.app.twice = 1;
    await form.submit();
    await says('sent 2/2');
    await ended(desk, id);
    expect((await now())?.alert?.revision).toBe(2);
    expect(ada.modal?.text).not.toContain('Meanwhile');
  });
});
