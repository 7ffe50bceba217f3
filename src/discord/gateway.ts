/** One connection to Discord's gateway, by which it tells us what people press. */
import { Client, Events, GatewayIntentBits, type Guild, type Interaction } from 'discord.js';
import type { Held } from '../../queue/lease.ts';
import type { Log } from '../../queue/log.ts';
import type { PlatformConfig } from '../config/config.ts';

/** The answer to an interaction must be there within three seconds: a request that hangs is given up in time for another. */
const REQUEST_MS = 1_200;

export interface Ears {
  interaction(interaction: Interaction): void;
  /** A server that the bot is in: at the start, and when it is let in later. */
  server(client: Client<true>, guild: Guild): void;
}

/**
 * Logs in, and stays: discord.js connects again by itself. It ends where that is no use: the token is refused, or the session
 * is over for good. No privileged intents: nobody's messages are read, and roles come with each interaction.
 */
export function openGateway({ token, apiUrl }: PlatformConfig, ears: Ears, log: Log): Held {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { retries: 1, timeout: REQUEST_MS, ...(apiUrl !== undefined && { api: apiUrl.replace(/\/+$/, '') }) },
  });
  let isClosing = false;
  const ended = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(`Discord closed the connection for good (${code})`));
    client.on(Events.Invalidated, () => resolve('Discord ended the session'));
    client.login(token).catch((error: unknown) => {
      if (!isClosing) resolve(String(error));
    });
  });
  client.on(Events.Error, (error) => log.warn({ error: String(error) }, 'the connection to Discord failed'));
  client.on(Events.InteractionCreate, (interaction) => ears.interaction(interaction));
  client.on(Events.GuildCreate, (guild) => client.isReady() && ears.server(client, guild));
  client.on(Events.ClientReady, (ready) => {
    log.info({ bot: ready.user.tag }, 'Discord tells us what editors press');
    for (const guild of ready.guilds.cache.values()) ears.server(ready, guild);
  });
  return {
    ended,
    async close() {
      isClosing = true;
      await client.destroy();
    },
  };
}
