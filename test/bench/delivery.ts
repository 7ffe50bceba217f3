/** How many messages a second go out of full lanes, beside a bare loop that posts the same payloads with the same client. */
import { randomBytes } from 'node:crypto';
import type { Adapter, Order } from '../../adapters/adapter.ts';
import { discordAdapter } from '../../adapters/discord/send.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import { connect } from '../../queue/connection.ts';
import { startDeliveryWorker } from '../../queue/delivery-worker.ts';
import { openJobs } from '../../queue/jobs.ts';
import { openLedger } from '../../queue/ledger.ts';
import { UNLIMITED } from '../../queue/timing.ts';
import { rankOf } from '../../src/alert/alert.ts';
import type { Destination, PlatformName } from '../../src/alert/destination.ts';
import { render } from '../../src/app.ts';
import { identify } from '../../src/intake/identity.ts';
import { anAlert, anItem, aRequest } from '../builders.ts';
import { figure, inParallel, median, type Options, type Report, verdict } from './measure.ts';
import { type Fsync, type Served, startRedis, startSandbox } from './world.ts';

const AIM = 0.5;

export async function delivery({ quick }: Options): Promise<Report> {
  const rounds = quick ? 1 : 5;
  const count = quick ? 200 : 1_000;
  const rows: Report['rows'] = [];
  const least: Record<Fsync, number> = { everysec: Number.POSITIVE_INFINITY, always: Number.POSITIVE_INFINITY };
  const sandbox = await startSandbox(100);
  for (const fsync of ['everysec', 'always'] as const) {
    const redis = await startRedis(fsync);
    for (const platform of ['slack', 'discord'] as const) {
      const adapter = clientOf(platform, sandbox[platform]);
      for (const [destinations, concurrency] of [
        [1, 1],
        [1, 20],
        [100, 1],
        [100, 20],
      ] as const) {
        const channels = sandbox[platform].channels.slice(0, destinations);
        const ours: number[] = [];
        const bare: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const { perSecond, orders } = await drain(redis.url, adapter, channels, count, concurrency);
          ours.push(perSecond);
          bare.push(await loop(adapter, orders, concurrency));
        }
        const ratio = median(ours) / median(bare);
        // One channel is one lane: its messages go one after the other, whatever the concurrency.
        if (destinations > 1 || concurrency === 1) least[fsync] = Math.min(least[fsync], ratio);
        rows.push({
          'Redis writes': fsync,
          platform,
          channels: destinations,
          'at once': concurrency,
          'deliveries/s': figure(median(ours)),
          'bare loop/s': figure(median(bare)),
          ratio: figure(ratio),
        });
      }
      await adapter.close();
    }
    await redis.close();
  }
  await sandbox.close();
  return {
    title: 'Deliveries',
    rows,
    notes: [
      `${count.toLocaleString('en')} messages that wait in their lanes, pacing off, until the last is recorded; median of ${rounds}. A channel's messages keep their order and go one at a time, so with one channel nothing goes at once; the bare loop does not care.`,
      verdict(
        least.everysec >= AIM,
        `half of the bare loop with everysec where lanes allow it (least: ${figure(least.everysec)})`,
      ),
    ],
  };
}

function clientOf(platform: PlatformName, { token, apiUrl }: Served): Adapter {
  // Discord's own limit of 50 requests a second would be the only thing measured.
  return platform === 'slack'
    ? slackAdapter({ token, apiUrl })
    : discordAdapter({ token, apiUrl, requestsPerSecond: Number.POSITIVE_INFINITY });
}

/** Fills the lanes, then lets a worker drain them. */
async function drain(url: string, adapter: Adapter, channels: readonly string[], count: number, concurrency: number) {
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const connection = connect({ url }, 'worker');
  const jobs = openJobs({ connection, prefix });
  const ledger = openLedger({ redis: connection, prefix, retentionDays: 400, itemDays: 30 });
  const addresses = channels.map((channel) => ({
    destination: `${adapter.platform}:${channel}` as Destination,
    mentions: [],
  }));
  for (let n = 0; n < count / channels.length; n++) {
    const item = anItem({ headline: `Harbour wall breached, report ${n} ${prefix}` });
    const { alert, item: id } = await ledger.accept(item, identify(item), aRequest());
    const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, headline: item.headline as string });
    await jobs.wake(await ledger.approve(id, words, addresses, { expiresAfterMs: 3_600_000 }), rankOf(words.priority));
  }

  const orders: Order[] = [];
  const watched: Adapter = {
    ...adapter,
    deliver(order) {
      orders.push(order);
      return adapter.deliver(order);
    },
  };
  let recorded = 0;
  let done = () => {};
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const log = {
    info: () => {
      if (++recorded === count) done();
    },
    warn: (fields: unknown, words?: string) => console.error(words, fields),
    error: (fields: unknown, words?: string) => console.error(words, fields),
  };
  const since = performance.now();
  const adapters = new Map([[adapter.platform, watched]]);
  const worker = startDeliveryWorker({
    ledger,
    jobs,
    connection,
    prefix,
    adapters,
    render,
    misrouted: () => null,
    limits: () => UNLIMITED,
    concurrency,
    log,
  });
  await all;
  const perSecond = (1_000 * count) / (performance.now() - since);
  await worker.close();
  await jobs.close();
  connection.disconnect();
  return { perSecond, orders };
}

async function loop(adapter: Adapter, orders: readonly Order[], concurrency: number): Promise<number> {
  const since = performance.now();
  await inParallel(orders.length, concurrency, (n) => {
    const order = orders[n] as Order;
    return adapter.deliver({ ...order, key: `b${order.key.slice(1)}` });
  });
  return (1_000 * orders.length) / (performance.now() - since);
}
