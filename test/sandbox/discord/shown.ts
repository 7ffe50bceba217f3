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

const personUser = (id: string) => ({
  id,
  username: 'person',
  global_name: 'A Person',
  discriminator: '0',
  avatar: null,
});

const CROSSPOSTED = 1;
const DEFAULT = 0;
const REPLY = 19;

/** A message as Discord gives it back. https://docs.discord.com/developers/resources/message#message-object */
export function messageOf(guild: Guild, message: DiscordMessage): Record<string, unknown> {
  const { payload, editedAt } = message;
  const called = mentionsOf(payload);
  const idsOf = (prefix: string) =>
    called.filter((token) => token.startsWith(prefix)).map((token) => token.slice(prefix.length, -1));
  return {
    type: message.parent === null ? DEFAULT : REPLY,
    id: message.messageId,
    channel_id: message.channel,
    ...(message.parent === null
      ? {}
      : { message_reference: { message_id: message.parent, channel_id: message.channel, guild_id: guild.id } }),
    author: message.author === BOT.id ? botUser() : personUser(message.author),
    content: payload['content'] ?? '',
    embeds: ((payload['embeds'] as object[] | undefined) ?? []).map((embed) => ({ type: 'rich', ...embed })),
    components: payload['components'] ?? [],
    attachments: [],
    mentions: idsOf('<@')
      .filter((id) => /^\d/.test(id))
      .map(personUser),
    mention_roles: idsOf('<@&').filter((id) => guild.roles.some((role) => role.id === id)),
    mention_everyone: called.includes('@everyone') || called.includes('@here'),
    pinned: false,
    tts: false,
    timestamp: new Date(message.postedAt).toISOString(),
    edited_timestamp: editedAt === null ? null : new Date(editedAt).toISOString(),
    flags: Number(payload['flags'] ?? 0) | (message.published ? CROSSPOSTED : 0),
  };
}
