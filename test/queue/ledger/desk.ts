/** A ledger of its own for each test, with short leases, and what a worker does to it. */
import { afterEach, beforeEach } from 'vitest';
import type { Claim } from '../../../queue/message.ts';
import type { Address } from '../../../src/alert/alert.ts';
import { identify } from '../../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aReceipt, aRequest } from '../../builders.ts';

export const LEASE_MS = 300;
const TIMING = { deadline: 100, lease: LEASE_MS, settle: 400 };
export const HOUR_MS = 3_600_000;
export const to = (...destinations: string[]): Address[] =>
  destinations.map((destination) => ({ destination: destination as Address['destination'], mentions: [] }));

/** A desk for each test of a file, closed after it; `news` is that test's own. */
export function aDesk() {
  let news: Awaited<ReturnType<typeof aLedger>>;
  let replicasFollow: boolean;
  beforeEach(async () => {
    replicasFollow = true;
    news = await aLedger({ timing: TIMING, replicas: { confirmed: async () => replicasFollow } });
  });
  afterEach(() => news.close());

  return {
    get news() {
      return news;
    },

    /** Whether the replicas have what they are asked for. */
    set replicasFollow(follow: boolean) {
      replicasFollow = follow;
    },

    /** An alert of its own for each headline, accepted and approved. */
    async out(
      headline: string,
      addresses: Address[],
      over: Parameters<typeof anAlert>[0] = {},
      expires = HOUR_MS,
      notBefore = 0,
    ) {
      const item = anItem({ headline });
      const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
      const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, headline, ...over });
      const wakes = await news.ledger.approve(id, words, addresses, { expiresAfterMs: expires, notBefore });
      return { id: alert, item: id, words, wakes };
    },

    async claimed(destination: Address['destination']) {
      const head = await news.ledger.claim(destination);
      if (head.kind !== 'claimed') throw new Error(`nothing to claim: ${head.kind}`);
      return head;
    },

    sent: (claim: Claim) =>
      news.ledger.settle(claim, { state: 'SENT', receipt: aReceipt(claim.message), revision: claim.message.target }, 0),

    /** What a replica has of the ledger right now, until it is put in its master's place. */
    async replica() {
      const keysOf = () => news.redis.keys(`{${news.prefix}}:*`);
      const kept = await Promise.all(
        (await keysOf()).map(async (key) => ({ key, value: (await news.redis.dumpBuffer(key)) as Buffer })),
      );
      return {
        async takesOver(): Promise<void> {
          await news.redis.del(await keysOf());
          for (const { key, value } of kept) await news.redis.restore(key, 0, value);
        },
      };
    },
  };
}
