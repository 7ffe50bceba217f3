import type { IncomingMessage, ServerResponse } from 'node:http';
import { Faults } from '../faults.ts';
import { servesPage } from '../page.ts';
import type { Sandbox } from '../sandbox.ts';
import { close, createPlatformServer, listen } from '../server.ts';
import { type Running, refuse, understand } from './answering.ts';
import { Attachments } from './attachments.ts';
import { openGateway } from './gateway.ts';
import { type DiscordChannel, type DiscordRole, Guild } from './guild.ts';
import { interactionOf } from './interactions/interaction.ts';
import { Interactions } from './interactions/interactions.ts';
import { type DiscordMember, MEMBERS } from './members.ts';
import { type People, peopleOf } from './people.ts';
import { Rates } from './rates.ts';
import { DiscordRefusal, rateLimited } from './refusal.ts';
import { ROUTES } from './routes.ts';

export interface DiscordOptions {
  /** Default 0: any. */
  port?: number;
  token?: string;
  guild?: { id: string; name: string };
  channels?: readonly DiscordChannel[];
  roles?: readonly DiscordRole[];
  /** The people in it. */
  members?: readonly DiscordMember[];
  /** Whether the bot was let in with the scope `applications.commands`; default true. */
  commands?: boolean;
  /** Whether the developer portal has the privileged intents switched on; default false. */
  privilegedIntents?: boolean;
  /** How long an interaction waits for its first answer; default 3,000. */
  answerMs?: number;
  /** How long its token opens anything; default 900,000. */
  tokenMs?: number;
  /** 5 requests in 5 s a channel and route; default false. */
  pacing?: boolean;
  /** How many messages a channel publishes in an hour; default without limit. About 10 are reported of the real one. */
  publishedAnHour?: number;
  /** How long a nonce is remembered; default 180,000 ("the past few minutes"). */
  nonceWindowMs?: number;
}

export interface DiscordSandbox extends Sandbox, People {
  readonly platform: 'discord';
  readonly guild: { id: string; name: string };
  readonly channels: readonly DiscordChannel[];
  readonly roles: readonly DiscordRole[];
  /** The people in it, with the roles that they hold now. */
  readonly members: readonly DiscordMember[];
  /** The names of the commands that the bot has registered. */
  readonly commands: readonly string[];
  /** From now on the token is refused: 401. */
  revokeToken(): void;
  /** Ends every gateway connection with a close code; its session can be resumed. */
  dropGateway(code: number): void;
}

export const CHANNELS: readonly DiscordChannel[] = [
  { id: '1001', name: 'breaking-news' },
  { id: '1002', name: 'world' },
];
const ROLES: readonly DiscordRole[] = [{ id: '2001', name: 'newsroom' }];

/** A Discord server on loopback: the REST routes that we call and a gateway, checked as the real ones check them. */
export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordSandbox> {
  const guild = new Guild({
    guild: options.guild ?? { id: '1300000000000000000', name: 'Harbour Courier' },
    token: options.token ?? 'sandbox.discord.token',
    channels: options.channels ?? CHANNELS,
    roles: options.roles ?? ROLES,
    members: options.members ?? MEMBERS,
    commands: options.commands ?? true,
    interactions: new Interactions({ answerMs: options.answerMs ?? 3000, tokenMs: options.tokenMs ?? 900_000 }),
    attachments: new Attachments(),
    nonceWindowMs: options.nonceWindowMs ?? 180_000,
    publishedAnHour: options.publishedAnHour ?? Number.POSITIVE_INFINITY,
  });
  const running: Running = { guild, rates: new Rates(options.pacing ?? false), revoked: false, gatewayUrl: '' };
  const faults = new Faults('POST /channels/:id/messages');
  const { book } = guild;
  const page = servesPage(() => ({ discord: sandbox }));
  const server = createPlatformServer(
    {
      understand: (request) => understand(running, request),
      refusals: { limited: rateLimited, named: (code) => refuse(new DiscordRefusal(Number(code))) },
      book,
      faults,
      page: (request, response) => serveAttachment(guild, request, response) || page(request, response),
    },
    () => sandbox,
  );
  const gateway = openGateway(server, guild, {
    authorized: (token) => !running.revoked && token === guild.token,
    privileged: options.privilegedIntents ?? false,
  });
  for (const each of [book, guild.whispers]) {
    each.onCommit = (committed) => {
      gateway.tell(committed, each);
      guild.changes.tell();
    };
  }
  guild.interactions.tell = (interaction) => gateway.announce('INTERACTION_CREATE', interactionOf(guild, interaction));
  const { forget, ...people } = peopleOf(guild, gateway.announce);
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  guild.attachments.origin = origin;
  running.gatewayUrl = `ws://127.0.0.1:${port}/gateway`;

  const sandbox: DiscordSandbox = {
    ...people,
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
    get members() {
      return [...guild.members.values()];
    },
    get commands() {
      return (guild.commands ?? []).map(({ name }) => name);
    },
    revokeToken() {
      running.revoked = true;
    },
    dropGateway: gateway.drop,
    reset() {
      faults.clear();
      running.rates.clear();
      guild.clear();
      forget();
    },
    async close() {
      faults.clear();
      guild.interactions.clear();
      gateway.close();
      await close(server);
    },
  };
  return sandbox;
}

function serveAttachment(guild: Guild, request: IncomingMessage, response: ServerResponse): boolean {
  const kept = guild.attachments.find(request.url ?? '');
  if (!kept) return false;
  response.writeHead(200, { 'content-type': kept.type, 'content-length': String(kept.bytes.length) });
  response.end(kept.bytes);
  return true;
}
