/**
 * The tests' own browser: one found on this machine, or one that its package manager installs where that needs no question.
 * All pages run in it without a network but loopback.
 */
import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const has = (command: string): boolean => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;

function find(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const name = NAMES.find(has);
  return name && spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
}

function install(): string {
  if (has('apt-get')) {
    console.log('No Chromium on this machine: asking apt-get for one.');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const call of [
      ['update', '-qq'],
      ['install', '-y', '-qq', 'chromium'],
    ]) {
      const [command = '', ...args] = [...asRoot, 'apt-get', ...call];
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    const found = find();
    if (found) return found;
  }
  throw new Error(
    'The web desk’s tests and the screenshots need a Chromium, and none could be installed without asking. Install one (Debian: sudo apt-get ' +
      'install chromium) or name it by CHROMIUM, and try again.',
  );
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: find() ?? install(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
