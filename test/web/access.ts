import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type Stage, soon } from './stage.ts';
import { aMorning } from './stories.ts';

const LOOKS = [
  ['by day', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['by night', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['on a phone', { colorScheme: 'light', viewport: { width: 375, height: 812 }, hasTouch: true }],
] as const;

export function accessForAll(stage: Stage): void {
  describe('every page of the web desk', () => {
    it.each(LOOKS)(
      'keeps to the rules for people who see, hear or move otherwise, %s',
      async (_, look) => {
        const news = await stage.open({ desk: { fourEyes: ['flash'] }, env: stage.users('ada:senior', 'ben:editor') });
        const { corrected, broken, flash } = await aMorning(news);
        const found: Record<string, string[]> = {};
        const door = await stage.page(look);
        await door.goto(`${news.url}/sign-in`);
        found['sign-in'] = await violations(door);
        const page = await stage.signedIn(news, 'ada', look);
        const see = async (path: string, name = path) => {
          if (name === path) await page.goto(`${news.url}${path}`);
          const problems = await violations(page);
          const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          found[name] = [...problems, ...(Number(wide) > 0 ? [`${wide} pixels too wide`] : [])];
        };
        await see('');
        await see('/compose/0123456789ab');
        await page
          .getByLabel('Text')
          .fill('Wall breached\n\nThe sea broke through.\n\n“Nobody should go near,” said Mara Oduya, the commander.');
        await page.getByLabel('Only these').check();
        await page.getByLabel('At an hour').check();
        await soon(() => page.locator('#quotes').textContent()).toContain('Mara Oduya');
        await see('', 'written');
        for (const theme of ['Dark', 'Light']) {
          await page.getByLabel(theme, { exact: true }).check();
          await see('', `written, their app ${theme}`);
        }
        await page.getByLabel('As the routes say').check();
        await page.getByLabel('Now', { exact: true }).check();
        await page.getByRole('button', { name: /^Send URGENT/ }).click();
        await page.getByRole('dialog').waitFor();
        await see('', 'asked');
        await see(`/alerts/${corrected}`);
        await see(`/alerts/${broken}`);
        await see(`/tickets/${flash}`);
        for (const what of ['update', 'correct', 'hold', 'kill', 'extend', 'retry'])
          await see(`/alerts/${broken}/${what}`);
        await page.getByRole('button', { name: 'Try again' }).waitFor();
        await page.goto(`${news.url}/alerts/${corrected}/kill`);
        await page.getByRole('button', { name: 'Kill it everywhere' }).click();
        await see('', 'not filled in');
        await see('/nothing-here');
        const wrong = Object.entries(found).filter(([, problems]) => problems.length > 0);
        expect(wrong).toEqual([]);
      },
      120_000,
    );
  });

  describe('by keyboard alone', () => {
    it('an alert is written, looked at, confirmed and undone, and focus is never lost', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      const { keyboard } = page;
      const focused = () =>
        page.evaluate('document.activeElement?.textContent?.trim() || document.activeElement?.id') as Promise<string>;
      await keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the page');
      await keyboard.press('Enter');
      await keyboard.press('Tab');
      expect(await focused()).toBe('headline');
      await keyboard.type('Airport closed');
      await soon(() => page.locator('.preview.slack').textContent()).toContain('Airport closed');
      expect(await focused()).toBe('headline');
      // To the priority, one louder.
      await keyboard.press('Tab');
      await keyboard.press('ArrowLeft');
      await soon(() => page.locator('.preview.slack').textContent()).toContain('BULLETIN: Airport closed');
      for (let steps = 0; steps < 40 && !(await focused()).startsWith('Send BULLETIN'); steps++)
        await keyboard.press('Tab');
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      // A key that is held down says yes to nothing.
      expect(await focused()).toContain('BULLETIN to 2 channels');
      await keyboard.press('Enter');
      expect(await page.getByRole('dialog').count()).toBe(1);
      await keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await focused()).toContain('Send BULLETIN');
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await keyboard.press('Tab');
      expect(await focused()).toBe('Send BULLETIN to 2 channels');
      await keyboard.press('Enter');
      await page.waitForURL(/\/tickets\//);
      for (let steps = 0; steps < 20 && (await focused()) !== 'Undo'; steps++) await keyboard.press('Tab');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).toBe('solid');
      await keyboard.press('Enter');
      await soon(() => page.locator('#ticket').textContent()).toContain('It was undone.');
    });
  });
}
