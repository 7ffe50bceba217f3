import { channelOf } from '../../src/alert/destination.ts';
import { DeliveryError, type Reconciler, type SearchOrder, type Sighting } from '../adapter.ts';
import { searchThrough, unmarked } from '../search.ts';
import type { DiscordAccess } from './access.ts';
import { mustSeeHistory, pageAfter } from './history.ts';
import { isBy, isStripped, revisionIn, type Shown } from './mark.ts';
import { post } from './post.ts';
import { receiptOf } from './receipt.ts';
import { snowflakeAt } from './snowflake.ts';

/** Discord says "the past few minutes" of a nonce; this is well within. */
const NONCE_LASTS_MS = 120_000;

export function discordReconciler(access: DiscordAccess): Reconciler {
  return {
    onceForMs: NONCE_LASTS_MS,

    async find(order) {
      const again = order.mayPost && order.sinceFirstMs < NONCE_LASTS_MS ? await postAgain(order, access) : null;
      return again ?? search(order, access);
    },
  };
}

/** The one message of this nonce, whichever of the requests made it; null where Discord takes none now. */
async function postAgain(order: SearchOrder, access: DiscordAccess): Promise<Sighting | null> {
  try {
    const message = await post(order, access);
    const revision = revisionIn(message, order.key) ?? revisionIn(order.payload, order.key);
    if (revision === null) throw unmarked(`Discord channel ${channelOf(order.destination)}`);
    return { found: true, receipt: await receiptOf(order, message, access), revision };
  } catch (error) {
    const { fault, reason, message } = error as DeliveryError;
    if (reason === '10008') throw new DeliveryError('gone', reason, message);
    // Refused now, but who knows about the first time.
    if (fault === 'rejected') return null;
    throw error;
  }
}

async function search(order: SearchOrder, access: DiscordAccess): Promise<Sighting> {
  const channel = channelOf(order.destination);
  const attempt = { doing: 'look', channel, token: access.token } as const;
  const me = await access.me();
  await mustSeeHistory(channel, me.id, access, attempt);
  return searchThrough<Shown & { id: string }>(order, (earliest) => ({
    where: `Discord channel ${channel}`,
    histories: [(from) => pageAfter(from ?? snowflakeAt(earliest), access, attempt)],
    async sightingIn(message) {
      const revision = isBy(me.id, message) ? revisionIn(message, order.key) : null;
      return revision === null ? null : { found: true, receipt: await receiptOf(order, message, access), revision };
    },
    strippedIn: (message) => (isBy(me.id, message) && isStripped(message) ? message.id : null),
  }));
}
