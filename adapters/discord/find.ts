import { channelOf } from '../../src/alert/destination.ts';
import { DeliveryError, type Reconciler, type SearchOrder, type Sighting } from '../adapter.ts';
import { earliest, PAGES_A_SEARCH, tooBusy, unmarked } from '../search.ts';
import type { DiscordAccess } from './access.ts';
import { mustSeeHistory, pageAfter } from './history.ts';
import { HISTORY_PAGE } from './limits.ts';
import { isBy, isStripped, revisionIn } from './mark.ts';
import { post } from './post.ts';
import { receiptOf } from './receipt.ts';
import { snowflakeAt } from './snowflake.ts';

/** Discord says "the past few minutes" of a nonce; this is well within. */
const NONCE_LASTS_MS = 120_000;

export function discordReconciler(access: DiscordAccess): Reconciler {
  return {
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
  let after = snowflakeAt(earliest(order));
  let stripped = false;
  for (let count = 0; count < PAGES_A_SEARCH; count += 1) {
    const page = await pageAfter(after, access, attempt);
    for (const message of page.filter((each) => isBy(me.id, each))) {
      const revision = revisionIn(message, order.key);
      if (revision !== null) return { found: true, receipt: await receiptOf(order, message, access), revision };
      stripped ||= isStripped(message);
    }
    if (page.length < HISTORY_PAGE) {
      // One of ours without its mark may be the one that is looked for.
      if (stripped) throw unmarked(`Discord channel ${channel}`);
      return { found: false };
    }
    after = page.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
  }
  throw tooBusy(`Discord channel ${channel}`);
}
