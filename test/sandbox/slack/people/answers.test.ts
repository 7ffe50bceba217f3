import type { App } from '@slack/bolt';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boltApp } from '../bolt.ts';
import { type SlackSandbox, startSlack } from '../slack.ts';
import type { Person } from './person.ts';

let slack: SlackSandbox;
let app: App;
let ada: Person;
let url = '';

beforeEach(async () => {
  slack = await startSlack({ ackMs: 500 });
  app = boltApp(slack);
  ada = slack.person('U0ADA');
  app.command('/breaking', async ({ ack, body }) => {
    url = body.response_url;
    await ack();
  });
  app.action('kill', async ({ ack, body }) => {
    url = 'response_url' in body ? body.response_url : '';
    await ack();
  });
  await app.start();
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

async function answer(body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.ok ? 'ok' : ((await response.json()) as { error: string }).error;
}

const blocks = [
  {
    type: 'actions',
    elements: [{ type: 'button', action_id: 'kill', text: { type: 'plain_text', text: 'Kill' } }],
  },
];

it('a command is answered to the editor alone, or for all to see', async () => {
  await ada.command('/breaking');
  await answer({ text: 'Only you' });
  await answer({ text: 'All of you', response_type: 'in_channel' });
  expect(ada.ephemerals().map(({ payload }) => payload['text'])).toEqual(['Only you']);
  expect(slack.standing('C0NEWS').map(({ payload }) => payload['text'])).toEqual(['All of you']);
});

it('may be answered five times in half an hour', async () => {
  await ada.command('/breaking');
  for (let n = 0; n < 5; n++) expect(await answer({ text: 'x' })).toBe('ok');
  expect(await answer({ text: 'x' })).toBe('used_url');
  await ada.command('/breaking');
  slack.pass(30 * 60_000 + 1);
  expect(await answer({ text: 'x' })).toBe('expired_url');
});

it('is refused where it holds nothing, or blocks that Slack does not take', async () => {
  await ada.command('/breaking');
  expect(await answer({ text: ' ' })).toBe('no_text');
  expect(await answer({ blocks: [{ type: 'nonsense' }] })).toBe('invalid_blocks');
});

it('replaces and takes away the message whose button was pressed', async () => {
  await app.client.chat.postMessage({ channel: 'C0NEWS', text: 'Alert', blocks: blocks as never });
  await ada.click(slack.standing()[0]!, 'kill');
  await answer({ replace_original: true, text: 'Killed' });
  expect(slack.standing()).toMatchObject([{ edited: true, payload: { text: 'Killed' } }]);
  await answer({ delete_original: true });
  expect(slack.standing()).toEqual([]);
});

it('replaces and takes away what only the editor sees', async () => {
  await app.client.chat.postEphemeral({ channel: 'C0NEWS', user: 'U0ADA', text: 'Sure?', blocks: blocks as never });
  await ada.click(ada.ephemerals()[0]!, 'Kill');
  expect(slack.app.sent.at(-1)?.payload).toMatchObject({ container: { is_ephemeral: true } });
  expect(slack.app.sent.at(-1)?.payload).not.toHaveProperty('message');
  await answer({ replace_original: true, text: 'Killed' });
  expect(ada.ephemerals()).toMatchObject([{ payload: { text: 'Killed' } }]);
  await answer({ delete_original: true });
  expect(ada.ephemerals()).toEqual([]);
});

it('fails on order, as any call', async () => {
  await ada.command('/breaking');
  slack.fail({ kind: '500-after-commit', call: 'response_url' });
  const response = await fetch(url, {
    method: 'POST',
    body: '{"text":"x"}',
    headers: { 'content-type': 'application/json' },
  });
  expect([response.status, ada.ephemerals().length]).toEqual([500, 1]);
});
