/** Wires every room: the only file that knows them all. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Adapter, Payload } from '../adapters/adapter.ts';
import { discordCard } from '../adapters/discord/card.ts';
import { discordNote } from '../adapters/discord/note.ts';
import { renderDiscord } from '../adapters/discord/render.ts';
import { slackCard } from '../adapters/slack/card.ts';
import { slackNote } from '../adapters/slack/note.ts';
import { renderSlack } from '../adapters/slack/render.ts';
import { type Connection, connect, untilReady } from '../queue/connection.ts';
import { type DeliveryOptions, startDeliveryWorker } from '../queue/delivery-worker.ts';
import { type Engine, openEngine } from '../queue/engine.ts';
import { startIntakeWorker } from '../queue/intake-worker.ts';
import { openJobs } from '../queue/jobs.ts';
import { type Ledger, openLedger } from '../queue/ledger.ts';
import type { Log } from '../queue/log.ts';
import type { Claim } from '../queue/message.ts';
import { PRESENCE_MS } from '../queue/presence.ts';
import { openReplicas, type Replicas } from '../queue/replicas.ts';
import { startSweeper } from '../queue/sweeper.ts';
import { LIMITS, type Limits, TIMING, UNLIMITED } from '../queue/timing.ts';
import { type PlatformName, platformOf } from './alert/destination.ts';
import { type Config, realPlatforms } from './config/config.ts';
import { startCanary } from './desk/canary.ts';
import type { Card } from './desk/card.ts';
import { type CardPlace, startCards } from './desk/cards.ts';
import { composeItem } from './desk/compose.ts';
import { channelsForDrills, misrouted } from './desk/drill.ts';
import { namesOf } from './desk/names.ts';
import type { Newsdesk } from './desk/newsdesk.ts';
import { policyOf } from './desk/policy.ts';
import type { Desk } from './desk/push.ts';
import { tellerOf } from './desk/tell.ts';
import { startTimer } from './desk/timer.ts';
import { ailment } from './desk/wellness.ts';
import { ConfigError } from './errors.ts';
import { startHeartbeat } from './heartbeat.ts';
import type { SlackDesk } from './slack/app.ts';

/** Everything opened says how to close it; shutdown runs these backwards. */
type Closer = () => Promise<void>;

/**
 * What one process does; any number of processes share the work, each of these on as many machines as one likes.
 * `intake` reads stories and composes alerts, `deliver` sends them, `desk` is where people come in: HTTP, web, Slack, Discord.
 */
export const ROLES = ['intake', 'deliver', 'desk'] as const;
export type Role = (typeof ROLES)[number];

const REDIS_PATIENCE_MS = 10_000;

/** What every command that touches the queue needs: the engine and a desk on it. */
export interface Newsroom {
  engine: Engine;
  desk: Desk;
  redis: Connection;
  close(): Promise<void>;
}

/**
 * Opens the engine and the desk.
 * @throws {ConfigError} where a real platform would be served by an engine that keeps nothing, unless `acceptLoss`
 */
export async function openNewsroom(
  config: Config,
  log: Log,
  { acceptLoss }: { acceptLoss: boolean },
): Promise<Newsroom> {
  const engine = await openEngine(config);
  const closers: Closer[] = [() => engine.close()];
  const close = () => closeAll(closers);
  try {
    if (engine.kind === 'embedded' && realPlatforms(config).length > 0 && !acceptLoss) {
      throw new ConfigError([
        `Found no Redis, and ${realPlatforms(config).join(' and ')} would get alerts that nobody can correct or kill later: ` +
          'install redis-server, set REDIS_URL, or say --accept-loss.',
      ]);
    }
    const redis = connect(engine.address, 'front');
    redis.on('error', (error) => log.warn({ error: error.message }, 'Redis does not answer'));
    closers.push(async () => redis.disconnect());
    await untilReady(redis, REDIS_PATIENCE_MS);
    const { prefix, retentionDays, itemDays } = config;
    const jobs = openJobs({ connection: redis, prefix });
    closers.push(() => jobs.close());
    const replicas = await replicasOf(config, engine, closers);
    const ledger = openLedger({ redis, prefix, retentionDays, itemDays, replicas });
    return { engine, desk: { ledger, jobs }, redis, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Asks the replicas on a connection of its own, where the operator wants an answer of theirs. */
async function replicasOf(
  { prefix, waitReplicas }: Config,
  { address }: Engine,
  closers: Closer[],
): Promise<Replicas | undefined> {
  if (waitReplicas === 0) return undefined;
  const redis = connect(address, 'front');
  redis.on('error', () => {}); // the other connections say it
  closers.push(async () => redis.disconnect());
  await untilReady(redis, REDIS_PATIENCE_MS);
  return openReplicas({ redis, prefix, count: waitReplicas });
}

/** For tests of the protocol alone: other times, and a hand between its steps. */
export type Clockwork = Pick<DeliveryOptions, 'timing' | 'onStep'>;

/** Runs the workers of these roles on an open newsroom until `close`, which drains them. */
export async function startWorkers(
  config: Config,
  { engine }: Newsroom,
  adapters: Adapters,
  log: Log,
  { roles = ROLES, timing = TIMING, onStep }: { roles?: readonly Role[] } & Clockwork = {},
): Promise<{ close: Closer }> {
  const { prefix, retentionDays, itemDays } = config;
  const redis = connect(engine.address, 'worker');
  redis.on('error', (error) => log.warn({ error: error.message }, 'Redis does not answer'));
  const jobs = openJobs({ connection: redis, prefix });
  const closers: Closer[] = [];
  const replicas = await replicasOf(config, engine, closers);
  const ledger = openLedger({ redis, prefix, retentionDays, itemDays, timing, replicas });
  const shared = { ledger, jobs, connection: redis, prefix, log };

  const limits = (platform: PlatformName) => (config.pacing ? LIMITS[platform] : UNLIMITED);

  const drills = channelsForDrills(config);

  const work: { close: Closer }[] = [];
  if (roles.includes('intake')) {
    work.push(
      startIntakeWorker({ ...shared, compose: (item) => composeItem(item, { ...config, drillChannels: drills }) }),
    );
  }
  if (roles.includes('deliver')) {
    const tell = tellerOf({ editors: config.editors, adapters, render: renderNote, ledger, log });
    const canary = config.drill.canary?.to;
    work.push(
      startDeliveryWorker({
        ...shared,
        adapters,
        render,
        limits,
        misrouted: ({ drill = false }, destination) => misrouted(drill, destination, drills),
        concurrency: config.concurrency,
        timing,
        // What becomes of the canary is told by /readyz.
        onOutcome: (told, news) => (told.message.destination === canary ? undefined : tell(told, news)),
        ...(onStep && { onStep }),
      }),
      startSweeper(shared),
      await sayPresent(ledger),
    );
  }
  if (roles.includes('desk')) work.push(...startDesk(config, { ledger, jobs }, adapters, limits, log));
  return {
    async close() {
      await Promise.all(work.map((each) => each.close()));
      await jobs.close();
      redis.disconnect();
      await closeAll(closers);
    },
  };
}

/** What the desk does by itself: carries out what waited, keeps the cards, flies the canary, says that all is well. */
function startDesk(
  config: Config,
  desk: Desk,
  adapters: Adapters,
  limits: (platform: PlatformName) => Limits,
  log: Log,
): { close: Closer }[] {
  const { editors, heartbeatUrl: url } = config;
  const { onCall } = config.desk;
  const { canary } = config.drill;
  const policy = policyOf(config);
  const names = namesOf(adapters, log);
  const since = Date.now();
  return [
    startTimer(desk, policy, log),
    startCards({ desk, policy, editors, onCall, names, adapters, render: renderCard, limits, log }),
    ...(canary === null ? [] : [startCanary({ ...canary, desk, settings: policy, adapters, log })]),
    ...(url === null ? [] : [startHeartbeat({ url, ailment: () => ailment(desk.ledger, canary, since), log })]),
  ];
}

/** Whoever pushes is told whether a service is there; what delivers last counts as that. */
async function sayPresent(ledger: Ledger): Promise<{ close: Closer }> {
  const name = `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
  const say = () => ledger.present(name).catch(() => {});
  await say();
  const presence = setInterval(() => void say(), PRESENCE_MS / 3);
  return {
    async close() {
      clearInterval(presence);
      await ledger.leave(name).catch(() => {});
    },
  };
}

export type Adapters = ReadonlyMap<PlatformName, Adapter>;

/** The adapters of the configured platforms; a platform's client is loaded only where it is needed. */
export async function openAdapters(config: Config): Promise<Adapters> {
  const adapters = new Map<PlatformName, Adapter>();
  if (config.slack) adapters.set('slack', (await import('../adapters/slack/send.ts')).slackAdapter(config.slack));
  if (config.discord)
    adapters.set('discord', (await import('../adapters/discord/send.ts')).discordAdapter(config.discord));
  return adapters;
}

/** What every room where people come in is given. */
export const openNewsdesk = (config: Config, { desk }: Newsroom, adapters: Adapters, log: Log): Newsdesk => ({
  desk,
  policy: policyOf(config),
  names: namesOf(adapters, log),
  newsroom: config.newsroom.name,
  log,
});

/** The desk in Discord; null where nobody is let in to it. Its client is loaded only where it is needed. */
export async function openDeskInDiscord(config: Config, { redis }: Newsroom, newsdesk: Newsdesk) {
  const { discord, desk } = config;
  if (discord === null || Object.values(desk.discord).every((roles) => roles.length === 0)) return null;
  const { openDiscordDesk } = await import('./discord/desk.ts');
  return openDiscordDesk({ ...config, discord }, newsdesk, redis);
}

/** The desk in Slack; null where the app has no way to reach us. Its client is loaded only where it is needed. */
export async function openDeskInSlack({ slack, desk }: Config, newsdesk: Newsdesk): Promise<SlackDesk | null> {
  if (slack === null || desk.slackApp === null) return null;
  const { openSlackDesk } = await import('./slack/app.ts');
  return openSlackDesk({ slack, app: desk.slackApp, people: desk.slack }, newsdesk);
}

/** The exact payload of a message. Pure. */
export function render({
  message,
  alert,
}: Pick<Claim, 'alert'> & { message: Pick<Claim['message'], 'key' | 'destination' | 'mentions' | 'part'> }): Payload {
  return platformOf(message.destination) === 'slack' ? renderSlack(alert, message) : renderDiscord(alert, message);
}

/** Words of ours to the newsroom, as a platform takes them. Pure. */
const renderNote = (platform: PlatformName, words: string): Payload =>
  platform === 'slack' ? slackNote(words) : discordNote(words);

/** A card of the editors' channel. Pure. */
export const renderCard = (card: Card, to: CardPlace): Payload =>
  platformOf(to.destination) === 'slack' ? slackCard(card, to) : discordCard(card, to);

async function closeAll(closers: Closer[]): Promise<void> {
  for (let closer = closers.pop(); closer; closer = closers.pop()) await closer().catch(() => {});
}
