import type { Answer, Understood } from '../faults.ts';
import type { Received } from '../server.ts';
import type { Guild } from './guild.ts';
import type { Rates } from './rates.ts';
import { answerJson, DiscordRefusal, rateLimited } from './refusal.ts';
import { ROUTES, type Route } from './routes.ts';

export interface Running {
  guild: Guild;
  rates: Rates;
  revoked: boolean;
  gatewayUrl: string;
}

export const refuse = (refusal: DiscordRefusal, headers: Record<string, string> = {}): Answer =>
  refusal.status === 429 ? rateLimited(1, headers, refusal.body) : answerJson(refusal.body, headers, refusal.status);

/** What a request asks of Discord's API; null where it is none of its addresses. */
export function understand(running: Running, request: Received): Understood | null {
  const path = /^\/api\/v\d+(\/.*)$/.exec(request.path)?.[1];
  if (path === undefined) return null;
  const asked = `${request.method} ${path}`;
  for (const route of ROUTES) {
    const match = route.path.exec(asked);
    if (!match) continue;
    const ids = match.slice(1).map(decodeURIComponent);
    const channel = channelIn(running.guild, path, route, ids);
    return { call: route.call, channel, commit: () => carryOut(running, request, route, ids, channel) };
  }
  const commit =
    asked === 'GET /gateway/bot' ? () => gatewayBot(running, request) : () => refuse(new DiscordRefusal(0));
  return { call: asked, channel: null, commit };
}

/** The channel that a request is about: named by its path, or where its interaction happened. */
function channelIn({ interactions }: Guild, path: string, { byToken }: Route, ids: string[]): string | null {
  if (byToken) return interactions.find(ids[1]!)?.channel ?? null;
  return path.startsWith('/channels/') ? (ids[0] ?? null) : null;
}

function carryOut(running: Running, request: Received, route: Route, ids: string[], channel: string | null): Answer {
  if (!route.byToken && !authorized(running, request)) return refuse(new DiscordRefusal(401));
  const { headers, retryAfter } = running.rates.count(route.call, route.byToken ? ids[1]! : channel);
  if (retryAfter > 0) return rateLimited(retryAfter, headers);
  try {
    const answer = route.run(running.guild, { ids, query: request.query, body: () => readJson(request.body) });
    if (answer === null) return { status: 204, headers, body: '' };
    return answerJson(answer, headers);
  } catch (error) {
    if (!(error instanceof DiscordRefusal)) throw error;
    return refuse(error, headers);
  }
}

function authorized({ guild, revoked }: Running, { headers }: Received): boolean {
  return !revoked && headers.authorization === `Bot ${guild.token}`;
}

/** https://docs.discord.com/developers/events/gateway#get-gateway-bot */
function gatewayBot(running: Running, request: Received): Answer {
  if (!authorized(running, request)) return refuse(new DiscordRefusal(401));
  const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  return answerJson({ url: running.gatewayUrl, shards: 1, session_start_limit: limit });
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new DiscordRefusal(50109);
  }
}
