import { createHash } from 'node:crypto';
import { channelOf } from '../../src/alert/destination.ts';
import type { Order, Payload } from '../adapter.ts';
import type { DiscordAccess } from './access.ts';
import { orFault, unclear } from './faults.ts';
import { NONCE_LIMIT } from './limits.ts';
import type { Shown } from './mark.ts';
import { isSnowflake } from './snowflake.ts';

/** Posts, or within a few minutes answers with what the same order posted before. */
export async function post(order: Order, { ask, token }: DiscordAccess): Promise<Shown & { id: string }> {
  const channel = channelOf(order.destination);
  const attempt = { channel, token };
  // https://docs.discord.com/developers/resources/message#create-message
  const answer = await orFault(ask('post', `/channels/${channel}/messages`, { body: bodyOf(order, channel) }), attempt);
  // What is no JSON comes as bytes, with nothing of this in it.
  const message = (answer ?? {}) as Shown;
  if (!isSnowflake(message.id)) throw unclear('unreadable answer', attempt);
  return { ...message, id: message.id };
}

function bodyOf({ key, payload, parent }: Order, channel: string): Payload {
  const once = { ...payload, nonce: nonceOf(key, channel, payload), enforce_nonce: true };
  if (parent === null) return once;
  return {
    ...once,
    // Where somebody deleted the parent, what was to stand beneath it must be read all the same.
    message_reference: { message_id: parent.messageId, fail_if_not_exists: false },
    allowed_mentions: { parse: [], ...(payload['allowed_mentions'] as object | undefined), replied_user: false },
  };
}

/**
 * The same order always has the same nonce, and for a few minutes Discord answers a repetition with the first message. The
 * payload is in it, so that a corrected text is a message of its own.
 */
export const nonceOf = (key: string, channel: string, payload: unknown): string =>
  createHash('sha256')
    .update(`${key}\n${channel}\n${JSON.stringify(payload)}`)
    .digest('base64url')
    .slice(0, NONCE_LIMIT);
