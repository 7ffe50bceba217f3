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
    const strip = (id: string) => sandbox.strip('C0NEWS', id);
    return { sandbox, adapter, render: renderSlack, strip, destination: 'slack:C0NEWS' as Destination };
  },
  async Discord() {
    const sandbox = await startDiscord();
    // As it is once the nonce is forgotten: all that is left is to look.
    const adapter: Adapter = { ...discordAdapter({ ...sandbox, deadlineMs: TIMING.deadline }), onceForMs: 0 };
    const strip = (id: string) => sandbox.suppressEmbeds('1001', id);
    return { sandbox, adapter, render: renderDiscord, strip, destination: 'discord:1001' as Destination };
  },
};

describe.each(Object.entries(PLATFORMS))('on %s', (_name, start) => {
  let news: Awaited<ReturnType<typeof aLedger>>;
  let on: Awaited<ReturnType<typeof start>>;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    news = await aLedger({ timing: TIMING });
    on = await start();
    const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
    const worker = startDeliveryWorker({
      ...news,
      connection,
      adapters: new Map([[on.adapter.platform, on.adapter]]),
      render: ({ alert, message }) => on.render(alert, message),
      limits: () => UNLIMITED,
      concurrency: 4,
      timing: TIMING,
      log: silent,
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

  it('an alert whose answer and mark were both lost is a person’s to look at, and not sent again', async () => {
    on.sandbox.fail({ kind: 'drop-after-commit' });
    const alert = await out('First');
    while (on.sandbox.standing().length === 0) await sleep(2);
    on.strip(on.sandbox.standing()[0]?.messageId as string);
    expect(await ended(alert)).toMatchObject({ state: 'QUARANTINED', reason: 'no mark' });
    expect(on.sandbox.standing()).toHaveLength(1);
  });
});
