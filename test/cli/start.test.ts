import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aNewsroom } from './newsroom.ts';

const TOKEN = 'a-token-of-our-own-1';
let news: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  news = await aNewsroom();
});
afterEach(() => news.close());

const item = { source: { id: 'wire', name: 'Example Wire' }, headline: 'Wall breached', priority: 'urgent' };
const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/items`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the service', () => {
  it('says in one line what is connected, and takes an item by HTTP to both channels', async () => {
    const { ready, url } = await news.start();
    expect(ready).toMatch(
      /^Stop Press is ready · private redis-server in \S+ · Slack as @\S+ in .+ \(1 channel\) · Discord as .+ \(1 channel\) · http:\/\/127\.0\.0\.1:\d+$/,
    );
    const answer = await post(url, item);
    expect(answer.status).toBe(202);
    const { alert } = (await answer.json()) as { alert: string };
    await expect
      .poll(async () => ((await (await fetch(`${url}/v1/alerts/${alert}`)).json()) as { state: string }).state)
      .toBe('sent');
    expect(news.slack.log).toHaveLength(1);
    expect(news.discord.log).toHaveLength(1);
    expect(((await (await post(url, item)).json()) as { outcome: string }).outcome).toBe('same');
    expect(((await (await fetch(`${url}/v1/alerts`)).json()) as { alerts: unknown[] }).alerts).toHaveLength(1);
  });

  it('serves the web desk with all that its pages need', async () => {
    const { url } = await news.start();
    const page = await (await fetch(`${url}/desk`)).text();
    expect(page).toContain('<h1>Alerts</h1>');
    const files = [...page.matchAll(/(?:href|src)="(\/desk\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await fetch(url + file)).status).toBe(200);
  });

  it.each([
    ['a socket', () => ({ SLACK_APP_TOKEN: news.slack.appToken }), /· desk in Slack ·/],
    [
      'signed requests',
      () => ({ SLACK_SIGNING_SECRET: news.slack.signingSecret }),
      /· desk in Slack at \/slack\/events ·/,
    ],
  ])('listens to editors in Slack by %s, and ends with what they do in hand', async (_, keys, said) => {
    await writeFile(`${news.folder}/stop-press.yaml`, 'desk:\n  undoSeconds: 0\n  slack:\n    editors: [S0EDITORS]\n');
    const { child, ready, url, log } = await news.start(keys());
    expect(ready).toMatch(said);
    if (ready.includes('/slack/events')) news.slack.app.reachBy(`${url}/slack/events`);
    const ada = news.slack.person('U0ADA');
    await ada.command('/breaking', 'Wall breached');
    await (await ada.openModal('compose')).submit();
    await (await ada.openModal('preview')).submit();
    await ada.until(() => ada.modal?.text.includes('sent 2/2'));
    expect(news.discord.log).toHaveLength(1);
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
    for (const secret of [news.slack.appToken, news.slack.signingSecret, news.slack.token])
      expect(log()).not.toContain(secret);
  });

  it('serves while Slack does not let its app listen, says so, and listens once it does', async () => {
    await writeFile(`${news.folder}/stop-press.yaml`, 'desk:\n  slack:\n    editors: [S0EDITORS]\n');
    news.slack.fail({ kind: 'error', call: 'apps.connections.open', code: 'invalid_auth', times: 3 });
    const { ready, url } = await news.start({ SLACK_APP_TOKEN: news.slack.appToken });
    expect(ready).toContain('desk in Slack NOT CONNECTED: An API error occurred: invalid_auth');
    expect((await post(url, item)).status).toBe(202);
    await news.slack.until(() => news.slack.app.socket.connections > 0);
  });

  it('serves a push --wait from another process', async () => {
    await news.start();
    const { code, stdout } = await news.run(['push', '--headline', 'One', '--wait']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^slack:C0NEWS +delivered/m);
    expect(news.slack.log).toHaveLength(1);
  });

  it('drains and ends by itself on SIGTERM, before its own limit of nine seconds', async () => {
    const { child, url, log } = await news.start();
    news.slack.fail({ kind: 'slow', delayMs: 1_500 });
    await post(url, item);
    await expect.poll(() => news.slack.log.length).toBe(1);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(log()).not.toContain('did not end in time'); // what it says when that limit comes
    expect((await news.run(['list'])).stdout).toMatch(/sent 2\/2/);
    expect(news.slack.log).toHaveLength(1);
  });

  it('killed between the platform’s yes and our record finds the message, and never doubles it', async () => {
    const { child, url } = await news.start();
    news.slack.fail({ kind: 'slow', delayMs: 4_000 });
    await post(url, item);
    await expect.poll(() => news.slack.log.length).toBe(1);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await news.start();
    await expect
      .poll(async () => (await news.run(['list'])).stdout, { timeout: 20_000, interval: 500 })
      .toMatch(/sent 2\/2/);
    expect(news.slack.log).toHaveLength(1);
    expect(news.discord.log).toHaveLength(1);
  });

  it('killed while both platforms have yet to answer finds both messages, and doubles neither', async () => {
    const { child, url } = await news.start();
    news.slack.fail({ kind: 'slow', delayMs: 4_000 });
    news.discord.fail({ kind: 'slow', delayMs: 4_000 });
    await post(url, item);
    await expect.poll(() => [news.slack.log.length, news.discord.log.length]).toEqual([1, 1]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await news.start();
    await expect
      .poll(async () => (await news.run(['list'])).stdout, { timeout: 20_000, interval: 500 })
      .toMatch(/sent 2\/2/);
    expect(news.slack.log).toHaveLength(1);
    expect(news.discord.log).toHaveLength(1);
  });

  it('tells the editors, and the metrics, what a person has to look after', async () => {
    await writeFile(`${news.folder}/stop-press.yaml`, 'newsroom: {editors: slack:C0DESK}');
    news.slack.fail({ kind: 'error', code: 'not_in_channel', channel: 'C0NEWS' });
    const { url } = await news.start();
    await post(url, item);
    await expect.poll(() => news.slack.standing('C0DESK').length).toBe(1);
    await expect
      .poll(() => JSON.stringify(news.slack.standing('C0DESK')[0]?.payload), { timeout: 10_000 })
      .toMatch(/URGENT, INCOMPLETE 1\/2: .*C0NEWS.* was not delivered: .*press:retry/);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('stop_press_destinations_off 1');
  });

  it('names what is wrong with an item, and takes nothing', async () => {
    const { url } = await news.start();
    const answer = await post(url, { source: { id: 'wire' }, urgency: 12 });
    expect(answer.status).toBe(400);
    const { problems } = (await answer.json()) as { problems: string[] };
    expect(problems.join('\n')).toMatch(/source\.name/);
    expect(problems.join('\n')).toMatch(/urgency/);
    expect((await post(url, '{ no json')).status).toBe(400);
    expect((await post(url, JSON.stringify({ ...item, body: 'x'.repeat(7_000_000) }))).status).toBe(413);
  });

  it('is alive always, and ready only while Redis and every platform are', async () => {
    const { url } = await news.start();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
      ready: true,
      parts: { redis: 'ok', slack: 'ok', discord: 'ok' },
    });
    news.slack.revokeToken();
    const answer = await fetch(`${url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain(news.slack.token);
  });

  it('asks for its token where it has one', async () => {
    const { url } = await news.start({ STOP_PRESS_API_TOKEN: TOKEN, HOST: '127.0.0.1' });
    expect((await post(url, item)).status).toBe(401);
    expect((await post(url, item, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await fetch(`${url}/v1/alerts`)).status).toBe(401);
    expect((await post(url, item, { authorization: `Bearer ${TOKEN}` })).status).toBe(202);
  });

  it('without a token turns away pages in a browser on the same machine', async () => {
    const { url } = await news.start();
    expect((await post(url, item, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('describes itself by OpenAPI 3.1', async () => {
    const { url } = await news.start();
    const api = (await (await fetch(`${url}/openapi.json`)).json()) as {
      openapi: string;
      paths: object;
      components: { schemas: object };
    };
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual([
      '/v1/items',
      '/v1/alerts',
      '/v1/alerts/{id}',
      '/v1/alerts/{id}/changes',
      '/v1/tickets',
      '/v1/tickets/{id}',
      '/v1/tickets/{id}/decisions',
      '/v1/audit',
      '/metrics',
      '/healthz',
      '/readyz',
    ]);
    expect(Object.keys(api.components.schemas)).toEqual(
      expect.arrayContaining(['Item', 'Alert', 'Message', 'Problem', 'Ticket', 'Audit']),
    );
  });

  it('names a taken port instead of a stack trace', async () => {
    const { url } = await news.start();
    const { code, stderr } = await news.run(['start'], {
      env: { PORT: new URL(url).port, SLACK_APP_TOKEN: news.slack.appToken },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/PORT: \d+ is taken/);
  });

  it('waits out a restart of Redis, and loses nothing', async () => {
    const { url } = await news.start();
    const { pid } = JSON.parse(
      await (await import('node:fs/promises')).readFile(`${news.folder}/data/engine.json`, 'utf8'),
    );
    await post(url, item);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => news.slack.log.length + news.discord.log.length, { timeout: 15_000 }).toBe(2);
    await expect
      .poll(async () => (await post(url, { ...item, headline: 'Two' })).status, { timeout: 15_000 })
      .toBe(202);
    await expect.poll(() => news.slack.log.length, { timeout: 15_000 }).toBe(2);
  });
});

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { code, stdout } = await news.run(['doctor']);
    expect(stdout).not.toContain('✗');
    expect(code).toBe(0);
  });

  it('tells each thing that is wrong, and how to mend it', async () => {
    news.slack.revokeToken();
    const { code, stdout } = await news.run(['doctor'], { env: { DISCORD_CHANNELS: '1001,9999' } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ Slack token: /m);
    expect(stdout).toMatch(/^✗ discord:9999: /m);
    expect(stdout).not.toContain(news.slack.token);
  });
});
