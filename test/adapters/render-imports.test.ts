import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm;

/** Everything that a module loads when it runs, its own imports' imports included. */
function loadedBy(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    if (name.startsWith('.')) loadedBy(new URL(name, file), seen);
    else seen.add(name);
  }
  return seen;
}

describe('a renderer', () => {
  it.each(['slack', 'discord'])('loads no client and nothing of the other platform: %s', (platform) => {
    const other = platform === 'slack' ? 'discord' : 'slack';
    const loaded = [...loadedBy(new URL(`../../adapters/${platform}/render.ts`, import.meta.url))];
    expect(loaded.length).toBeGreaterThan(3);
    for (const each of loaded) expect(each).toMatch(/^file:/);
    for (const each of loaded) expect(each).not.toContain(`/adapters/${other}/`);
  });

  it.each([
    ['slack', 'discord.js'],
    ['discord', '@slack/web-api'],
  ])('%s sends without loading %s', (platform, client) => {
    const loaded = loadedBy(new URL(`../../adapters/${platform}/send.ts`, import.meta.url));
    expect(loaded).not.toContain(client);
    expect(loaded).not.toContain('@slack/bolt');
  });
});
