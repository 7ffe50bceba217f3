/** Chooses the Redis that everything speaks to: the operator's own, one started privately, or one in this process. */
import type { RedisAddress } from './connection.ts';
import { startEmbedded } from './embedded.ts';
import { findServer, joinPrivate } from './private-server.ts';

export interface Engine {
  kind: 'external' | 'private' | 'embedded';
  address: RedisAddress;
  /** For the ready line: `Redis at redis.example.org`, `private redis-server in ./data`. */
  summary: string;
  /** What it can lose, for a banner; null where it keeps what it acknowledged. */
  warning: string | null;
  /** Leaves it; the last process to leave a private server stops it. */
  close(): Promise<void>;
}

/**
 * Opens the engine.
 * @param redisUrl the operator's Redis; where it is null, a redis-server or valkey-server found on this machine is started
 *   in `dataDir`, and where there is none, one runs in this process and keeps nothing
 */
export async function openEngine({ redisUrl, dataDir }: { redisUrl: string | null; dataDir: string }): Promise<Engine> {
  if (redisUrl !== null) {
    const summary = `Redis at ${new URL(redisUrl).host}`;
    return { kind: 'external', address: { url: redisUrl }, summary, warning: null, close: async () => {} };
  }
  const binary = await findServer();
  return binary === null ? startEmbedded() : joinPrivate({ binary, dataDir });
}
