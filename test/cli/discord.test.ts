import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Person } from '../sandbox/discord/person/person.ts';
import { aNewsroom } from './newsroom.ts';

let news: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  news = await aNewsroom();
  await writeFile(join(news.folder, 'stop-press.yaml'), 'desk: { undoSeconds: 0, discord: { editors: "2001" } }');
});
afterEach(() => news.close());

const isListened = () => expect.poll(() => news.discord.commands, { timeout: 15_000 }).toEqual(['breaking']);
async function push(ada: Person, headline: string): Promise<void> {
  await ada.command('breaking', 'push', { headline });
  await ada.click(await ada.sees(headline), 'Send ROUTINE to 2 channels');
}

it('the service says that the desk is in Discord, and takes a push from there', async () => {
  const { ready } = await news.start();
  expect(ready).toContain(' · desk in Discord · ');
  await isListened();
  await push(news.discord.person('900'), 'Bridge closed');
  await expect.poll(() => [news.slack.log.length, news.discord.log.length], { timeout: 10_000 }).toEqual([1, 1]);
});

it('a process that is killed is stood in for within seconds by another, to the last press', async () => {
  // About six: the lease's five, and the login. This machine may be busy.
  const one = await news.start();
  await isListened();
  const two = await news.start();
  const ada = news.discord.person('900');
  await ada.command('breaking', 'push', { headline: 'Bridge closed' });
  const preview = await ada.sees('Send ROUTINE');
  const ended = once(one.child, 'exit');
  one.child.kill('SIGKILL');
  await ended;
  const killedAt = performance.now();
  const isAnswered = () =>
    ada.command('breaking', 'status', { alert: 'nosuchalert0' }).then(
      () => true,
      () => false,
    );
  while (!(await isAnswered())) expect(performance.now() - killedAt).toBeLessThan(30_000);
  await ada.click(preview, 'Send ROUTINE to 2 channels');
  await expect.poll(() => news.discord.log.length, { timeout: 10_000 }).toBe(1);
  expect(two.log()).not.toContain('failed');
}, 60_000);

it('where no role is named nobody listens', async () => {
  await writeFile(join(news.folder, 'stop-press.yaml'), 'desk: { undoSeconds: 0 }');
  const { ready } = await news.start();
  expect(ready).not.toContain('desk in Discord');
  expect(news.discord.seen.some(({ call }) => call.includes('gateway'))).toBe(false);
});
