/** Redis's append-only file holds every change that was ever made, until it is rewritten. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster } from 'ioredis';
import type { Connection } from './connection.ts';

/** How often it is asked again where it is rewriting already, from what stood there before. */
const TRIES = 50;
const AGAIN_MS = 200;

/**
 * Asks Redis to rewrite its append-only file, so that a moment later what was erased is in it no more; a Cluster all its nodes.
 * Never an error: a hosted Redis may forbid it, and does so in its own time.
 */
export async function rewriteFiles(redis: Connection): Promise<void> {
  const nodes = redis instanceof Cluster ? redis.nodes('all') : [redis];
  await Promise.all(nodes.map((node) => rewriteFile(node).catch(() => {})));
}

async function rewriteFile(node: Exclude<Connection, Cluster>): Promise<void> {
  if (!/^aof_enabled:1/m.test(await node.info('persistence'))) return; // asked, it would make one
  for (let tries = 1; ; tries++) {
    try {
      await node.bgrewriteaof();
      return;
    } catch (error) {
      if (tries === TRIES || !/in progress/.test(String(error))) throw error;
      await sleep(AGAIN_MS);
    }
  }
}
