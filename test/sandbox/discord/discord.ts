import { type Answer, Faults, type Understood } from '../faults.ts';
import { servesPage } from '../page.ts';
import type { Sandbox } from '../sandbox.ts';
import { close, createPlatformServer, listen, type Received } from '../server.ts';
import { openGateway } from './gateway.ts';
import { type DiscordChannel, type DiscordRole, Guild } from './guild.ts';
import { Rates } from './rates.ts';
import { answerJson, DiscordRefusal, rateLimited } from './refusal.ts';
import { ROUTES, type Route } from './routes.ts';

export interface DiscordOptions {
  /** Default 0: any. */
  port?: number;
  token?: string;
  guild?: { id: string; name: string };
  channels?: readonly DiscordChannel[];
  roles?: readonly DiscordRole[];
  /** 5 requests in 5 s a channel and route; default false. */
  pacing?: boolean;
  /** How many messages a channel publishes in an hour; default without limit. About 10 are reported of the real one. */
  publishedAnHour?: number;
  /** How long a nonce is remembered; default 180,000 ("the past few minutes"). */
  nonceWindowMs?: number;
}

export interface DiscordSandbox extends Sandbox {
  readonly platform: 'discord';
  readonly guild: { id: string; name: string };
  readonly channels: readonly DiscordChannel[];
  readonly roles: readonly DiscordRole[];
  /** From now on the token is refused: 401. */
  revokeToken(): void;
  /** A person writes in a channel. @param more what else the message holds, as a webhook's could @returns its id */
  say(channel: string, content: string, more?: object): string;
  /** A person with the right to do so deletes a message. */
  deleteAsPerson(channel: string, messageId: string): void;
  /** A moderator takes the embeds away: they are shown no more, to nobody. */
  suppressEmbeds(channel: string, messageId: string): void;
  /** Ends every gateway connection with a close code; its session can be resumed. */
  dropGateway(code: number): void;
}

export const CHANNELS: readonly DiscordChannel[] = [
  { id: '1001', name: 'breaking-news' },
  { id: '1002', name: 'world' },
];
const ROLES: readonly DiscordRole[] = [{ id: '2001', name: 'newsroom' }];

interface Running {
  guild: Guild;
  rates: Rates;
  revoked: boolean;
  gatewayUrl: string;
}

/** A Discord server on loopback: the REST routes that we call and a gateway, checked as the real ones check them. */
export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordSandbox> {
  const guild = new Guild({
    guild: options.guild ?? { id: '1300000000000000000', name: 'Harbour Courier' },
    token: options.token ?? 'sandbox.discord.token',
    channels: options.channels ?? CHANNELS,
    roles: options.roles ?? ROLES,
    nonceWindowMs: options.nonceWindowMs ?? 180_000,
    publishedAnHour: options.publishedAnHour ?? Number.POSITIVE_INFINITY,
  });
  const running: Running = { guild, rates: new Rates(options.pacing ?? false), revoked: false, gatewayUrl: '' };
  const faults = new Faults('POST /channels/:id/messages');
  const { book } = guild;
  const server = createPlatformServer(
    {
      understand: (request) => understand(running, request),
      refusals: { limited: rateLimited, named: (code) => refuse(new DiscordRefusal(Number(code))) },
      book,
      faults,
      page: servesPage(() => ({ discord: sandbox })),
    },
    () => sandbox,
  );
  const gateway = openGateway(server, guild, (token) => !running.revoked && token === guild.token);
  book.onCommit = gateway.tell;
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  running.gatewayUrl = `ws://127.0.0.1:${port}/gateway`;

  const sandbox: DiscordSandbox = {
    platform: 'discord',
    guild: { id: guild.id, name: guild.name },
    channels: guild.channels,
    roles: guild.roles,
    apiUrl: `${origin}/api`,
    pageUrl: `${origin}/`,
    token: guild.token,
    log: book.log,
    seen: book.seen,
    standing: (channel) => book.standing(channel),
    fail(order) {
      const known = ROUTES.some(({ call }) => call === order.call);
      if (order.call && !known) throw new Error(`no such Discord call: ${order.call}`);
      if (order.kind === 'error' && order.code === undefined) throw new Error('an error needs its code');
      faults.add(order);
    },
    revokeToken() {
      running.revoked = true;
    },
    say(channel, content, more = {}) {
      const messageId = guild.nextId();
      const message = { channel, messageId, postedAt: Date.now(), edited: false, payload: { content, ...more } };
      const unseen = { editedAt: null, published: false, nonce: null, parent: null };
      book.post({ ...message, ...unseen, author: '1400000000000000009' });
      return messageId;
    },
    deleteAsPerson(channel, messageId) {
      const message = book.find(channel, messageId);
      if (message) book.remove(message);
    },
    suppressEmbeds(channel, messageId) {
      const message = book.find(channel, messageId);
      if (message) book.update(message, { ...message.payload, embeds: [], flags: 1 << 2 }, {});
    },
    dropGateway: gateway.drop,
    reset() {
      faults.clear();
      running.rates.clear();
      guild.clear();
    },
    async close() {
      faults.clear();
      gateway.close();
      await close(server);
    },
  };
  return sandbox;
}

const refuse = (refusal: DiscordRefusal, headers: Record<string, string> = {}): Answer =>
  refusal.status === 429 ? rateLimited(1, headers, refusal.body) : answerJson(refusal.body, headers, refusal.status);

function understand(running: Running, request: Received): Understood | null {
  const path = /^\/api\/v\d+(\/.*)$/.exec(request.path)?.[1];
  if (path === undefined) return null;
  const asked = `${request.method} ${path}`;
  for (const route of ROUTES) {
    const match = route.path.exec(asked);
    if (!match) continue;
    const ids = match.slice(1).map(decodeURIComponent);
    const channel = path.startsWith('/channels/') ? (ids[0] ?? null) : null;
    return { call: route.call, channel, commit: () => carryOut(running, request, route, ids, channel) };
  }
  const commit =
    asked === 'GET /gateway/bot' ? () => gatewayBot(running, request) : () => refuse(new DiscordRefusal(0));
  return { call: asked, channel: null, commit };
}

function carryOut(running: Running, request: Received, route: Route, ids: string[], channel: string | null): Answer {
  if (!authorized(running, request)) return refuse(new DiscordRefusal(401));
  const { headers, retryAfter } = running.rates.count(route.call, channel);
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
