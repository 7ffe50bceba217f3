import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../sandbox/slack/people/person.ts';
import { CHANNELS } from '../sandbox/slack/slack.ts';
import { aCard, EDITORS, out } from './card.ts';
import { aDesk, type Desk, type DeskOptions } from './desk.ts';

let desk: Desk;
const channels = [...CHANNELS.map((channel) => ({ ...channel, shared: true })), { ...EDITORS, shared: true }];
const open = async (options: DeskOptions = {}) => {
  desk = await aDesk({ slack: { channels }, ...options });
};
afterEach(() => desk.close());

const told = (person: Person) =>
  person.until(() => {
    const words = person.ephemerals().at(-1)?.payload['text'];
    return words === undefined ? null : String(words);
  });

describe('nobody gets in', () => {
  it('where nobody is named', async () => {
    await open({ people: { editors: [] } });
    await desk.ada.command('/breaking');
    expect(await told(desk.ada)).toContain('Nobody may use Stop Press in Slack yet');
    expect(desk.ada.modal).toBeNull();
  });

  it('whom no list names', async () => {
    await open();
    const pat = desk.slack.person('U0PERSON');
    await pat.command('/breaking', 'status');
    expect(await told(pat)).toContain('You have no role at Stop Press');
    await pat.home();
    await pat.until(() => pat.homeView?.text.includes('You have no role'));
  });

  it.each(['U0GUEST', 'U0SINGLE', 'U0STRANGER'])('who is %s, though a list names them', async (id) => {
    await open({ people: { editors: [id], seniors: [id] } });
    const alert = await out(desk);
    const person = desk.slack.person(id);
    await person.click(await aCard(desk.slack, alert, 1, 'kill'), 'kill');
    expect(await told(person)).toContain('You have no role at Stop Press');
    expect(person.modal).toBeNull();
  });

  it('who was let out while a window stood before them', async () => {
    const editors: string[] = ['U0BEN', 'U0ADA'];
    await open({ people: { editors } });
    await desk.ada.command('/breaking', 'Harbour wall breached');
    const form = await desk.ada.openModal('compose');
    editors.pop();
    await form.submit();
    await desk.ada.until(() => desk.ada.modal?.text.includes('You have no role'));
    expect(await desk.ledger.drafts.of('slack:U0ADA')).toEqual([]);
  });

  it('whom Slack does not tell us about', async () => {
    await open();
    desk.slack.revokeScope('usergroups:read');
    await desk.ada.command('/breaking');
    expect(await told(desk.ada)).toContain('Slack does not say who you are right now');
    expect(await told(desk.ada)).toContain('missing_scope');
  });
});

describe('a viewer', () => {
  it('sees what is out, and changes nothing', async () => {
    await open({ people: { viewers: ['U0BEN'], editors: ['U0ADA'] } });
    const { ben, slack } = desk;
    const alert = await out(desk);
    await ben.command('/breaking', 'status');
    expect(await told(ben)).toContain('URGENT: Harbour wall breached at Port Ellery · sent 2/2');
    await ben.command('/breaking');
    await ben.until(() => String(ben.ephemerals().at(-1)?.payload['text']).includes('takes the role editor'));
    await ben.click(await aCard(slack, alert, 1, 'kill'), 'kill');
    await ben.until(() => ben.ephemerals().length === 3);
    expect(await told(ben)).toContain('That takes the role editor, and yours is viewer.');
    await ben.home();
    await ben.until(() => ben.homeView?.text.includes('Harbour wall'));
    await ben.click('home', 'alert:open');
    expect((await ben.openModal('alert')).text).not.toContain('Kill');
  });

  it('does not see what is on hold, killed or scheduled', async () => {
    await open({ people: { viewers: ['U0BEN'], editors: ['U0ADA'] } });
    const { ben, ada, slack } = desk;
    const alert = await out(desk);
    await ada.click(await aCard(slack, alert, 1, 'hold'), 'hold');
    await (await ada.openModal('change')).submit();
    await ada.until(() => ada.modal?.text.includes('on hold'));
    await ben.command('/breaking', 'status');
    expect(await told(ben)).toBe('Nothing went out yet.');
    await ada.command('/breaking', 'status');
    expect(await told(ada)).toContain('on hold 2/2');
  });
});
