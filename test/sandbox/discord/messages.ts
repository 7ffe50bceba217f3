import type { Book } from '../book.ts';
import { BOT, type DiscordMessage, type Guild, older } from './guild.ts';
import { checkForm, checkNotEmpty, SHOWN, SUPPRESS_EMBEDS } from './message-form.ts';
import { DiscordRefusal } from './refusal.ts';
import { messageOf } from './shown.ts';

type Channel = NonNullable<ReturnType<Guild['channel']>>;
type Body = Record<string, unknown>;

const ANNOUNCEMENT = 5;

/** A channel that the bot can see. @throws {DiscordRefusal} */
export function visible(guild: Guild, id: string): Channel {
  const channel = guild.channel(id);
  if (!channel) throw new DiscordRefusal(10003);
  if (!guild.may(channel, 'VIEW_CHANNEL')) throw new DiscordRefusal(50001);
  return channel;
}

/** https://docs.discord.com/developers/resources/message#create-message */
export function create(guild: Guild, channelId: string, body: unknown): Body {
  const channel = visible(guild, channelId);
  if (!guild.may(channel, 'SEND_MESSAGES')) throw new DiscordRefusal(50013);
  checkForm(body, 'create');
  checkNotEmpty(body);
  checkEmbedsAllowed(guild, channel, body);
  const nonce = body['nonce'] === undefined || body['nonce'] === null ? null : String(body['nonce']);
  const earlier = nonce !== null && body['enforce_nonce'] === true ? guild.nonce(nonce) : undefined;
  if (earlier) {
    const made = guild.book.find(earlier.channel, earlier.messageId);
    if (!made) throw new DiscordRefusal(10008);
    return messageOf(guild, made);
  }
  const parent = parentOf(guild, channel, body);
  const message: DiscordMessage = {
    channel: channel.id,
    messageId: guild.nextId(),
    postedAt: Date.now(),
    edited: false,
    payload: body,
    author: BOT.id,
    editedAt: null,
    published: false,
    nonce,
    parent,
    answers: null,
  };
  guild.book.post(message);
  if (nonce !== null) guild.keepNonce(nonce, message);
  return { ...messageOf(guild, message), ...(nonce === null ? {} : { nonce: body['nonce'] }) };
}

/**
 * Fields that are not given stay; `allowed_mentions` does not: an edit without it parses every mention again.
 * https://docs.discord.com/developers/resources/message#edit-message
 */
export function edit(guild: Guild, channelId: string, messageId: string, body: unknown): Body {
  const channel = visible(guild, channelId);
  const message = find(guild, channel, messageId);
  if (message.author !== BOT.id) throw new DiscordRefusal(50005);
  checkForm(body, 'edit');
  const shown = changed(message, body);
  checkEmbedsAllowed(guild, channel, shown);
  change(guild.book, message, shown, body);
  return messageOf(guild, message);
}

/** What a message shows once an edit is made. @throws {DiscordRefusal} 50006 where nothing would be left to see. */
export function changed(message: DiscordMessage, body: Body): Body {
  const { allowed_mentions: _forgotten, ...stays } = message.payload;
  const given = Object.fromEntries(SHOWN.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]));
  const shown = { ...stays, ...given, ...flagsOf(message, body) };
  checkNotEmpty(shown);
  return shown;
}

/** An edit shows or hides embeds; any other flag that it names is ignored, and no error. */
function flagsOf({ payload }: DiscordMessage, { flags }: Body): { flags?: number } {
  if (flags === undefined || flags === null) return {};
  return { flags: (Number(payload['flags'] ?? 0) & ~SUPPRESS_EMBEDS) | (Number(flags) & SUPPRESS_EMBEDS) };
}

/** Writes an edit down. */
export function change<M extends DiscordMessage>(book: Book<M>, message: M, shown: Body, body: Body): void {
  message.editedAt = Date.now();
  book.update(message, shown, body);
}

/** https://docs.discord.com/developers/resources/message#delete-message */
export function remove(guild: Guild, channelId: string, messageId: string): null {
  const channel = visible(guild, channelId);
  const message = find(guild, channel, messageId);
  if (message.author !== BOT.id && !guild.may(channel, 'MANAGE_MESSAGES')) throw new DiscordRefusal(50013);
  guild.book.remove(message);
  return null;
}

/** https://docs.discord.com/developers/resources/message#get-channel-message */
export function read(guild: Guild, channelId: string, messageId: string): Body {
  const channel = visible(guild, channelId);
  if (!guild.may(channel, 'READ_MESSAGE_HISTORY')) throw new DiscordRefusal(50001);
  return messageOf(guild, find(guild, channel, messageId));
}

/**
 * Newest first. Without READ_MESSAGE_HISTORY an empty list, not an error.
 * https://docs.discord.com/developers/resources/message#get-channel-messages
 */
export function history(guild: Guild, channelId: string, query: URLSearchParams): Body[] {
  const channel = visible(guild, channelId);
  if (!guild.may(channel, 'READ_MESSAGE_HISTORY')) return [];
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    const [code, message] =
      limit > 100
        ? ['NUMBER_TYPE_MAX', 'int value should be less than or equal to 100.']
        : ['NUMBER_TYPE_MIN', 'int value should be greater than or equal to 1.'];
    throw new DiscordRefusal(50035, { limit: { _errors: [{ code, message }] } });
  }
  return pick(guild.book.in(channel.id), query, limit)
    .map((message) => messageOf(guild, message))
    .reverse();
}

/** https://docs.discord.com/developers/resources/message#crosspost-message */
export function publish(guild: Guild, channelId: string, messageId: string): Body {
  const channel = visible(guild, channelId);
  if (channel.type !== ANNOUNCEMENT) throw new DiscordRefusal(50024);
  const message = find(guild, channel, messageId);
  const needed = message.author === BOT.id ? 'SEND_MESSAGES' : 'MANAGE_MESSAGES';
  if (!guild.may(channel, needed)) throw new DiscordRefusal(50013);
  if (message.published) throw new DiscordRefusal(40033);
  const wait = guild.countPublished(channel.id);
  // The body alone tells the truth: https://github.com/discord/discord-api-docs/issues/6109
  if (wait > 0) throw new DiscordRefusal(20028, undefined, { retry_after: wait });
  message.published = true;
  return messageOf(guild, message);
}

/** https://docs.discord.com/developers/resources/message#message-reference-structure: it must be there unless said otherwise. */
function parentOf(guild: Guild, channel: Channel, body: Body): string | null {
  const given = body['message_reference'] as { message_id: string; fail_if_not_exists?: boolean } | undefined;
  if (given === undefined) return null;
  if (!guild.may(channel, 'READ_MESSAGE_HISTORY')) throw new DiscordRefusal(160002);
  if (guild.book.find(channel.id, given.message_id)) return given.message_id;
  if (given.fail_if_not_exists === false) return null;
  const unknown = [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }];
  throw new DiscordRefusal(50035, { message_reference: { _errors: unknown } });
}

function find(guild: Guild, channel: Channel, messageId: string): DiscordMessage {
  const message = guild.book.find(channel.id, messageId);
  if (!message) throw new DiscordRefusal(10008);
  return message;
}

function checkEmbedsAllowed(guild: Guild, channel: Channel, { embeds }: Body): void {
  if (!Array.isArray(embeds) || embeds.length === 0) return;
  if (!guild.may(channel, 'EMBED_LINKS')) throw new DiscordRefusal(50013);
}

/** `before`, `after` and `around` exclude one another; after: the ones next to it, not the newest. Oldest first. */
function pick(held: readonly DiscordMessage[], query: URLSearchParams, limit: number): readonly DiscordMessage[] {
  const [before, after, around] = [query.get('before'), query.get('after'), query.get('around')];
  if (around) {
    const at = held.filter(({ messageId }) => older(messageId, around)).length;
    const start = Math.max(0, at - Math.floor(limit / 2));
    return held.slice(start, start + limit);
  }
  if (after) return held.filter(({ messageId }) => older(after, messageId)).slice(0, limit);
  return (before ? held.filter(({ messageId }) => older(messageId, before)) : held).slice(-limit);
}
