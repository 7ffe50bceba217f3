/** The service as a process: how soon it is ready, and how much memory it takes, idle and after work. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { figure, inParallel, median, type Options, type Report, verdict } from './measure.ts';
import { take } from './stories.ts';
import { ended, startRedis, startSandbox } from './world.ts';

const STOP_PRESS = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const READY_S = 2;
const IDLE_MB = 150;

export async function service({ quick }: Options): Promise<Report> {
  const redis = await startRedis('everysec');
  const sandbox = await startSandbox(1);
  const { slack, discord } = sandbox;
  const SLACK = { SLACK_BOT_TOKEN: slack.token, SLACK_CHANNELS: slack.channels.join(), SLACK_API_URL: slack.apiUrl };
  const DISCORD = {
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_CHANNELS: discord.channels.join(),
    DISCORD_API_URL: discord.apiUrl,
  };
  const rows: Report['rows'] = [];
  let [slowest, most] = [0, 0];
  for (const [platforms, env] of [
    ['Slack', SLACK],
    ['Discord', DISCORD],
    ['both', { ...SLACK, ...DISCORD }],
  ] as const) {
    const starts: number[] = [];
    for (let round = 0; round < (quick ? 1 : 5); round++) {
      const { readyS, child } = await start({ ...env, REDIS_URL: redis.url, REDIS_PREFIX: `b${platforms}${round}` });
      starts.push(readyS);
      await ended(child);
    }
    const { child, url } = await start({ ...env, REDIS_URL: redis.url, REDIS_PREFIX: `m${platforms}` });
    await sleep(quick ? 1_000 : 5_000);
    const idle = await residentMb(child.pid as number);
    const stories = take(quick ? 100 : 1_000);
    await inParallel(stories.length, 8, (n) => pushOne(url, stories[n] as string));
    const loaded = await residentMb(child.pid as number);
    await ended(child);
    slowest = Math.max(slowest, median(starts));
    most = Math.max(most, idle);
    rows.push({
      configured: platforms,
      'ready, s': figure(median(starts)),
      'RSS idle, MB': figure(idle),
      [`RSS after ${stories.length.toLocaleString('en')} stories by HTTP, MB`]: figure(loaded),
    });
  }
  await sandbox.close();
  await redis.close();
  return {
    title: 'The service',
    rows,
    notes: [
      'From the start of the process to its ready line, platforms asked who we are; median of 5. The stories have 5 kB, and pacing is on, so most of their messages wait in the lanes.',
      verdict(slowest < READY_S, `ready in under ${READY_S} s`),
      verdict(most < IDLE_MB, `RSS idle under ${IDLE_MB} MB`),
    ],
  };
}

async function start(env: Record<string, string>) {
  const since = performance.now();
  const child = spawn(process.execPath, [STOP_PRESS, 'start'], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
  const readyS = (performance.now() - since) / 1_000;
  return { child, readyS, url: /http:\/\/\S+/.exec(line)?.[0] ?? '' };
}

async function pushOne(url: string, body: string): Promise<void> {
  const answer = await fetch(`${url}/v1/items`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ source: { id: 'wire', name: 'Example Wire' }, body }),
  });
  if (answer.status !== 202) throw new Error(`The service answers ${answer.status}: ${await answer.text()}`);
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1_024;
}
