import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findServer } from '../../queue/redis-server.ts';
import { aNewsroom } from './newsroom.ts';

let news: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  news = await aNewsroom();
});
afterEach(() => news.close());

/** One process of these roles, and how much it has delivered by its log. */
async function start(role: string) {
  const process = await news.start({}, ['--role', role]);
  return { ...process, delivered: () => process.log().match(/"msg":"delivered"/g)?.length ?? 0 };
}

describe('processes of one role each', () => {
  it('share a push: one composes it, and two deliver it', async () => {
    await writeFile(join(news.folder, 'stop-press.yaml'), 'concurrency: 1\n'); // who sends one message cannot send the other
    news.slack.fail({ kind: 'slow', delayMs: 1_500 });
    news.discord.fail({ kind: 'slow', delayMs: 1_500 });
    const intake = await start('intake');
    const [one, two] = [await start('deliver'), await start('deliver')];
    expect(intake.ready).toMatch(/^Stop Press is ready for intake · private redis-server in \S+$/);
    expect(one.ready).toMatch(
      /^Stop Press is ready for deliver · private redis-server in \S+ · Slack as .+ · Discord as /,
    );

    const { stdout } = await news.run(['push', '--headline', 'Wall breached', '--wait']);
    expect(stdout).toMatch(/sent 2\/2/);
    expect(intake.log()).toContain('alert composed');
    await expect.poll(() => [intake.delivered(), one.delivered(), two.delivered()]).toEqual([0, 1, 1]);
    expect([news.slack.log.length, news.discord.log.length]).toEqual([1, 1]);
  });

  it('take items by HTTP only at the desk', async () => {
    const desk = await start('desk');
    expect(desk.ready).toMatch(/^Stop Press is ready for desk · .+ · http:\/\/127\.0\.0\.1:\d+$/);
    const body = JSON.stringify({ source: { id: 'wire', name: 'Example Wire' }, headline: 'Wall breached' });
    const answer = await fetch(`${desk.url}/v1/items`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(202);
    const rest = await start('deliver,intake');
    expect(rest.ready).toMatch(/^Stop Press is ready for intake and deliver · /);
    await expect.poll(() => news.slack.log.length + news.discord.log.length, { timeout: 10_000 }).toBe(2);
    expect(desk.delivered()).toBe(0);
  });
});

describe('a role', () => {
  it.each(['desks', 'intake,all', ''])('is not %j', async (role) => {
    const { code, stderr } = await news.run(['start', '--role', role]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Found ".*", expected one or more of intake, deliver, desk\./);
  });

  it.skipIf(findServer('/nowhere') !== null)('wants a Redis that processes can share', async () => {
    const { code, stderr } = await news.run(['start', '--role', 'intake'], { env: { PATH: '/nowhere' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^✗ --role: no Redis was found that processes could share/m);
  });
});
