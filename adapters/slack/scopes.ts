/**
 * What the app may do, and which of Slack's methods needs it. The manifest asks for these and no more; a test holds it
 * against what the code calls.
 */
export const SCOPES_BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  // https://docs.slack.dev/reference/methods/auth.test
  'auth.test': [],
  // https://docs.slack.dev/reference/methods/chat.postMessage
  'chat.postMessage': ['chat:write'],
  // https://docs.slack.dev/reference/methods/conversations.info: public and private channels ask for one each
  'conversations.info': ['channels:read', 'groups:read'],
};

/** Asked for now so that no operator has to install the app again: a message of unknown outcome is looked for in history. */
export const RECONCILIATION_SCOPES = ['channels:history', 'groups:history'] as const;

export const SCOPES: readonly string[] = [
  ...new Set([...Object.values(SCOPES_BY_METHOD).flat(), ...RECONCILIATION_SCOPES]),
];
