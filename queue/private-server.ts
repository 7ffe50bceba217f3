/**
 * A redis-server of our own on a unix socket, shared by all processes that use the same data folder: the first starts it,
 * later ones join it, and the last to leave stops it. It outlives the process that started it, so a kill -9 loses nothing:
 * the next process finds it running and adopts it.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import lockfile from 'proper-lockfile';
import { digest } from '../src/digest.ts';
import { connect, untilReady } from './connection.ts';
import type { Engine } from './engine.ts';
import { answers, isAlive, isServer, probe, startServer, untilAnswers } from './redis-server.ts';

/** What `engine.json` tells the next process. */
interface Running {
  pid: number;
  socket: string;
  binary: string;
  startedAt: string;
}

/** Each process keeps one connection of this name: those that remain are those still in. */
const MEMBER = 'stop-press-member';
const JOIN_MS = 20_000;
/** The longest path that Linux (108) and macOS (104) take for a unix socket, its closing zero included. */
const MAX_SOCKET_PATH = 103;

/** Joins the server of `dataDir`, and starts it first where it does not run. */
export async function joinPrivate({ binary, dataDir }: { binary: string; dataDir: string }): Promise<Engine> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const folder = await realpath(dataDir);
  await chmod(folder, 0o700);
  const record = join(folder, 'engine.json');
  const socket = await socketPath(folder);

  const exclusively = async <T>(work: () => Promise<T>): Promise<T> => {
    // A lock whose holder was killed goes stale after 5 s.
    const release = await lockfile.lock(folder, {
      lockfilePath: join(folder, 'engine.lock'),
      stale: 5_000,
      onCompromised: () => {}, // A process that was paused for long: the work under it can be repeated.
      retries: { retries: 300, minTimeout: 50, maxTimeout: 100 },
    });
    try {
      return await work();
    } finally {
      await release();
    }
  };

  const ensure = () =>
    exclusively(async () => {
      // Two servers on one file would ruin it: an orphan is looked for by its socket too, not by the record alone.
      if (existsSync(socket) && (await answers(socket, 500))) return;
      const running = await readRecord(record);
      if (running && (await isServer(running.pid))) return untilAnswers(socket); // It still loads its file.
      const pid = startServer(binary, folder, socket);
      await untilAnswers(socket);
      const now: Running = { pid, socket, binary, startedAt: new Date().toISOString() };
      await writeFile(`${record}.new`, JSON.stringify(now, null, 2), { mode: 0o600 });
      await rename(`${record}.new`, record);
    });

  await ensure();
  const member = connect({ path: socket }, 'worker', { connectionName: MEMBER });
  let leaving = false;
  let mending: Promise<void> | null = null;
  member.on('error', () => {}); // The others report it; this connection only counts.
  member.on('close', () => {
    if (leaving) return;
    // Killed by hand or by the system: whoever notices starts it again, and every connection finds the same socket.
    mending ??= ensure()
      .catch(() => {})
      .finally(() => {
        mending = null;
      });
  });
  await untilReady(member, JOIN_MS);

  return {
    kind: 'private',
    address: { path: socket },
    summary: `private ${binary.includes('valkey') ? 'valkey-server' : 'redis-server'} in ${dataDir}`,
    warning: null,
    async close() {
      leaving = true;
      await mending;
      await exclusively(() => leave(member, socket, record));
    },
  };
}

async function socketPath(folder: string): Promise<string> {
  const near = join(folder, 'engine.sock');
  if (near.length <= MAX_SOCKET_PATH) return near;
  const far = join(tmpdir(), `stop-press-${userInfo().uid}-${digest(12, folder)}`);
  await mkdir(far, { recursive: true, mode: 0o700 });
  return join(far, 'engine.sock');
}

async function leave(member: Redis, socket: string, record: string): Promise<void> {
  const own = member.status === 'ready' ? 1 : 0;
  // Not by the member's own connection: where the server was killed just now, that would wait for it for ever.
  const redis = await probe(socket, 500);
  if (redis !== null && (await countMembers(redis)) <= own) await stop(redis, record);
  redis?.disconnect();
  member.disconnect();
}

async function countMembers(redis: Redis): Promise<number> {
  const clients = String(await redis.client('LIST'));
  return clients.split('\n').filter((line) => line.includes(` name=${MEMBER} `)).length;
}

async function stop(redis: Redis, record: string): Promise<void> {
  const { pid } = (await readRecord(record)) ?? { pid: 0 };
  // It answers by closing the connection; ioredis would send the command again on the next one, so there must be none.
  const closed = once(redis, 'close');
  redis.shutdown().catch(() => {});
  await closed;
  redis.disconnect();
  await rm(record, { force: true });
  for (let i = 0; i < 250 && isAlive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function readRecord(file: string): Promise<Running | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Running;
  } catch {
    return null; // None, or cut off by a crash: either way nothing is known to run.
  }
}
