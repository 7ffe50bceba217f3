import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNewsroom } from '../cli/newsroom.ts';
import { aSentinelSet, PASSWORDS } from './sentinel.ts';

describe('the service on Sentinels that ask for passwords', () => {
  let set: Awaited<ReturnType<typeof aSentinelSet>>;
  let news: Awaited<ReturnType<typeof aNewsroom>>;
  beforeAll(async () => {
    set = await aSentinelSet();
    news = await aNewsroom({
      REDIS_SENTINELS: set.address.sentinels.map(({ host, port }) => `${host}:${port}`).join(','),
      REDIS_SENTINEL_NAME: set.address.name,
      REDIS_SENTINEL_PASSWORD: PASSWORDS.sentinel,
      REDIS_PASSWORD: PASSWORDS.server,
    });
  });
  afterAll(async () => {
    await news.close();
    await set.close();
  });

  it('says what can be lost, sends, and sends again after the master was killed', async () => {
    const { ready, log } = await news.start();
    expect(ready).toContain('Redis desk by Sentinels at 127.0.0.1:');
    expect(log()).toMatch(
      /^! Redis can lose the last second of .+; the last moment at a failover .+; what a master takes/m,
    );
    expect((await news.run(['push', '--headline', 'One', '--wait'])).stdout).toMatch(/sent 2\/2/);

    (await set.masterOf()).signal('SIGKILL');
    const two = ['push', '--headline', 'Two', '--wait'];
    await expect.poll(async () => (await news.run(two)).stdout, { timeout: 15_000 }).toMatch(/sent 2\/2/);
    expect(news.slack.log.length).toBe(2);
    const { stdout } = await news.run(['doctor']);
    expect(stdout).toMatch(/^! Redis replicas: none/m);
    for (const said of [ready, log(), stdout]) {
      expect(said).not.toContain(PASSWORDS.server);
      expect(said).not.toContain(PASSWORDS.sentinel);
    }
  });
});
