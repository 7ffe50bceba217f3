import type { Channel } from './channel.ts';
import { type Ask, type DiscordConnection, discordClient } from './client.ts';
import { orFault, unclear } from './faults.ts';
import { isSnowflake } from './snowflake.ts';

export interface Place {
  guild: string;
  type: number | undefined;
}

/** Our way in, which deliver, find and edit share. */
export interface DiscordAccess {
  ask: Ask;
  token: string;
  /** Who we are, asked once, and again only after it failed. @param anew asks in any case: is the token good now? */
  me(anew?: 'anew'): Promise<{ id: string; username: string }>;
  /** Where a channel is and what it is, asked once: a message's own answer says neither. Null where it is in no server. */
  placeOf(channel: string): Promise<Place | null>;
  close(): void;
}

export function discordAccess(connection: DiscordConnection): DiscordAccess {
  const { token } = connection;
  const { ask, close } = discordClient(connection);
  const places = new Map<string, Place>();
  let known: ReturnType<DiscordAccess['me']> | null = null;

  async function askMe(): Promise<{ id: string; username: string }> {
    const attempt = { channel: null, token };
    // https://docs.discord.com/developers/resources/user#get-current-user
    const { id, username } = (await orFault(ask('get', '/users/@me'), attempt)) as Record<string, unknown>;
    if (!isSnowflake(id)) throw unclear('unreadable answer', attempt);
    return { id, username: String(username) };
  }

  return {
    ask,
    token,
    me(anew) {
      if (anew || known === null) {
        const asked = askMe();
        known = asked;
        asked.catch(() => {
          if (known === asked) known = null;
        });
      }
      return known;
    },
    async placeOf(channel) {
      const before = places.get(channel);
      if (before !== undefined) return before;
      const { guild_id, type } = (await ask('get', `/channels/${channel}`)) as Channel;
      if (!isSnowflake(guild_id)) return null;
      const place = { guild: guild_id, type };
      places.set(channel, place);
      return place;
    },
    close,
  };
}
