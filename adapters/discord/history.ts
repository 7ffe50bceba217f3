import { PermissionFlagsBits } from 'discord.js';
import { DeliveryError } from '../adapter.ts';
import { type Page, unreadable } from '../search.ts';
import type { DiscordAccess } from './access.ts';
import { type Channel, inServer } from './channel.ts';
import { type Attempt, discordFault, orFault, unclear } from './faults.ts';
import { HISTORY_PAGE } from './limits.ts';
import type { Shown } from './mark.ts';
import { askPermissions } from './permissions.ts';
import { isSnowflake } from './snowflake.ts';

/** The messages next after one, in whatever order. https://docs.discord.com/developers/resources/message#get-channel-messages */
export async function pageAfter(
  after: string,
  { ask }: DiscordAccess,
  attempt: Attempt,
): Promise<Page<Shown & { id: string }>> {
  const query = new URLSearchParams({ after, limit: String(HISTORY_PAGE) });
  const answer = await orFault(ask('get', `/channels/${attempt.channel}/messages`, { query }), attempt);
  if (!Array.isArray(answer) || !answer.every(({ id }) => isSnowflake(id))) throw unclear('unreadable answer', attempt);
  const next = answer.length < HISTORY_PAGE ? null : answer.map(({ id }) => id as string).reduce(later);
  return { messages: answer, next };
}

const later = (a: string, b: string): string => (BigInt(a) > BigInt(b) ? a : b);

/** One message; undefined where somebody deleted it. https://docs.discord.com/developers/resources/message#get-channel-message */
export async function messageAt(
  id: string,
  { ask }: DiscordAccess,
  attempt: Attempt,
): Promise<(Shown & { id: string }) | undefined> {
  try {
    const message = (await orFault(ask('get', `/channels/${attempt.channel}/messages/${id}`), attempt)) as Shown;
    if (message.id !== id) throw unclear('unreadable answer', attempt);
    return { ...message, id };
  } catch (error) {
    if (error instanceof DeliveryError && error.fault === 'gone') return undefined;
    throw error;
  }
}

/** Without these Discord shows an empty history, not an error: a false "absent". */
export async function mustSeeHistory(
  channel: string,
  me: string,
  { ask }: DiscordAccess,
  attempt: Attempt,
): Promise<void> {
  try {
    const found = (await ask('get', `/channels/${channel}`)) as Channel;
    const { id, guild_id: guild, permission_overwrites: overwrites = [] } = found;
    if (id !== channel) throw unclear('unreadable answer', attempt);
    if (guild === undefined || !inServer(found)) {
      throw unreadable(
        'kind of channel',
        `What the bot may read in Discord channel ${channel} cannot be told. Look there.`,
      );
    }
    const { granted } = await askPermissions(ask, me, guild, overwrites);
    if (granted.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory])) return;
  } catch (error) {
    throw error instanceof DeliveryError ? error : discordFault(error, attempt);
  }
  throw unreadable(
    'Read Message History',
    `The bot may not read the history of Discord channel ${channel}. Give its role View Channel and Read Message History there.`,
  );
}
