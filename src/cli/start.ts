import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { pino } from 'pino';
import type { Adapter } from '../../adapters/adapter.ts';
import { examineFacts, readEngine, warningOf } from '../../queue/engine-check.ts';
import {
  type Adapters,
  type Newsroom,
  openAdapters,
  openDeskInDiscord,
  openDeskInSlack,
  openNewsdesk,
  openNewsroom,
  ROLES,
  type Role,
  startWorkers,
} from '../app.ts';
import { type Config, channelsOf, loadConfig } from '../config/config.ts';
import type { Newsdesk } from '../desk/newsdesk.ts';
import type { RecogniserOf } from '../desk/resolve.ts';
import { canaryWords } from '../desk/wellness.ts';
import { ConfigError } from '../errors.ts';
import type { Readiness } from '../http/app.ts';
import { listen } from '../http/server.ts';
import type { SlackDesk } from '../slack/app.ts';
import { VERSION } from '../version.ts';
import { webDesk } from '../web/desk.ts';
import { note, print } from './print.ts';

/** The promise to whoever stops us: drained and gone by then. */
const DRAIN_MS = 9_000;

export function addStart(program: Command): void {
  program
    .command('start')
    .description('The service: HTTP, intake and delivery; ends on SIGTERM or Ctrl-C')
    .option('--role <roles>', `what this process does, parted by commas: ${ROLES.join(', ')} (default: all)`, rolesOf)
    .option('--accept-loss', 'serve real platforms even where no Redis keeps the alerts')
    .action(async ({ acceptLoss = false, role: roles = ROLES }: { acceptLoss?: boolean; role?: readonly Role[] }) => {
      const config = loadConfig();
      if (!config.slack && !config.discord) {
        throw new ConfigError([
          'No platform: set SLACK_BOT_TOKEN and SLACK_CHANNELS, or DISCORD_BOT_TOKEN and DISCORD_CHANNELS.',
        ]);
      }
      await serve(config, roles, acceptLoss);
    });
}

/** @throws {InvalidArgumentError} for what is no role, or none at all */
function rolesOf(text: string): Role[] {
  const named = text.split(/[\s,]+/).filter(Boolean);
  const unknown = named.find((name) => !ROLES.some((role) => role === name));
  if (unknown !== undefined || named.length === 0) {
    throw new InvalidArgumentError(
      `Found ${JSON.stringify(unknown ?? text)}, expected one or more of ${ROLES.join(', ')}.`,
    );
  }
  return ROLES.filter((role) => named.includes(role));
}

async function serve(config: Config, roles: readonly Role[], acceptLoss: boolean): Promise<void> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const newsroom = await openNewsroom(config, log, { acceptLoss });
  const isWhole = roles.length === ROLES.length;
  if (newsroom.engine.kind === 'embedded' && !isWhole) {
    await newsroom.close();
    throw new ConfigError([
      '--role: no Redis was found that processes could share; install redis-server or set REDIS_URL.',
    ]);
  }
  const warning = newsroom.engine.warning ?? (await weaknesses(newsroom, config));
  if (warning !== null) note(`! ${warning}`);
  const adapters: Adapters = roles.some((role) => role !== 'intake') ? await openAdapters(config) : new Map();
  const isDesk = roles.includes('desk');
  const newsdesk = openNewsdesk(config, newsroom, adapters, log);
  const inSlack = isDesk ? await openDeskInSlack(config, newsdesk) : null;
  const http = isDesk ? await openHttp(newsroom, newsdesk, adapters, config, inSlack) : null;
  const workers = await startWorkers(config, newsroom, adapters, log, { roles });
  const inDiscord = isDesk ? await openDeskInDiscord(config, newsroom, newsdesk) : null;
  const desks = [...(inSlack ? [await inSlack.summary()] : []), ...(inDiscord ? ['desk in Discord'] : [])];
  const platforms = await Promise.all([...adapters.values()].map((adapter) => introduce(adapter, config)));
  const ready = isWhole ? 'Stop Press is ready' : `Stop Press is ready for ${roles.join(' and ')}`;
  print([ready, newsroom.engine.summary, ...platforms, ...desks, ...(http ? [http.url] : [])].join(' · '));

  await stop;
  setTimeout(() => {
    log.warn({}, 'a request did not end in time: its message is UNKNOWN and stands in the ledger');
    process.exit(0);
  }, DRAIN_MS).unref();
  await inSlack?.close();
  await http?.close();
  await inDiscord?.close();
  await workers.close();
  for (const adapter of adapters.values()) await adapter.close();
  await newsroom.close();
}

async function openHttp(
  newsroom: Newsroom,
  newsdesk: Newsdesk,
  adapters: Adapters,
  config: Config,
  inSlack: SlackDesk | null,
) {
  const { canary } = config.drill;
  const since = Date.now();
  const readiness = () => readinessOf(newsroom, adapters, canary && { ...canary, since });
  const recogniserOf: RecogniserOf = async (platform) => adapters.get(platform) ?? null;
  const web = webDesk({ ...config, ...config.desk, ...newsdesk, recogniserOf, redis: newsroom.redis });
  const signed = inSlack?.requests ? { slackRequests: inSlack.requests } : {};
  const options = { ...config, ...newsdesk, recogniserOf, readiness, version: VERSION, rooms: [web], ...signed };
  return listen(options).catch(async (error) => {
    await inSlack?.close();
    await newsroom.close();
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw taken ? new ConfigError([`PORT: ${config.port} is taken by another program; set another.`]) : error;
  });
}

/** What this Redis can lose, in a line. It is no reason not to start. */
async function weaknesses({ redis }: Newsroom, config: Config): Promise<string | null> {
  try {
    return warningOf(examineFacts(await readEngine(redis, config)));
  } catch (error) {
    return `Redis does not tell what it can lose: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function introduce(adapter: Adapter, config: Config): Promise<string> {
  const name = adapter.platform === 'slack' ? 'Slack' : 'Discord';
  const channels = channelsOf(config, adapter.platform).length;
  try {
    const { summary } = await adapter.identify();
    return `${name} as ${summary} (${channels} ${channels === 1 ? 'channel' : 'channels'})`;
  } catch (error) {
    return `${name} NOT CONNECTED: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** `/readyz`: each part is asked anew, so that the answer is never an old one. */
async function readinessOf(
  { redis, desk }: Newsroom,
  adapters: Adapters,
  canary: { everyMs: number; since: number } | null,
): Promise<Readiness> {
  const parts: Record<string, string> = {};
  const ask = async (name: string, question: Promise<unknown>) => {
    parts[name] = await question.then(
      () => 'ok',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  };
  await Promise.all([
    ask('redis', redis.ping()),
    ...[...adapters.values()].map((adapter) => ask(adapter.platform, adapter.identify())),
  ]);
  const ready = Object.values(parts).every((part) => part === 'ok');
  if (canary === null) return { ready, parts };
  // It is for people and monitors to read: to take a desk away for it would help nobody.
  const last = desk.ledger.canary.last().then(
    (flight) => canaryWords(flight, canary.everyMs, canary.since, Date.now()),
    () => 'unknown: Redis does not answer',
  );
  return { ready, parts: { ...parts, canary: await last } };
}
