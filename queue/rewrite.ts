/** Redis's append-only file holds every change that was ever made, until it is rewritten. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster } from 'ioredis';
import type { Connection } from './connection.ts';

const LOOK_MS = 100;
const LONGEST_MS = 10_000;

/**
 * Asks Redis to rewrite its append-only file, so that what was erased is in it no more; a Cluster all its nodes. Waits for it,
 * ten seconds at most: a Redis of our own that ends with this process ends the rewriting too.
 * Never an error: a hosted Redis may forbid it, and does so in its own time.
 */
export async function rewriteFiles(redis: Connection): Promise<void> {
  const nodes = redis instanceof Cluster ? redis.nodes('all') : [redis];
  await Promise.all(nodes.map((node) => rewriteFile(node).catch(() => {})));
}

async function rewriteFile(node: Exclude<Connection, Cluster>): Promise<void> {
  if (!/^aof_enabled:1/m.test(await node.info('persistence'))) return; // asked, it would make one
  const end = performance.now() + LONGEST_MS;
  // One that runs already began from what stood there before: it ends, and then another is asked for.
  for (let isAsked = false; performance.now() < end; await sleep(LOOK_MS)) {
    if (!isAsked) isAsked = await asks(node);
    else if (!/^aof_rewrite_(in_progress|scheduled):1/m.test(await node.info('persistence'))) return;
  }
}

async function asks(node: Exclude<Connection, Cluster>): Promise<boolean> {
  try {
    await node.bgrewriteaof();
    return true;
  } catch (error) {
    if (/in progress/.test(String(error))) return false;
    throw error;
  }
}
