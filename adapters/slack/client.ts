// From web-api, which Bolt brings along and uses itself: importing Bolt for the client alone costs 20 MB more.
import { type Logger, LogLevel, WebClient } from '@slack/web-api';
import { type Connection, deadlineOf, fetchWhole } from '../transport.ts';

// The client logs whole requests, and its warnings say nothing that an error does not say as well.
const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/**
 * A client of our own for delivery, never Bolt's: the Socket Mode client changes the options it shares. It asks once and
 * never again, for a second request after an unknown outcome is a second message; and it holds no request back.
 */
export function slackClient(connection: Connection): WebClient {
  const { token, apiUrl } = connection;
  return new WebClient(token, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: Number.POSITIVE_INFINITY,
    logger: SILENT,
    fetch: async (url, init) => {
      const answer = await fetchWhole(url, init as RequestInit, AbortSignal.timeout(deadlineOf(connection)));
      // Without a number here the client throws a bare Error for a 429; 0 reads as "it did not say".
      if (answer.status === 429 && !/^\d+$/.test(answer.headers.get('retry-after') ?? '')) {
        answer.headers.set('retry-after', '0');
      }
      return answer;
    },
  });
}
