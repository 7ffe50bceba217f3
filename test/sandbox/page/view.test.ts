import { afterEach, beforeEach, expect, it } from 'vitest';
import { slackClient } from '../clients.ts';
import { boltApp } from '../slack/bolt.ts';
import { type SlackSandbox, startSlack } from '../slack/slack.ts';

let slack: SlackSandbox;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.close());

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const shown = async (path: string) => (await fetch(`${slack.pageUrl}view/${path}`)).text();

it('shows an editor’s modal as they have filled it, with what is wrong', async () => {
  const app = boltApp(slack);
  app.command('/breaking', async ({ ack, body, client }) => {
    await ack();
    const text = { type: 'plain_text_input' as const, action_id: 'text' };
    const where = { type: 'multi_channels_select' as const, action_id: 'channels' };
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        title: plain('Breaking news'),
        submit: plain('Send'),
        blocks: [
          { type: 'input', block_id: 'headline', label: plain('Headline'), element: text },
          { type: 'input', block_id: 'where', label: plain('Where'), element: where },
        ],
      },
    });
  });
  await app.start();
  const ada = slack.person('U0ADA');
  await ada.command('/breaking');
  const modal = await ada.openModal();
  await modal.fill({ headline: '<b>Bridge</b>' });
  await modal.submit();
  const page = await shown('U0ADA');
  expect(page).toContain('&lt;b&gt;Bridge&lt;/b&gt;');
  expect(page).toContain('Please complete this required field.');
  await modal.fill({ where: ['C0NEWS'] });
  expect(await shown('U0ADA')).toContain('#breaking-news');
  expect(await shown('U0BEN')).not.toContain('Bridge');
  await app.stop();
});

it('shows a channel with what one person alone sees in it, and the question before them', async () => {
  const client = slackClient(slack);
  await client.chat.postEphemeral({ channel: 'C0DESK', user: 'U0ADA', text: 'Already sent once' });
  expect(await shown('U0ADA?channel=C0DESK')).toMatch(/Only visible to you[\s\S]*Already sent once/);
  expect(await shown('U0BEN?channel=C0DESK')).not.toContain('Already sent once');
  const confirm = { title: plain('Kill it?'), text: plain('Everywhere.'), confirm: plain('Kill'), deny: plain('Keep') };
  const button = { type: 'button' as const, action_id: 'kill', text: plain('KILL'), confirm };
  await client.chat.postMessage({ channel: 'C0DESK', text: 'x', blocks: [{ type: 'actions', elements: [button] }] });
  await slack.person('U0ADA').click(slack.standing('C0DESK')[0]!, 'kill');
  expect(await shown('U0ADA?channel=C0DESK')).toContain('Kill it?');
});

it('knows nobody but the people of the workspace', async () => {
  expect((await fetch(`${slack.pageUrl}view/U0NOBODY`)).status).toBe(404);
});
