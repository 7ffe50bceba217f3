import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/web-api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boltApp } from '../bolt.ts';
import { type SlackSandbox, startSlack } from '../slack.ts';

let slack: SlackSandbox;
let app: App;

beforeEach(async () => {
  slack = await startSlack({ ackMs: 500 });
  app = boltApp(slack);
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const element = { type: 'file_input' as const, action_id: 'file', filetypes: ['txt'], max_files: 1 };
const form: ModalView = {
  type: 'modal',
  callback_id: 'push',
  title: plain('Breaking'),
  submit: plain('Send'),
  blocks: [{ type: 'input', block_id: 'story', label: plain('Story'), element }],
};

async function submitted(): Promise<{ id: string; name: string; size: number; url_private: string }> {
  const ada = slack.person('U0ADA');
  let files: unknown[] = [];
  app.command('/breaking', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: form });
  });
  app.view('push', async ({ ack, view }) => {
    files = view.state.values['story']?.['file']?.files ?? [];
    await ack();
  });
  await app.start();
  await ada.command('/breaking');
  const modal = await ada.openModal();
  await expect(modal.fill({ story: [{ name: 'a.pdf', content: 'x' }] })).rejects.toThrow('only: txt');
  await modal.fill({ story: [{ name: 'harbour.txt', content: 'The harbour wall gave way — twice.' }] });
  expect(await modal.submit()).toBe('closed');
  return files[0] as Awaited<ReturnType<typeof submitted>>;
}

it('hands a story over as a file that the app downloads with its token', async () => {
  const { id, name, url_private } = await submitted();
  expect(name).toBe('harbour.txt');
  const { file } = await app.client.files.info({ file: id });
  expect(file).toMatchObject({ id, mimetype: 'text/plain', size: 36 });
  const load = (token: string) => fetch(url_private, { headers: { authorization: `Bearer ${token}` } });
  expect(await (await load(slack.token)).text()).toBe('The harbour wall gave way — twice.');
});

it('shows a page to log in, and no error, to whoever may not have it', async () => {
  const { url_private } = await submitted();
  slack.revokeScope('files:read');
  const answer = await fetch(url_private, { headers: { authorization: `Bearer ${slack.token}` } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toContain('Sign in');
});

it('fails on order, as any call', async () => {
  const { url_private } = await submitted();
  slack.fail({ kind: 'truncated', call: 'files.download' });
  const cut = fetch(url_private, { headers: { authorization: `Bearer ${slack.token}` } }).then((answer) =>
    answer.text(),
  );
  await expect(cut).rejects.toThrow('terminated');
});

it('takes no modal with a file input where the app may not read files', async () => {
  slack.revokeScope('files:read');
  let error = '';
  app.command('/breaking', async ({ ack, body, client }) => {
    await ack();
    const opened = client.views.open({ trigger_id: body.trigger_id, view: form });
    error = await opened.then(
      () => 'opened',
      (refused: { data: { error: string } }) => refused.data.error,
    );
  });
  await app.start();
  await slack.person('U0ADA').command('/breaking');
  await expect.poll(() => error).toBe('missing_scope');
});
