import { Redis, type RedisOptions } from 'ioredis';

/** Where Redis is: a URL, or a unix socket, or a port on loopback. */
export type RedisAddress = { url: string } | { path: string } | { host: string; port: number };

/**
 * `worker`: waits for Redis as long as it takes, for a job in hand must not be lost.
 * `front`: answers a person; without Redis it fails at once rather than hang.
 */
export type ConnectionKind = 'worker' | 'front';

// ioredis doubles its waits up to minutes by default; a newsroom wants to be back a second after Redis is.
const retryStrategy = (attempt: number): number => Math.min(50 * 2 ** Math.min(attempt, 5), 1_000);

const KINDS: Record<ConnectionKind, RedisOptions> = {
  // BullMQ refuses any other value for its workers: https://docs.bullmq.io/guide/going-to-production
  worker: { maxRetriesPerRequest: null },
  front: { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 5_000 },
};

/** Opens a connection. The caller closes it and listens to its errors, which ioredis repeats on each attempt. */
export function connect(address: RedisAddress, kind: ConnectionKind, options: RedisOptions = {}): Redis {
  // ioredis keeps the process for this long after a disconnect, whether or not the socket is closed.
  const all: RedisOptions = { retryStrategy, connectTimeout: 5_000, disconnectTimeout: 50, ...KINDS[kind], ...options };
  return 'url' in address ? new Redis(address.url, all) : new Redis({ ...address, ...all });
}

/**
 * Waits until Redis answers.
 * @throws {Error} in plain words after `withinMs`, without the address's password
 */
export async function untilReady(redis: Redis, withinMs: number): Promise<void> {
  let problem = 'no answer';
  const note = (error: Error) => {
    problem = error.message || (error as NodeJS.ErrnoException).code || problem;
  };
  redis.on('error', note);
  const until = performance.now() + withinMs;
  while (redis.status !== 'ready') {
    if (redis.status === 'end' || performance.now() > until) throw new Error(`Redis does not answer: ${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  redis.off('error', note);
}
