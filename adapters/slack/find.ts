import { channelOf } from '../../src/alert/destination.ts';
import type { Reconciler, SearchOrder, Sighting } from '../adapter.ts';
import { earliest, PAGES_A_SEARCH, tooBusy } from '../search.ts';
import type { Home, SlackAccess } from './access.ts';
import { unclear } from './faults.ts';
import { HISTORY_PAGE, inChannel, inThread, type Page } from './history.ts';
import { isBy, revisionIn, type Shown } from './mark.ts';
import { receiptOf, TS } from './receipt.ts';

/** Slack knows no key that makes a repeated post one message, so all that is left is to look. */
export function slackReconciler({ client, token, home }: SlackAccess): Reconciler {
  return {
    async find(order) {
      const channel = channelOf(order.destination);
      const attempt = { doing: 'look', channel, token } as const;
      const us = await home();
      const asked = { channel, oldest: String(earliest(order) / 1000), limit: HISTORY_PAGE };

      /** Whichever way round the pages come. Null only where all of them were seen. */
      async function search(pageAt: (cursor: object) => Promise<Page>): Promise<Sighting | null> {
        let cursor = {};
        for (let count = 0; count < PAGES_A_SEARCH; count += 1) {
          const { messages, more, next } = await pageAt(cursor);
          for (const message of messages) {
            const seen = sightingOf(order, message, us);
            if (seen !== null) return seen;
          }
          // More without a way there is not the end, and "absent" would be a guess.
          if (next === null && more) throw unclear('no cursor', attempt);
          if (next === null) return null;
          cursor = { cursor: next };
        }
        throw tooBusy(`Slack channel ${channel}`);
      }

      const ts = order.parent?.messageId;
      const beneath =
        ts === undefined ? null : await search((at) => inThread(client, { ...asked, ...at, ts }, attempt));
      // What was to stand beneath a message that is gone stands in the channel itself, and Slack does not say so:
      // https://github.com/slack-go/slack/issues/1571
      return beneath ?? (await search((at) => inChannel(client, { ...asked, ...at }, attempt))) ?? { found: false };
    },
  };
}

function sightingOf(order: SearchOrder, message: Shown, us: Home): Sighting | null {
  const { ts } = message;
  if (typeof ts !== 'string' || !TS.test(ts) || !isBy(us.bot, message)) return null;
  const revision = revisionIn(message, order.key);
  return revision === null ? null : { found: true, receipt: receiptOf(order, ts, message, us), revision };
}
