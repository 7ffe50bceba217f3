import type { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordClient, refusal } from '../clients.ts';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from './discord.ts';
import { ALL } from './permissions.ts';

type Message = { id: string; content: string; edited_timestamp: string | null; mention_roles: string[]; flags: number };
type Refused = { code: number; status: number; rawError: { message: string; errors?: unknown } };

let discord: DiscordSandbox;
let rest: REST;
const start = async (options: DiscordOptions = {}): Promise<void> => {
  discord = await startDiscord(options);
  rest = discordClient(discord);
};
beforeEach(() => start());
afterEach(() => discord.close());
const restart = async (options: DiscordOptions): Promise<void> => {
  await discord.close();
  await start(options);
};

const post = (body: object = {}, channel = '1001') =>
  rest.post(`/channels/${channel}/messages`, { body: { content: 'Bridge closed', ...body } }) as Promise<Message>;
const codeOf = async (call: Promise<unknown>): Promise<number> => (await refusal<Refused>(call)).code;
const without = (...names: string[]) => [
  { id: '1001', name: 'breaking-news', permissions: ALL.filter((name) => !names.includes(name)) },
];

describe('who may do what', () => {
  it('tells the bot who it is, where it is and what it may do there', async () => {
    expect(await rest.get('/users/@me')).toMatchObject({ username: 'Stop Press', bot: true });
    const channel = (await rest.get('/channels/1001')) as { guild_id: string; permission_overwrites: unknown[] };
    expect(channel.permission_overwrites).toEqual([]);
    const member = (await rest.get(`/users/@me/guilds/${channel.guild_id}/member`)) as { roles: string[] };
    const roles = (await rest.get(`/guilds/${channel.guild_id}/roles`)) as { id: string; permissions: string }[];
    expect(BigInt(roles.find(({ id }) => id === member.roles[0])?.permissions ?? 0) & (1n << 11n)).not.toBe(0n);
  });

  it('refuses a wrong token', async () => {
    const error = await refusal<Refused>(discordClient({ ...discord, token: 'wrong' }).get('/users/@me'));
    expect(error).toMatchObject({ status: 401, rawError: { message: '401: Unauthorized', code: 0 } });
  });

  it('knows no other channel, and shows none that the bot cannot see', async () => {
    expect(await codeOf(post({}, '999'))).toBe(10003);
    await restart({ channels: without('VIEW_CHANNEL') });
    expect(await codeOf(post())).toBe(50001);
  });

  it('refuses to post where the bot may not, and embeds where it may not embed', async () => {
    await restart({ channels: without('SEND_MESSAGES') });
    expect(await codeOf(post())).toBe(50013);
    await restart({ channels: without('EMBED_LINKS') });
    expect(await codeOf(post({ embeds: [{ description: 'x' }] }))).toBe(50013);
  });

  it('writes what a channel takes away into its overwrites', async () => {
    await restart({ channels: without('SEND_MESSAGES') });
    expect(await rest.get('/channels/1001')).toMatchObject({
      permission_overwrites: [{ type: 1, allow: '0', deny: String(1 << 11) }],
    });
  });
});

describe('posting', () => {
  it('answers with the message, and writes it down as it was sent', async () => {
    const body = { embeds: [{ description: 'Lede' }], allowed_mentions: { parse: [], roles: ['2001'] } };
    const message = await post({ content: 'Bridge closed <@&2001>', ...body });
    expect(message).toMatchObject({
      content: 'Bridge closed <@&2001>',
      mention_roles: ['2001'],
      edited_timestamp: null,
    });
    expect(discord.log).toMatchObject([{ seq: 1, kind: 'post', messageId: message.id, payload: body }]);
  });

  it('refuses an empty message', async () => {
    expect(await codeOf(post({ content: ' \n ' }))).toBe(50006);
  });

  it('answers a form that is wrong with the tree of what is wrong', async () => {
    const { code, rawError } = await refusal<Refused>(
      post({ content: 'x'.repeat(2001), embeds: [{ title: 'x'.repeat(257) }] }),
    );
    expect(code).toBe(50035);
    expect(rawError.errors).toEqual({
      content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
      embeds: {
        0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }] } },
      },
    });
  });

  it('gives the first message again for the same nonce, in whatever channel', async () => {
    const first = await post({ nonce: 'a', enforce_nonce: true });
    expect((await post({ nonce: 'a', enforce_nonce: true, content: 'Other' })).id).toBe(first.id);
    expect((await post({ nonce: 'a', enforce_nonce: true }, '1002')).id).toBe(first.id);
    expect((await post({ nonce: 'a' })).id).not.toBe(first.id);
    expect(discord.log).toHaveLength(2);
  });

  it('answers Unknown Message for the nonce of a message that was deleted', async () => {
    const { id } = await post({ nonce: 'a', enforce_nonce: true });
    discord.deleteAsPerson('1001', id);
    expect(await codeOf(post({ nonce: 'a', enforce_nonce: true }))).toBe(10008);
  });

  it('forgets a nonce after some minutes', async () => {
    await restart({ nonceWindowMs: 0 });
    await post({ nonce: 'a', enforce_nonce: true });
    await post({ nonce: 'a', enforce_nonce: true });
    expect(discord.log).toHaveLength(2);
  });

  it('tells of its bucket, and asks to wait after five posts where it is told to pace', async () => {
    await restart({ pacing: true });
    for (let n = 0; n < 5; n += 1) await post();
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ content: 'one too many' });
    const url = `${discord.apiUrl}/v10/channels/1001/messages`;
    const limited = await fetch(url, { method: 'POST', headers, body });
    expect(limited.status).toBe(429);
    expect(await limited.json()).toMatchObject({ retry_after: expect.any(Number), global: false });
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('editing, deleting, publishing', () => {
  const patch = (id: string, body: object) => rest.patch(`/channels/1001/messages/${id}`, { body }) as Promise<Message>;

  it('keeps the fields that an edit does not name, but not whom it may call', async () => {
    const { id } = await post({ content: '@everyone look', embeds: [{ title: 'a' }], allowed_mentions: { parse: [] } });
    expect(await patch(id, { content: '@everyone again' })).toMatchObject({ mention_everyone: true });
    expect(discord.standing()).toMatchObject([{ edited: true, payload: { embeds: [{ title: 'a' }] } }]);
  });

  it('refuses to edit another’s message, one that is gone, and to empty one', async () => {
    const { id } = await post();
    expect(await codeOf(patch(discord.say('1001', 'Morning all'), { content: 'x' }))).toBe(50005);
    expect(await codeOf(patch('1', { content: 'x' }))).toBe(10008);
    expect(await codeOf(patch(id, { content: '' }))).toBe(50006);
  });

  it('deletes once', async () => {
    const { id } = await post();
    await rest.delete(`/channels/1001/messages/${id}`);
    expect(await codeOf(rest.delete(`/channels/1001/messages/${id}`))).toBe(10008);
    expect(discord.standing()).toEqual([]);
  });

  it('publishes once, and only in announcement channels', async () => {
    await restart({
      channels: [
        { id: '1001', name: 'news', type: 5 },
        { id: '1002', name: 'world' },
      ],
    });
    const { id } = await post();
    const publish = (channel: string, id: string) => rest.post(`/channels/${channel}/messages/${id}/crosspost`);
    expect(await publish('1001', id)).toMatchObject({ flags: 1 });
    expect(await codeOf(publish('1001', id))).toBe(40033);
    const { id: other } = await post({}, '1002');
    expect(await codeOf(publish('1002', other))).toBe(50024);
  });
});

describe('reading', () => {
  const list = async (query: Record<string, string> = {}) =>
    ((await rest.get('/channels/1001/messages', { query: new URLSearchParams(query) })) as Message[]).map(
      ({ content }) => content,
    );

  it('gives a channel’s messages newest first, before, after and around one', async () => {
    const ids: string[] = [];
    for (const content of ['one', 'two', 'three', 'four']) ids.push((await post({ content })).id);
    expect(await list()).toEqual(['four', 'three', 'two', 'one']);
    expect(await list({ limit: '2' })).toEqual(['four', 'three']);
    expect(await list({ before: ids[2] ?? '', limit: '1' })).toEqual(['two']);
    expect(await list({ after: ids[0] ?? '', limit: '2' })).toEqual(['three', 'two']);
    expect(await list({ around: ids[1] ?? '', limit: '3' })).toEqual(['three', 'two', 'one']);
    expect(await codeOf(list({ limit: '101' }))).toBe(50035);
  });

  it('gives an empty list, and no error, where the bot may not read the history', async () => {
    await restart({ channels: without('READ_MESSAGE_HISTORY') });
    const { id } = await post();
    expect(await list()).toEqual([]);
    expect(await codeOf(rest.get(`/channels/1001/messages/${id}`))).toBe(50001);
  });
});
