import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal, slackClient } from '../clients.ts';
import { type SlackOptions, type SlackSandbox, startSlack } from './slack.ts';

type Refused = { data: { error: string; needed?: string; provided?: string } };
const errorOf = async (call: Promise<unknown>): Promise<string> => (await refusal<Refused>(call)).data.error;

let slack: SlackSandbox;
let client: WebClient;
const start = async (options: SlackOptions = {}): Promise<void> => {
  slack = await startSlack(options);
  client = slackClient(slack);
};
beforeEach(() => start());
afterEach(() => slack.close());
const restart = async (options: SlackOptions): Promise<void> => {
  await slack.close();
  await start(options);
};

const post = (more: object = {}) => client.chat.postMessage({ channel: 'C0NEWS', text: 'Bridge closed', ...more });
const METADATA = { event_type: 'stop_press_message', event_payload: { key: 'a1' } };

describe('who may do what', () => {
  it('tells the bot who it is and what it was granted', async () => {
    const who = await client.auth.test();
    expect(who).toMatchObject({ ok: true, team: 'Harbour Courier', user: 'stop-press', team_id: 'T0HARBOUR' });
    expect(who.response_metadata?.scopes).toContain('chat:write');
  });

  it('refuses a missing, a wrong and a revoked token', async () => {
    expect(await errorOf(slackClient({ ...slack, token: 'xoxb-wrong' }).auth.test())).toBe('invalid_auth');
    expect(await (await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' })).json()).toEqual({
      ok: false,
      error: 'not_authed',
    });
    slack.revokeToken();
    expect(await errorOf(post())).toBe('token_revoked');
  });

  it('refuses what the token was not granted, and says which scope is missing', async () => {
    slack.revokeScope('channels:history');
    const { data } = await refusal<Refused>(client.conversations.history({ channel: 'C0NEWS' }));
    expect(data).toMatchObject({ error: 'missing_scope', needed: 'channels:history' });
    expect(data.provided).toContain('chat:write');
  });

  it('knows no method but those it has', async () => {
    expect(await errorOf(client.apiCall('chat.shout'))).toBe('unknown_method');
  });
});

describe('posting', () => {
  it('answers with the message as Slack keeps it, and writes it down as it was sent', async () => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'Bridge closed' } }];
    const answer = await post({ text: 'See https://example.org/a', blocks, metadata: METADATA, unfurl_links: false });
    expect(answer.ts).toMatch(/^\d{10}\.\d{6}$/);
    expect(answer.message).toMatchObject({ text: 'See <https://example.org/a>', metadata: METADATA });
    expect(answer.message?.blocks?.[0]).toMatchObject({ block_id: expect.any(String) });
    const payload = {
      channel: 'C0NEWS',
      text: 'See https://example.org/a',
      blocks,
      metadata: METADATA,
      unfurl_links: false,
    };
    expect(slack.log).toMatchObject([{ seq: 1, kind: 'post', channel: 'C0NEWS', messageId: answer.ts, payload }]);
    expect(JSON.stringify(slack.log)).not.toContain(slack.token);
  });

  it('never gives the same timestamp twice', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post()));
    expect(new Set(answers.map(({ ts }) => ts)).size).toBe(20);
  });

  it('refuses a channel that is unknown, archived, or that the bot was not invited to', async () => {
    await restart({
      channels: [
        { id: 'C1', name: 'open', member: false },
        { id: 'C2', name: 'old', archived: true },
        { id: 'C3', name: 'hidden', member: false, private: true },
      ],
    });
    expect(await errorOf(post({ channel: 'C0' }))).toBe('channel_not_found');
    expect(await errorOf(post({ channel: 'C1' }))).toBe('not_in_channel');
    expect(await errorOf(post({ channel: 'C2' }))).toBe('is_archived');
    expect(await errorOf(post({ channel: 'C3' }))).toBe('channel_not_found');
    expect(slack.log).toEqual([]);
  });

  it('refuses an empty message, and cuts text above 40,000 characters without a word', async () => {
    expect(await errorOf(post({ text: '  ' }))).toBe('no_text');
    await post({ text: 'x'.repeat(40_001) });
    expect(slack.standing()[0]?.payload['text']).toHaveLength(40_000);
  });

  it('posts without metadata whose event type has a dot, and only warns', async () => {
    const answer = await post({ metadata: { ...METADATA, event_type: 'stop-press.message' } });
    expect(answer['warning']).toBe('invalid_metadata_format');
    expect(answer.message?.metadata).toBeUndefined();
  });

  it('takes one message a second a channel where it is told to pace', async () => {
    await restart({ pacing: true });
    await post();
    await post({ channel: 'C0DESK' });
    expect(await refusal<{ retryAfter: number }>(post())).toMatchObject({ retryAfter: 1 });
    expect(slack.log).toHaveLength(2);
  });
});

describe('editing and deleting', () => {
  it('drops the blocks when only text is given, and keeps the metadata', async () => {
    const { ts = '' } = await post({ blocks: [{ type: 'divider' }], metadata: METADATA });
    await client.chat.update({ channel: 'C0NEWS', ts, text: 'Killed' });
    expect(slack.standing()).toMatchObject([{ edited: true, payload: { text: 'Killed', metadata: METADATA } }]);
    expect(slack.standing()[0]?.payload).not.toHaveProperty('blocks');
    expect(slack.log.map(({ kind }) => kind)).toEqual(['post', 'update']);
  });

  it('refuses an edit over 4,000 characters, of nothing, and of another’s message', async () => {
    const { ts = '' } = await post();
    const update = (ts: string, text: string) => client.chat.update({ channel: 'C0NEWS', ts, text });
    expect(await errorOf(update(ts, 'x'.repeat(4001)))).toBe('msg_too_long');
    expect(await errorOf(update('1700000000.000001', 'x'))).toBe('message_not_found');
    expect(await errorOf(update(slack.say('C0NEWS', 'Morning all'), 'x'))).toBe('cant_update_message');
  });

  it('deletes once', async () => {
    const { ts = '' } = await post();
    await client.chat.delete({ channel: 'C0NEWS', ts });
    expect(slack.standing()).toEqual([]);
    expect(await errorOf(client.chat.delete({ channel: 'C0NEWS', ts }))).toBe('message_not_found');
  });

  it('links to a message that stands', async () => {
    const { ts = '' } = await post();
    const { permalink } = await client.chat.getPermalink({ channel: 'C0NEWS', message_ts: ts });
    expect(permalink).toBe(`${slack.team.url}archives/C0NEWS/p${ts.replace('.', '')}`);
  });
});

describe('reading', () => {
  it('gives a channel’s history newest first, page by page', async () => {
    for (const text of ['one', 'two', 'three']) await post({ text });
    const first = await client.conversations.history({ channel: 'C0NEWS', limit: 2 });
    expect(first.messages?.map(({ text }) => text)).toEqual(['three', 'two']);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await client.conversations.history({ channel: 'C0NEWS', limit: 2, cursor });
    expect(second).toMatchObject({ has_more: false, messages: [{ text: 'one' }] });
  });

  it('leaves out the ends of the time asked for unless they are included', async () => {
    const { ts: oldest = '' } = await post({ text: 'one' });
    await post({ text: 'two' });
    const asked = { channel: 'C0NEWS', oldest };
    expect((await client.conversations.history(asked)).messages).toHaveLength(1);
    expect((await client.conversations.history({ ...asked, inclusive: true })).messages).toHaveLength(2);
  });

  it('gives the metadata’s payload only where all of it is asked for', async () => {
    await post({ metadata: METADATA });
    const bare = await client.conversations.history({ channel: 'C0NEWS' });
    expect(bare.messages?.[0]?.metadata).toEqual({ event_type: METADATA.event_type });
    const whole = await client.conversations.history({ channel: 'C0NEWS', include_all_metadata: true });
    expect(whole.messages?.[0]?.metadata).toEqual(METADATA);
  });

  it('keeps replies in their thread unless they are broadcast', async () => {
    const { ts = '' } = await post();
    await post({ text: 'reply', thread_ts: ts });
    await post({ text: 'loud reply', thread_ts: ts, reply_broadcast: true });
    const { messages } = await client.conversations.history({ channel: 'C0NEWS' });
    expect(messages?.map(({ text }) => text)).toEqual(['loud reply', 'Bridge closed']);
    expect(messages?.at(-1)).toMatchObject({ reply_count: 2 });
    const thread = await client.conversations.replies({ channel: 'C0NEWS', ts });
    expect(thread.messages?.map(({ text }) => text)).toEqual(['Bridge closed', 'reply', 'loud reply']);
  });

  it('reads only where the bot is a member, though it can look at any public channel', async () => {
    await restart({
      channels: [
        { id: 'C1', name: 'open', member: false },
        { id: 'C2', name: 'ours' },
      ],
    });
    expect(await errorOf(client.conversations.history({ channel: 'C1' }))).toBe('not_in_channel');
    const { channel } = await client.conversations.info({ channel: 'C1' });
    expect(channel).toMatchObject({ name: 'open', is_member: false, is_archived: false });
    const { channels } = await client.users.conversations({});
    expect(channels?.map(({ id }) => id)).toEqual(['C2']);
  });
});
