import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App, AppOptions } from '@slack/bolt';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boltApp } from '../bolt.ts';
import { type SlackSandbox, startSlack } from '../slack.ts';

let slack: SlackSandbox;
let app: App;

/** The app at an address of its own, which Slack is told. */
async function listen(more: AppOptions = {}): Promise<void> {
  app = boltApp(slack, { socketMode: false, signingSecret: slack.signingSecret, ...more });
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  slack.app.reachBy(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
}

beforeEach(async () => {
  slack = await startSlack({ ackMs: 500, retryDelaysMs: [] });
});
afterEach(async () => {
  await app.stop();
  await slack.close();
});

const ada = () => slack.person('U0ADA');
const plain = (text: string) => ({ type: 'plain_text' as const, text });

it('reaches an app by signed requests: command, button, modal and home', async () => {
  await listen();
  app.command('/breaking', async ({ ack, body, client }) => {
    await ack('Opening.');
    await client.chat.postMessage({
      channel: body.channel_id,
      text: 'Push?',
      blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'push', text: plain('Push') }] }],
    });
  });
  app.action('push', async ({ ack, body, client }) => {
    await ack();
    const input = {
      type: 'input' as const,
      block_id: 'why',
      label: plain('Why'),
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    };
    const trigger_id = 'trigger_id' in body ? body.trigger_id : '';
    const view = {
      type: 'modal' as const,
      callback_id: 'why',
      title: plain('Why?'),
      submit: plain('Go'),
      blocks: [input],
    };
    await client.views.open({ trigger_id, view });
  });
  app.view('why', async ({ ack }) => ack({ response_action: 'errors', errors: { why: 'Longer.' } }));
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [{ type: 'section' as const, text: plain('Nothing is out.') }];
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });

  await ada().command('/breaking');
  expect(ada().ephemerals()).toMatchObject([{ payload: { text: 'Opening.' } }]);
  await ada().click(await slack.until(() => slack.standing()[0]), 'push');
  const modal = await ada().openModal('why');
  expect(await (await modal.fill({ why: 'x' })).submit()).toBe('refused');
  expect(modal.errors).toEqual({ why: 'Longer.' });
  await ada().home();
  expect((await ada().until(() => ada().homeView)).text).toBe('Nothing is out.');
});

it('is not believed where the signing secret is another', async () => {
  await listen({ signingSecret: 'another' });
  await expect(ada().command('/breaking')).rejects.toThrow('http_error 401');
});

it('tells the editor where the app is slow, or away', async () => {
  await listen();
  app.command('/slow', async () => {});
  await expect(ada().command('/slow')).rejects.toThrow('operation_timeout');
  slack.app.reachBy('http://127.0.0.1:1/slack/events');
  await expect(ada().command('/slow')).rejects.toThrow('dispatch_failed');
});
