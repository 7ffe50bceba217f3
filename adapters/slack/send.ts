import { channelOf } from '../../src/alert/destination.ts';
import { type Adapter, DeliveryError, type Order, type Receipt } from '../adapter.ts';
import { atMost, type Connection } from '../transport.ts';
import { slackAccess } from './access.ts';
import { slackEditor } from './edit.ts';
import { orFault } from './faults.ts';
import { slackReconciler } from './find.ts';
import type { Shown } from './mark.ts';
import { slackNaming } from './names.ts';
import { receiptOf, TS } from './receipt.ts';
import { slackRecogniser } from './recognise.ts';

/** How long a delivered message waits for the words of its link, once; then it goes without. */
const LOOKUP_PATIENCE_MS = 1_000;

export function slackAdapter(connection: Connection): Adapter {
  const access = slackAccess(connection);
  const { client, token, home } = access;

  return {
    platform: 'slack',

    async identify() {
      const { bot, workspace, summary } = await home('anew');
      return { bot, workspace, summary };
    },

    async deliver(order: Order): Promise<Receipt> {
      const { destination, payload, parent } = order;
      const channel = channelOf(destination);
      const place = parent === null ? { channel } : { channel, thread_ts: parent.messageId };
      // https://docs.slack.dev/reference/methods/chat.postMessage
      const answer = await orFault(client.apiCall('chat.postMessage', { ...payload, ...place }), { channel, token });
      const ts = answer['ts'];
      if (typeof ts !== 'string' || !TS.test(ts)) {
        throw new DeliveryError(
          'uncertain',
          'no ts',
          `Slack took the message for channel ${channel} but did not say which it became. Look before sending again.`,
        );
      }
      // Metadata that Slack dropped is no failure: the first block's block_id marks the message as well.
      const posted = (answer['message'] ?? {}) as Shown;
      return receiptOf(order, ts, posted, await atMost(LOOKUP_PATIENCE_MS, home()));
    },

    ...slackReconciler(access),
    ...slackEditor(access),
    ...slackRecogniser(access),
    ...slackNaming(access),

    async close() {},
  };
}
