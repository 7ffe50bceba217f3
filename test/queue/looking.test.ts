/** Looking for posts whose answer was lost: workers and ledger on the sandbox's Slack and Discord, through the real adapters. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Adapter } from '../../adapters/adapter.ts';
import { renderDiscord } from '../../adapters/discord/render.ts';
import { discordAdapter } from '../../adapters/discord/send.ts';
import { renderSlack } from '../../adapters/slack/render.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import { startDeliveryWorker } from '../../queue/delivery-worker.ts';
import { hasEnded } from '../../queue/message.ts';
import { UNLIMITED } from '../../queue/timing.ts';
import type { Destination } from '../../src/alert/destination.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest, silent } from '../builders.ts';
import { startDiscord } from '../sandbox/discord/discord.ts';
import { startSlack } from '../sandbox/slack/slack.ts';

const TIMING = { deadline: 300, lease: 1_500, settle: 600 };

const PLATFORMS = {
  async Slack() {
    const sandbox = await startSlack();
    const adapter = slackAdapter({ ...sandbox, deadlineMs: TIMING.deadline });
    return {
      sandbox,
      adapter,
      render: renderSlack,
      destination: 'slack:C0NEWS' as Destination,
      history: 'conversations.history',
      page: 200,
      strip: (id: string) => sandbox.strip('C0NEWS', id),
      say: (words: string) => sandbox.say('C0NEWS', words),
    };
  },
  async Discord() {
    const sandbox = await startDiscord();
    // As it is once the nonce is forgotten: all that is left is to look.
    const adapter: Adapter = { ...discordAdapter({ ...sandbox, deadlineMs: TIMING.deadline }), onceForMs: 0 };
    return {
      sandbox,
      adapter,
      render: renderDiscord,
      destination: 'discord:1001' as Destination,
      history: 'GET /channels/:id/messages',
      page: 100,
      strip: (id: string) => sandbox.suppressEmbeds('1001', id),
      say: (words: string) => sandbox.say('1001', words),
    };
  },
};

describe.each(Object.entries(PLATFORMS))('on %s', (_name, start) => {
  let news: Awaited<ReturnType<typeof aLedger>>;
  let on: Awaited<ReturnType<typeof start>>;
  let stop: () => Promise<void>;
  let recorded: Record<string, unknown>[];

  beforeEach(async () => {
    news = await aLedger({ timing: TIMING });
    on = await start();
    recorded = [];
    const log = { ...silent, info: (line: object) => void recorded.push(line as Record<string, unknown>) };
    const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
    const worker = startDeliveryWorker({
      ...news,
      connection,
      adapters: new Map([[on.adapter.platform, on.adapter]]),
      render: ({ alert, message }) => on.render(alert, message),
      misrouted: () => null,
      limits: () => UNLIMITED,
      concurrency: 4,
      timing: TIMING,
      log,
    });
    stop = async () => {
      await worker.close();
      connection.disconnect();
      await on.adapter.close();
    };
  });
  afterEach(async () => {
    await stop();
    await on.sandbox.close();
    await news.close();
  });

  async function out(headline: string): Promise<string> {
    const item = anItem({ headline });
    const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
    const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, headline });
    const addresses = [{ destination: on.destination, mentions: [] }];
    await news.jobs.wake(await news.ledger.approve(id, words, addresses, { expiresAfterMs: 3_600_000 }), 0);
    return alert;
  }

  async function ended(alert: string) {
    for (let i = 0; i < 500; i++) {
      const [message] = (await news.ledger.readAlert(alert))?.messages ?? [];
      if (message && hasEnded(message.state)) return message;
      await sleep(20);
    }
    throw new Error('It did not end within 10 s.');
  }

  it('an alert that lost its mark holds no other one up: what was lost beside it is sent again', async () => {
    const { messageId } = (await ended(await out('First'))).receipt ?? {};
    on.strip(messageId as string);
    on.sandbox.fail({ kind: 'drop-before-commit' });
    expect(await ended(await out('Second'))).toMatchObject({ state: 'SENT', tries: 2 });
    expect(on.sandbox.standing()).toHaveLength(2);
  });

  it('a history that takes longer than a lease is looked through in parts, and each part is in time', async () => {
    const { sandbox, history, page, say } = on;
    for (let n = 0; n < 7 * page; n += 1) say('Morning all');
    sandbox.fail({ kind: 'drop-before-commit' });
    sandbox.fail({ kind: 'slow', call: history, delayMs: 250, times: 1_000 });
    expect(await ended(await out('First'))).toMatchObject({ state: 'SENT', tries: 2 });
    expect(recorded.filter(({ state }) => state === 'UNFINISHED').length).toBeGreaterThan(0);
    expect(recorded.filter(({ recorded: how }) => how !== 'recorded')).toEqual([]);
    expect(sandbox.log).toHaveLength(7 * page + 1);
  }, 30_000);

  it('an alert whose answer and mark were both lost is a person’s to look at, and not sent again', async () => {
    on.sandbox.fail({ kind: 'drop-after-commit' });
    const alert = await out('First');
    while (on.sandbox.standing().length === 0) await sleep(2);
    on.strip(on.sandbox.standing()[0]?.messageId as string);
    expect(await ended(alert)).toMatchObject({ state: 'QUARANTINED', reason: 'no mark' });
    expect(on.sandbox.standing()).toHaveLength(1);
  });
});
