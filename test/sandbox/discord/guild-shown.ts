import { BOT, BOT_ROLE, type Guild } from './guild.ts';
import { botMember } from './members.ts';
import { ALL, bitsOf, EVERYONE } from './permissions.ts';

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
export function rolesOf(guild: Guild): Record<string, unknown>[] {
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
    role(guild.id, '@everyone', bitsOf(EVERYONE)),
    role(BOT_ROLE, BOT.name, bitsOf(ALL), { position: 1, managed: true, tags: { bot_id: BOT.id } }),
    ...guild.roles.map(({ id, name, permissions, mentionable }) =>
      role(id, name, bitsOf(permissions), { position: 1, mentionable }),
    ),
  ];
}

/** https://docs.discord.com/developers/resources/channel#channel-object */
export function channelOf(guild: Guild, channelId: string): Record<string, unknown> {
  const { id, name, type, bits } = guild.channel(channelId)!;
  const base = bitsOf(ALL) | bitsOf(EVERYONE);
  // What everybody may do beside what we ask for is no channel's to take away.
  const held = bits | (base & ~bitsOf(ALL));
  const [allow, deny] = [held & ~base, base & ~held];
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

/** https://docs.discord.com/developers/events/gateway-events#guild-create; of the members only the bot itself. */
export function wholeGuild(guild: Guild): Record<string, unknown> {
  return {
    ...guildOf(guild),
    joined_at: '2026-01-05T09:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 1 + guild.members.size,
    members: [botMember()],
    channels: guild.channels.map(({ id }) => channelOf(guild, id)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
