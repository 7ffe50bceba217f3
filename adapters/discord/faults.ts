import { DeliveryError, type Fault } from '../adapter.ts';
import { clean, clip } from '../text.ts';
import { brokenBy, redact } from '../transport.ts';

/** What was tried, for the message. `channel` is null where nothing was to be posted. */
export interface Attempt {
  channel: string | null;
  token: string;
}

/**
 * Discord's codes for a refusal, what they mean for the message, and how to mend it.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */
const REFUSALS: readonly (readonly [code: number, fault: Fault, mend: string])[] = [
  [10003, 'rejected', 'no such channel. Copy its id again (Developer Mode, right click, Copy Channel ID)'],
  [10004, 'rejected', 'no such server. Invite the bot to it'],
  [40005, 'rejected', 'the request is too large. This is a fault of Stop Press, please report it'],
  [40007, 'rejected', 'the bot is banned from this server. Ask an admin to lift the ban'],
  [40058, 'rejected', 'this is a forum. Choose a text or announcement channel'],
  [50001, 'rejected', 'the bot cannot see the channel. Give its role View Channel there'],
  [50006, 'rejected', 'the message is empty. This is a fault of Stop Press, please report it'],
  [50008, 'rejected', 'no messages can be sent in this kind of channel. Choose a text or announcement channel'],
  [50013, 'rejected', 'the bot may not post there. Give its role Send Messages and Embed Links in the channel'],
  [50024, 'rejected', 'no messages can be sent in this kind of channel. Choose a text or announcement channel'],
  [50035, 'rejected', 'the message is refused as malformed. This is a fault of Stop Press, please report it'],
  [50083, 'rejected', 'the thread is archived. Choose a channel, or open the thread again'],
  [160005, 'rejected', 'the thread is locked. Choose a channel, or unlock the thread'],
  [200000, 'rejected', 'AutoMod blocks the text. Exempt the bot’s role from the rule'],
  [240000, 'rejected', 'Discord takes a link in it for harmful. Push it again without'],

  [40001, 'unauthorized', 'the token is not valid. Reset it in the developer portal and set DISCORD_BOT_TOKEN again'],

  [20016, 'rate-limited', 'the channel is in slow mode. It goes out later'],
  [20028, 'rate-limited', 'too many messages in this channel. It goes out later'],
  [20029, 'rate-limited', 'too many messages in this server. It goes out later'],
  [40062, 'rate-limited', 'too many requests. It goes out later'],
  [40004, 'unreachable', 'sending messages is switched off for now. It goes out later'],
  [40006, 'unreachable', 'this is switched off for now. It goes out later'],
  [130000, 'unreachable', 'Discord is overloaded. It goes out later'],
];

/** Answered where the nonce belongs to a message that was sent and then deleted. */
const UNKNOWN_MESSAGE = 10008;

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
  if (code === UNKNOWN_MESSAGE && attempt.channel !== null) {
    const where = `channel ${attempt.channel}`;
    return new DeliveryError(
      'uncertain',
      reason,
      `The message was sent to Discord ${where} before and deleted there since.`,
    );
  }
  const [, fault, mend] = REFUSALS.find(([each]) => each === code) ?? [code, 'rejected' as const, null];
  if (fault === 'rate-limited') return limited(reason, Number(rawError?.retry_after) * 1000, attempt, mend ?? '');
  const said = clip(clean(redact(String(message ?? ''), attempt.token)), 200);
  const detail = mend === null || code === 50035 ? said : '';
  const words = [mend, detail].filter(Boolean).join(': ') || 'it does not say why';
  return new DeliveryError(fault, reason, `${subject(attempt)} (${reason}): ${words}.`);
}

function limited(reason: string, waitMs: unknown, attempt: Attempt, why: string): DeliveryError {
  // Without a header the client makes up a zero.
  const wait = typeof waitMs === 'number' && waitMs > 0 ? Math.ceil(waitMs) : undefined;
  const pause = wait === undefined ? '' : ` We wait for ${(wait / 1000).toFixed(1)} s.`;
  return new DeliveryError('rate-limited', reason, `${subject(attempt)} (${reason}): ${why}.${pause}`, wait);
}

const subject = ({ channel }: Attempt): string =>
  channel === null ? 'Discord refuses the request' : `Discord refuses channel ${channel}`;

/** Nobody knows whether it stands: the request may have been done and its answer lost. */
export function unclear(reason: string, { channel, token }: Attempt): DeliveryError {
  const shown = redact(reason, token);
  const message =
    channel === null
      ? `Discord gave no clear answer (${shown}). Try again; https://discordstatus.com says whether Discord is well.`
      : `Discord gave no clear answer for channel ${channel} (${shown}). The message may stand there: look before sending again.`;
  return new DeliveryError('uncertain', shown, message);
}
