/** What one process at a time does, of all that could: another does it seconds after that one dies. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.ts';
import type { Log } from './log.ts';

/** Whoever has not said for so long that they are there loses it. */
const LEASE_MS = 5_000;
const EVERY_MS = 1_000;
/** After work that ended by itself: another process may have more luck. */
const REST_MS = 30_000;

const HOLD = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/** Work that goes on until it is closed, or ends by itself. */
export interface Held {
  close(): Promise<void>;
  /** Why it ended by itself; pending as long as it does not. */
  ended: Promise<string>;
}

export interface LeaseOptions {
  redis: Connection;
  /** All our keys begin with it; the braces make a Cluster keep them together. */
  prefix: string;
  /** What is done: `discord-gateway`. */
  name: string;
  log: Log;
  leaseMs?: number;
  everyMs?: number;
  restMs?: number;
}

/**
 * Does the work as long as this process has the lease, and competes for it until `close`. Where Redis is away whoever has it
 * keeps it: nobody else can take it then, and people are to be told that Redis is away. So for a moment two may do the work.
 * @param begin returns at once, so that the lease is kept while it begins
 */
export function holdLease(
  { redis, prefix, name, log, leaseMs = LEASE_MS, everyMs = EVERY_MS, restMs = REST_MS }: LeaseOptions,
  begin: () => Held,
): { close(): Promise<void> } {
  const key = `{${prefix}}:lease:${name}`;
  const token = randomBytes(16).toString('hex');
  const closing = new AbortController();
  let work: Held | null = null;
  /** Why the work ended by itself, until that was seen to. */
  let why: string | null = null;
  let restsUntil = 0;

  const release = async () => void (await redis.eval(RELEASE, 1, key, token).catch(() => {}));

  async function end(): Promise<void> {
    const ended = work;
    work = null;
    why = null;
    await ended?.close();
  }

  async function look(): Promise<void> {
    if (why !== null) {
      log.error({ name, why }, `it ended by itself, and is tried again in ${restMs / 1_000} seconds`);
      restsUntil = performance.now() + restMs;
      await end();
      return release();
    }
    if (work === null && performance.now() < restsUntil) return;
    const isOurs = await redis.eval(HOLD, 1, key, token, leaseMs).catch(() => null);
    if (closing.signal.aborted || isOurs === null) return;
    if (isOurs === 0) {
      if (work !== null) log.warn({ name }, 'another process took the lease over');
      return end();
    }
    if (work !== null) return;
    const begun = begin();
    work = begun;
    void begun.ended.then((said) => {
      if (work === begun) why = said;
    });
  }

  const running = (async () => {
    while (!closing.signal.aborted) {
      await look().catch((error: unknown) => log.error({ name, error: String(error) }, 'the leased work failed'));
      await sleep(everyMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  })();

  return {
    async close() {
      closing.abort();
      await running;
      await end();
      await release();
    },
  };
}
