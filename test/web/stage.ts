/** One browser for a file of tests, a desk for each test, and people who sit at it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { hashOf } from '../../src/desk/password.ts';
import { launch } from '../setup/chromium.ts';
import { type Asked, aDesk, type WebNewsroom } from './newsroom.ts';

export const PASSWORD = 'a password of nobody';

const PATIENCE_MS = 10_000;

/** What is so in the end: a page follows by itself. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: PATIENCE_MS });

export interface Stage {
  /** Opens a newsroom; without users the desk takes whoever is on this machine. */
  open(asked?: Omit<Asked, 'redis'>): Promise<WebNewsroom>;
  /** One more browser of somebody, with cookies of its own. */
  browser(options?: BrowserContextOptions): Promise<BrowserContext>;
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Somebody who signed in by password. */
  signedIn(news: WebNewsroom, name: string, options?: BrowserContextOptions): Promise<Page>;
  /** Users of these roles, all with the same password: `ada:editor`. */
  users(...names: string[]): Record<string, string>;
}

/** Every page is held to: no script failed, nothing was stopped by the policy. */
export function onStage(): Stage {
  let chromium: Browser;
  let hash: string;
  let opened: { close(): Promise<void> }[] = [];
  let complaints: string[] = [];
  beforeAll(async () => {
    [chromium, hash] = await Promise.all([launch(), hashOf(PASSWORD)]);
  });
  afterEach(async () => {
    for (const each of opened.reverse()) await each.close();
    opened = [];
    const said = complaints;
    complaints = [];
    expect(said).toEqual([]);
  });
  afterAll(() => chromium.close());

  const stage: Stage = {
    async open(asked = {}) {
      const news = await aDesk({ redis: { path: inject('redisSocket') }, ...asked });
      opened.push(news);
      return news;
    },
    async browser(options = {}) {
      const context = await chromium.newContext({ timezoneId: 'Europe/Dublin', ...options });
      opened.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
      });
      return context;
    },
    page: async (options) => (await stage.browser(options)).newPage(),
    async signedIn(news, name, options) {
      const page = await stage.page(options);
      await page.goto(news.url);
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'Alerts' }).waitFor();
      return page;
    },
    users: (...names) => ({ DESK_USERS: names.map((name) => `${name}:${hash}`).join(' ') }),
  };
  return stage;
}
