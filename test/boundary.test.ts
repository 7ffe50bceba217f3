import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'adapters', 'queue'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** What a file imports, as paths from the root; `types` where only types come over. */
function importsOf(file: string): { path: string; types: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/^import (type )?[^'"]*?from '([^']+)';|import\('([^']+)'\)/gms);
  return [...found].map(([, types, from, dynamic]) => {
    const path = from ?? dynamic ?? '';
    return {
      path: path.startsWith('.') ? relative(root, join(root, dirname(file), path)) : path,
      types: types !== undefined,
    };
  });
}

const wrong = (inside: RegExp, forbidden: RegExp, but: { types?: boolean } = {}) =>
  files
    .filter((file) => inside.test(file))
    .flatMap((file) => importsOf(file).map((each) => ({ file, ...each })))
    .filter(({ path, types }) => forbidden.test(path) && !(but.types && types))
    .map(({ file, path }) => `${file} imports ${path}`);

it('the story reader imports nothing of ours', () => {
  expect(wrong(/^src\/story\//, /^(?!src\/story\/)(src|adapters|queue)\//)).toEqual([]);
});

it('the quote reader stands on its own', () => {
  expect(wrong(/^src\/story\/quotes\//, /^(?!src\/story\/quotes\/)(src|adapters|queue)\//)).toEqual([]);
});

it('readers of quotes, and the choice of key quotes, do not know each other', () => {
  for (const folder of ['english', 'languages', 'key']) {
    const others = ['english', 'languages', 'key'].filter((other) => other !== folder).join('|');
    expect(wrong(new RegExp(`^src/story/quotes/${folder}/`), new RegExp(`^src/story/quotes/(${others})/`))).toEqual([]);
  }
});

it('platforms know their own folder, the contract and the nouns, and never each other', () => {
  expect(wrong(/^adapters\/slack\//, /^adapters\/discord\/|^queue\//)).toEqual([]);
  expect(wrong(/^adapters\/discord\//, /^adapters\/slack\/|^queue\//)).toEqual([]);
  // What a card is belongs to the desk; how it looks, to each platform.
  expect(wrong(/^adapters\//, /^src\/(?!alert\/|desk\/card\.ts$)/)).toEqual([]);
});

it('the queue knows no platform', () => {
  expect(wrong(/^queue\//, /^adapters\/(?!adapter\.ts)/)).toEqual([]);
  expect(wrong(/^queue\//, /^src\/(?!alert\/|digest\.ts|errors\.ts)/, { types: true })).toEqual([]);
});

it('nouns know nothing but each other', () => {
  expect(wrong(/^src\/alert\//, /^(adapters|queue)\/|^src\/(?!alert\/|story\/)/)).toEqual([]);
});

it('the web desk knows desk, intake and nouns, draws with the adapters, and knows no other way in', () => {
  expect(wrong(/^src\/web\//, /^src\/(app|main|cli|http|slack|discord)\b/)).toEqual([]);
  expect(wrong(/^src\/web\//, /^adapters\/(slack|discord)\/(?!draw|render|limits|card)/)).toEqual([]);
  expect(wrong(/^src\/(desk|intake|http|slack|discord)\//, /^src\/web\//)).toEqual([]);
});

it('the desk in Discord knows no other room, and of the adapters what sends nothing', () => {
  expect(wrong(/^src\/discord\//, /^src\/(slack|web|http|cli|app|main)\b/)).toEqual([]);
  expect(
    wrong(/^src\/discord\//, /^adapters\/slack\/|^adapters\/discord\/(send|post|find|edit|access|client)\.ts$/),
  ).toEqual([]);
  expect(wrong(/^(?!src\/(discord|app))/, /^src\/discord\//)).toEqual([]);
});

it('the desk in Slack knows no other room, and of the adapters Slack’s alone', () => {
  expect(wrong(/^src\/slack\//, /^src\/(discord|web|http|cli|app|main)\b/)).toEqual([]);
  expect(wrong(/^src\/slack\//, /^adapters\/discord\/|^adapters\/slack\/(send|find|edit)\.ts$/)).toEqual([]);
  expect(wrong(/^(?!src\/slack\/|src\/app\.ts)/, /^src\/slack\//, { types: true })).toEqual([]);
});

it('only the app opens adapters and queue; a platform client is loaded only where it is configured', () => {
  const openers = files.filter((file) =>
    importsOf(file).some(({ path, types }) => !types && /^adapters\/\w+\/send\.ts$/.test(path)),
  );
  expect(openers).toEqual(['src/app.ts']);
  expect(readFileSync(join(root, 'src/app.ts'), 'utf8')).not.toMatch(/^import .*\/send\.ts/m);
});

it('only the configuration reads the environment', () => {
  const readers = files.filter((file) => /process\.env/.test(readFileSync(join(root, file), 'utf8')));
  expect(readers.filter((file) => !file.startsWith('src/config'))).toEqual([]);
});

it('every file has its line in docs/architecture.md, and every line its file', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const lines = [...page.matchAll(/^\| `((?:src|adapters|queue)\/[^`]+)`/gm)].map(([, file]) => file);
  const scripts = readdirSync(join(root, 'queue/lua')).map((file) => `queue/lua/${file}`);
  expect(lines.sort()).toEqual([...files, ...scripts].sort());
});
