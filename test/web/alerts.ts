import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Actor, Priority } from '../../src/alert/alert.ts';
import { change } from '../../src/desk/change.ts';
import { follow } from '../../src/desk/follow.ts';
import { push } from '../../src/desk/push.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { anItem } from '../builders.ts';
import type { WebNewsroom } from './newsroom.ts';
import { type Stage, soon } from './stage.ts';

const ben: Actor = { via: 'slack', name: 'Ben' };

/** An alert that stands on both platforms. */
async function out({ desk }: WebNewsroom, priority: Priority = 'urgent'): Promise<string> {
  const item = anItem({
    body: 'The sea broke through the wall.\n\n“Nobody should go near the quay,” said Mara Oduya, the commander.',
  });
  const { alert } = await push(desk, item, { actor: ben, priority, to: [], image: false });
  await follow(desk.ledger, alert);
  return alert;
}
const byBen = ({ desk, newsdesk }: WebNewsroom, id: string, request: object) =>
  change(desk, id, ChangeRequest.parse(request), ben, newsdesk.policy);
const standing = ({ slack, discord }: WebNewsroom) => JSON.stringify([slack.standing(), discord.standing()]);

async function press(page: Page, action: string): Promise<void> {
  await page.getByRole('link', { name: action, exact: true }).click();
}

export function alertsAndTickets(stage: Stage): void {
  describe('an alert at the web desk', () => {
    it('appears in the list of whoever looks at it, without a reload', async () => {
      const news = await stage.open();
      const page = await stage.page();
      await page.goto(news.url);
      await soon(() => page.locator('#alerts').textContent()).toContain('No alerts yet');
      await out(news);
      await soon(() => page.locator('#alerts').textContent()).toContain('out 2/2');
      await soon(() => page.getByRole('status').textContent()).toContain(
        'Harbour wall breached at Port Ellery: out 2/2',
      );
    });

    it('is corrected in every place, and what was wrong has to be said', async () => {
      const news = await stage.open();
      const id = await out(news);
      const page = await stage.page();
      await page.goto(`${news.url}/alerts/${id}`);
      await press(page, 'Correct');
      await page.getByLabel('Headline').fill('Harbour wall holds at Port Ellery');
      await page.getByRole('button', { name: 'Correct it everywhere' }).click();
      await soon(() => page.getByRole('alert').textContent()).toContain('What was wrong: This has to be filled in.');
      expect(await page.getByLabel('Headline').inputValue()).toBe('Harbour wall holds at Port Ellery');
      await page.getByLabel('What was wrong').fill('The wall was not breached.');
      await page.getByRole('button', { name: 'Correct it everywhere' }).click();
      await soon(() => page.locator('#alert').textContent()).toContain('shows revision 2');
      await soon(() => news.slack.standing().length + news.discord.standing().length).toBe(4);
      expect(standing(news)).toContain('CORRECTED URGENT: Harbour wall holds at Port Ellery');
      const record = await news.desk.ledger.readAlert(id);
      expect(record?.history.at(-1)?.actor).toEqual({ via: 'web', name: 'local' });
      // What was left alone stays as it was.
      expect(record?.alert?.quotes).toHaveLength(1);
    });

    it('is held, released and killed, and after the kill none of its words stand', async () => {
      const news = await stage.open({ desk: { undoSeconds: 0 } });
      const id = await out(news);
      const page = await stage.page();
      await page.goto(`${news.url}/alerts/${id}`);
      await press(page, 'Hold');
      await page.getByLabel('Reason').fill('The coast guard denies it.');
      await page.getByRole('button', { name: 'Put it on hold' }).click();
      await soon(() => page.locator('#alert').textContent()).toContain('on hold 2/2');
      expect(await page.locator('#alert').textContent()).toContain('The coast guard denies it.');
      await press(page, 'Release');
      await page.getByRole('button', { name: 'Release it' }).click();
      await soon(() => page.locator('#alert').textContent()).toContain('out 2/2');
      await press(page, 'Kill');
      await page.getByRole('button', { name: 'Kill it everywhere' }).click();
      await soon(() => page.getByRole('alert').textContent()).toContain('Reason: This has to be filled in.');
      await page.getByLabel('Reason').fill('Made up.');
      await page.getByRole('button', { name: 'Kill it everywhere' }).click();
      await soon(() => page.locator('#alert').textContent()).toContain('killed 2/2');
      expect(standing(news)).not.toContain('breached');
    });

    it('that one place refused is sent there again once that is mended', async () => {
      const news = await stage.open();
      news.slack.fail({ kind: 'error', code: 'not_in_channel' });
      const id = await out(news);
      const page = await stage.page();
      await page.goto(`${news.url}/alerts/${id}`);
      await soon(() => page.locator('.places').textContent()).toContain('not delivered');
      await page.getByRole('link', { name: /^Retry #breaking-news/ }).click();
      await page.getByRole('button', { name: 'Try again' }).click();
      await soon(() => page.locator('#alert').textContent()).toContain('out 2/2');
      expect(news.slack.log).toHaveLength(1);
    });

    it('that nobody could look for in one place is ended there by what an editor saw', async () => {
      const news = await stage.open();
      const id = await out(news);
      const message = (await news.desk.ledger.readAlert(id))?.messages.find(
        ({ destination }) => destination === 'slack:C0NEWS',
      );
      const key = `{${news.config.prefix}}:ledger:message:${message?.key}`;
      await news.redis.multi().hset(key, 'state', 'QUARANTINED').hdel(key, 'receipt').exec();
      const page = await stage.page();
      await page.goto(`${news.url}/alerts/${id}`);
      await page.getByRole('link', { name: /^Resolve #breaking-news/ }).click();
      await page.getByRole('button', { name: 'That is how it is' }).click();
      await soon(() => page.getByRole('alert').textContent()).toContain('What you see there: Say which.');
      await page.getByLabel('It stands there', { exact: true }).check();
      const [link] = news.slack.standing();
      await page
        .getByLabel('Its link')
        .fill(`https://example.slack.com/archives/C0NEWS/p${link?.messageId.replace('.', '')}`);
      await page.getByRole('button', { name: 'That is how it is' }).click();
      await soon(() => page.locator('main').textContent()).toContain('It is done.');
      const [mended] = (await news.desk.ledger.readAlert(id))?.messages ?? [];
      expect(mended).toMatchObject({ state: 'SENT', receipt: { messageId: link?.messageId } });
    });

    it('goes to more channels', async () => {
      const routes = [
        { when: { priority: 'flash' }, to: ['slack:C0NEWS', 'slack:C0DESK'] },
        { when: { priority: 'urgent' }, to: ['slack:C0NEWS'] },
      ];
      const news = await stage.open({ desk: { undoSeconds: 0 }, file: { routes, drill: {} } });
      const id = await out(news);
      const page = await stage.page();
      await page.goto(`${news.url}/alerts/${id}`);
      await press(page, 'More channels');
      await page.getByRole('button', { name: 'Send it there' }).click();
      await soon(() => page.getByRole('alert').textContent()).toContain('Choose a channel.');
      await page.getByLabel('#desk (Slack)').check();
      await page.getByRole('button', { name: 'Send it there' }).click();
      await soon(() => page.locator('#alert').textContent()).toContain('out 2/2');
      expect(news.slack.standing('C0DESK')).toHaveLength(1);
    });

    it('takes another hour while it waits for one', async () => {
      const news = await stage.open();
      const notBefore = new Date(Date.now() + 3_600_000).toISOString();
      const { alert } = await push(news.desk, anItem(), {
        actor: ben,
        priority: 'urgent',
        to: [],
        image: false,
        notBefore,
      });
      await follow(news.desk.ledger, alert);
      const page = await stage.page({ timezoneId: 'UTC' });
      await page.goto(`${news.url}/alerts/${alert}`);
      await press(page, 'Another hour');
      await page.getByRole('button', { name: 'Set the hour' }).click();
      await soon(() => page.getByRole('alert').textContent()).toContain('Give the hour.');
      await page.getByLabel(/^Hour/).fill('2031-03-01T09:30');
      await page.getByRole('button', { name: 'Set the hour' }).click();
      await page.waitForURL(/said=done/);
      expect((await news.desk.ledger.readAlert(alert))?.due).toBe(Date.parse('2031-03-01T09:30:00Z'));
    });
  });

  describe('two editors at one alert', () => {
    it('the later one is shown what the other did, word by word, and overwrites none of it', async () => {
      const news = await stage.open({ desk: { undoSeconds: 0 } });
      const id = await out(news);
      const page = await stage.page();
      await page.goto(`${news.url}/alerts/${id}/refile`);
      await page.getByLabel('First paragraph').fill('The sea broke through the wall at night.');
      await byBen(news, id, {
        do: 'correct',
        headline: 'Harbour wall damaged at Port Ellery',
        wasWrong: 'Not breached.',
        reason: 'The engineer called.',
      });
      await page.getByRole('button', { name: 'Refile it everywhere' }).click();
      const told = page.getByRole('alert');
      await soon(() => told.textContent()).toContain('Somebody changed it meanwhile. Nothing was overwritten.');
      expect(await told.textContent()).toContain('Corrected by Ben');
      expect(await told.textContent()).toContain('The engineer called.');
      expect([await told.locator('del').allTextContents(), await told.locator('ins').allTextContents()]).toEqual([
        ['breached '],
        ['damaged '],
      ]);
      expect((await news.desk.ledger.readAlert(id))?.alert?.revision).toBe(2);
      // The form has Ben's headline and one's own paragraph now; sent again, it keeps both.
      expect(await page.getByLabel('Headline').inputValue()).toBe('Harbour wall damaged at Port Ellery');
      expect(await page.getByLabel('First paragraph').inputValue()).toBe('The sea broke through the wall at night.');
      await page.getByRole('button', { name: 'Refile it everywhere' }).click();
      await page.waitForURL(/said=done/);
      expect((await news.desk.ledger.readAlert(id))?.alert).toMatchObject({
        headline: 'Harbour wall damaged at Port Ellery',
        lede: 'The sea broke through the wall at night.',
      });
    });

    it('a kill waits for nobody’s correction', async () => {
      const news = await stage.open();
      const id = await out(news);
      const page = await stage.page();
      await page.goto(`${news.url}/alerts/${id}/kill`);
      await page.getByLabel('Reason').fill('Made up.');
      await byBen(news, id, { do: 'refile', headline: 'Harbour wall breached in Port Ellery' });
      await page.getByRole('button', { name: 'Kill it everywhere' }).click();
      await soon(() => page.locator('#alert').textContent()).toContain('killed');
      expect((await news.desk.ledger.readAlert(id))?.life).toBe('killed');
    });
  });

  describe('a FLASH at the web desk', () => {
    it('waits for a second editor, is shown to them with its very words, and goes out when they approve', async () => {
      const news = await stage.open({ desk: { fourEyes: ['flash'] }, env: stage.users('ada:editor', 'ben:editor') });
      const [ada, ben] = [await stage.signedIn(news, 'ada'), await stage.signedIn(news, 'ben')];
      await ada.goto(`${news.url}/compose`);
      await ada.getByLabel('Headline').fill('Airport closed');
      await ada.getByText('FLASH', { exact: true }).click();
      await ada.getByRole('button', { name: 'Send FLASH to 2 channels…' }).click();
      await ada.getByRole('dialog').getByRole('button').click();
      await soon(() => ada.locator('#ticket').textContent()).toContain('a second editor has to approve it');
      expect(await ada.getByRole('button', { name: 'Approve' }).count()).toBe(0);
      // Ben sees it come, by itself.
      await ben.getByRole('link', { name: 'Airport closed' }).click();
      await soon(() => ben.locator('.preview.slack').textContent()).toContain('FLASH: Airport closed');
      expect(news.slack.log).toEqual([]);
      await ben.getByRole('button', { name: 'Approve' }).click();
      await soon(() => ben.locator('#alert').textContent()).toContain('out 2/2');
      // Ada's page went on to the alert, too.
      await ada.waitForURL(/\/alerts\//);
      expect(news.slack.log).toHaveLength(1);
    });

    it('that is refused was not sent, and says by whom and why', async () => {
      const news = await stage.open({ desk: { fourEyes: ['flash'] }, env: stage.users('ada:editor', 'ben:senior') });
      const ben = await stage.signedIn(news, 'ben');
      const { confirmPush } = await import('../../src/desk/confirm.ts');
      const actor: Actor = { via: 'web', name: 'ada' };
      const asked = await confirmPush(news.desk, news.newsdesk.policy, { actor, role: 'editor' }, anItem(), {
        actor,
        priority: 'flash',
        to: [],
        image: false,
      });
      await ben.goto(`${news.url}/tickets/${asked.outcome === 'waits' ? asked.ticket : ''}`);
      expect(await ben.getByRole('button', { name: 'Send without a second editor' }).count()).toBe(1);
      await ben.getByLabel(/^Reason/).fill('One source only.');
      await ben.getByRole('button', { name: 'Refuse' }).click();
      await soon(() => ben.locator('#ticket').textContent()).toMatch(
        /It was refused. Nothing was sent.*by ben.*One source only\./,
      );
      expect(news.slack.log).toEqual([]);
    });
  });

  describe('a viewer', () => {
    it('sees what is out and nothing else, and can do nothing', async () => {
      const news = await stage.open({ env: stage.users('vera:viewer', 'ada:editor') });
      const shown = await out(news);
      const { alert: held } = await push(news.desk, anItem({ headline: 'Ferry aground' }), {
        actor: ben,
        priority: 'urgent',
        to: [],
        image: false,
      });
      await follow(news.desk.ledger, held);
      const page = await stage.signedIn(news, 'vera');
      await soon(() => page.locator('#alerts').textContent()).toContain('Ferry aground');
      await byBen(news, held, { do: 'hold' });
      // It goes from their list as it is held.
      await soon(() => page.locator('#alerts').textContent()).not.toContain('Ferry aground');
      expect(await page.locator('#alerts').textContent()).toContain('Harbour wall breached');
      expect(await page.getByRole('link', { name: 'Write' }).count()).toBe(0);
      const statusOf = async (path: string) => (await page.goto(`${news.url}${path}`))?.status();
      expect(await statusOf(`/alerts/${held}`)).toBe(404);
      expect(await statusOf('/compose/0123456789ab')).toBe(403);
      expect(await statusOf(`/alerts/${shown}/kill`)).toBe(403);
      expect(await page.textContent('main')).toContain('That takes the role editor, and yours is viewer.');
      expect(await statusOf('/tickets/abc')).toBe(403);
      await page.goto(`${news.url}/alerts/${shown}`);
      expect(await page.locator('.deeds').count()).toBe(0);
    });
  });
}
