/** `npm run screenshots`: the web desk as docs/desk.md shows it, written to docs/images. Needs a Chromium and a redis-server. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { joinPrivate } from '../../queue/private-server.ts';
import { findServer } from '../../queue/redis-server.ts';
import { hashOf } from '../../src/desk/password.ts';
import { launch } from '../setup/chromium.ts';
import { aDesk } from './newsroom.ts';
import { aMorning } from './stories.ts';

const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const STORY = fileURLToPath(new URL('../fixtures/harbour-wall.txt', import.meta.url));
const DESKTOP = { width: 1440, height: 900 };
/** For pages that are short. */
const LOW = { width: 1440, height: 560 };
const PHONE = { width: 375, height: 812 };
const PASSWORD = 'only for pictures';

const binary = findServer(process.env['PATH'] ?? '');
if (binary === null) throw new Error('Install redis-server first.');
const folder = await mkdtemp(join(tmpdir(), 'stop-press-pictures-'));
const engine = await joinPrivate({ binary, dataDir: folder });
const hash = await hashOf(PASSWORD);
const news = await aDesk({
  redis: engine.address,
  desk: { fourEyes: ['flash'] },
  env: { DESK_USERS: `ada:editor:${hash} ben:editor:${hash}` },
});
const { corrected, flash } = await aMorning(news);
const browser = await launch();

/** Somebody at the desk, signed in. */
async function aPage(at: Browser, viewport: typeof DESKTOP, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await at.newContext({
    viewport,
    colorScheme,
    deviceScaleFactor: viewport === PHONE ? 1.5 : 1,
    timezoneId: 'Europe/Dublin',
  });
  const page = await context.newPage();
  await page.goto(`${news.url}/sign-in`);
  await page.getByLabel('Name').fill('ada');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Alerts' }).waitFor();
  return page;
}

const shoot = (page: Page, name: string, fullPage = false) =>
  page.screenshot({ path: join(FOLDER, `desk-${name}.png`), fullPage });

async function write(page: Page): Promise<void> {
  await page.goto(`${news.url}/compose`);
  await page.getByLabel('Text').fill(await readFile(STORY, 'utf8'));
  await page.getByLabel('Headline').fill('Sea breaks through harbour wall, thousands told to leave');
  await page.locator('#previews .push').first().waitFor();
  await page.waitForTimeout(400);
  await page.getByLabel('Text').evaluate((text) => text.scrollTo(0, 0));
  await page.getByLabel('Headline').blur();
}

const desktop = await aPage(browser, DESKTOP, 'light');
await desktop.setViewportSize(LOW);
await shoot(desktop, 'list');
await desktop.setViewportSize(DESKTOP);
await write(desktop);
await shoot(desktop, 'write');
await desktop.goto(`${news.url}/alerts/${corrected}`);
await shoot(desktop, 'alert');
await desktop.setViewportSize(LOW);
await desktop.goto(`${news.url}/tickets/${flash}`);
await shoot(desktop, 'second-editor');
const dark = await aPage(browser, DESKTOP, 'dark');
await write(dark);
await shoot(dark, 'write-dark');
const phone = await aPage(browser, PHONE, 'light');
await shoot(phone, 'phone-list');
await write(phone);
await shoot(phone, 'phone-write');
await phone.goto(`${news.url}/alerts/${corrected}`);
await shoot(phone, 'phone-alert');
await phone.goto(`${news.url}/alerts/${corrected}/kill`);
await phone.getByLabel('Reason').fill('The harbour master denies it, and has pictures.');
await shoot(phone, 'phone-kill');

await browser.close();
await news.close();
await engine.close();
await rm(folder, { recursive: true, force: true });
