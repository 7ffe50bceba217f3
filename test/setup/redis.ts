/**
 * The tests' own redis-server: one for the whole run, in a folder that goes with it. A machine that has none gets one by
 * its package manager where that needs no question; else the run says how.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { joinPrivate } from '../../queue/private-server.ts';
import { findServer } from '../../queue/redis-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The unix socket of the tests' Redis. */
    redisSocket: string;
  }
}

/** What each package manager is asked, in order. */
const INSTALLERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'apt-get': [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'redis-server'],
  ],
  dnf: [['install', '-y', '-q', 'redis']],
  apk: [['add', '-q', 'redis']],
  brew: [['install', '-q', 'redis']],
};

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binary = find() ?? install();
  const dataDir = await mkdtemp(join(tmpdir(), 'stop-press-test-'));
  const engine = await joinPrivate({ binary, dataDir });
  project.provide('redisSocket', (engine.address as { path: string }).path);
  return async () => {
    await engine.close();
    await rm(dataDir, { recursive: true, force: true });
  };
}

const find = () => findServer(process.env['PATH'] ?? '');

function install(): string {
  for (const [manager, calls] of Object.entries(INSTALLERS)) {
    if (spawnSync('which', [manager], { stdio: 'ignore' }).status !== 0) continue;
    const asRoot = process.getuid?.() === 0 || manager === 'brew' ? [] : ['sudo', '-n'];
    console.log(`No redis-server on this machine: asking ${manager} for one.`);
    for (const call of calls) {
      const [command = '', ...args] = [...asRoot, manager, ...call];
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    const found = find();
    if (found) return found;
  }
  throw new Error(
    'The tests need a redis-server or valkey-server (7 or newer), and none could be installed without asking. ' +
      'Install it and run them again: Debian and Ubuntu: sudo apt-get install redis-server; Fedora: sudo dnf install redis; macOS: brew install redis.',
  );
}
