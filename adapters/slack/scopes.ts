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

export const SCOPES: readonly string[] = [...new Set(Object.values(SCOPES_BY_METHOD).flat())];
