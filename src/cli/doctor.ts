import type { Command } from 'commander';
import type { Examine, Finding } from '../../adapters/adapter.ts';
import type { Connection } from '../../queue/connection.ts';
import { type EngineFinding, examineFacts, readEngine } from '../../queue/engine-check.ts';
import type { Message } from '../../queue/message.ts';
import { type Destination, type PlatformName, platformOf } from '../alert/destination.ts';
import { type Newsroom, openNewsroom } from '../app.ts';
import { type Config, channelsOf, loadConfig } from '../config/config.ts';
import { overdueWords, resolveOf } from '../desk/tell.ts';
import { ConfigError } from '../errors.ts';
import { examineDesk } from './desk-findings.ts';
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
      else for (const finding of findings) print(`${markOf(finding)} ${finding.subject}: ${finding.message}`);
      if (findings.some(({ ok }) => !ok)) throw new Unfinished();
    });
}

/** `!`: nothing is wrong, and yet something can be lost. */
const markOf = ({ ok, loses = null }: Finding & Partial<EngineFinding>): string => (!ok ? '✗' : loses ? '!' : '✓');

async function examineAll(): Promise<Finding[]> {
  let config: Config;
  try {
    config = loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((message) => ({ subject: 'Configuration', ok: false, message }));
  }
  return [
    ...configured(config),
    ...examineDesk(config),
    ...(await examineRedis(config)),
    ...(await examinePlatforms(config)),
  ];
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
      return [
        { subject, ok: true, message: newsroom.engine.summary },
        ...(await examineEngine(newsroom.redis, config)),
        ...(await examineMessages(newsroom)),
      ];
    } finally {
      await newsroom.close();
    }
  } catch (error) {
    return [{ subject, ok: false, message: `${(error as Error).message}. Is it running, and is its address right?` }];
  }
}

async function examineEngine(redis: Connection, config: Config): Promise<Finding[]> {
  return [...examineFacts(await readEngine(redis, config)), await examineClock(redis)];
}

/** What waits for a person: places that refused for good, and messages that nobody could look at. */
async function examineMessages({ desk: { ledger } }: Newsroom): Promise<Finding[]> {
  const off = [...(await ledger.switchedOff())].map(([subject, why]) => ({
    subject,
    ok: false,
    message: `switched off, for it refused for good (${why}): mend it, then stop-press retry ALERT ${subject}`,
  }));
  const troubles = (await ledger.troubles()).map((message) => ({
    subject: message.destination,
    ok: false,
    message: troubleWords(message),
  }));
  return [...off, ...troubles];
}

function troubleWords(message: Message): string {
  const { alert, state, detail, receipt, overdue } = message;
  if (overdue) return `alert ${alert} ${overdueWords(message)} ${detail}`;
  return state === 'QUARANTINED'
    ? `alert ${alert} may stand there or not (${detail}): look, then ${resolveOf(message)}`
    : `alert ${alert} stands there with old words (${detail}) ${receipt?.link ?? ''}`.trim();
}

async function examineClock(redis: Connection): Promise<Finding> {
  const [seconds, micros] = await redis.time();
  const skew = Math.abs(Date.now() - (Number(seconds) * 1_000 + Number(micros) / 1_000));
  const ok = skew <= SKEW_MS;
  const message = ok
    ? `within ${Math.ceil(skew)} ms of Redis`
    : `${Math.round(skew / 1_000)} s apart from Redis; let both follow a time server (NTP)`;
  return { subject: 'Clock', ok, message };
}

async function examinePlatforms(config: Config): Promise<Finding[]> {
  const examine: [PlatformName, () => Promise<Examine>][] = [];
  const { slack, discord } = config;
  if (slack)
    examine.push([
      'slack',
      async () =>
        (await import('../../adapters/slack/examine.ts')).examineSlack(slack, { desk: config.desk.slackApp !== null }),
    ]);
  if (discord)
    examine.push(['discord', async () => (await import('../../adapters/discord/examine.ts')).examineDiscord(discord)]);
  const findings = examine.map(async ([platform, open]) => {
    const live = channelsOf(config, platform).map((channel): Destination => `${platform}:${channel}`);
    const { editors, drill } = config;
    const ours = [...editors, ...drill.to, ...(drill.canary ? [drill.canary.to] : [])];
    const all = new Set([...live, ...ours.filter((each) => platformOf(each) === platform)]);
    return (await open())([...all]);
  });
  return (await Promise.all(findings)).flat();
}
