import { channelOf } from '../../src/alert/destination.ts';
import type { Naming } from '../adapter.ts';
import type { SlackAccess } from './access.ts';
import { orFault } from './faults.ts';

export function slackNaming({ client, token }: Pick<SlackAccess, 'client' | 'token'>): Naming {
  return {
    async nameOf(destination) {
      const channel = channelOf(destination);
      // https://docs.slack.dev/reference/methods/conversations.info
      const asked = client.apiCall('conversations.info', { channel });
      const { channel: said } = await orFault(asked, { doing: 'look', channel, token });
      const { name } = (said ?? {}) as { name?: unknown };
      // A conversation of two has no name.
      return typeof name === 'string' && name !== '' ? `#${name}` : null;
    },
  };
}
