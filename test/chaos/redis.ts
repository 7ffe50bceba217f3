/** A redis-server that can be killed, sent away and have its power cut, behind a wire that sees each command go by. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from '../../queue/redis-server.ts';
import type { Script } from '../../queue/scripts.ts';
import { type Cut, openWire } from './wire.ts';

export type Fsync = 'always' | 'everysec';
const SAMPLE_MS = 20;

export type ChaosRedis = Awaited<ReturnType<typeof startRedis>>;

export async function startRedis(fsync: Fsync) {
  const folder = await mkdtemp(join(tmpdir(), 'stop-press-chaos-'));
  const socket = join(folder, 'redis.sock');
  const flags = ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', '', '--appendonly', 'yes'];
  flags.push('--appendfsync', fsync, '--auto-aof-rewrite-percentage', '0', '--maxmemory-policy', 'noeviction');
  let server: ChildProcess;

  async function start(): Promise<void> {
    server = spawn('redis-server', flags, { stdio: 'ignore' });
    if (!(await answers(socket, 20_000))) throw new Error('redis-server does not answer');
  }
  async function kill(): Promise<void> {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    wire.hangUp();
  }
  const log = () => {
    const name = readdirSync(join(folder, 'appendonlydir')).find((file) => file.endsWith('.incr.aof')) ?? '';
    return join(folder, 'appendonlydir', name);
  };

  // What the file held a moment ago: with everysec, what a power cut leaves.
  const sizes: { at: number; size: number }[] = [];
  const sampling = setInterval(() => {
    try {
      sizes.push({ at: performance.now(), size: statSync(log()).size });
      if (sizes.length > 200) sizes.shift();
    } catch {
      // Between two servers.
    }
  }, SAMPLE_MS);

  const wire = await openWire(socket);
  await start();

  return {
    address: { url: `redis://127.0.0.1:${wire.port}` },

    /** Killed at the next command of this kind, or after `withinMs` whatever comes, and started again after `awayMs`. @returns where it was */
    async killAt(cut: Cut, { withinMs = 5_000, awayMs = 150 } = {}): Promise<string> {
      const hit = await wire.holdAt(cut, withinMs);
      await kill();
      await sleep(awayMs);
      await start();
      return hit ? `${cut.name} ${cut.when}` : 'anywhere';
    },

    /**
     * The power goes. With everysec the file ends where it ended a second ago. With always each answer waited for its fsync:
     * only a command that nobody had an answer to can be cut, so the file ends in the middle of one.
     */
    async losePower(cut: Cut): Promise<number> {
      let keep = 0;
      if (fsync === 'everysec') {
        await kill();
        keep = sizes.findLast(({ at }) => at <= performance.now() - 1_000)?.size ?? statSync(log()).size;
      } else {
        const before = () => statSync(log()).size;
        const frozen = await wire.freezeAt(cut, 3_000, before);
        await kill();
        keep = frozen + Math.floor((statSync(log()).size - frozen) / 2);
      }
      const lost = statSync(log()).size - keep;
      truncateSync(log(), keep);
      await sleep(150);
      await start();
      return lost;
    },

    async close(): Promise<void> {
      clearInterval(sampling);
      await wire.close();
      server.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const SCRIPTS = [
  'accept',
  'approve',
  'claim',
  'begin',
  'again',
  'settle',
  'revise',
  'sweep',
] as const satisfies Script[];

/** A script of the ledger's, or one of BullMQ's. */
export const cutOf = (name: Script | 'bullmq', when: Cut['when']): Cut =>
  name === 'bullmq'
    ? { name, holds: ['evalsha'], without: SCRIPTS.map(shaOf), when }
    : { name, holds: [shaOf(name), firstLineOf(name)], when };

const lua = (name: string): string => readFileSync(new URL(`../../queue/lua/${name}.lua`, import.meta.url), 'utf8');

/** A process sends a script whole when it first runs it. */
const firstLineOf = (script: Script): string => Buffer.from(lua(script).split('\n', 1)[0] ?? '').toString('latin1');

/** As ioredis names the ledger's scripts on the wire from then on. */
const shaOf = (script: Script): string =>
  createHash('sha1')
    .update(`${lua('prelude')}\n${lua(script)}`)
    .digest('hex');
