import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Stage, soon } from './stage.ts';

const STORY = await readFile(fileURLToPath(new URL('../fixtures/harbour-wall.txt', import.meta.url)), 'utf8');
export function writing(stage: Stage): void {
  describe('an alert written at the web desk', () => {
    it('goes from the keyboard to both platforms exactly as it was shown, once its seconds are over', async () => {
      const news = await stage.open({ desk: { undoSeconds: 1 } });
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Text').fill(STORY);
      await page.getByLabel('Headline').fill('Sea breaks through harbour wall');
      const slack = page.locator('.preview.slack .slack-message');
      await soon(() => slack.textContent()).toContain('URGENT: Sea breaks through harbour wall');
      await page.getByRole('button', { name: 'Send URGENT to 2 channels…' }).click();
      const dialog = page.getByRole('dialog');
      await soon(() => dialog.textContent()).toContain('URGENT to 2 channels: #breaking-news (Slack)');
      expect(news.slack.log).toEqual([]);
      await dialog.getByRole('button', { name: 'Send URGENT to 2 channels' }).click();
      await soon(() => news.slack.log.length + news.discord.log.length).toBe(2);
      const [posted] = news.slack.standing();
      expect(JSON.stringify(posted?.payload)).toContain('Sea breaks through harbour wall');
      expect(JSON.stringify(posted?.payload)).toContain('Nobody should go near the quay tonight');
      // The page follows by itself, to the alert with its proofs.
      await page.waitForURL(/\/alerts\//);
      await soon(() => page.locator('#alert').textContent()).toContain('out 2/2');
      expect(await page.getByRole('link', { name: /^Open it in/ }).count()).toBe(2);
    });

    it('can be undone while its seconds run, and then nothing was sent', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('Airport closed');
      await page.getByRole('button', { name: /^Send URGENT/ }).click();
      await page.getByRole('dialog').getByRole('button').click();
      await soon(() => page.locator('.countdown').textContent()).toMatch(/^goes out in \d+ s$/);
      await page.getByRole('button', { name: 'Undo' }).click();
      await soon(() => page.locator('#ticket').textContent()).toContain('It was undone. Nothing was sent.');
      expect(await news.desk.ledger.list(10)).toEqual([]);
    });

    it('takes the quotes that an editor presses, by key as by click', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Text').fill(STORY);
      const quote = page.getByRole('button', { name: 'The wind is turning, but the water is still rising' });
      await soon(() => quote.getAttribute('aria-pressed')).toBe('false');
      const preview = page.locator('.preview.discord .discord-message');
      await quote.click();
      await soon(() => preview.textContent()).toContain('The wind is turning');
      expect(await quote.getAttribute('aria-pressed')).toBe('true');
      const other = page.getByRole('button', { name: /^Nobody should go near/ });
      await other.focus();
      await page.keyboard.press('Space');
      await soon(() => preview.textContent()).not.toContain('Nobody should go near');
      expect(await other.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
      // What stands above them changes, and both choices hold.
      await page
        .getByLabel('Text')
        .fill(`Wall breached\n\nIt was a long night in Port Ellery.\n\n${STORY.slice(STORY.indexOf('The sea broke'))}`);
      await soon(() => preview.textContent()).toContain('Wall breached');
      expect(await preview.textContent()).toContain('The wind is turning');
      expect(await preview.textContent()).not.toContain('Nobody should go near');
    });

    it('counts the headline, says when it is over 90, and blocks nothing', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('A'.repeat(91));
      await soon(() => page.locator('#count').textContent()).toBe('91 of 90');
      await soon(() => page.getByRole('status').textContent()).toContain('over 90');
      await page.getByRole('button', { name: /^Send URGENT/ }).click();
      await soon(() => page.getByRole('dialog').textContent()).toContain('The headline has 91 characters');
    });

    it('goes nowhere where channels are to be chosen and none is, or an hour is to be given and none is', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('Airport closed');
      await page.getByLabel('Only these').check();
      await soon(() => page.locator('#going').textContent()).toContain('Choose a channel');
      await page.getByRole('button', { name: /^Send URGENT/ }).click();
      await soon(() => page.getByRole('status').textContent()).toContain('Choose a channel');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.getByLabel('As the routes say').check();
      await page.getByLabel('Under embargo until').check();
      await soon(() => page.locator('#going').textContent()).toContain('Give the hour');
    });

    it('waits for its hour by the reader’s own clock', async () => {
      const news = await stage.open();
      const page = await stage.page({ timezoneId: 'Asia/Tokyo' });
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('Prize goes to Ines Calder');
      await page.getByLabel('At an hour').check();
      const year = new Date().getUTCFullYear() + 1;
      await page.getByLabel(/^Hour/).fill(`${year}-03-01T09:30`);
      await page.getByRole('button', { name: /^Schedule URGENT/ }).click();
      await page.getByRole('dialog').getByRole('button').click();
      await page.waitForURL(/\/alerts\//);
      const [alert] = await news.desk.ledger.list(1);
      expect(alert?.request.notBefore).toBe(`${year}-03-01T00:30:00.000Z`);
    });

    it('of a drill reaches drill channels alone', async () => {
      const news = await stage.open({ desk: { undoSeconds: 0 } });
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('Airport closed');
      await page.getByLabel(/Drill:/).check();
      await page.getByRole('button', { name: /^Send DRILL URGENT/ }).click();
      await page.getByRole('dialog').getByRole('button').click();
      await soon(() => news.slack.log.length + news.discord.log.length).toBe(2);
      expect(news.slack.log.map(({ channel }) => channel)).toEqual([news.slack.channels[1]?.id]);
      expect(news.discord.log.map(({ channel }) => channel)).toEqual([news.discord.channels[1]?.id]);
    });

    it('is read from a file, told where it cannot be, and never from an address inside the network', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('In our own words');
      await page
        .getByLabel('File')
        .setInputFiles({ name: 'wall.txt', mimeType: 'text/plain', buffer: Buffer.from(STORY) });
      await page.getByRole('button', { name: 'Read the file' }).click();
      await soon(() => page.locator('#quotes').textContent()).toContain('Mara Oduya');
      expect(await page.getByLabel('Text').inputValue()).toContain('The sea broke through');
      expect(await page.getByLabel('Headline').inputValue()).toBe('In our own words');
      await page
        .getByLabel('File')
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
      await page.getByRole('button', { name: 'Read the file' }).click();
      await soon(() => page.getByRole('alert').textContent()).toContain('This looks like a PDF');
      await page.getByLabel('Web address').fill(`${news.slack.apiUrl}`);
      await page.getByRole('button', { name: 'Read the page' }).click();
      await soon(() => page.getByRole('alert').textContent()).not.toContain('PDF');
      expect(news.slack.seen.filter(({ call }) => call === '')).toEqual([]);
    });

    it('is kept as a draft while it is written, and its writer finds it again', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('Half a headline');
      await soon(() => page.locator('.preview.slack').textContent()).toContain('Half a headline');
      await page.goto(`${news.url}/compose`);
      await page.getByText('One draft not sent').click();
      await page.getByRole('link', { name: 'Half a headline' }).click();
      expect(await page.getByLabel('Headline').inputValue()).toBe('Half a headline');
    });

    it('needs no scripts: a preview and a confirmation as pages of their own', async () => {
      const news = await stage.open();
      const page = await stage.page({ javaScriptEnabled: false });
      await page.goto(`${news.url}/compose`);
      await page.getByLabel('Headline').fill('Airport closed');
      await page.getByRole('button', { name: 'Show the preview' }).click();
      await soon(() => page.locator('.preview.slack').textContent()).toContain('URGENT: Airport closed');
      await page.getByRole('button', { name: 'Send URGENT to 2 channels…' }).click();
      await page.getByRole('button', { name: 'Send URGENT to 2 channels' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await page.locator('#ticket').textContent()).toContain('It was undone');
    });
  });
}
