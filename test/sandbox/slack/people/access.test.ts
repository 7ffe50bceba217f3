import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal, slackClient } from '../../clients.ts';
import { boltApp } from '../bolt.ts';
import { type SlackSandbox, startSlack } from '../slack.ts';

let slack: SlackSandbox;
let client: WebClient;
const apps: App[] = [];

const CHANNELS = [
  { id: 'C0NEWS', name: 'breaking-news', shared: true },
  { id: 'C0DESK', name: 'desk', people: ['U0ADA', 'U0GUEST'] },
  { id: 'G0TOP', name: 'top', private: true, people: ['U0ADA'] },
];

beforeEach(async () => {
  slack = await startSlack({ ackMs: 500, channels: CHANNELS });
  client = slackClient(slack);
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.stop();
  await slack.close();
});

/** An app that acknowledges everything, and what it was told. */
async function listening(): Promise<Record<string, unknown>[]> {
  const app = boltApp(slack);
  const bodies: Record<string, unknown>[] = [];
  app.use(async ({ body, next }) => {
    bodies.push(body as unknown as Record<string, unknown>);
    await next();
  });
  app.command(/./, async ({ ack }) => ack());
  app.action(/./, async ({ ack }) => ack());
  app.shortcut(/./, async ({ ack }) => ack());
  apps.push(app);
  await app.start();
  return bodies;
}

interface Refused {
  data: { error: string; needed?: string };
}
const refused = async (call: Promise<unknown>) => (await refusal<Refused>(call)).data;
const button = { type: 'button' as const, action_id: 'kill', text: { type: 'plain_text' as const, text: 'Kill' } };
const post = async (channel: string) => {
  await client.chat.postMessage({ channel, text: 'Alert', blocks: [{ type: 'actions', elements: [button] }] });
  return slack.standing(channel).at(-1)!;
};

describe('who somebody is', () => {
  it.each([
    ['U0ADA', { is_restricted: false, is_ultra_restricted: false, deleted: false, team_id: 'T0HARBOUR' }],
    ['U0GUEST', { is_restricted: true, is_ultra_restricted: false }],
    ['U0SINGLE', { is_restricted: true, is_ultra_restricted: true }],
    ['U0STRANGER', { is_stranger: true, team_id: 'T0OTHER' }],
    ['U0GONE', { deleted: true }],
    ['U0STOPPRESS', { is_bot: true }],
  ])('%s', async (user, says) => {
    expect((await client.users.info({ user })).user).toMatchObject(says);
  });

  it('is told only with the scope for it', async () => {
    expect((await client.usergroups.users.list({ usergroup: 'S0EDITORS' })).users).toEqual(['U0ADA', 'U0BEN']);
    expect((await refused(client.usergroups.users.list({ usergroup: 'S0NONE' }))).error).toBe('no_such_subteam');
    expect((await refused(client.users.info({ user: 'U0NONE' }))).error).toBe('user_not_found');
    for (const scope of ['users:read', 'usergroups:read', 'im:write', 'files:read']) slack.revokeScope(scope);
    expect(await refused(client.users.info({ user: 'U0ADA' }))).toMatchObject({ needed: 'users:read' });
    expect(await refused(client.usergroups.users.list({ usergroup: 'S0EDITORS' }))).toMatchObject({
      needed: 'usergroups:read',
    });
    expect(await refused(client.conversations.open({ users: 'U0ADA' }))).toMatchObject({ needed: 'im:write' });
    expect(await refused(client.files.info({ file: 'F1' }))).toMatchObject({ needed: 'files:read' });
  });
});

describe('what somebody can do', () => {
  it('a person acts only where they are', async () => {
    await listening();
    await expect(slack.person('U0BEN').command('/breaking', '', 'C0DESK')).rejects.toThrow('U0BEN is not in C0DESK');
    await expect(slack.person('U0BEN').click(await post('C0DESK'), 'kill')).rejects.toThrow('not in C0DESK');
    await slack.person('U0GUEST').command('/breaking', '', 'C0DESK');
  });

  it('whoever left cannot act', async () => {
    await expect(slack.person('U0GONE').command('/breaking')).rejects.toThrow('no account');
  });

  it('a stranger in a shared channel has its buttons, and no commands or shortcuts of ours', async () => {
    const bodies = await listening();
    const stella = slack.person('U0STRANGER');
    await expect(stella.command('/breaking', '', 'C0NEWS')).rejects.toThrow('another workspace');
    await expect(stella.shortcut('kill', await post('C0NEWS'))).rejects.toThrow('another workspace');
    await expect(stella.click(await post('C0DESK'), 'kill')).rejects.toThrow('not in C0DESK');
    await stella.click(slack.standing('C0NEWS')[0]!, 'kill');
    expect(bodies).toMatchObject([{ user: { id: 'U0STRANGER', team_id: 'T0OTHER' }, team: { id: 'T0HARBOUR' } }]);
  });

  it('a command from a private channel does not say its name', async () => {
    const bodies = await listening();
    await slack.person('U0ADA').command('/breaking', '', 'G0TOP');
    expect(bodies).toMatchObject([{ channel_id: 'G0TOP', channel_name: 'privategroup' }]);
  });

  it('a shortcut hands over the whole message, anybody’s', async () => {
    const bodies = await listening();
    const messageId = slack.say('C0DESK', 'Bridge closed, says the port');
    await slack.person('U0ADA').shortcut('push', { channel: 'C0DESK', messageId });
    await slack.person('U0ADA').shortcut('new');
    expect(bodies).toMatchObject([
      {
        type: 'message_action',
        callback_id: 'push',
        message: { text: 'Bridge closed, says the port', user: 'U0PERSON', ts: messageId },
        message_ts: messageId,
      },
      { type: 'shortcut', callback_id: 'new' },
    ]);
  });
});

describe('what one person alone is told', () => {
  it('stands before them and in no history', async () => {
    await client.chat.postEphemeral({ channel: 'C0DESK', user: 'U0ADA', text: 'Only you' });
    expect(slack.person('U0ADA').ephemerals()).toMatchObject([{ channel: 'C0DESK', payload: { text: 'Only you' } }]);
    expect(slack.person('U0GUEST').ephemerals()).toEqual([]);
    expect(slack.standing()).toEqual([]);
    const [{ messageId: ts = '' } = {}] = slack.person('U0ADA').ephemerals();
    const update = client.chat.update({ channel: 'C0DESK', ts, text: 'x' });
    expect((await refused(update)).error).toBe('message_not_found');
  });

  it('is not told to whoever is not in the channel', async () => {
    const tell = (user: string) => client.chat.postEphemeral({ channel: 'C0DESK', user, text: 'Only you' });
    expect((await refused(tell('U0BEN'))).error).toBe('user_not_in_channel');
    expect((await refused(tell('U0NONE'))).error).toBe('user_not_in_channel');
  });

  it('goes into their direct conversation', async () => {
    const { channel } = await client.conversations.open({ users: 'U0BEN' });
    await client.chat.postMessage({ channel: channel?.id ?? '', text: 'Second editor wanted' });
    await client.chat.postMessage({ channel: 'U0BEN', text: 'Again' });
    expect(slack.standing(channel?.id)).toHaveLength(2);
    expect(await client.conversations.open({ users: 'U0BEN' })).toMatchObject({ already_open: true, channel });
    expect((await refused(client.conversations.open({ users: 'U0GONE' }))).error).toBe('user_disabled');
  });
});
