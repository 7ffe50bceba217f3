/**
 * The whole way, on this machine: the service as it runs in a newsroom, a story pushed by the command line, and a Slack and
 * a Discord of our own that it reaches. On a terminal it stays until Ctrl-C; else it ends: 0 when everything was delivered.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { drawText as drawDiscord } from '../../adapters/discord/draw.ts';
import { drawText as drawSlack } from '../../adapters/slack/draw.ts';
import { startDiscord } from './discord/discord.ts';
import { servePage } from './page.ts';
import { startSlack } from './slack/slack.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const STOP_PRESS = path('../../dist/src/main.js');
const STORY = path('../fixtures/harbour-wall.txt');

const folder = await mkdtemp(join(tmpdir(), 'stop-press-demo-'));
const slack = await startSlack();
const discord = await startDiscord();
const page = await servePage({ slack, discord });
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  DATA_DIR: join(folder, 'data'),
  PORT: '0',
  LOG_LEVEL: 'error',
  NEWSROOM_NAME: 'Ellery Courier',
  SLACK_BOT_TOKEN: slack.token,
  SLACK_CHANNELS: slack.channels[0]?.id,
  SLACK_API_URL: slack.apiUrl,
  DISCORD_BOT_TOKEN: discord.token,
  DISCORD_CHANNELS: discord.channels[0]?.id,
  DISCORD_API_URL: discord.apiUrl,
};
const say = (line = '') => process.stdout.write(`${line}\n`);

/** `stop-press …` as a process of its own, in a folder of its own: no configuration of yours takes part. */
const stopPress = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [STOP_PRESS, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });

async function end(code: number): Promise<never> {
  if (service.exitCode === null) {
    service.kill('SIGTERM');
    await once(service, 'exit');
  }
  await Promise.all([slack.close(), discord.close(), page.close()]);
  await rm(folder, { recursive: true, force: true });
  process.exit(code);
}

const service = stopPress('start');
process.once('SIGINT', () => void end(0));
process.once('SIGTERM', () => void end(0));
service.once('exit', (code) => void end(code ?? 1));
const lines = createInterface({ input: service.stdout as NodeJS.ReadableStream });
const [ready] = (await once(lines, 'line')) as [string];
say(ready);
say();

// The embedded Redis lives in the service alone, and another process cannot reach it: there the push goes in by HTTP.
const pushed = ready.includes('embedded') ? await pushByHttp(ready) : await pushByCommand();
const now = Date.now();
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const { payload } of slack.standing())
  say(`Slack, #${slack.channels[0]?.name}\n${drawSlack(payload, { timeZone, now })}\n`);
for (const { payload } of discord.standing())
  say(`Discord, #${discord.channels[0]?.name}\n${drawDiscord(payload, { timeZone, now })}\n`);
const delivered = pushed && slack.standing().length === 1 && discord.standing().length === 1;
say(delivered ? `Delivered to both. See them as their readers do: ${page.url}` : 'NOT delivered to both.');
const picture = process.argv[process.argv.indexOf('--screenshot') + 1];
if (process.argv.includes('--screenshot') && picture) await photograph(picture);
if (!delivered || !process.stdout.isTTY) await end(delivered ? 0 : 1);
say('Ctrl-C ends the demo.');

/** `npm run screenshot`: the page as the README shows it. */
async function photograph(file: string): Promise<void> {
  const { launch } = await import('../setup/chromium.ts');
  const browser = await launch();
  const view = await browser.newPage({ viewport: { width: 1280, height: 880 }, deviceScaleFactor: 1.5 });
  await view.goto(page.url);
  await view.waitForTimeout(500);
  await view.screenshot({ path: file });
  await browser.close();
}

async function pushByCommand(): Promise<boolean> {
  const args = [
    'push',
    STORY,
    '--priority',
    'urgent',
    '--source',
    'Ellery Courier',
    '--url',
    'https://example.org/harbour-wall',
    '--wait',
  ];
  say(`$ stop-press push harbour-wall.txt ${args.slice(2).join(' ')}`);
  const push = stopPress(...args);
  push.stdout?.pipe(process.stdout, { end: false });
  const [code] = (await once(push, 'exit')) as [number];
  say();
  return code === 0;
}

async function pushByHttp(readyLine: string): Promise<boolean> {
  const { readFile } = await import('node:fs/promises');
  const address = /http:\/\/\S+/.exec(readyLine)?.[0] ?? '';
  const item = {
    source: { id: 'ellery-courier', name: 'Ellery Courier' },
    body: await readFile(STORY, 'utf8'),
    url: 'https://example.org/harbour-wall',
    priority: 'urgent',
  };
  say(`POST ${address}/v1/items`);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${address}/v1/items`, { method: 'POST', headers, body: JSON.stringify(item) });
  const { alert } = (await answer.json()) as { alert: string };
  for (let i = 0; i < 100; i++) {
    const { state } = (await (await fetch(`${address}/v1/alerts/${alert}`)).json()) as { state: string };
    if (!['received', 'sending'].includes(state)) return state === 'sent';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
