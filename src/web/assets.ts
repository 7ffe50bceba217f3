/** The desk's own scripts and styles, read once. Their address names what they hold, so that a browser may keep them for good. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Hono } from 'hono';
import { discordStyle } from '../../adapters/discord/draw/style.ts';
import { slackStyle } from '../../adapters/slack/draw/style.ts';
import { digest } from '../digest.ts';
import { ROOT } from './room.ts';

const FOLDER = new URL('./assets/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** In this order, for the later ones refine the earlier. */
const STYLES = ['base', 'frame', 'fields', 'marks', 'list', 'tickets', 'alert', 'write', 'readers'];

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const FILES: ReadonlyMap<string, string> = new Map([
  ...readdirSync(FOLDER)
    .filter((name) => extname(name) !== '')
    .map((name): [string, string] => [name, read(name)]),
  ['desk.css', STYLES.map((name) => read(`styles/${name}.css`)).join('\n')],
  ['platforms.css', slackStyle + discordStyle],
]);
const VERSION = digest(10, ...[...FILES].flat());

export const asset = (name: string): string => `${ROOT}/assets/${VERSION}/${name}`;

/** Answers `/VERSION/NAME`. */
export function assets(): Hono {
  const app = new Hono();
  app.get('/:version/:name', (c) => {
    const { version, name } = c.req.param();
    const held = FILES.get(name);
    if (held === undefined) return c.text('There is no such file.', 404);
    const kept = version === VERSION ? 'public, max-age=31536000, immutable' : 'no-cache';
    return c.body(held, 200, { 'content-type': TYPES[extname(name)] ?? 'text/plain', 'cache-control': kept });
  });
  return app;
}
