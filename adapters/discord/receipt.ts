import { channelOf } from '../../src/alert/destination.ts';
import type { Order, Receipt } from '../adapter.ts';
import { atMost } from '../transport.ts';
import type { DiscordAccess } from './access.ts';
import { ANNOUNCEMENT } from './channel.ts';
import { isPublished, type Shown } from './mark.ts';
import { postedAt } from './snowflake.ts';

/** How long a message waits for its server's id, once a channel; then it goes without a link. */
const LOOKUP_PATIENCE_MS = 1_000;

export async function receiptOf(
  { destination, mentions }: Pick<Order, 'destination' | 'mentions'>,
  message: Shown & { id: string },
  { placeOf }: DiscordAccess,
): Promise<Receipt> {
  const { id, author } = message;
  const channel = channelOf(destination);
  const place = await atMost(LOOKUP_PATIENCE_MS, placeOf(channel));
  return {
    destination,
    messageId: id,
    link: place === null ? null : `https://discord.com/channels/${place.guild}/${channel}/${id}`,
    workspace: place?.guild ?? null,
    bot: typeof author?.id === 'string' ? author.id : '',
    mentions,
    postedAt: postedAt(id).toISOString(),
    // Where nobody said what kind of channel it is, publishing finds out; an alert must not stay unpublished for that.
    publishable: (place === null || place.type === ANNOUNCEMENT) && !isPublished(message),
  };
}
