import { BOT, type DiscordMessage, type Guild, type Whisper } from '../guild.ts';
import { checkForm, checkNotEmpty, EPHEMERAL } from '../message-form.ts';
import { change, changed } from '../messages.ts';
import { DiscordRefusal } from '../refusal.ts';
import { messageOf } from '../shown.ts';
import { type Interaction, isWhisper, KIND } from './interaction.ts';

/** The bot is thinking. https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const LOADING = 1 << 7;

type Body = Record<string, unknown>;

/** A message that answers an interaction: for all in the channel, or, with the flag for it, for that person alone. */
export function make(guild: Guild, interaction: Interaction, body: Body, something = true): DiscordMessage {
  if (something) checkNotEmpty(body);
  const { channel, member, kind, id, command } = interaction;
  const message: DiscordMessage = {
    channel,
    messageId: guild.nextId(),
    postedAt: Date.now(),
    edited: false,
    payload: body,
    author: BOT.id,
    editedAt: null,
    published: false,
    nonce: null,
    parent: kind === KIND.component ? (interaction.message?.messageId ?? null) : null,
    answers: { id, type: kind, member: member.id, command },
  };
  const whisper: Whisper | null = Number(body['flags'] ?? 0) & EPHEMERAL ? { ...message, to: member.id } : null;
  if (whisper) guild.whispers.post(whisper);
  else guild.book.post(message);
  interaction.made.push(whisper ?? message);
  return whisper ?? message;
}

/** What is shown from now on; a message that was thinking no longer is. */
export function update(guild: Guild, message: DiscordMessage, body: Body): void {
  const shown = changed(message, body);
  const whole = { ...shown, flags: Number(shown['flags'] ?? 0) & ~LOADING };
  if (isWhisper(message)) change(guild.whispers, message, whole, body);
  else change(guild.book, message, whole, body);
}

/**
 * A further message; the first one after an answer that was put off takes its place instead, seen by whom it was to be.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
export function follow(guild: Guild, token: string, body: unknown): Body {
  const interaction = guild.interactions.answered(token);
  checkForm(body, 'reply');
  const { original } = interaction;
  if (original && Number(original.payload['flags'] ?? 0) & LOADING) {
    const { flags: _ignored, ...rest } = body;
    update(guild, original, rest);
    return messageOf(guild, original);
  }
  return messageOf(guild, make(guild, interaction, body));
}

/** @param messageId one that the interaction made, or `@original` */
export function readReply(guild: Guild, token: string, messageId: string): Body {
  return messageOf(guild, find(guild, token, messageId));
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response */
export function editReply(guild: Guild, token: string, messageId: string, body: unknown): Body {
  const message = find(guild, token, messageId);
  checkForm(body, 'edit');
  update(guild, message, body);
  return messageOf(guild, message);
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response */
export function removeReply(guild: Guild, token: string, messageId: string): null {
  const message = find(guild, token, messageId);
  if (isWhisper(message)) guild.whispers.remove(message);
  else guild.book.remove(message);
  return null;
}

function find(guild: Guild, token: string, messageId: string): DiscordMessage {
  const { original, made } = guild.interactions.answered(token);
  const named = messageId === '@original' ? original : made.find((message) => message.messageId === messageId);
  const book = named && isWhisper(named) ? guild.whispers : guild.book;
  if (!named || !book.find(named.channel, named.messageId)) throw new DiscordRefusal(10008);
  return named;
}
