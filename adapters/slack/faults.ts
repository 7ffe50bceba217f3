import { DeliveryError, type Fault } from '../adapter.ts';
import { clean, clip } from '../text.ts';
import { brokenBy, redact } from '../transport.ts';

/** What was tried, for the message. `channel` is null where nothing was to be posted. */
export interface Attempt {
  channel: string | null;
  token: string;
}

/**
 * Slack's own words for a refusal, what they mean for the message, and how to mend it. A `*` stands for any ending. What
 * is not listed is `uncertain`: Slack adds words, and a wrong "surely not sent" would double an alert.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const REFUSALS: readonly (readonly [word: string, fault: Fault, mend: string])[] = [
  [
    'channel_not_found',
    'rejected',
    'no such channel, or a private one without the bot. Check the id, then /invite the bot there',
  ],
  ['not_in_channel', 'rejected', 'the bot is not a member. Invite it there: /invite @stop-press'],
  ['is_archived', 'rejected', 'the channel is archived. Unarchive it, or take it out of SLACK_CHANNELS'],
  ['no_permission', 'rejected', 'the bot may not post there. Invite it, or ask an admin'],
  ['restricted_action*', 'rejected', 'a workspace setting forbids apps to post there. Ask an admin to allow this app'],
  ['team_access_not_granted', 'rejected', 'the app is not approved for this workspace. Ask an admin to approve it'],
  ['ekm_access_denied', 'rejected', 'the workspace’s key management forbids posting for now. Ask an admin'],
  ['messages_tab_disabled', 'rejected', 'this is the bot’s own messages tab, and it is off. Choose a channel'],
  ['msg_too_long', 'rejected', 'the text is too long. This is a fault of Stop Press, please report it'],
  ['msg_blocks_too_long', 'rejected', 'the blocks are too long. Push it again with a shorter story'],
  ['invalid_blocks*', 'rejected', 'the blocks are refused. Where the alert has an image, push it again without'],
  ['no_text', 'rejected', 'there is no text. This is a fault of Stop Press, please report it'],
  ['invalid_metadata_*', 'rejected', 'the metadata is refused. This is a fault of Stop Press, please report it'],
  ['metadata_too_large', 'rejected', 'the metadata is too large. This is a fault of Stop Press, please report it'],
  ['too_many_attachments', 'rejected', 'too many attachments. This is a fault of Stop Press, please report it'],
  ['invalid_arguments', 'rejected', 'the request is malformed. This is a fault of Stop Press, please report it'],

  ['invalid_auth', 'unauthorized', 'the token is not valid. Copy the Bot User OAuth Token into SLACK_BOT_TOKEN again'],
  ['not_authed', 'unauthorized', 'no token was given. Set SLACK_BOT_TOKEN'],
  ['account_inactive', 'unauthorized', 'the bot was removed from the workspace. Install the app again'],
  ['token_revoked', 'unauthorized', 'the token was revoked. Install the app again and copy the new token'],
  ['token_expired', 'unauthorized', 'the token has expired. Turn token rotation off and install the app again'],
  ['not_allowed_token_type', 'unauthorized', 'this is no bot token. SLACK_BOT_TOKEN begins with xoxb-'],
  ['missing_scope', 'unauthorized', 'the app lacks a scope. Add it by the manifest, then install the app again'],

  ['ratelimited', 'rate-limited', 'too many requests. It goes out later'],
  ['rate_limited', 'rate-limited', 'too many requests. It goes out later'],
  ['message_limit_exceeded', 'rate-limited', 'the workspace’s limit of messages is reached. It goes out later'],
  ['team_added_to_org', 'unreachable', 'the workspace is moving into an organisation. It goes out later'],
  ['org_login_required', 'unreachable', 'the workspace is moving into an organisation. It goes out later'],
];

const matches = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** Everything the client can throw, as the one error an adapter throws. Holds nothing of the request. */
export function slackFault(error: unknown, attempt: Attempt): DeliveryError {
  const { code, retryAfter, data, statusCode } = (error ?? {}) as Record<string, unknown>;
  if (code === 'slack_webapi_rate_limited_error') {
    const waitMs = typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter * 1000 : undefined;
    const wait = waitMs === undefined ? '' : ` for ${waitMs / 1000} s`;
    return new DeliveryError('rate-limited', '429', `${subject(attempt)}: too many requests. We wait${wait}.`, waitMs);
  }
  if (code === 'slack_webapi_platform_error') return refused(data as Record<string, unknown>, attempt);
  if (code === 'slack_webapi_http_error') return unclear(`HTTP ${Number(statusCode)}`, attempt);
  const { fault, reason } = brokenBy(error);
  if (fault === 'uncertain') return unclear(reason, attempt);
  return new DeliveryError(fault, reason, `Slack cannot be reached (${reason}). Check the network and SLACK_API_URL.`);
}

function refused(data: Record<string, unknown>, attempt: Attempt): DeliveryError {
  const word = data['error'];
  // A page of HTML with status 200 ends here too: the client puts all of it where the word should be.
  if (typeof word !== 'string' || !/^[a-z][a-z0-9_]{0,79}$/.test(word)) return unclear('unreadable answer', attempt);
  const rule = REFUSALS.find(([pattern]) => matches(pattern, word));
  if (rule === undefined) return unclear(word, attempt);
  const detail = detailOf(data, attempt.token);
  return new DeliveryError(rule[1], word, `${subject(attempt)}: ${rule[2]}${detail}.`);
}

/** Which scope is missing, or which block is wrong, where Slack says so. */
function detailOf(data: Record<string, unknown>, token: string): string {
  const metadata = data['response_metadata'] as { messages?: unknown } | undefined;
  const said = typeof data['needed'] === 'string' ? data['needed'] : metadata?.messages;
  const words = Array.isArray(said) ? said.join(' ') : said;
  return typeof words === 'string' && words !== '' ? ` (${clip(clean(redact(words, token)), 200)})` : '';
}

const subject = ({ channel }: Attempt): string =>
  channel === null ? 'Slack refuses the request' : `Slack refuses channel ${channel}`;

/** Nobody knows whether it stands: the request may have been done and its answer lost. */
function unclear(reason: string, { channel, token }: Attempt): DeliveryError {
  const shown = redact(reason, token);
  const message =
    channel === null
      ? `Slack gave no clear answer (${shown}). Try again; https://slack-status.com says whether Slack is well.`
      : `Slack gave no clear answer for channel ${channel} (${shown}). The message may stand there: look before sending again.`;
  return new DeliveryError('uncertain', shown, message);
}
