import { afterEach, describe, expect, it } from 'vitest';
import { aCluster } from './cluster.ts';
import { aDesk } from './desk.ts';
import { aSentinelSet } from './sentinel.ts';
import { until } from './servers.ts';
import type { RedisSet } from './set.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (let close = closers.pop(); close; close = closers.pop()) await close();
});

describe.each([
  ['behind Sentinels', aSentinelSet],
  ['in a Cluster', aCluster],
])('a master %s', (_, start: () => Promise<RedisSet>) => {
  it.each([
    ['killed', 'SIGKILL'],
    ['frozen, with its connections left open', 'SIGSTOP'],
  ] as const)('that is %s gives way: pushes and workers go on, and what a replica had is there', async (_, signal) => {
    const set = await start();
    closers.push(set.close);
    const desk = await aDesk(set.address);
    closers.push(desk.close);
    const one = await desk.push('One');
    await until('the worker has composed it', () => desk.isComposed(one));
    expect(await desk.isReplicated(one)).toBe(true);

    const master = await set.masterOf(desk.prefix);
    const since = performance.now();
    master.signal(signal);
    let two = '';
    await until('a push is taken again', async () => {
      two = await desk.push('Two');
      return true;
    });
    await until('the worker has composed it', () => desk.isComposed(two));
    const tookMs = performance.now() - since;
    if (process.env['TAKEOVER']) console.log(`takeover after ${signal}: ${Math.round(tookMs)} ms`);
    expect(tookMs).toBeLessThan(10_000);
    expect(await desk.isComposed(one)).toBe(true);
    expect(await desk.isReplicated(two)).toBe(false); // the one replica is the master now
  });
});
