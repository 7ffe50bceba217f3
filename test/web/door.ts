import { describe, expect, it } from 'vitest';
import type { WebNewsroom } from './newsroom.ts';
import { PASSWORD, type Stage, soon } from './stage.ts';

/** A client that is no browser: it says of itself whatever it wants. */
function client(news: WebNewsroom) {
  const cookies = new Map<string, string>();
  const ask = async (
    path: string,
    { headers = {}, ...init }: RequestInit & { headers?: Record<string, string> } = {},
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${news.url}${path}`, { redirect: 'manual', ...init, headers: { cookie, ...headers } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const proofOn = async (path: string) =>
    /name="_csrf" value="([^"]+)"/.exec(await (await ask(path)).text())?.[1] ?? '';
  return {
    cookies,
    ask,
    proofOn,
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: new URL(news.url).origin, ...headers },
      }),
    async signIn(name: string, password = PASSWORD) {
      return this.post('/sign-in', { name, password, _csrf: await proofOn('/sign-in') });
    },
  };
}

const NEW_DRAFT = '/compose/0123456789ab';

export function theDoor(stage: Stage): void {
  describe('the door of the web desk', () => {
    it('asks for name and password, lets in with the right one, and out again', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      const page = await stage.page();
      await page.goto(`${news.url}/compose/0123456789ab`);
      await page.getByLabel('Name').fill('ada');
      await page.getByLabel('Password').fill('wrong');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await soon(() => page.getByRole('alert').textContent()).toContain('Name or password is wrong.');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      // Back to where they wanted to go.
      await page.getByRole('heading', { name: 'Write an alert' }).waitFor();
      const cookies = await page.context().cookies();
      const cookie = cookies.find(({ name }) => name === 'stop-press-session');
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await page.goto(news.url);
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    });

    it('keeps no session id in Redis, and under https a cookie that is bound to its host', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      const { ask, proofOn, cookies } = client(news);
      const https = { 'x-forwarded-proto': 'https' };
      const first = await (await ask('/sign-in', { headers: https })).text();
      const proof = /name="_csrf" value="([^"]+)"/.exec(first)?.[1] ?? '';
      const body = new URLSearchParams({ name: 'ada', password: PASSWORD, _csrf: proof });
      const answer = await ask('/sign-in', { method: 'POST', body, headers: https });
      expect(answer.status).toBe(303);
      const set = answer.headers.getSetCookie().find((each) => each.startsWith('__Host-stop-press-session='));
      expect(set).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
      const id = cookies.get('__Host-stop-press-session') ?? '';
      const keys = await news.redis.keys(`{${news.config.prefix}}:desk:*`);
      expect(keys.join()).not.toContain(id);
      expect(id.length).toBeGreaterThan(40);
      expect(proofOn).toBeDefined();
    });

    it('refuses a forged form: without its proof, with another session’s, or from another site’s page', async () => {
      const news = await stage.open({ env: stage.users('ada:editor', 'ben:editor') });
      const [ada, ben] = [client(news), client(news)];
      await ada.signIn('ada');
      await ben.signIn('ben');
      const [own, other] = [await ada.proofOn(NEW_DRAFT), await ben.proofOn(NEW_DRAFT)];
      const send = (_csrf: string, headers?: Record<string, string>) =>
        ada.post(`${NEW_DRAFT}/preview`, { headline: 'Airport closed', _csrf }, headers);
      expect((await send('')).status).toBe(403);
      expect((await send(other)).status).toBe(403);
      expect((await send(own, { origin: 'https://example.org' })).status).toBe(403);
      expect((await send(own, { origin: 'null' })).status).toBe(403);
      expect((await send(own, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      expect(await news.desk.ledger.drafts.of('web:ada')).toEqual([]);
      expect((await send(own)).status).toBe(200);
      expect(await news.desk.ledger.drafts.of('web:ada')).toHaveLength(1);
    });

    it('refuses a sign-in form of another site', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      const ada = client(news);
      expect((await ada.post('/sign-in', { name: 'ada', password: PASSWORD, _csrf: '' })).status).toBe(403);
      const _csrf = await ada.proofOn('/sign-in');
      const forged = await ada.post(
        '/sign-in',
        { name: 'ada', password: PASSWORD, _csrf },
        { origin: 'https://example.org' },
      );
      expect(forged.status).toBe(403);
      expect(ada.cookies.has('stop-press-session')).toBe(false);
    });

    it('leads back only to pages of the desk', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      for (const next of ['https://example.org/desk', '//example.org', '/desk/../v1/alerts', '/desk\\@example.org']) {
        const ada = client(news);
        const _csrf = await ada.proofOn('/sign-in');
        const answer = await ada.post('/sign-in', { name: 'ada', password: PASSWORD, next, _csrf });
        expect(answer.headers.get('location')).toBe('/desk');
      }
    });

    it('is entered by a link in a chat, though such a link brings no cookie along', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      const page = await stage.signedIn(news, 'ada');
      await page.goto('about:blank');
      await page.setContent(`<a href="${news.url}/compose/0123456789ab">Look at this</a>`);
      await page.getByRole('link').click();
      await page.getByRole('heading', { name: 'Write an alert' }).waitFor();
      const stranger = await stage.page();
      await stranger.setContent(`<a href="${news.url}">Look at this</a>`);
      await stranger.getByRole('link').click();
      await stranger.getByRole('heading', { name: 'Sign in' }).waitFor();
    });

    it('slows down whoever tries passwords, and the right one waits as well', async () => {
      const news = await stage.open({ env: stage.users('ada:editor', 'ben:editor') });
      const thief = client(news);
      const answers: number[] = [];
      // The door stays closed for longer each time: sooner or later somebody stands before it.
      while (answers.at(-1) !== 429 && answers.length < 14) answers.push((await thief.signIn('ada', 'a guess')).status);
      expect(answers.slice(0, 6)).toEqual([401, 401, 401, 401, 401, 401]);
      expect(answers.at(-1)).toBe(429);
      const [closed = ''] = await news.redis.keys(`{${news.config.prefix}}:desk:tries:account:*:closed`);
      expect(await news.redis.pttl(closed)).toBeLessThanOrEqual(60_000);
      await news.redis.pexpire(closed, 60_000);
      const ada = client(news);
      const answer = await ada.signIn('ada');
      expect(answer.status).toBe(429);
      expect(await answer.text()).toContain('Too many tries. Wait');
      // Nobody else is locked out by it, and it ends by itself.
      expect((await client(news).signIn('ben')).status).toBe(303);
      await news.redis.del(closed);
      expect((await ada.signIn('ada')).status).toBe(303);
    });

    it('counts tries at once as so many', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, at) => client(news).signIn('ada', `guess ${at}`)),
      );
      expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(8);
    });

    it('ends a session whose user is gone or has another password, and one that nobody used', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      const ada = client(news);
      await ada.signIn('ada');
      expect((await ada.ask('')).status).toBe(200);
      const [key = ''] = await news.redis.keys(`{${news.config.prefix}}:desk:session:*`);
      expect(await news.redis.pttl(key)).toBeGreaterThan(11 * 3_600_000);
      const session = JSON.parse((await news.redis.get(key)) ?? '{}');
      await news.redis.set(key, JSON.stringify({ ...session, proof: 'of an older password' }));
      expect((await ada.ask('')).status).toBe(303);
      await news.redis.set(key, JSON.stringify({ ...session, since: Date.now() - 8 * 86_400_000 }));
      expect((await ada.ask('')).status).toBe(303);
      await news.redis.set(key, JSON.stringify(session));
      expect((await ada.ask('')).status).toBe(200);
    });

    it('keeps what somebody wrote while their session ended, and leads them back to it', async () => {
      const news = await stage.open({ env: stage.users('ada:editor') });
      const page = await stage.signedIn(news, 'ada');
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('Half a headline');
      await soon(() => page.locator('.preview.slack').textContent()).toContain('Half a headline');
      await news.redis.del(...(await news.redis.keys(`{${news.config.prefix}}:desk:session:*`)));
      await page.getByLabel('Headline').fill('Half a headline, and more');
      await soon(() => page.getByRole('status').textContent()).toContain('Your session is over');
      expect(await page.getByLabel('Headline').inputValue()).toBe('Half a headline, and more');
      await page.reload();
      await page.getByLabel('Name').fill('ada');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'Write an alert' }).waitFor();
      expect(await page.getByLabel('Headline').inputValue()).toBe('Half a headline');
    });

    it('believes a header only from the trusted proxy, and only of somebody who is known', async () => {
      const env = (proxy: string) => ({
        DESK_USERS: 'ada:editor',
        DESK_TRUST_HEADER: 'X-Forwarded-User',
        DESK_TRUST_PROXY: proxy,
      });
      const as = (name: string) => ({ headers: { 'x-forwarded-user': name } });
      const trusted = client(await stage.open({ env: env('127.0.0.1') }));
      expect(await (await trusted.ask('', as('ada'))).text()).toContain('ada');
      const unknown = await trusted.ask('', as('mallory'));
      expect([unknown.status, await unknown.text()]).toEqual([
        403,
        expect.stringContaining('DESK_USERS has nobody of this name'),
      ]);
      expect((await trusted.ask('')).status).toBe(403);
      const untrusted = client(await stage.open({ env: env('10.0.0.0/8') }));
      const refused = await untrusted.ask('', as('ada'));
      expect([refused.status, await refused.text()]).toEqual([
        403,
        expect.stringContaining('believed only from the proxies'),
      ]);
    });

    it('opens without users on this machine alone: not by another name, not through a proxy, not for another site', async () => {
      const news = await stage.open();
      const { ask, post, proofOn } = client(news);
      expect((await ask('')).status).toBe(200);
      const asked = async (headers: Record<string, string>) => {
        const { request } = await import('node:http');
        return new Promise<number>((resolve, reject) => {
          request(news.url, { headers }, (answer) => resolve(answer.resume().statusCode ?? 0))
            .on('error', reject)
            .end();
        });
      };
      expect(await asked({ host: 'desk.example.org' })).toBe(403);
      expect(await asked({ 'x-forwarded-for': '203.0.113.7' })).toBe(403);
      const _csrf = await proofOn(NEW_DRAFT);
      expect(
        (await post(`${NEW_DRAFT}/preview`, { headline: 'x', _csrf }, { origin: 'http://localhost:1' })).status,
      ).toBe(403);
    });

    it('forbids inline scripts and frames, and keeps pages out of caches', async () => {
      const { headers } = await client(await stage.open()).ask('');
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    });

    it('closes at once though somebody watches', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(news.url);
      await page.waitForResponse(/\/events/);
      await page.context().close();
      const watching = await client(news).ask('/events?list=1');
      expect(watching.headers.get('content-type')).toContain('text/event-stream');
      await news.close();
      await watching.text();
    });

    it('says that Redis does not answer, and claims nothing done', async () => {
      const news = await stage.open();
      const { ask } = client(news);
      await ask('');
      news.redis.disconnect();
      const answer = await ask('');
      expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('Redis does not answer')]);
    });
  });
}
