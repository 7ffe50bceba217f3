import type { Arguments } from './arguments.ts';
import { getPermalink, postEphemeral, postMessage, remove, update } from './chat.ts';
import { history, info, ofUser, open, replies } from './conversations.ts';
import { BOT, isDirect, type SlackChannel } from './team.ts';
import * as users from './users.ts';
import * as views from './views/methods.ts';
import type { Workspace } from './workspace.ts';

export interface Method {
  /** The scope it wants; by channel, for private ones and direct conversations have scopes of their own. */
  scope: ((channel: SlackChannel | undefined) => string) | null;
  run: (workspace: Workspace, given: Arguments) => Record<string, unknown>;
}

const wants = (scope: string) => () => scope;
const chatWrite = wants('chat:write');
const kindOf = (channel?: SlackChannel) =>
  channel && isDirect(channel) ? 'im' : channel?.private ? 'groups' : 'channels';
const reads = (channel?: SlackChannel) => `${kindOf(channel)}:read`;
const readsHistory = (channel?: SlackChannel) => `${kindOf(channel)}:history`;

/** https://docs.slack.dev/reference/methods; any other is `unknown_method`. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': { scope: null, run: authTest },
  'chat.postMessage': { scope: chatWrite, run: postMessage },
  'chat.postEphemeral': { scope: chatWrite, run: postEphemeral },
  'chat.update': { scope: chatWrite, run: update },
  'chat.delete': { scope: chatWrite, run: remove },
  'chat.getPermalink': { scope: null, run: getPermalink },
  'conversations.info': { scope: reads, run: info },
  'conversations.history': { scope: readsHistory, run: history },
  'conversations.replies': { scope: readsHistory, run: replies },
  'conversations.open': { scope: wants('im:write'), run: open },
  'users.conversations': { scope: reads, run: ofUser },
  'users.info': { scope: wants('users:read'), run: users.info },
  'usergroups.users.list': { scope: wants('usergroups:read'), run: users.ofGroup },
  'files.info': { scope: wants('files:read'), run: users.fileInfo },
  'views.open': { scope: null, run: views.open },
  'views.push': { scope: null, run: views.push },
  'views.update': { scope: null, run: views.update },
  'views.publish': { scope: null, run: views.publish },
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
