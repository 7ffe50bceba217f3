/** A newsroom for one test: both sandboxes, a folder of its own, and the built command line as real processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startDiscord } from '../sandbox/discord/discord.ts';
import { startSlack } from '../sandbox/slack/slack.ts';

const STOP_PRESS = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

export async function aNewsroom(extra: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'stop-press-cli-'));
  const slack = await startSlack();
  const discord = await startDiscord();
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    TZ: 'UTC',
    PORT: '0',
    SLACK_BOT_TOKEN: slack.token,
    SLACK_CHANNELS: slack.channels[0]?.id ?? '',
    SLACK_API_URL: slack.apiUrl,
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_CHANNELS: discord.channels[0]?.id ?? '',
    DISCORD_API_URL: discord.apiUrl,
    ...extra,
  };
  const services: ChildProcess[] = [];

  function spawned(args: string[], more: Record<string, string> = {}): ChildProcess {
    return spawn(process.execPath, [STOP_PRESS, ...args], { cwd: folder, env: { ...env, ...more } });
  }

  return {
    folder,
    slack,
    discord,
    env,

    /** Runs one command to its end. */
    async run(
      args: string[],
      { stdin = '', env: more = {} }: { stdin?: string; env?: Record<string, string> } = {},
    ): Promise<Ended> {
      const child = spawned(args, more);
      const output = { stdout: '', stderr: '' };
      child.stdout?.on('data', (chunk) => (output.stdout += chunk));
      child.stderr?.on('data', (chunk) => (output.stderr += chunk));
      child.stdin?.end(stdin);
      const [code] = (await once(child, 'close')) as [number];
      return { code, ...output };
    },

    /** Starts the service and waits for its ready line. */
    async start(
      more: Record<string, string> = {},
      args: string[] = [],
    ): Promise<{ child: ChildProcess; ready: string; url: string; log: () => string }> {
      const child = spawned(['start', ...args], more);
      services.push(child);
      let log = '';
      child.stderr?.on('data', (chunk) => (log += chunk));
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
      const [ready] = (await once(lines, 'line')) as [string];
      return { child, ready, url: /http:\/\/\S+/.exec(ready)?.[0] ?? '', log: () => log };
    },

    async close(): Promise<void> {
      for (const child of services) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await Promise.all([slack.close(), discord.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
