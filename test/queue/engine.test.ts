import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, connect, untilReady } from '../../queue/connection.ts';
import { startEmbedded } from '../../queue/embedded.ts';
import { type Engine, openEngine } from '../../queue/engine.ts';

const PATH = process.env['PATH'] ?? '';
let dataDir = '';
const engines: Engine[] = [];
const connections: Connection[] = [];
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'stop-press-engine-')), 'data');
});
afterEach(async () => {
  for (const connection of connections.splice(0)) connection.disconnect();
  for (const engine of engines.splice(0)) await engine.close();
  await rm(join(dataDir, '..'), { recursive: true, force: true });
});

async function open(): Promise<Engine> {
  const engine = await openEngine({ redis: null, dataDir, path: PATH });
  engines.push(engine);
  return engine;
}

async function ask(engine: Engine): Promise<Connection> {
  const redis = connect(engine.address, 'worker');
  redis.on('error', () => {});
  connections.push(redis);
  await untilReady(redis, 5_000);
  return redis;
}

const recorded = async () => JSON.parse(await readFile(join(dataDir, 'engine.json'), 'utf8')) as { pid: number };
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the private Redis', () => {
  it('keeps what it acknowledges, in a folder that only its user may enter', async () => {
    const redis = await ask(await open());
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect(await redis.config('GET', 'appendfsync')).toEqual(['appendfsync', 'always']);
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    expect(await redis.config('GET', 'port')).toEqual(['port', '0']);
  });

  it('is shared by all, and stopped by the last to leave', async () => {
    const first = await open();
    const second = await open();
    const { pid } = await recorded();
    await (await ask(first)).set('alert', 'out');
    expect(await (await ask(second)).get('alert')).toBe('out');
    for (const connection of connections.splice(0)) connection.disconnect();
    await first.close();
    expect(isAlive(pid)).toBe(true);
    await second.close();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(join(dataDir, 'engine.json'))).toBe(false);
    engines.length = 0;
  });

  it('has its data again after a restart', async () => {
    const first = await open();
    await (await ask(first)).set('alert', 'out');
    connections.pop()?.disconnect();
    await first.close();
    engines.length = 0;
    expect(await (await ask(await open())).get('alert')).toBe('out');
  });

  it('outlives a process that is killed, and is adopted by the next', async () => {
    const script = `import { openEngine } from ${JSON.stringify(new URL('../../queue/engine.ts', import.meta.url).href)};
      await openEngine({ redis: null, dataDir: ${JSON.stringify(dataDir)}, path: ${JSON.stringify(PATH)} }); console.log('in');`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { pid } = await recorded();
    expect(isAlive(pid)).toBe(true);
    const engine = await open();
    expect((await recorded()).pid).toBe(pid);
    await engine.close();
    expect(isAlive(pid)).toBe(false);
    engines.length = 0;
  });

  it('that is killed is started again by whoever is in, with all that it had', async () => {
    const redis = await ask(await open());
    await redis.set('alert', 'out');
    process.kill((await recorded()).pid, 'SIGKILL');
    expect(await redis.get('alert')).toBe('out');
  });

  it('is not mistaken for a stranger that got its number', async () => {
    const first = await open();
    const { pid } = await recorded();
    process.kill(pid, 'SIGKILL');
    await first.close();
    engines.length = 0;
    const stranger = spawn('sleep', ['30']);
    await writeFile(join(dataDir, 'engine.json'), JSON.stringify({ pid: stranger.pid }));
    await ask(await open());
    expect((await recorded()).pid).not.toBe(stranger.pid);
    stranger.kill();
  });
});

describe('the embedded Redis', () => {
  it('says plainly that it keeps nothing, and serves quickly', async () => {
    const engine = await startEmbedded();
    engines.push(engine);
    expect(engine.warning).toMatch(/keeps everything in memory, and loses it/);
    const redis = await ask(engine);
    const since = performance.now();
    for (let i = 0; i < 20; i++) await redis.set('a', i);
    expect(performance.now() - since).toBeLessThan(400); // 40 ms each with Nagle's algorithm on
  });
});

it('a Redis of the operator is named without its password', async () => {
  const engine = await openEngine({
    redis: { url: 'redis://user:hunter2@redis.example.org:6380/0' },
    dataDir,
    path: PATH,
  });
  expect(engine.summary).toBe('Redis at redis.example.org:6380');
});
