import { REST, type RESTOptions } from 'discord.js';
import { type Connection, deadlineOf, fetchWhole } from '../transport.ts';

/** Discord's limit for a bot. https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
export const REQUESTS_A_SECOND = 50;

export interface DiscordConnection extends Connection {
  /** Default: Discord's own limit; more only against a sandbox. */
  requestsPerSecond?: number | undefined;
}

/** One request, asked once. @throws whatever discord.js throws */
export type Ask = (method: 'get' | 'post' | 'patch' | 'delete', route: `/${string}`, given?: Given) => Promise<unknown>;

export interface Given {
  body?: unknown;
  query?: URLSearchParams;
}

export interface DiscordClient {
  ask: Ask;
  close(): void;
}

/**
 * discord.js' REST alone: sending needs no gateway. It never asks again, for a second request after an unknown outcome is a
 * second message; and where it would wait out a rate limit, it refuses, for the queue waits better.
 */
export function discordClient(connection: DiscordConnection): DiscordClient {
  const { token, apiUrl, requestsPerSecond } = connection;
  const rest = new REST({
    ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, '') }),
    retries: 0,
    rejectOnRateLimit: () => true,
    globalRequestsPerSecond: requestsPerSecond ?? REQUESTS_A_SECOND,
    // Ends with the headers, so ours below counts; this one only must not come first.
    timeout: deadlineOf(connection) + 60_000,
    // Two copies of the same web types, ours from Node and theirs from the undici they bring, which TypeScript keeps apart.
    makeRequest: (async (url: string, init: RequestInit) =>
      withBodysWait(await fetchWhole(url, init, init.signal as AbortSignal))) as unknown as RESTOptions['makeRequest'],
  });
  return {
    ask(method, route, given = {}) {
      // Every time, because after one 401 the client forgets the token and refuses all later calls itself. It is read
      // before the first await, so no other call can take it away in between.
      rest.setToken(token);
      // From here on, so that waiting behind another request to the same channel counts as well.
      const signal = AbortSignal.timeout(deadlineOf(connection));
      return rest[method](route, { ...given, signal });
    },
    close() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

/**
 * The client believes the header of a 429, which for limits on writing has been seen to say 1 s where the body says 1,163:
 * https://github.com/discord/discord-api-docs/issues/6109
 */
async function withBodysWait(answer: Response): Promise<Response> {
  if (answer.status !== 429) return answer;
  const said: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  const wait = Number((said as { retry_after?: unknown } | null)?.retry_after);
  if (wait > Number(answer.headers.get('retry-after') ?? 0)) answer.headers.set('retry-after', String(Math.ceil(wait)));
  return answer;
}
