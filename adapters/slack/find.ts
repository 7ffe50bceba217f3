import { channelOf } from '../../src/alert/destination.ts';
import { DeliveryError, type Reconciler, type SearchOrder, type Sighting } from '../adapter.ts';
import { type History, searchThrough } from '../search.ts';
import type { Home, SlackAccess } from './access.ts';
import { unclear } from './faults.ts';
import { HISTORY_PAGE, inChannel, inThread } from './history.ts';
import { isBy, isStripped, revisionIn, type Shown } from './mark.ts';
import { receiptOf, TS } from './receipt.ts';

/** Slack knows no key that makes a repeated post one message, so all that is left is to look. */
export function slackReconciler({ client, token, home }: SlackAccess): Reconciler {
  return {
    onceForMs: 0,

    async find(order) {
      const channel = channelOf(order.destination);
      const attempt = { doing: 'look', channel, token } as const;
      const us = await home();
      const ts = order.parent?.messageId;

      return searchThrough<Shown>(order, (earliest) => {
        const asked = { channel, oldest: String(earliest / 1000), limit: HISTORY_PAGE };
        const following =
          (pageAt: typeof inChannel): History<Shown> =>
          async (cursor) => {
            // More without a way there is not the end, and "absent" would be a guess.
            if (cursor === NO_WAY) throw unclear('no cursor', attempt);
            const given = { ...asked, ...(cursor !== null && { cursor }) };
            const { messages, more, next } = await pageAt(client, given, attempt).catch((error: unknown) => {
              // It was handed on from an earlier part of the search, and is too old: from the beginning.
              if (cursor !== null && isStale(error)) return pageAt(client, asked, attempt);
              throw error;
            });
            return { messages, next: next ?? (more ? NO_WAY : null) };
          };
        const beneath = following((_, given) => inThread(client, { ...given, ts }, attempt));
        return {
          where: `Slack channel ${channel}`,
          // What was to stand beneath a message that is gone stands in the channel itself, and Slack does not say so:
          // https://github.com/slack-go/slack/issues/1571
          histories: ts === undefined ? [following(inChannel)] : [beneath, following(inChannel)],
          sightingIn: (message) => sightingOf(order, message, us),
          // The parent, which comes along with what stands beneath it, is surely another message.
          strippedIn: (message) =>
            message.ts !== ts && isBy(us.bot, message) && isStripped(message) ? message.ts : null,
        };
      });
    },
  };
}

const isStale = (error: unknown): boolean => error instanceof DeliveryError && error.reason === 'invalid_cursor';

/** Where a page would go on, had Slack said how. */
const NO_WAY = 'no way';

function sightingOf(order: SearchOrder, message: Shown, us: Home): Sighting | null {
  const { ts } = message;
  if (typeof ts !== 'string' || !TS.test(ts) || !isBy(us.bot, message)) return null;
  const revision = revisionIn(message, order.key);
  return revision === null ? null : { found: true, receipt: receiptOf(order, ts, message, us), revision };
}
