import { DeliveryError, type Fault } from '../adapter.ts';
import { clean, clip } from '../text.ts';
import { brokenBy, redact } from '../transport.ts';
import { REFUSALS } from './refusals.ts';

/** What is refused, and what is open where no clear answer came. */
const WORDS = {
  post: ['channel', 'The message may stand there: look before sending again'],
  edit: ['the edit in channel', 'The old words may show there or the new: read it back'],
  look: ['to show channel', 'Whether the message stands there is as open as before: look again'],
  delete: ['the deletion in channel', 'The message may stand there or not: delete it again'],
} as const;

/** What was tried, for the message. `channel` is null where nothing was to be posted. */
export interface Attempt {
  /** Default: a post. */
  doing?: keyof typeof WORDS;
  channel: string | null;
  token: string;
}

/** The answer, or the one error that an adapter throws. */
export const orFault = (answer: Promise<object>, attempt: Attempt): Promise<Record<string, unknown>> =>
  answer.then(
    (given) => ({ ...given }),
    (error: unknown) => {
      throw slackFault(error, attempt);
    },
  );

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
  return new DeliveryError(faultOf(rule[1], word, attempt), word, `${subject(attempt)}: ${rule[2]}${detail}.`);
}

/** What forbids a look says nothing of the message. A scope for reading is no fault of the token: posts still go out. */
function faultOf(fault: Fault, word: string, { doing }: Attempt): Fault {
  return doing === 'look' && (fault === 'rejected' || word === 'missing_scope') ? 'unreadable' : fault;
}

/** Which scope is missing, or which block is wrong, where Slack says so. */
function detailOf(data: Record<string, unknown>, token: string): string {
  const metadata = data['response_metadata'] as { messages?: unknown } | undefined;
  const said = typeof data['needed'] === 'string' ? data['needed'] : metadata?.messages;
  const words = Array.isArray(said) ? said.join(' ') : said;
  return typeof words === 'string' && words !== '' ? ` (${clip(clean(redact(words, token)), 200)})` : '';
}

const subject = ({ doing = 'post', channel }: Attempt): string =>
  channel === null ? 'Slack refuses the request' : `Slack refuses ${WORDS[doing][0]} ${channel}`;

/** Nobody knows whether it was done: the request may have been carried out and its answer lost. */
export function unclear(reason: string, { doing = 'post', channel, token }: Attempt): DeliveryError {
  const shown = redact(reason, token);
  const message =
    channel === null
      ? `Slack gave no clear answer (${shown}). Try again; https://slack-status.com says whether Slack is well.`
      : `Slack gave no clear answer for channel ${channel} (${shown}). ${WORDS[doing][1]}.`;
  return new DeliveryError('uncertain', shown, message);
}
