import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ailment } from '../src/desk/wellness.ts';
import { startHeartbeat } from '../src/heartbeat.ts';
import { identify } from '../src/intake/identity.ts';
import { aLedger, anItem, aRequest } from './builders.ts';

const SECRET = 'uuid-of-our-own-check';
let server: Server;
let beats: string[];
let answer: (end: (status: number) => void) => void;
let said: string;
let closers: (() => Promise<void>)[];

beforeEach(async () => {
  [beats, said, closers] = [[], '', []];
  answer = (end) => end(200);
  server = createServer((request, response) => {
    beats.push(`${request.method} ${request.url}`);
    answer((status) => response.writeHead(status, { location: '/elsewhere' }).end('ok'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const close of closers) await close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const say = (...given: unknown[]) => {
  said += JSON.stringify(given);
};
const log = { info: say, warn: say, error: say };
const port = () => (server.address() as AddressInfo).port;

function beating(wrong: () => Promise<string | null>, url = `http://127.0.0.1:${port()}/ping/${SECRET}?s=${SECRET}`) {
  const heart = startHeartbeat({ url, ailment: wrong, everyMs: 20, deadlineMs: 200, log });
  closers.push(() => heart.close());
}

it('a monitor hears from us as long as all is well, and nothing once it is not', async () => {
  let wrong: string | null = null;
  beating(async () => wrong);
  await expect.poll(() => beats.length).toBeGreaterThan(2);
  expect(beats[0]).toBe(`GET /ping/${SECRET}?s=${SECRET}`);
  expect(said).toBe('');
  wrong = 'no process delivers';
  await expect.poll(() => said).toContain('no process delivers');
  const until = beats.length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(beats.length).toBe(until);
});

it('all is not well where Redis does not answer', async () => {
  beating(() => Promise.reject(new Error('Connection is closed.')));
  await expect.poll(() => said).toContain('Connection is closed.');
  expect(beats).toEqual([]);
});

it('its address, which is a secret, stands in no log: refused, sent elsewhere, hanging, unreachable', async () => {
  answer = (end) => end(404);
  beating(async () => null);
  await expect.poll(() => said).toContain('404');
  answer = (end) => end(302);
  await expect.poll(() => said).toContain('302');
  answer = () => {};
  await expect.poll(() => said).toContain('TimeoutError');
  beating(async () => null, `http://${SECRET}.invalid/${SECRET}`);
  await expect.poll(() => said).toMatch(/ENOTFOUND|EAI_AGAIN/);
  expect(said).not.toContain(SECRET);
});

it('all is well while somebody delivers, items are read and the canary arrives', async () => {
  const { ledger, redis, prefix, close } = await aLedger();
  closers.push(close);
  const hourly = { everyMs: 3_600_000 };
  const now = Date.now();
  expect(await ailment(ledger, null, now)).toBe('no process delivers');
  await ledger.present('here');
  expect(await ailment(ledger, null, now)).toBeNull();
  expect(await ailment(ledger, hourly, now)).toBeNull();
  await ledger.canary.landed({ at: now, tookMs: null, problem: 'REJECTED archived' });
  expect(await ailment(ledger, hourly, now)).toMatch(/^canary failed at .*: REJECTED archived$/);
  await ledger.canary.landed({ at: now, tookMs: 900, problem: null });
  expect(await ailment(ledger, hourly, now)).toBeNull();
  const { item } = await ledger.accept(anItem(), identify(anItem()), aRequest());
  await redis.zadd(`{${prefix}}:ledger:intake`, now - 95_000, item);
  expect(await ailment(ledger, hourly, now)).toMatch(/^an item has waited \d\d s to be read$/);
});
