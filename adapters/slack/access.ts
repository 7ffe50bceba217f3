import type { WebClient } from '@slack/web-api';
import type { Identity } from '../adapter.ts';
import type { Connection } from '../transport.ts';
import { slackClient } from './client.ts';
import { orFault } from './faults.ts';

export interface Home extends Identity {
  /** `https://daily-planet.slack.com/` */
  url: string;
}

/** Our way into a workspace, which deliver, find and edit share. */
export interface SlackAccess {
  client: WebClient;
  token: string;
  /** Who we are, asked once, and again only after it failed. @param anew asks in any case: is the token good now? */
  home(anew?: 'anew'): Promise<Home>;
}

export function slackAccess(connection: Connection): SlackAccess {
  const { token } = connection;
  const client = slackClient(connection);
  let known: Promise<Home> | null = null;

  return {
    client,
    token,
    home(anew) {
      if (anew || known === null) {
        // https://docs.slack.dev/reference/methods/auth.test
        const asked = orFault(client.apiCall('auth.test'), { channel: null, token }).then(homeOf);
        known = asked;
        asked.catch(() => {
          if (known === asked) known = null;
        });
      }
      return known;
    },
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
