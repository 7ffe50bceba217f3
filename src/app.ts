/** Wires every room: the only file that knows them all. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import type { Adapter, Payload } from '../adapters/adapter.ts';
import { renderDiscord } from '../adapters/discord/render.ts';
import { renderSlack } from '../adapters/slack/render.ts';
import { connect, untilReady } from '../queue/connection.ts';
import { type DeliveryOptions, startDeliveryWorker } from '../queue/delivery-worker.ts';
import { type Engine, openEngine } from '../queue/engine.ts';
import { startIntakeWorker } from '../queue/intake-worker.ts';
import { openJobs } from '../queue/jobs.ts';
import { openLedger, PRESENCE_MS } from '../queue/ledger.ts';
import type { Log } from '../queue/log.ts';
import type { Claim } from '../queue/message.ts';
import { startSweeper } from '../queue/sweeper.ts';
import { LIMITS, TIMING, UNLIMITED } from '../queue/timing.ts';
import { type PlatformName, platformOf } from './alert/destination.ts';
import { type Config, realPlatforms } from './config/config.ts';
import { composeItem } from './desk/compose.ts';
import type { Desk } from './desk/push.ts';
import { ConfigError } from './errors.ts';

/** Everything opened says how to close it; shutdown runs these backwards. */
type Closer = () => Promise<void>;

const REDIS_PATIENCE_MS = 10_000;

/** What every command that touches the queue needs: the engine and a desk on it. */
export interface Newsroom {
  engine: Engine;
  desk: Desk;
  redis: Redis;
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
    const ledger = openLedger({ redis, prefix, retentionDays, itemDays });
    return { engine, desk: { ledger, jobs }, redis, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** For tests of the protocol alone: other times, and a hand between its steps. */
export type Clockwork = Pick<DeliveryOptions, 'timing' | 'onStep'>;

/** Runs the workers on an open newsroom until `close`, which drains them. */
export async function startWorkers(
  config: Config,
  { engine }: Newsroom,
  adapters: Adapters,
  log: Log,
  { timing = TIMING, onStep }: Clockwork = {},
): Promise<{ close: Closer }> {
  const { prefix, retentionDays, itemDays } = config;
  const redis = connect(engine.address, 'worker');
  redis.on('error', (error) => log.warn({ error: error.message }, 'Redis does not answer'));
  const jobs = openJobs({ connection: redis, prefix });
  const ledger = openLedger({ redis, prefix, retentionDays, itemDays, timing });
  const shared = { ledger, jobs, connection: redis, prefix, log };

  const name = `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
  const sayPresent = () => ledger.present(name).catch(() => {});
  await sayPresent();
  const presence = setInterval(() => void sayPresent(), PRESENCE_MS / 3);

  const intake = startIntakeWorker({ ...shared, compose: (item) => composeItem(item, config) });
  const delivery = startDeliveryWorker({
    ...shared,
    adapters,
    render,
    limits: (platform) => (config.pacing ? LIMITS[platform] : UNLIMITED),
    concurrency: config.concurrency,
    timing,
    ...(onStep && { onStep }),
  });
  const sweeper = startSweeper(shared);
  return {
    async close() {
      clearInterval(presence);
      await Promise.all([intake.close(), delivery.close(), sweeper.close()]);
      await ledger.leave(name).catch(() => {});
      await jobs.close();
      redis.disconnect();
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

/** The exact payload of a message. Pure. */
export function render({
  message,
  alert,
}: Pick<Claim, 'alert'> & { message: Pick<Claim['message'], 'key' | 'destination' | 'mentions' | 'part'> }): Payload {
  return platformOf(message.destination) === 'slack' ? renderSlack(alert, message) : renderDiscord(alert, message);
}

async function closeAll(closers: Closer[]): Promise<void> {
  for (let closer = closers.pop(); closer; closer = closers.pop()) await closer().catch(() => {});
}
