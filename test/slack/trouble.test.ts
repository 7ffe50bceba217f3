import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../sandbox/slack/people/person.ts';
import { CHANNELS } from '../sandbox/slack/slack.ts';
import { aCard, EDITORS, out } from './card.ts';
import { aDesk, type Desk, type DeskOptions } from './desk.ts';

let desk: Desk;
const open = async (options: DeskOptions = {}) => {
  // Slack's own three seconds: whatever Redis does, they are kept.
  desk = await aDesk({ slack: { channels: [...CHANNELS, EDITORS], ackMs: 3_000 }, ...options });
};
afterEach(() => desk.close());

const HEADLINE = 'Harbour wall breached at Port Ellery';
const says = (words: string) =>
  desk.ada.until(() => desk.ada.modal?.text.includes(words) && desk.ada.modal, `"${words}"`);
const told = (words: string, person: Person = desk.ada) =>
  person.until(() => person.ephemerals().some(({ payload }) => String(payload['text']).includes(words)), `"${words}"`);
const preview = async () => {
  await desk.ada.command('/breaking');
  await (await (await desk.ada.openModal('compose')).fill({ Headline: HEADLINE })).submit();
  return desk.ada.openModal('preview');
};

describe('where Redis is away', () => {
  it('the form opens all the same, says so, and takes what is written', async () => {
    await open();
    desk.line.cut();
    await desk.ada.command('/breaking');
    const form = await says('Redis does not answer right now');
    await form.fill({ Headline: HEADLINE });
    await says('36 of the 90 characters');
    expect(desk.ada.modal?.callbackId).toBe('compose');
    await form.submit();
    await (await says('Redis does not answer; nothing was sent.')).close();
    expect(desk.ada.modal?.value('Headline')).toBe(HEADLINE);
  });

  it('a list, a button and the home are answered plainly', async () => {
    await open();
    const card = await aCard(desk.slack, await out(desk), 1, 'kill', 'undo');
    desk.line.cut();
    await desk.ada.command('/breaking', 'status');
    await told('Redis does not answer; nothing was sent.');
    await desk.ada.click(card, 'kill');
    await desk.ada.click(card, 'undo');
    await desk.ada.until(() => desk.ada.ephemerals().length === 3);
    await desk.ada.home();
    await desk.ada.until(() => desk.ada.homeView?.text.includes('Redis does not answer'));
  });

  it('a confirmation sends nothing, and the same draft goes out once it is back', async () => {
    await open();
    const shown = await preview();
    desk.line.cut();
    await shown.submit();
    await says('Redis does not answer; nothing was sent.');
    expect(desk.slack.standing()).toEqual([]);
    await desk.line.mend();
    await desk.ada.modal?.submit();
    await says('sent 2/2');
    expect(desk.slack.standing()).toHaveLength(2);
  });

  it('a change keeps what was written in its window', async () => {
    await open();
    const card = await aCard(desk.slack, await out(desk), 1, 'correct');
    await desk.ada.click(card, 'correct');
    const form = await desk.ada.openModal('change');
    await form.fill({ Headline: 'Harbour gate breached', 'What was wrong': 'It was the gate.' });
    desk.line.cut();
    await form.submit();
    const again = await says('Redis does not answer');
    expect(again.value('What was wrong')).toBe('It was the gate.');
    await desk.line.mend();
    await again.submit();
    await says('sent 2/2');
    expect(JSON.stringify(desk.slack.standing('C0NEWS'))).toContain('It was the gate.');
  });
});

describe('where Redis hangs', () => {
  it('everything is acknowledged within three seconds, and told when it is given up', async () => {
    await open();
    const card = await aCard(desk.slack, await out(desk, { headline: 'Ferries stay in port' }), 1, 'kill');
    const shown = await preview();
    desk.line.hang();
    await Promise.all([desk.ada.click(card, 'kill'), desk.ada.command('/breaking', 'status'), desk.ada.home()]);
    await shown.submit();
    const words = () => [desk.ada.modal?.text, ...desk.ada.ephemerals().map(({ payload }) => payload['text'])].join();
    // Redis is given up after five seconds.
    await expect
      .poll(() => words().split('Redis does not answer; nothing was sent.').length - 1, { timeout: 20_000 })
      .toBe(3);
  }, 60_000);
});

describe('where an answer of Redis is lost', () => {
  it('the editor is told that it is not known, and the same press again is one alert', async () => {
    await open();
    const { ledger } = desk.desk;
    const accept = ledger.accept.bind(ledger);
    ledger.accept = async (...given) => {
      await accept(...given);
      ledger.accept = accept;
      throw new Error('Command timed out');
    };
    const shown = await preview();
    await shown.submit();
    await says('it is not sure whether this was taken');
    await desk.ada.modal?.submit();
    await says('sent 2/2');
    expect([(await ledger.list(5)).length, desk.slack.standing().length]).toEqual([1, 2]);
  });
});

describe('a window that Slack opens no more', () => {
  it('is told to whoever wrote the command, with what to do', async () => {
    await open();
    desk.slack.fail({ kind: 'error', call: 'views.open', code: 'expired_trigger_id' });
    await desk.ada.command('/breaking');
    await told('Slack gives three seconds to open a window');
    await desk.ada.command('/breaking');
    await desk.ada.openModal('compose');
  });

  it('is told to whoever pressed beneath a card', async () => {
    await open();
    const card = await aCard(desk.slack, await out(desk), 1, 'kill');
    desk.slack.fail({ kind: 'error', call: 'views.open', code: 'expired_trigger_id' });
    await desk.ada.click(card, 'kill');
    await told('nothing was sent. Please do the same again');
  });

  it('is told at home', async () => {
    await open();
    await out(desk);
    await desk.ada.home();
    await desk.ada.until(() => desk.ada.homeView?.text.includes('Harbour wall'));
    desk.slack.fail({ kind: 'error', call: 'views.open', code: 'expired_trigger_id' });
    await desk.ada.click('home', 'alert:open');
    await desk.ada.until(() => desk.ada.homeView?.text.includes('Slack gives three seconds'));
  });
});

describe('a window that was closed', () => {
  it('after its confirmation was pressed tells what became of it in a direct message, with the button to undo it', async () => {
    await open({ undoSeconds: 30 });
    const { ada, slack } = desk;
    const shown = await preview();
    await Promise.all([shown.submit(), ada.modal?.closeAll()]);
    const direct = await slack.until(() => slack.standing().find(({ channel }) => channel.startsWith('D')));
    expect(String(direct.payload['text'])).toContain('It goes out in');
    await ada.click(direct, 'press:undo');
    await told('Taken back by Ada Marsh; nothing was sent.');
    expect(slack.standing('C0NEWS')).toEqual([]);
  });

  it('of another version is refused, and sends nothing', async () => {
    await open();
    const { slack } = desk;
    const shown = await preview();
    const view = slack.screen('U0ADA').modals.at(-1)!;
    view.shown['private_metadata'] = '{"v":0}';
    await shown.submit();
    await says('This window is of another version');
    expect(slack.standing()).toEqual([]);
  });
});

describe('the way to Slack', () => {
  it('is open again right after Slack closed it', async () => {
    await open();
    desk.slack.app.socket.disconnect('refresh_requested');
    await expect
      .poll(() =>
        desk.ada.command('/breaking', 'help').then(
          () => 'heard',
          () => 'not yet',
        ),
      )
      .toBe('heard');
    await told('/breaking opens the form');
    expect(await desk.slackDesk.summary()).toBe('desk in Slack');
  });

  it('is kept trying where the app token is refused, and nothing else ends by it', async () => {
    await open({ slack: { channels: [...CHANNELS, EDITORS] } });
    desk.slack.fail({ kind: 'error', call: 'apps.connections.open', code: 'invalid_auth', times: 2 });
    desk.slack.app.socket.drop();
    await expect.poll(() => desk.slackDesk.summary()).toContain('NOT CONNECTED');
    await expect.poll(() => desk.slackDesk.summary(), { timeout: 5_000 }).toBe('desk in Slack');
    await desk.ada.command('/breaking');
    await desk.ada.openModal('compose');
  });

  it('by signed requests comes in at our own address, and does all that a socket does', async () => {
    await open({ http: true });
    const shown = await preview();
    await shown.submit();
    await says('sent 2/2');
    const card = await aCard(desk.slack, (await desk.ledger.list(1))[0]!.id, 1, 'hold');
    await desk.ada.click(card, 'hold');
    await (await desk.ada.openModal('change')).submit();
    await says('on hold');
    await desk.ada.home();
    await desk.ada.until(() => desk.ada.homeView?.text.includes(HEADLINE));
    expect(await desk.slackDesk.summary()).toBe('desk in Slack at /slack/events');
  });

  it('lets no forged or old request in', async () => {
    await open({ http: true });
    const body = new URLSearchParams({ command: '/breaking', text: 'status', user_id: 'U0ADA', team_id: 'T0HARBOUR' });
    const post = (headers: Record<string, string>) =>
      fetch(`${desk.url}/slack/events`, { method: 'POST', body, headers }).then(({ status }) => status);
    const now = String(Math.floor(Date.now() / 1_000));
    expect(await post({})).toBe(401);
    expect(await post({ 'x-slack-request-timestamp': now, 'x-slack-signature': `v0=${'0'.repeat(64)}` })).toBe(401);
    const { createHmac } = await import('node:crypto');
    const sign = (at: string, secret: string) =>
      `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
    expect(await post({ 'x-slack-request-timestamp': now, 'x-slack-signature': sign(now, 'another-secret') })).toBe(
      401,
    );
    const old = String(Number(now) - 600);
    expect(
      await post({ 'x-slack-request-timestamp': old, 'x-slack-signature': sign(old, desk.slack.signingSecret) }),
    ).toBe(401);
    expect(desk.ada.ephemerals()).toEqual([]);
  });
});
