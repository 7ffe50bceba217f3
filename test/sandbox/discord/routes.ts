import { BOT, BOT_ROLE, type Guild } from './guild.ts';
import { create, edit, history, publish, read, remove, visible } from './messages.ts';
import { ALL, bitsOf } from './permissions.ts';
import { DiscordRefusal } from './refusal.ts';
import { botUser } from './shown.ts';

export interface Asked {
  /** What stands in the path, in its order: channel, message; or guild, user. */
  ids: readonly string[];
  query: URLSearchParams;
  body: () => unknown;
}

export interface Route {
  call: string;
  path: RegExp;
  run: (guild: Guild, asked: Asked) => unknown;
}

const route = (call: string, run: Route['run']): Route => {
  const [method, path] = call.split(' ') as [string, string];
  return { call, path: new RegExp(`^${method} ${path.replace(/:[a-z]+/g, '([^/]+)')}$`), run };
};

/** https://docs.discord.com/developers/reference. The busiest first, for they are tried in order. */
export const ROUTES: readonly Route[] = [
  route('POST /channels/:id/messages', (guild, { ids, body }) => create(guild, ids[0]!, body())),
  route('PATCH /channels/:id/messages/:mid', (guild, { ids, body }) => edit(guild, ids[0]!, ids[1]!, body())),
  route('GET /channels/:id/messages', (guild, { ids, query }) => history(guild, ids[0]!, query)),
  route('GET /channels/:id/messages/:mid', (guild, { ids }) => read(guild, ids[0]!, ids[1]!)),
  route('DELETE /channels/:id/messages/:mid', (guild, { ids }) => remove(guild, ids[0]!, ids[1]!)),
  route('POST /channels/:id/messages/:mid/crosspost', (guild, { ids }) => publish(guild, ids[0]!, ids[1]!)),
  route('GET /channels/:id', (guild, { ids }) => channelOf(guild, visible(guild, ids[0]!).id)),
  route('GET /users/@me', () => botUser()),
  route('GET /users/@me/guilds', (guild) => [{ id: guild.id, name: guild.name, owner: false }]),
  route('GET /users/@me/guilds/:gid/member', (guild, { ids }) => memberIn(guild, ids[0]!)),
  route('GET /applications/@me', () => applicationOf()),
  route('GET /oauth2/applications/@me', () => applicationOf()),
  route('GET /guilds/:gid', (guild, { ids }) => guildOf(known(guild, ids[0]!))),
  route('GET /guilds/:gid/roles', (guild, { ids }) => rolesOf(known(guild, ids[0]!))),
  route('GET /guilds/:gid/channels', (guild, { ids }) =>
    known(guild, ids[0]!).channels.map(({ id }) => channelOf(guild, id)),
  ),
  route('GET /guilds/:gid/members/:uid', (guild, { ids }) => {
    if (ids[1] !== BOT.id) throw new DiscordRefusal(10007);
    return memberIn(guild, ids[0]!);
  }),
];

function known(guild: Guild, id: string): Guild {
  if (id !== guild.id) throw new DiscordRefusal(10004);
  return guild;
}

function memberIn(guild: Guild, id: string): Record<string, unknown> {
  known(guild, id);
  return botMember();
}

function applicationOf(): Record<string, unknown> {
  return { id: BOT.application, name: BOT.name, description: '', bot: botUser(), flags: 0, bot_public: false };
}

/** https://docs.discord.com/developers/resources/guild#guild-object */
export function guildOf(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: '1400000000000000009',
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: rolesOf(guild),
    emojis: [],
    stickers: [],
    features: ['COMMUNITY', 'NEWS'],
    mfa_level: 0,
    system_channel_flags: 0,
    premium_tier: 0,
    preferred_locale: 'en-US',
    nsfw_level: 0,
  };
}

/** The bot's role holds what we ask for; each channel's overwrite for the bot makes up the difference. */
function rolesOf(guild: Guild): Record<string, unknown>[] {
  const role = (id: string, name: string, permissions: bigint, more: Record<string, unknown> = {}) => ({
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: String(permissions),
    managed: false,
    mentionable: false,
    flags: 0,
    ...more,
  });
  return [
    role(guild.id, '@everyone', 0n),
    role(BOT_ROLE, BOT.name, bitsOf(ALL), { position: 1, managed: true, tags: { bot_id: BOT.id } }),
    ...guild.roles.map(({ id, name, mentionable }) => role(id, name, 0n, { position: 1, mentionable })),
  ];
}

export function botMember(): Record<string, unknown> {
  return {
    user: botUser(),
    nick: null,
    avatar: null,
    roles: [BOT_ROLE],
    joined_at: '2026-01-05T09:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** https://docs.discord.com/developers/resources/channel#channel-object */
export function channelOf(guild: Guild, channelId: string): Record<string, unknown> {
  const { id, name, type, bits } = guild.channel(channelId)!;
  const base = bitsOf(ALL);
  const [allow, deny] = [bits & ~base, base & ~bits];
  return {
    id,
    type,
    guild_id: guild.id,
    name,
    position: 0,
    topic: null,
    nsfw: false,
    parent_id: null,
    last_message_id: guild.book.in(id).at(-1)?.messageId ?? null,
    rate_limit_per_user: 0,
    permission_overwrites: allow || deny ? [{ id: BOT.id, type: 1, allow: String(allow), deny: String(deny) }] : [],
  };
}
