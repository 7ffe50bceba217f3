import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/web-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boltApp } from '../bolt.ts';
import { type SlackSandbox, startSlack } from '../slack.ts';
import type { Person } from './person.ts';

let slack: SlackSandbox;
let app: App;
let ada: Person;

beforeEach(async () => {
  slack = await startSlack({ ackMs: 500 });
  app = boltApp(slack);
  ada = slack.person('U0ADA');
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const headline = {
  type: 'input' as const,
  block_id: 'headline',
  label: plain('Headline'),
  element: { type: 'plain_text_input' as const, action_id: 'text', max_length: 120 },
};
const form = (more: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: 'push',
  title: plain('Breaking news'),
  submit: plain('Send'),
  blocks: [headline],
  ...more,
});

it('takes an editor from a slash command through a modal to a message in the channel', async () => {
  app.command('/breaking', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: form({ private_metadata: body.channel_id }) });
  });
  app.view('push', async ({ ack, view, client }) => {
    const text = view.state.values['headline']?.['text']?.value ?? '';
    if (text === 'Test') return ack({ response_action: 'errors', errors: { headline: 'Say what happened.' } });
    await ack();
    await client.chat.postMessage({ channel: view.private_metadata, text });
  });
  await app.start();

  await ada.command('/breaking', '', 'C0DESK');
  const modal = await ada.openModal('push');
  expect(modal.text).toContain('Breaking news');
  expect(await modal.submit()).toBe('refused');
  expect(modal.errors).toEqual({ headline: 'Please complete this required field.' });
  expect(await (await modal.fill({ Headline: 'Test' })).submit()).toBe('refused');
  expect(modal.errors).toEqual({ headline: 'Say what happened.' });
  expect(await (await modal.fill({ headline: 'Bridge closed' })).submit()).toBe('closed');
  expect(ada.modal).toBeNull();
  const posted = await slack.until(() => slack.standing('C0DESK')[0]);
  expect(posted.payload['text']).toBe('Bridge closed');
});

it('asks before a dangerous button is believed', async () => {
  const pressed: unknown[] = [];
  app.action('kill', async ({ ack, body, action, respond }) => {
    await ack();
    pressed.push({ who: body.user.id, action });
    await respond({ text: 'Killed.' });
  });
  await app.start();
  const confirm = { title: plain('Kill?'), text: plain('Everywhere.'), confirm: plain('Kill'), deny: plain('Keep') };
  const button = { type: 'button', action_id: 'kill', text: plain('KILL'), value: 'a1', style: 'danger', confirm };
  const blocks = [{ type: 'actions', block_id: 'acts', elements: [button] }];
  await app.client.chat.postMessage({ channel: 'C0DESK', text: 'Alert', blocks: blocks as never });
  const [message] = slack.standing('C0DESK');

  await ada.click(message!, 'KILL');
  expect(ada.dialog).toMatchObject({ title: 'Kill?', confirm: 'Kill' });
  await expect(ada.click(message!, 'kill')).rejects.toThrow('question');
  ada.deny();
  expect(pressed).toEqual([]);
  await ada.click(message!, 'kill');
  await ada.confirm();
  expect(pressed).toMatchObject([{ who: 'U0ADA', action: { action_id: 'kill', block_id: 'acts', value: 'a1' } }]);
  const [kept] = await ada.until(() => ada.ephemerals().length > 0 && ada.ephemerals());
  expect(kept?.payload['text']).toBe('Killed.');
  expect(slack.person('U0BEN').ephemerals()).toEqual([]);
});
