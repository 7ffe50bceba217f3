import { createHash } from 'node:crypto';
import { channelOf } from '../../src/alert/destination.ts';
import type { Adapter, Order, Receipt } from '../adapter.ts';
import { atMost } from '../transport.ts';
import { type DiscordConnection, discordClient } from './client.ts';
import { discordFault, unclear } from './faults.ts';
import { NONCE_LIMIT } from './limits.ts';

/** How long a delivered message waits for its server's id, once a channel; then it goes without a link. */
const LOOKUP_PATIENCE_MS = 1_000;

const SNOWFLAKE = /^\d{1,20}$/;
/** https://docs.discord.com/developers/reference#snowflakes: the first second of 2015. */
const EPOCH_MS = 1_420_070_400_000n;

export function discordAdapter(connection: DiscordConnection): Adapter {
  const { token } = connection;
  const client = discordClient(connection);
  const guilds = new Map<string, string>();

  /** A message's own answer does not say in which server it stands, and a link needs it. */
  async function guildOf(channel: string): Promise<string | null> {
    const known = guilds.get(channel);
    if (known !== undefined) return known;
    const { guild_id } = (await client.ask('get', `/channels/${channel}`)) as { guild_id?: unknown };
    if (typeof guild_id !== 'string' || !SNOWFLAKE.test(guild_id)) return null;
    guilds.set(channel, guild_id);
    return guild_id;
  }

  return {
    platform: 'discord',

    async identify() {
      const attempt = { channel: null, token };
      // https://docs.discord.com/developers/resources/user#get-current-user
      const me = (await client.ask('get', '/users/@me').catch((error: unknown) => {
        throw discordFault(error, attempt);
      })) as { id?: unknown; username?: unknown };
      if (typeof me.id !== 'string') throw unclear('unreadable answer', attempt);
      return { bot: me.id, workspace: null, summary: `@${String(me.username)} on Discord` };
    },

    async deliver({ key, destination, payload, mentions }: Order): Promise<Receipt> {
      const channel = channelOf(destination);
      const attempt = { channel, token };
      const body = { ...payload, nonce: nonceOf(key, channel, payload), enforce_nonce: true };
      // https://docs.discord.com/developers/resources/message#create-message
      const answer = await client.ask('post', `/channels/${channel}/messages`, body).catch((error: unknown) => {
        throw discordFault(error, attempt);
      });
      // What is no JSON comes as bytes, with nothing of this in it.
      const { id, author } = (answer ?? {}) as { id?: unknown; author?: { id?: unknown } };
      if (typeof id !== 'string' || !SNOWFLAKE.test(id)) throw unclear('unreadable answer', attempt);
      const guild = await atMost(LOOKUP_PATIENCE_MS, guildOf(channel));
      return {
        destination,
        messageId: id,
        link: guild === null ? null : `https://discord.com/channels/${guild}/${channel}/${id}`,
        workspace: guild,
        bot: typeof author?.id === 'string' ? author.id : '',
        mentions,
        postedAt: new Date(Number((BigInt(id) >> 22n) + EPOCH_MS)).toISOString(),
      };
    },

    async close() {
      client.close();
    },
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
