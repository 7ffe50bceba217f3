/** A ledger of its own for each test, and workers on it with a platform that says what the test wants. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, inject } from 'vitest';
import { type Adapter, DeliveryError, type Fault, type Order } from '../../../adapters/adapter.ts';
import { startDeliveryWorker } from '../../../queue/delivery-worker.ts';
import { hasEnded } from '../../../queue/message.ts';
import { startSweeper } from '../../../queue/sweeper.ts';
import { UNLIMITED } from '../../../queue/timing.ts';
import { rankOf } from '../../../src/alert/alert.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { identify } from '../../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest, silent } from '../../builders.ts';

export const headlines = (orders: readonly Order[]) => orders.map(({ payload }) => payload['headline']);

export const fault = (kind: Fault, retryAfterMs?: number) =>
  new DeliveryError(kind, kind, `The platform is ${kind}.`, retryAfterMs);

export const TIMING = { deadline: 300, lease: 1_500, settle: 600 };
export const HOUR_MS = 3_600_000;

export async function until<T>(look: () => Promise<T | false | null | undefined>): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const seen = await look();
    if (seen) return seen;
    await sleep(20);
  }
  throw new Error('It did not come about within 10 s.');
}

/** A desk for each test of a file, closed after it; `news` is that test's own. */
export function aDesk() {
  let news: Awaited<ReturnType<typeof aLedger>>;
  const closers: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    news = await aLedger({ timing: TIMING });
  });
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
    await news.close();
  });

  const messages = async (alert: string) => (await news.ledger.readAlert(alert))?.messages ?? [];

  return {
    get news() {
      return news;
    },

    /** Is closed after the test, before the workers. */
    closes: (what: { close(): Promise<void> }) => void closers.unshift(() => what.close()),

    /** A worker on the ledger. @returns closes it */
    work(adapter: Adapter, { paceMs = 0, concurrency = 20 } = {}) {
      const limits = { ...UNLIMITED, channelMs: paceMs };
      const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
      const worker = startDeliveryWorker({
        ...news,
        connection,
        adapters: new Map([['slack', adapter]]),
        render: ({ alert }) => ({ headline: alert.headline, revision: alert.revision }),
        misrouted: () => null,
        limits: () => limits,
        timing: TIMING,
        concurrency,
        log: silent,
      });
      const close = async () => {
        await worker.close();
        connection.disconnect();
      };
      closers.push(close);
      return close;
    },

    sweep(): void {
      const sweeper = startSweeper({ ...news, log: silent });
      closers.unshift(() => sweeper.close());
    },

    /** An alert, whose destinations are woken unless the test says otherwise. @returns its id */
    async out(
      headline: string,
      destinations: Destination[],
      {
        notBefore = 0,
        wakes = true,
        ...over
      }: Parameters<typeof anAlert>[0] & { notBefore?: number; wakes?: boolean } = {},
    ) {
      const item = anItem({ headline });
      const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
      const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, headline, ...over });
      const addresses = destinations.map((destination) => ({ destination, mentions: [] }));
      const woken = await news.ledger.approve(id, words, addresses, { expiresAfterMs: HOUR_MS, notBefore });
      if (wakes) await news.jobs.wake(woken, rankOf(words.priority));
      return alert;
    },

    messages,

    /** What became of an alert's messages, once nothing of it is under way. */
    ended: (alert: string) =>
      until(async () => {
        const all = await messages(alert);
        return (
          all.every(({ state, shown, target }) => hasEnded(state) && (state !== 'SENT' || shown === target)) && all
        );
      }),
  };
}
