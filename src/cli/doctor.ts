import type { Command } from 'commander';
import type { Redis } from 'ioredis';
import type { Examine, Finding } from '../../adapters/adapter.ts';
import type { Destination, PlatformName } from '../alert/destination.ts';
import { openNewsroom } from '../app.ts';
import { type Config, channelsOf, loadConfig } from '../config/config.ts';
import { ConfigError } from '../errors.ts';
import { print, printJson } from './print.ts';
import { Unfinished } from './program.ts';
import { quietLog } from './session.ts';

const SKEW_MS = 2_000;

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Looks at configuration, Redis, tokens and channels: what is wrong and how to mend it')
    .option('--json', 'one JSON document')
    .action(async ({ json }: { json?: true }) => {
      const findings = await examineAll();
      if (json) printJson({ ok: findings.every(({ ok }) => ok), findings });
      else for (const { ok, subject, message } of findings) print(`${ok ? '✓' : '✗'} ${subject}: ${message}`);
      if (findings.some(({ ok }) => !ok)) throw new Unfinished();
    });
}

async function examineAll(): Promise<Finding[]> {
  let config: Config;
  try {
    config = loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((message) => ({ subject: 'Configuration', ok: false, message }));
  }
  return [...configured(config), ...(await examineRedis(config)), ...(await examinePlatforms(config))];
}

function configured(config: Config): Finding[] {
  const subject = 'Configuration';
  if (config.slack || config.discord) return [{ subject, ok: true, message: 'read without a problem' }];
  return [
    {
      subject,
      ok: false,
      message: 'no platform: set SLACK_BOT_TOKEN and SLACK_CHANNELS, or DISCORD_BOT_TOKEN and DISCORD_CHANNELS',
    },
  ];
}

async function examineRedis(config: Config): Promise<Finding[]> {
  const subject = 'Redis';
  try {
    const newsroom = await openNewsroom(config, quietLog, { acceptLoss: true });
    try {
      if (newsroom.engine.warning) return [{ subject, ok: false, message: newsroom.engine.warning }];
      return [{ subject, ok: true, message: newsroom.engine.summary }, ...(await examineEngine(newsroom.redis))];
    } finally {
      await newsroom.close();
    }
  } catch (error) {
    return [{ subject, ok: false, message: `${(error as Error).message}. Is it running, and is REDIS_URL right?` }];
  }
}

async function examineEngine(redis: Redis): Promise<Finding[]> {
  const info = await redis.info();
  const field = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
  const version = field('redis_version');
  const [seconds, micros] = await redis.time();
  const skew = Math.abs(Date.now() - (Number(seconds) * 1_000 + Number(micros) / 1_000));
  const persistent = field('aof_enabled') === '1';
  // A hosted Redis may forbid CONFIG; INFO then still tells the policy.
  const setting = async (name: string) => ((await redis.config('GET', name).catch(() => [])) as string[])[1] ?? '';
  const policy = field('maxmemory_policy') || (await setting('maxmemory-policy'));
  const fsync = await setting('appendfsync');
  return [
    {
      subject: 'Redis version',
      ok: Number.parseFloat(version) >= 6.2,
      message: Number.parseFloat(version) >= 6.2 ? version : `${version}; 6.2 or newer is needed`,
    },
    {
      subject: 'Redis memory',
      ok: policy === 'noeviction',
      message:
        policy === 'noeviction' ? 'noeviction' : `${policy} may throw alerts away: set maxmemory-policy noeviction`,
    },
    {
      subject: 'Redis persistence',
      ok: persistent,
      message: !persistent
        ? 'no append-only file: a restart loses alerts; set appendonly yes'
        : fsync === 'always' || fsync === ''
          ? 'append-only file'
          : `append-only file, fsync ${fsync}: a power cut can lose the last second; appendfsync always loses nothing`,
    },
    {
      subject: 'Clock',
      ok: skew <= SKEW_MS,
      message:
        skew <= SKEW_MS
          ? `within ${Math.ceil(skew)} ms of Redis`
          : `${Math.round(skew / 1_000)} s apart from Redis; let both follow a time server (NTP)`,
    },
  ];
}

async function examinePlatforms(config: Config): Promise<Finding[]> {
  const examine: [PlatformName, () => Promise<Examine>][] = [];
  const { slack, discord } = config;
  if (slack) examine.push(['slack', async () => (await import('../../adapters/slack/examine.ts')).examineSlack(slack)]);
  if (discord)
    examine.push(['discord', async () => (await import('../../adapters/discord/examine.ts')).examineDiscord(discord)]);
  const findings = examine.map(async ([platform, open]) => {
    const destinations = channelsOf(config, platform).map((channel): Destination => `${platform}:${channel}`);
    return (await open())(destinations);
  });
  return (await Promise.all(findings)).flat();
}
