import type { Answer } from '../faults.ts';

/** Discord's error codes with the HTTP status and words they come with. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const KNOWN: Readonly<Record<number, [status: number, message: string]>> = {
  0: [404, '404: Not Found'],
  401: [401, '401: Unauthorized'],
  10002: [404, 'Unknown Application'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  20028: [429, 'The channel you are writing has hit the write rate limit'],
  20029: [429, 'The write action you are performing on the server has hit the write rate limit'],
  30046: [429, 'Maximum number of edits to messages older than 1 hour reached. Try again later'],
  40001: [401, 'Unauthorized'],
  40004: [400, 'Send messages has been temporarily disabled'],
  40005: [413, 'Request entity too large. Try sending something smaller in size'],
  40006: [400, 'This feature has been temporarily disabled server-side'],
  40007: [403, 'The user is banned from this guild'],
  40033: [400, 'This message has already been crossposted'],
  40058: [400, 'Cannot send a message in a forum channel'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40062: [429, 'Service resource is being rate limited.'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160002: [400, 'Cannot reply without permission to read message history'],
  160005: [400, 'This thread is locked'],
  200000: [400, 'Message was blocked by automatic moderation'],
  240000: [400, 'Message blocked by harmful links filter'],
  130000: [503, 'API resource is currently overloaded. Try again a little later'],
};

export class DiscordRefusal extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;

  constructor(code: number, errors?: Record<string, unknown>, more: Record<string, unknown> = {}) {
    const [status, message] = KNOWN[code] ?? [400, `Error ${code}`];
    super(message);
    this.status = status;
    this.body = { message, code: code === 401 ? 0 : code, ...(errors ? { errors } : {}), ...more };
  }
}

export const answerJson = (body: unknown, headers: Record<string, string> = {}, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure */
export const rateLimited = (
  retryAfter: number,
  headers: Record<string, string> = {},
  body: Record<string, unknown> = {},
): Answer =>
  answerJson(
    { message: 'You are being rate limited.', retry_after: retryAfter, global: false, ...body },
    {
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-reset-after': String(retryAfter),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-limit': '5',
      'x-ratelimit-bucket': 'sandbox',
      'x-ratelimit-scope': 'user',
      ...headers,
    },
    429,
  );
