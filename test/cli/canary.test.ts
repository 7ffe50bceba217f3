import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aNewsroom } from './newsroom.ts';

it('the service flies its canary, shows how it fared, and tells a monitor outside that all is well', async () => {
  const news = await aNewsroom();
  let beats = 0;
  const monitor = createServer((_, response) => {
    beats++;
    response.end();
  });
  await new Promise<void>((resolve) => monitor.listen(0, '127.0.0.1', resolve));
  const canary = news.slack.channels[1]?.id ?? '';
  await writeFile(join(news.folder, 'stop-press.yaml'), `drill:\n  canary: { to: "slack:${canary}" }\n`);
  const { url } = await news.start({
    HEARTBEAT_URL: `http://127.0.0.1:${(monitor.address() as AddressInfo).port}/ping`,
  });
  const readyz = async () => {
    const answer = await fetch(`${url}/readyz`);
    return { status: answer.status, parts: ((await answer.json()) as { parts: Record<string, string> }).parts };
  };
  await expect
    .poll(async () => (await readyz()).parts['canary'], { timeout: 20_000 })
    .toMatch(/^ok \d+\.\d s at \d\d:\d\d UTC$/);
  expect(news.slack.standing(canary)).toHaveLength(1);
  await expect.poll(() => beats, { timeout: 10_000 }).toBe(1);
  // A canary that fails takes no desk away.
  expect((await readyz()).status).toBe(200);
  await news.close();
  monitor.close();
});
