import { BOT, type DiscordMessage, type Guild } from './guild.ts';
import { mentionsOf } from './mentions.ts';

/** https://docs.discord.com/developers/resources/user#user-object */
export const botUser = () => ({
  id: BOT.id,
  username: BOT.name,
  global_name: null,
  discriminator: '0000',
  avatar: null,
  bot: true,
});

export function personUser(guild: Guild, id: string) {
  const name = guild.members.get(id)?.name ?? 'A Person';
  const username = name.toLowerCase().replace(/[^a-z]+/g, '.');
  return { id, username, global_name: name, discriminator: '0', avatar: null };
}

const CROSSPOSTED = 1;
/** https://docs.discord.com/developers/resources/message#message-object-message-types */
const DEFAULT = 0;
const REPLY = 19;
const CHAT_INPUT_COMMAND = 20;
const COMMAND = 2;

function typeOf({ answers, parent }: DiscordMessage): number {
  if (answers?.type === COMMAND) return CHAT_INPUT_COMMAND;
  return parent === null ? DEFAULT : REPLY;
}

/** Where it answers an interaction, whose and which. */
const originOf = (guild: Guild, { answers }: DiscordMessage) =>
  answers && {
    application_id: BOT.application,
    webhook_id: BOT.application,
    interaction_metadata: {
      id: answers.id,
      type: answers.type,
      user: personUser(guild, answers.member),
      authorizing_integration_owners: { 0: guild.id },
    },
  };

/** A message as Discord gives it back. https://docs.discord.com/developers/resources/message#message-object */
export function messageOf(guild: Guild, message: DiscordMessage): Record<string, unknown> {
  const { payload, editedAt } = message;
  const called = mentionsOf(payload);
  const idsOf = (prefix: string) =>
    called.filter((token) => token.startsWith(prefix)).map((token) => token.slice(prefix.length, -1));
  return {
    type: typeOf(message),
    id: message.messageId,
    channel_id: message.channel,
    ...(message.parent === null
      ? {}
      : { message_reference: { message_id: message.parent, channel_id: message.channel, guild_id: guild.id } }),
    author: message.author === BOT.id ? botUser() : personUser(guild, message.author),
    content: payload['content'] ?? '',
    embeds: ((payload['embeds'] as object[] | undefined) ?? []).map((embed) => ({ type: 'rich', ...embed })),
    components: numbered(payload['components']),
    ...originOf(guild, message),
    attachments: [],
    mentions: idsOf('<@')
      .filter((id) => /^\d/.test(id))
      .map((id) => personUser(guild, id)),
    mention_roles: idsOf('<@&').filter((id) => guild.roles.some((role) => role.id === id)),
    mention_everyone: called.includes('@everyone') || called.includes('@here'),
    pinned: false,
    tts: false,
    timestamp: new Date(message.postedAt).toISOString(),
    edited_timestamp: editedAt === null ? null : new Date(editedAt).toISOString(),
    flags: Number(payload['flags'] ?? 0) | (message.published ? CROSSPOSTED : 0),
  };
}

/** Discord numbers every component of a message or a modal that has no `id`: depth first, from 1. */
export function numbered(components: unknown): Record<string, unknown>[] {
  let last = 0;
  const number = (component: Record<string, unknown>): Record<string, unknown> => {
    last += 1;
    const { components, component: inner } = component;
    return {
      id: last,
      ...component,
      ...(Array.isArray(components) ? { components: components.map(number) } : {}),
      ...(inner ? { component: number(inner as Record<string, unknown>) } : {}),
    };
  };
  return Array.isArray(components) ? components.map(number) : [];
}
