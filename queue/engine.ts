/** Chooses the Redis that everything speaks to: the operator's own, one started privately, or one in this process. */
import type { Endpoint, RedisAddress } from './connection.ts';
import { startEmbedded } from './embedded.ts';
import { joinPrivate } from './private-server.ts';
import { findServer } from './redis-server.ts';

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

export interface EngineOptions {
  /** The operator's Redis; null: one of our own. */
  redis: RedisAddress | null;
  /** Where a private server keeps its file. */
  dataDir: string;
  /** Where a server is looked for, as in PATH. */
  path: string;
}

/**
 * Opens the engine: the operator's Redis; else a redis-server or valkey-server found on this machine, started in `dataDir`;
 * else one in this process, which keeps nothing.
 */
export async function openEngine({ redis, dataDir, path }: EngineOptions): Promise<Engine> {
  if (redis !== null) {
    return { kind: 'external', address: redis, summary: nameOf(redis), warning: null, close: async () => {} };
  }
  const binary = findServer(path);
  return binary === null ? startEmbedded() : joinPrivate({ binary, dataDir });
}

/** What to call the operator's Redis, without its password. */
function nameOf(address: RedisAddress): string {
  const list = (endpoints: readonly Endpoint[]) => endpoints.map(({ host, port }) => `${host}:${port}`).join(', ');
  if ('url' in address) return `Redis at ${new URL(address.url).host}`;
  if ('cluster' in address) return `Redis Cluster at ${list(address.cluster)}`;
  if ('sentinels' in address) return `Redis ${address.name} by Sentinels at ${list(address.sentinels)}`;
  return 'path' in address ? `Redis at ${address.path}` : `Redis at ${list([address])}`;
}
