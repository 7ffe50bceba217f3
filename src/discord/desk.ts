/** The desk in Discord: `/breaking`, its forms, and the buttons of cards. */
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Connection } from '../../queue/connection.ts';
import { holdLease } from '../../queue/lease.ts';
import { onceOn } from '../../queue/once.ts';
import type { Config, PlatformConfig } from '../config/config.ts';
import type { Newsdesk } from '../desk/newsdesk.ts';
import type { Who } from '../desk/rights.ts';
import { type Answerable, answer, type Hand, soon } from './answer.ts';
import { originsOf } from './attachments.ts';
import { choicesFor } from './complete.ts';
import { openGateway } from './gateway.ts';
import { handOf, isAnswerable } from './hands.ts';
import { register } from './register.ts';
import type { Room } from './room.ts';
import { whoOf } from './who.ts';
import { isForPeople, NOBODY, wordsFor } from './words.ts';

export type DiscordDeskConfig = Pick<Config, 'prefix' | 'desk'> & { discord: PlatformConfig };

/**
 * Answers editors in Discord until `close`, which ends what it watches. One of all processes listens; another takes over
 * within seconds when that one dies.
 * @param redis answers at once or fails, as a `front` connection does
 */
export function openDiscordDesk(
  { prefix, desk: { discord: roles }, discord }: DiscordDeskConfig,
  newsdesk: Newsdesk,
  redis: Connection,
): { close(): Promise<void> } {
  const { log } = newsdesk;
  const closing = new AbortController();
  const room: Room = {
    ...newsdesk,
    once: onceOn(redis, prefix),
    origins: originsOf(discord.apiUrl),
    closing: closing.signal,
  };
  const inHand = new Set<Promise<void>>();

  async function hear(interaction: Interaction): Promise<void> {
    // As they are at this press, before anything is waited for.
    const who = whoOf(interaction, roles);
    if (interaction.isAutocomplete()) return complete(interaction, who);
    if (!isAnswerable(interaction)) return;
    const hand = who === null ? { says: NOBODY } : handFor(interaction, () => handOf(room, who, interaction));
    if (hand !== null) await answer(interaction, hand, room);
  }

  async function complete(interaction: AutocompleteInteraction, who: Who | null): Promise<void> {
    const choices = who === null ? [] : soon(choicesFor(room, who, interaction));
    await interaction.respond(
      await Promise.resolve(choices).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'nothing could be offered to an editor who types');
        return [];
      }),
    );
  }

  function handFor(interaction: Answerable, find: () => Hand | null): Hand | null {
    try {
      return find();
    } catch (error) {
      if (!isForPeople(error))
        log.error({ interaction: interaction.id, error: String(error) }, 'the Discord desk failed');
      return { says: wordsFor(error, false) };
    }
  }

  const gateway = () =>
    openGateway(
      discord,
      {
        interaction(interaction) {
          const heard = hear(interaction).catch((error: unknown) => {
            log.warn({ interaction: interaction.id, error: String(error) }, 'somebody on Discord was not answered');
          });
          inHand.add(heard);
          void heard.finally(() => inHand.delete(heard));
        },
        server: (client, guild) => void register(client, guild, roles, log),
      },
      log,
    );
  const lease = holdLease({ redis, prefix, name: 'discord-gateway', log }, gateway);
  return {
    async close() {
      closing.abort();
      await Promise.all(inHand);
      await lease.close();
    },
  };
}
