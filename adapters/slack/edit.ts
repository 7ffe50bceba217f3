import { channelOf } from '../../src/alert/destination.ts';
import type { Editor } from '../adapter.ts';
import { unmarked } from '../search.ts';
import type { SlackAccess } from './access.ts';
import { orFault } from './faults.ts';
import { messageAt } from './history.ts';
import { revisionIn } from './mark.ts';

export function slackEditor({ client, token }: SlackAccess): Editor {
  return {
    async edit({ receipt, payload }) {
      const channel = channelOf(receipt.destination);
      // `text` without `blocks` would drop the blocks; without `metadata` the old revision would stay in it; `parse` is
      // `client` unless said again. https://docs.slack.dev/reference/methods/chat.update
      const { text, blocks, metadata, parse } = payload;
      const shown = { channel, ts: receipt.messageId, text, blocks, metadata, parse };
      await orFault(client.apiCall('chat.update', shown), { doing: 'edit', channel, token });
    },

    async read(key, { destination, messageId: ts }) {
      const channel = channelOf(destination);
      const message = await messageAt(client, ts, { doing: 'look', channel, token });
      if (message === undefined) return null;
      const revision = revisionIn(message, key);
      if (revision === null) throw unmarked(`Slack channel ${channel}`);
      return revision;
    },

    async remove({ destination, messageId: ts }) {
      const channel = channelOf(destination);
      // https://docs.slack.dev/reference/methods/chat.delete
      const deleting = client.apiCall('chat.delete', { channel, ts });
      await orFault(deleting, { doing: 'delete', channel, token }).catch((error: { reason?: unknown }) => {
        if (error.reason !== 'message_not_found') throw error;
      });
    },

    /** Slack has no channels that others follow. */
    async publish() {},
  };
}
