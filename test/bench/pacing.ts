/** What the platforms' limits cost: one alert to a thousand channels, its kill, and a flash behind a thousand others. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter } from '../../adapters/adapter.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import { connect } from '../../queue/connection.ts';
import { startDeliveryWorker } from '../../queue/delivery-worker.ts';
import { openJobs } from '../../queue/jobs.ts';
import { openLedger } from '../../queue/ledger.ts';
import { startSweeper } from '../../queue/sweeper.ts';
import { LIMITS, type Limits } from '../../queue/timing.ts';
import { type Priority, rankOf } from '../../src/alert/alert.ts';
import type { Destination } from '../../src/alert/destination.ts';
import { render } from '../../src/app.ts';
import { change } from '../../src/desk/change.ts';
import { identify } from '../../src/intake/identity.ts';
import { anAlert, anItem, aRequest } from '../builders.ts';
import { figure, type Options, type Report, verdict } from './measure.ts';
import { startRedis, startSandbox } from './world.ts';

/** `--quick` runs ten times as fast: what it costs to keep to a limit is the same. */
const QUICK = 10;
const WITHIN = 1.05;
const SETTINGS = { routes: [], expiresAfterMs: { default: 3_600_000, flash: 3_600_000 } };
const silent = { info: () => {}, warn: console.error, error: console.error };

export async function pacing({ quick }: Options): Promise<Report> {
  const channels = 1_000;
  const scale = quick ? QUICK : 1;
  const { post, edit, read, channelMs } = LIMITS.slack;
  const faster = <T extends { everyMs: number }>(limit: T): T => ({ ...limit, everyMs: limit.everyMs / scale });
  const limits: Limits = { post: faster(post), edit: faster(edit), read: faster(read), channelMs: channelMs / scale };
  const sandbox = await startSandbox(channels);
  const redis = await startRedis('everysec');
  const connection = connect({ url: redis.url }, 'worker');
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const jobs = openJobs({ connection, prefix });
  const ledger = openLedger({ redis: connection, prefix, retentionDays: 400, itemDays: 30 });
  const adapter = watched(slackAdapter(sandbox.slack));
  const work = [1, 2].map(() =>
    startDeliveryWorker({
      ledger,
      jobs,
      connection,
      prefix,
      adapters: new Map([['slack', adapter]]),
      render,
      misrouted: () => null,
      limits: () => limits,
      concurrency: 20,
      log: silent,
    }),
  );
  const sweeper = startSweeper({ ledger, jobs, log: silent });
  const all = sandbox.slack.channels.map((channel): Destination => `slack:${channel}`);

  const out = async (to: readonly Destination[], priority: Priority): Promise<string> => {
    const item = anItem({ headline: `Harbour wall breached ${randomBytes(6).toString('hex')}` });
    const { alert, item: id } = await ledger.accept(item, identify(item), aRequest());
    const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert, priority });
    const addresses = to.map((destination) => ({ destination, mentions: [] }));
    await jobs.wake(await ledger.approve(id, words, addresses, { expiresAfterMs: 3_600_000 }), rankOf(priority));
    return alert;
  };

  // One alert to all of them.
  const bound = ((channels - post.burst) * post.everyMs) / scale;
  let since = performance.now();
  const alert = await out(all, 'urgent');
  await adapter.reached('post', channels);
  const spread = performance.now() - since;
  await sleep((post.burst * post.everyMs) / scale + 1_000);

  // Its kill: the notices, and how far the edits are by then.
  since = performance.now();
  const request = { do: 'kill', reason: 'Measured.' } as const;
  await change({ ledger, jobs }, alert, request, { via: 'cli', name: 'bench' }, SETTINGS);
  await adapter.reached('post', 2 * channels);
  const notices = performance.now() - since;
  const edited = adapter.count('edit');
  const edits = ((channels - edit.burst) * edit.everyMs) / scale;

  // A flash behind a thousand routine messages in one channel: there, and elsewhere.
  const [busy, quiet] = [all[0], all[1]] as [Destination, Destination];
  const before = adapter.count('post');
  for (let n = 0; n < 1_000; n++) await out([busy], 'routine');
  await adapter.reached('post', before + 1);
  since = performance.now();
  await out([busy, quiet], 'flash');
  const there = (await adapter.next('FLASH', busy)) - since;
  const elsewhere = (await adapter.next('FLASH', quiet)) - since;

  await Promise.all([...work.map((worker) => worker.close()), sweeper.close()]);
  await adapter.close();
  await jobs.close();
  connection.disconnect();
  await redis.close();
  await sandbox.close();
  const seconds = (ms: number) => figure((ms * scale) / 1_000);
  return {
    title: 'Pacing',
    rows: [
      { what: 'one alert to 1,000 Slack channels, s', measured: seconds(spread), bound: seconds(bound) },
      { what: 'its 1,000 kill notices, s', measured: seconds(notices), bound: seconds(bound) },
      { what: 'edits made by then, of 1,000', measured: edited, bound: `all: ${seconds(edits)} s` },
      { what: 'a flash behind 1,000 routine, elsewhere, s', measured: figure(elsewhere / 1_000), bound: 1 },
      {
        what: 'the same, in their channel, s',
        measured: figure(there / 1_000),
        bound: figure(channelMs / scale / 1_000),
      },
    ],
    notes: [
      `Pacing on, two workers in one process. The bound of the first two is (1,000 − ${post.burst}) × ${post.everyMs} ms: Slack's workspace limit, as we read "several hundred a minute".${quick ? ' Run ten times as fast; the first three rows are scaled back.' : ''}`,
      verdict(spread <= bound * WITHIN, 'one alert to 1,000 channels within 5 % of the bound'),
      verdict(notices < edits, '1,000 kill notices are out before 1,000 edits would be'),
      verdict(elsewhere <= 1_000, 'a flash in another channel within a second'),
    ],
  };
}

/** Counts and times what goes out. */
function watched(adapter: Adapter) {
  const counts = { post: 0, edit: 0 };
  const seen: { words: string; destination: Destination; at: number }[] = [];
  const until = async <T>(look: () => T | undefined | false): Promise<T> => {
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      await sleep(2);
    }
  };
  return {
    ...adapter,
    async deliver(order: Parameters<Adapter['deliver']>[0]) {
      seen.push({ words: JSON.stringify(order.payload), destination: order.destination, at: performance.now() });
      const receipt = await adapter.deliver(order);
      counts.post++;
      return receipt;
    },
    async edit(order: Parameters<Adapter['edit']>[0]) {
      await adapter.edit(order);
      counts.edit++;
    },
    count: (kind: keyof typeof counts) => counts[kind],
    reached: (kind: keyof typeof counts, count: number) => until(() => counts[kind] >= count),
    /** When words were first sent to a place. */
    next: (words: string, destination: Destination) =>
      until(() => seen.find((one) => one.destination === destination && one.words.includes(words))?.at),
  };
}
