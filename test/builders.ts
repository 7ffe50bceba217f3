/** Things the tests need, whole and valid; each test says only what matters to it. All names are made up. */
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { inject } from 'vitest';
import type { Order, Receipt } from '../adapters/adapter.ts';
import { openJobs } from '../queue/jobs.ts';
import { openLedger } from '../queue/ledger.ts';
import type { Log } from '../queue/log.ts';
import type { PushRequest } from '../queue/records.ts';
import type { Replicas } from '../queue/replicas.ts';
import type { Patience, Timing } from '../queue/timing.ts';
import type { Alert } from '../src/alert/alert.ts';
import type { Item } from '../src/intake/item.ts';

export const silent: Log = { info() {}, warn() {}, error() {} };

export const anAlert = (over: Partial<Alert> = {}): Alert => ({
  id: 'a1b2c3d4e5f6',
  revision: 1,
  change: { kind: 'first' },
  corrections: [],
  priority: 'urgent',
  headline: 'Harbour wall breached at Port Ellery',
  lede: 'The sea broke through the harbour wall of Port Ellery on Monday night, the coast guard said.',
  quotes: [{ text: 'Nobody should go near the quay', speaker: { name: 'Mara Oduya', role: 'coast guard commander' } }],
  source: 'Example Wire',
  url: 'https://example.org/harbour',
  publishedAt: null,
  sentAt: '2026-03-01T14:02:00.000Z',
  changedAt: '2026-03-01T14:02:00.000Z',
  language: 'en',
  image: null,
  ...over,
});

export const anItem = (over: Partial<Item> = {}): Item => ({
  source: { id: 'example-wire', name: 'Example Wire' },
  headline: 'Harbour wall breached at Port Ellery',
  ...over,
});

export const aRequest = (over: Partial<PushRequest> = {}): PushRequest => ({
  actor: { via: 'cli', name: 'tess' },
  priority: 'routine',
  to: [],
  image: false,
  ...over,
});

export const aReceipt = ({ destination, mentions }: Pick<Order, 'destination' | 'mentions'>): Receipt => ({
  destination,
  messageId: randomBytes(6).toString('hex'),
  link: null,
  workspace: null,
  bot: 'B1',
  publishable: false,
  mentions,
  postedAt: '2026-03-01T14:02:01.000Z',
});

/** A ledger and its jobs on the tests' Redis, apart from every other test's. */
export async function aLedger({
  timing,
  patience,
  replicas,
}: {
  timing?: Timing;
  patience?: Patience;
  replicas?: Replicas;
} = {}) {
  const redis = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const ledger = openLedger({
    redis,
    prefix,
    retentionDays: 400,
    itemDays: 30,
    replicas,
    ...(timing !== undefined && { timing }),
    ...(patience !== undefined && { patience }),
  });
  const jobs = openJobs({ connection: redis, prefix });
  return {
    redis,
    prefix,
    ledger,
    jobs,
    async close() {
      await jobs.close();
      redis.disconnect();
    },
  };
}
