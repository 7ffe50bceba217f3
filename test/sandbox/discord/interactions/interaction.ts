import { BOT, type DiscordMessage, type Guild, type Whisper } from '../guild.ts';
import { channelOf } from '../guild-shown.ts';
import { type DiscordMember, memberOf, permissionsOf } from '../members.ts';
import { messageOf } from '../shown.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
export const KIND = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const ANSWER = { message: 4, later: 5, updateLater: 6, update: 7, choices: 8, modal: 9 } as const;

/** How the bot answered. */
export interface Answer {
  type: number;
  /** The message that was made or changed by it; null for a modal, for choices. */
  message: DiscordMessage | null;
  /** The modal, the choices: as they were sent. */
  data: Record<string, unknown>;
}

/** What a person does. */
export interface Act {
  kind: Kind;
  member: DiscordMember;
  channel: string;
  data: Record<string, unknown>;
  /** The message whose component it is, or from whose component the modal came. */
  message: DiscordMessage | null;
  /** `breaking push`, where a command is used. */
  command: string | null;
}

export interface Interaction extends Act {
  id: string;
  token: string;
  /** By the interactions' own clock. */
  at: number;
  answer: Answer | null;
  /** What `@original` is. */
  original: DiscordMessage | null;
  /** The messages that it made, the first one included. */
  made: DiscordMessage[];
}

/** Whom a message is for, if it is not for all. */
export const isWhisper = (message: DiscordMessage): message is Whisper => 'to' in message;

/** As INTERACTION_CREATE tells it. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function interactionOf(guild: Guild, interaction: Interaction): Record<string, unknown> {
  const { id, token, kind, member, channel, data, message } = interaction;
  const { bits } = guild.channel(channel)!;
  return {
    id,
    application_id: BOT.application,
    type: kind,
    token,
    version: 1,
    data,
    guild_id: guild.id,
    guild: { id: guild.id, locale: 'en-US', features: ['COMMUNITY', 'NEWS'] },
    channel_id: channel,
    channel: { ...channelOf(guild, channel), permissions: String(permissionsOf(guild, member)) },
    member: { ...memberOf(guild, member), permissions: String(permissionsOf(guild, member)) },
    ...(message ? { message: messageOf(guild, message) } : {}),
    app_permissions: String(bits),
    locale: 'en-GB',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: guild.id },
    context: 0,
    attachment_size_limit: 10_485_760,
  };
}
