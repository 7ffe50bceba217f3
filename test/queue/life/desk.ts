/** An alert's life on a ledger and workers that are real, with a platform that says what the test wants. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, inject } from 'vitest';
import { startDeliveryWorker } from '../../../queue/delivery-worker.ts';
import { startSweeper } from '../../../queue/sweeper.ts';
import { UNLIMITED } from '../../../queue/timing.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { change } from '../../../src/desk/change.ts';
import type { Desk } from '../../../src/desk/push.ts';
import { type ChangeInput, ChangeRequest } from '../../../src/desk/request.ts';
import type { RecogniserOf } from '../../../src/desk/resolve.ts';
import { viewOf } from '../../../src/desk/view.ts';
import { identify } from '../../../src/intake/identity.ts';
import type { Item } from '../../../src/intake/item.ts';
import { aLedger, anAlert, anItem, aRequest, silent } from '../../builders.ts';
import { aPlatform, type Standing } from '../platform.ts';

const TIMING = { deadline: 200, lease: 1_000, settle: 400 };
const SETTINGS = { routes: [], expiresAfterMs: { default: 3_600_000, flash: 3_600_000 } };
const ACTOR = { via: 'cli', name: 'tess' } as const;

/** A desk for each test of a file, closed after it; `news` and `platform` are that test's own. */
export function aDesk() {
  let news: Awaited<ReturnType<typeof aLedger>>;
  let platform: ReturnType<typeof aPlatform>;
  let stop: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    news = await aLedger({ timing: TIMING });
    platform = aPlatform();
  });
  afterEach(async () => {
    for (const close of stop.reverse()) await close();
    stop = [];
    await news.close();
  });

  const view = async (id: string) => {
    const record = await news.ledger.readAlert(id);
    if (record === null) throw new Error('gone');
    return viewOf(record);
  };

  return {
    get news() {
      return news;
    },
    get platform() {
      return platform;
    },

    /** Workers on the ledger, from now on. */
    work(): void {
      const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
      const worker = startDeliveryWorker({
        ...news,
        connection,
        adapters: new Map([['slack', platform.adapter]]),
        render: ({ alert, message }) => ({
          part: message.part,
          revision: alert.revision,
          headline: alert.headline,
          kind: alert.change.kind,
        }),
        misrouted: () => null,
        limits: () => UNLIMITED,
        concurrency: 10,
        timing: TIMING,
        log: silent,
      });
      const sweeper = startSweeper({ ...news, log: silent });
      stop.push(async () => {
        await sweeper.close();
        await worker.close();
        connection.disconnect();
      });
    },

    /** An alert of its own, approved for these places. @returns its id */
    async out(
      destinations: Destination[],
      {
        notBefore = 0,
        item = anItem({ headline: `Story ${Math.random()}` }),
        ...over
      }: Parameters<typeof anAlert>[0] & { notBefore?: number; item?: Item } = {},
    ): Promise<string> {
      const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
      const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, ...over });
      const addresses = destinations.map((destination) => ({ destination, mentions: ['here' as const] }));
      await news.jobs.wake(
        await news.ledger.approve(id, words, addresses, { expiresAfterMs: 3_600_000, notBefore }),
        0,
      );
      return alert;
    },

    /** What an editor does; through another `desk` where the test comes between. */
    does: (
      id: string,
      input: ChangeInput,
      desk: Desk = news,
      recogniserOf: RecogniserOf = async () => platform.adapter,
    ) => change(desk, id, ChangeRequest.parse(input), ACTOR, SETTINGS, { recogniserOf }),

    view,

    async until(id: string, state: string) {
      for (let i = 0; i < 400; i++) {
        const seen = await view(id);
        if (seen.state === state) return seen;
        await sleep(20);
      }
      throw new Error(`It did not become ${state}: ${JSON.stringify(await view(id))}`);
    },

    /** Waits until one part of it has come to a state. */
    async partIs(id: string, part: string, state: string): Promise<void> {
      const is = async () => (await view(id)).messages.some((one) => one.part === part && one.state === state);
      for (let i = 0; i < 400; i++, await sleep(20)) if (await is()) return;
      throw new Error(`${part} did not become ${state}: ${JSON.stringify(await view(id))}`);
    },

    /** What stands, part by part: `root r2 correct`. */
    standing: () =>
      platform
        .standing()
        .map(({ payload }: Standing) => `${payload['part']} r${payload['revision']} ${payload['kind']}`),
  };
}
