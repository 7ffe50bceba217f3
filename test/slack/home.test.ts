import { afterEach, expect, it } from 'vitest';
import { out } from './card.ts';
import { aDesk, type Desk } from './desk.ts';

let desk: Desk;
afterEach(() => desk.close());

const says = (words: string) =>
  desk.ada.until(() => desk.ada.homeView?.text.includes(words) && desk.ada.homeView, `"${words}" at home`);

it('lists what went out with its state, and opens each with what may be done to it', async () => {
  desk = await aDesk();
  await out(desk, { url: 'https://example.org/wall' });
  await desk.ada.home();
  await says('URGENT: Harbour wall breached at Port Ellery\nsent 2/2');
  await desk.ada.click('home', 'Open');
  const alert = await desk.ada.openModal('alert');
  expect(alert.text).toContain('revision 1: sent 2/2');
  expect(alert.text).toContain('by tess (cli)');
  expect(alert.text).toContain('#breaking-news (Slack): http');
  await desk.ada.click('modal', 'Correct');
  const form = await desk.ada.openModal('change');
  await (await form.fill({ Headline: 'Harbour gate breached', 'What was wrong': 'It was the gate.' })).submit();
  await desk.ada.until(() => desk.ada.modal?.text.includes('sent 2/2'));
  await desk.ada.modal?.close();
  expect(desk.ada.modal).toBeNull();
});

it('says that nothing went out, and begins a new alert', async () => {
  desk = await aDesk();
  await desk.ada.home();
  await says('Nothing went out.');
  await desk.ada.click('home', 'New alert');
  await desk.ada.openModal('compose');
});

it('has the drafts that one was writing, and goes on with them', async () => {
  desk = await aDesk();
  await desk.ada.command('/breaking');
  await (await desk.ada.openModal('compose')).fill({ Headline: 'Harbour wall breached' });
  await expect.poll(() => desk.ledger.drafts.of('slack:U0ADA')).toHaveLength(1);
  await desk.ada.modal?.close();
  await desk.ada.home();
  await says('Your drafts');
  await desk.ada.click('home', 'Go on');
  expect((await desk.ada.openModal('compose')).value('Headline')).toBe('Harbour wall breached');
  await desk.ben.home();
  await desk.ben.until(() => desk.ben.homeView !== null);
  expect(desk.ben.homeView?.text).not.toContain('Your drafts');
});
