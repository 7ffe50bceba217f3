/** The redis-server or valkey-server of this machine as a process: found, started, asked, looked after. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Redis } from 'ioredis';
import { connect, untilReady } from './connection.ts';

/** A large append-only file takes its time to load. */
const START_MS = 20_000;

/** The full path of a redis-server or valkey-server in the folders of `path` (as in PATH), or null. */
export function findServer(path: string): string | null {
  // sbin is missing from many users' PATH, yet some distributions install there.
  const folders = [...path.split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  for (const name of ['redis-server', 'valkey-server']) {
    for (const folder of folders.filter(Boolean)) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here: look on.
      }
    }
  }
  return null;
}

/** Starts one that only this user's processes reach, and that outlives this one. @returns its pid */
export function startServer(binary: string, folder: string, socket: string): number {
  const settings = {
    dir: folder,
    port: '0', // No TCP at all: nobody but this user's processes reaches it.
    unixsocket: socket,
    unixsocketperm: '700',
    appendonly: 'yes',
    appendfsync: 'always', // What was acknowledged survives a power cut.
    save: '',
    'maxmemory-policy': 'noeviction',
    logfile: join(folder, 'engine.log'),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  // A session of its own, so that neither Ctrl-C nor the end of this process takes it along.
  const child = spawn(binary, args, { detached: true, stdio: 'ignore', cwd: folder });
  child.on('error', () => {}); // It then never answers, which says more.
  child.unref();
  return child.pid ?? 0;
}

/** A connection to ask by, or null where nothing answers within the time. The caller disconnects it. */
export async function probe(socket: string, withinMs: number): Promise<Redis | null> {
  const redis = connect({ path: socket }, 'worker', { retryStrategy: () => 25 });
  try {
    // ioredis calls a server that still loads its file not ready, which is what we want.
    await untilReady(redis, withinMs);
    return redis;
  } catch {
    redis.disconnect();
    return null;
  }
}

/** Whether a server answers there within the time. */
export async function answers(socket: string, withinMs: number): Promise<boolean> {
  const redis = await probe(socket, withinMs);
  redis?.disconnect();
  return redis !== null;
}

/** @throws {Error} where it takes longer than 20 s */
export async function untilAnswers(socket: string): Promise<void> {
  if (await answers(socket, START_MS)) return;
  throw new Error(`The private Redis did not answer within ${START_MS / 1000} s; see engine.log in the data folder.`);
}

export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a recorded pid is still the server's: after a restart of the machine it may be anybody's. */
export async function isServer(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'redis-server'); // no /proc: believe the record
  return /(redis|valkey)-server/.test(command);
}
