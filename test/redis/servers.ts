/** Real redis-servers on loopback, in folders of their own; all are killed when they are closed or the tests end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findServer } from '../../queue/redis-server.ts';

export interface Server {
  port: number;
  folder: string;
  /** Asks this very server, whatever its part in a set is. */
  ask: Redis;
  /** `SIGKILL` ends it, `SIGSTOP` makes it vanish without closing a connection, `SIGCONT` brings it back. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Whether it can answer: neither killed nor frozen. */
  isUp(): boolean;
  /** Starts one that was killed anew, as any supervisor would: with the settings and the files that it had. */
  startAgain(): Promise<void>;
}

interface StartOptions {
  password?: string;
  prepare?: (folder: string) => Promise<string[]>;
}

/** Starts servers until `close`. */
export async function someServers() {
  const root = await mkdtemp(join(tmpdir(), 'stop-press-servers-'));
  const children = new Set<ChildProcess>();
  const asking: Redis[] = [];
  const killAll = () => {
    for (const child of children) child.kill('SIGKILL');
  };
  process.once('exit', killAll);

  return {
    /** With these settings, as on redis-server's command line; `prepare` returns what stands before them there. */
    async start(settings: Record<string, string>, { password, prepare }: StartOptions = {}): Promise<Server> {
      const port = await freePort();
      const folder = join(root, String(port));
      await mkdir(folder);
      const all = { port: String(port), bind: '127.0.0.1', dir: folder, logfile: join(folder, 'log'), ...settings };
      const named = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
      const args = [...((await prepare?.(folder)) ?? []), ...named];
      const launch = () => {
        const child = spawn(findServer(process.env['PATH'] ?? '') ?? 'redis-server', args, { stdio: 'ignore' });
        children.add(child);
        child.once('exit', () => children.delete(child));
        return child;
      };
      let child = launch();
      let up = true;
      const ask = new Redis(port, '127.0.0.1', {
        maxRetriesPerRequest: null,
        retryStrategy: () => 20,
        ...(password && { password }),
      });
      ask.on('error', () => {}); // until it listens, and after it was killed
      asking.push(ask);
      await ask.ping();
      return {
        port,
        folder,
        ask,
        isUp: () => up,
        signal(name) {
          up = name === 'SIGCONT';
          child.kill(name);
        },
        async startAgain() {
          if (children.has(child)) await once(child, 'exit');
          child = launch();
          await ask.ping();
          up = true;
        },
      };
    },

    async close(): Promise<void> {
      for (const redis of asking) redis.disconnect();
      const ends = [...children].map((child) => once(child, 'exit'));
      killAll();
      await Promise.all(ends);
      process.off('exit', killAll);
      await rm(root, { recursive: true, force: true });
    },
  };
}

export type Servers = Awaited<ReturnType<typeof someServers>>;

/** No replica waits for a second one to join the same transfer. */
export const SETTINGS = { save: '', appendonly: 'yes', 'repl-diskless-sync-delay': '0' };

/** Whether a master counts all its replicas: it does so only when they have told how far they are, which is after a second. */
export const isFollowed = async (master: Server, replicas: number): Promise<boolean> =>
  (await master.ask.info('replication')).split('state=online').length - 1 === replicas;

export const untilFollowed = (master: Server, replicas = 1): Promise<void> =>
  until('the replicas follow', () => isFollowed(master, replicas));

/** Below those that the system gives to outgoing connections: one that was left must not be taken by such. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 18_000);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** @throws {Error} where it is not so in time */
export async function until(what: string, isSo: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
  for (const since = performance.now(); performance.now() - since < withinMs; ) {
    if (await isSo().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not within ${withinMs / 1_000} s: ${what}`);
}
