import { channelOf } from '../../src/alert/destination.ts';
import { type Adapter, DeliveryError, type Identity, type Order, type Receipt } from '../adapter.ts';
import { atMost, type Connection } from '../transport.ts';
import { slackClient } from './client.ts';
import { slackFault } from './faults.ts';

/** How long a delivered message waits for the words of its link, once; then it goes without. */
const LOOKUP_PATIENCE_MS = 1_000;

interface Home extends Identity {
  /** `https://daily-planet.slack.com/` */
  url: string;
}

export function slackAdapter(connection: Connection): Adapter {
  const { token } = connection;
  const client = slackClient(connection);
  let home: Promise<Home> | null = null;

  /** auth.test, once; asked again only after it failed. https://docs.slack.dev/reference/methods/auth.test */
  function whoWeAre(): Promise<Home> {
    home ??= client.apiCall('auth.test').then(homeOf, (error: unknown) => {
      home = null;
      throw slackFault(error, { channel: null, token });
    });
    return home;
  }

  return {
    platform: 'slack',

    async identify() {
      home = null; // asked anew: whoever asks wants to know whether the token is good now
      const { bot, workspace, summary } = await whoWeAre();
      return { bot, workspace, summary };
    },

    async deliver({ destination, payload, mentions }: Order): Promise<Receipt> {
      const channel = channelOf(destination);
      // https://docs.slack.dev/reference/methods/chat.postMessage
      const answer: Record<string, unknown> & object = await client
        .apiCall('chat.postMessage', { ...payload, channel })
        .then((result) => ({ ...result }))
        .catch((error: unknown) => {
          throw slackFault(error, { channel, token });
        });
      const ts = answer['ts'];
      if (typeof ts !== 'string' || !/^\d{1,12}\.\d{1,6}$/.test(ts)) {
        throw new DeliveryError(
          'uncertain',
          'no ts',
          `Slack took the message for channel ${channel} but did not say which it became. Look before sending again.`,
        );
      }
      // Metadata that Slack dropped is no failure: the first block's block_id marks the message as well.
      const posted = (answer['message'] ?? {}) as { bot_id?: string; team?: string };
      const known = await atMost(LOOKUP_PATIENCE_MS, whoWeAre());
      return {
        destination,
        messageId: ts,
        link: known === null ? null : `${known.url}archives/${channel}/p${ts.replace('.', '')}`,
        workspace: known?.workspace ?? posted.team ?? null,
        bot: known?.bot ?? posted.bot_id ?? '',
        mentions,
        postedAt: new Date(Number(ts) * 1000).toISOString(),
      };
    },

    async close() {},
  };
}

function homeOf(result: unknown): Home {
  const { url, team, team_id, user, user_id, bot_id } = result as Record<string, string | undefined>;
  return {
    bot: bot_id ?? user_id ?? '',
    workspace: team_id ?? null,
    summary: `@${user ?? 'unknown'} in ${team ?? 'an unnamed workspace'}`,
    url: url?.endsWith('/') ? url : `${url ?? 'https://slack.com'}/`,
  };
}
