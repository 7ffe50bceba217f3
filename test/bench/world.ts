/** A redis-server, a sandbox and a newsroom for one measurement: the first two as processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import type { PlatformName } from '../../src/alert/destination.ts';

const SANDBOX = fileURLToPath(new URL('../sandbox/main.ts', import.meta.url));
export type Fsync = 'everysec' | 'always';

export interface Served {
  apiUrl: string;
  token: string;
  channels: string[];
}

export async function startRedis(fsync: Fsync): Promise<{ url: string; version: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'stop-press-bench-'));
  const socket = join(folder, 'redis.sock');
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const flags = ['--port', port, '--bind', '127.0.0.1', '--unixsocket', socket, '--dir', folder, '--save', ''];
  const child = spawn(
    'redis-server',
    [...flags.map(String), '--appendonly', 'yes', '--appendfsync', fsync, '--maxmemory-policy', 'noeviction'],
    { stdio: 'ignore' },
  );
  const url = `redis://127.0.0.1:${port}`;
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 });
  redis.on('error', () => {});
  const version = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? '?';
  redis.disconnect();
  return {
    url,
    version,
    async close() {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @param channels how many on each platform */
export async function startSandbox(
  channels: number,
): Promise<Record<PlatformName, Served> & { close(): Promise<void> }> {
  const ids = (first: string) => Array.from({ length: channels }, (_, n) => first + String(n).padStart(9, '0'));
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      SANDBOX,
      '--slack-channels',
      ids('C').join(','),
      '--discord-channels',
      ids('100000000').join(','),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
  const { slack, discord } = JSON.parse(line) as Record<PlatformName, Served>;
  return { slack, discord, close: () => ended(child) };
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
