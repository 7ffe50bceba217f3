import type { Arguments } from './arguments.ts';
import { getPermalink, postMessage, remove, update } from './chat.ts';
import { history, info, ofUser, replies } from './conversations.ts';
import { BOT, type SlackChannel, type Workspace } from './team.ts';

export interface Method {
  /** The scope it wants; by channel, for private ones have scopes of their own. */
  scope: ((channel: SlackChannel | undefined) => string) | null;
  run: (workspace: Workspace, given: Arguments) => Record<string, unknown>;
}

const chatWrite = () => 'chat:write';
const reads = (channel?: SlackChannel) => (channel?.private ? 'groups:read' : 'channels:read');
const readsHistory = (channel?: SlackChannel) => (channel?.private ? 'groups:history' : 'channels:history');

/** https://docs.slack.dev/reference/methods; any other is `unknown_method`. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': { scope: null, run: authTest },
  'chat.postMessage': { scope: chatWrite, run: postMessage },
  'chat.update': { scope: chatWrite, run: update },
  'chat.delete': { scope: chatWrite, run: remove },
  'chat.getPermalink': { scope: null, run: getPermalink },
  'conversations.info': { scope: reads, run: info },
  'conversations.history': { scope: readsHistory, run: history },
  'conversations.replies': { scope: readsHistory, run: replies },
  'users.conversations': { scope: reads, run: ofUser },
};

/** https://docs.slack.dev/reference/methods/auth.test */
function authTest({ team }: Workspace): Record<string, unknown> {
  return {
    ok: true,
    url: team.url,
    team: team.name,
    user: BOT.name,
    team_id: team.id,
    user_id: BOT.user,
    bot_id: BOT.id,
    is_enterprise_install: false,
  };
}
