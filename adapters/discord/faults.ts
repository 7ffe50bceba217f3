import { DeliveryError, type Fault } from '../adapter.ts';
import { clean, clip } from '../text.ts';
import { brokenBy, redact } from '../transport.ts';
import { MAY_NOT_READ, REFUSALS } from './refusals.ts';

/** What is refused, and what is open where no clear answer came. */
const WORDS = {
  post: ['channel', 'The message may stand there: look before sending again'],
  edit: ['the edit in channel', 'The old words may show there or the new: read it back'],
  look: ['to show channel', 'Whether the message stands there is as open as before: look again'],
  delete: ['the deletion in channel', 'The message may stand there or not: delete it again'],
  publish: ['to publish from channel', 'The message may be published or not: publish it again'],
} as const;

/** What was tried, for the message. `channel` is null where nothing was to be posted. */
export interface Attempt {
  /** Default: a post. */
  doing?: keyof typeof WORDS;
  channel: string | null;
  token: string;
}

/** There is no such message; to a post, that its nonce belongs to one that was sent and then deleted. */
const UNKNOWN_MESSAGE = 10008;
const ARCHIVED_THREAD = 50083;

/** The answer, or the one error that an adapter throws. */
export const orFault = (answer: Promise<unknown>, attempt: Attempt): Promise<unknown> =>
  answer.catch((error: unknown) => {
    throw discordFault(error, attempt);
  });

/** Everything the client can throw, as the one error an adapter throws. Holds nothing of the request. */
export function discordFault(error: unknown, attempt: Attempt): DeliveryError {
  const { status, code, rawError, timeToReset, retryAfter, message } = (error ?? {}) as Record<string, unknown>;
  if (timeToReset !== undefined) return limited('429', retryAfter, attempt, 'too many requests');
  if (status === 401) return refusal(40001, '401', error, attempt);
  if (typeof status === 'number') {
    // A refusal in Discord's own form was not carried out, whatever its code; a page of HTML may come from anywhere.
    const refused = status < 500 && typeof code === 'number' && typeof rawError === 'object';
    return refused ? refusal(code, String(code || status), error, attempt) : unclear(`HTTP ${status}`, attempt);
  }
  if (typeof message === 'string' && message.startsWith('Expected token')) return refusal(40001, '401', error, attempt);
  const { fault, reason } = brokenBy(error);
  if (fault === 'uncertain') return unclear(reason, attempt);
  return new DeliveryError(
    fault,
    reason,
    `Discord cannot be reached (${reason}). Check the network and DISCORD_API_URL.`,
  );
}

function refusal(code: number, reason: string, error: unknown, attempt: Attempt): DeliveryError {
  const { rawError, message } = error as { rawError?: { retry_after?: unknown }; message?: unknown };
  if (code === UNKNOWN_MESSAGE && attempt.channel !== null) return deleted(reason, attempt);
  const [, listed, usual] = REFUSALS.find(([each]) => each === code) ?? [code, 'rejected' as const, null];
  const mend = (attempt.doing === 'look' && MAY_NOT_READ[code]) || usual;
  const fault = faultOf(listed, code, attempt);
  if (fault === 'rate-limited') return limited(reason, Number(rawError?.retry_after) * 1000, attempt, mend ?? '');
  const said = clip(clean(redact(String(message ?? ''), attempt.token)), 200);
  const detail = mend === null || code === 50035 ? said : '';
  const words = [mend, detail].filter(Boolean).join(': ') || 'it does not say why';
  return new DeliveryError(fault, reason, `${subject(attempt)} (${reason}): ${words}.`);
}

/** What forbids a look says nothing of the message; an archived thread takes no edit, but what stands there stands. */
function faultOf(fault: Fault, code: number, { doing }: Attempt): Fault {
  if (doing === 'look' && fault === 'rejected') return 'unreadable';
  return doing === 'edit' && code === ARCHIVED_THREAD ? 'fixed' : fault;
}

function deleted(reason: string, { doing = 'post', channel }: Attempt): DeliveryError {
  const where = `Discord channel ${channel}`;
  return doing === 'post'
    ? new DeliveryError('uncertain', reason, `The message was sent to ${where} before and deleted there since.`)
    : new DeliveryError('gone', reason, `Somebody deleted the message in ${where}. There is nothing left to ${doing}.`);
}

function limited(reason: string, waitMs: unknown, attempt: Attempt, why: string): DeliveryError {
  // Without a header the client makes up a zero.
  const wait = typeof waitMs === 'number' && waitMs > 0 ? Math.ceil(waitMs) : undefined;
  const pause = wait === undefined ? '' : ` We wait for ${(wait / 1000).toFixed(1)} s.`;
  return new DeliveryError('rate-limited', reason, `${subject(attempt)} (${reason}): ${why}.${pause}`, wait);
}

const subject = ({ doing = 'post', channel }: Attempt): string =>
  channel === null ? 'Discord refuses the request' : `Discord refuses ${WORDS[doing][0]} ${channel}`;

/** Nobody knows whether it was done: the request may have been carried out and its answer lost. */
export function unclear(reason: string, { doing = 'post', channel, token }: Attempt): DeliveryError {
  const shown = redact(reason, token);
  const message =
    channel === null
      ? `Discord gave no clear answer (${shown}). Try again; https://discordstatus.com says whether Discord is well.`
      : `Discord gave no clear answer for channel ${channel} (${shown}). ${WORDS[doing][1]}.`;
  return new DeliveryError('uncertain', shown, message);
}
