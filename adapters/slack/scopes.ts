/**
 * What the app may do, and which of Slack's methods needs it. The manifest asks for these and no more; a test holds it
 * against what the code calls.
 */
export const SCOPES_BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  // https://docs.slack.dev/reference/methods/auth.test
  'auth.test': [],
  // https://docs.slack.dev/reference/methods/chat.postMessage, and chat.update and chat.delete likewise
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  // https://docs.slack.dev/reference/methods/conversations.info: public and private channels ask for one each
  'conversations.info': ['channels:read', 'groups:read'],
  // https://docs.slack.dev/reference/methods/conversations.history, and conversations.replies likewise
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.replies': ['channels:history', 'groups:history'],
};

/** The same for the desk in Slack (src/slack). */
export const DESK_SCOPES_BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  // https://docs.slack.dev/reference/methods/views.open, and views.push, views.update and views.publish likewise
  'views.open': [],
  'views.push': [],
  'views.update': [],
  'views.publish': [],
  // https://docs.slack.dev/reference/methods/users.info
  'users.info': ['users:read'],
  // https://docs.slack.dev/reference/methods/usergroups.users.list
  'usergroups.users.list': ['usergroups:read'],
  // https://docs.slack.dev/reference/methods/conversations.open: a direct conversation
  'conversations.open': ['im:write'],
  'chat.postMessage': ['chat:write'],
};

/**
 * What the desk takes beside methods: its command and shortcut, and the files that are handed over in its form.
 * https://docs.slack.dev/reference/scopes/commands and /files.read
 */
const DESK_OTHERS = ['commands', 'files:read'];

const together = (methods: Readonly<Record<string, readonly string[]>>, others: readonly string[] = []) => [
  ...new Set([...Object.values(methods).flat(), ...others]),
];

/** What alerts need. */
export const SCOPES: readonly string[] = together(SCOPES_BY_METHOD);
/** What the desk needs. */
export const DESK_SCOPES: readonly string[] = together(DESK_SCOPES_BY_METHOD, DESK_OTHERS);
