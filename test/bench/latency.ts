/** How long a story takes from the push being given to the request going out, and to the platform's yes, on an idle service. */
import type { Adapter, Order, Receipt } from '../../adapters/adapter.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import { openNewsroom, startWorkers } from '../../src/app.ts';
import { loadConfig } from '../../src/config/config.ts';
import { push } from '../../src/desk/push.ts';
import { sourceOf } from '../../src/intake/read.ts';
import { figure, type Options, percentile, type Report, verdict } from './measure.ts';
import { take } from './stories.ts';
import { type Fsync, startRedis, startSandbox } from './world.ts';

const silent = { info() {}, warn() {}, error() {} };
const AIM_MS = 10;

export async function latency({ quick }: Options): Promise<Report> {
  const rows: Report['rows'] = [];
  const notes: string[] = [];
  for (const fsync of ['everysec', 'always'] as const) {
    const { toRequest, toYes, bare } = await measured(fsync, quick ? 50 : 400);
    const row = (what: string, times: readonly number[]) => ({
      'Redis writes': fsync,
      what,
      'p50, ms': figure(percentile(times, 0.5)),
      'p99, ms': figure(percentile(times, 0.99)),
    });
    rows.push(row('push to request', toRequest), row('push to yes', toYes), row('bare post', bare));
    const over = percentile(toYes, 0.5) - percentile(bare, 0.5);
    if (fsync === 'everysec')
      notes.push(verdict(over < AIM_MS, `p50 under ${AIM_MS} ms over the bare post (${figure(over)} ms)`));
  }
  return {
    title: 'Latency',
    rows,
    notes: [
      'One story of 5 kB at a time, to one Slack channel, pacing off. From the call of push in one process, through ledger, queue, story reader and delivery worker; "yes" is the sandbox\'s answer. The bare post sends the same payload with the same client in a loop.',
      ...notes,
    ],
  };
}

async function measured(fsync: Fsync, count: number) {
  const redis = await startRedis(fsync);
  const sandbox = await startSandbox(1);
  const { apiUrl, token, channels } = sandbox.slack;
  const env = { SLACK_BOT_TOKEN: token, SLACK_CHANNELS: channels.join(','), SLACK_API_URL: apiUrl };
  const config = { ...loadConfig({ ...env, REDIS_URL: redis.url, PATH: process.env['PATH'] }), pacing: false };
  const newsroom = await openNewsroom(config, silent, { acceptLoss: false });
  const client = slackAdapter({ token, apiUrl });
  let seen: { order: Order; at: number } | null = null;
  let tell: (receipt: Receipt) => void = () => {};
  const watched: Adapter = {
    ...client,
    async deliver(order) {
      seen = { order, at: performance.now() };
      const receipt = await client.deliver(order);
      tell(receipt);
      return receipt;
    },
  };
  const workers = await startWorkers(config, newsroom, new Map<PlatformName, Adapter>([['slack', watched]]), silent);

  const [toRequest, toYes, bare]: [number[], number[], number[]] = [[], [], []];
  for (const [n, text] of take(count + 20).entries()) {
    const yes = new Promise<Receipt>((resolve) => {
      tell = resolve;
    });
    const since = performance.now();
    const request = { actor: { via: 'cli', name: 'bench' }, priority: 'urgent', to: [], image: false } as const;
    await push(newsroom.desk, { source: sourceOf('Example Wire'), body: text }, request);
    await yes;
    const until = performance.now();
    const { order, at } = seen as unknown as { order: Order; at: number };
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = performance.now();
    await client.deliver({ ...order, key: `bare${String(n).padStart(16, '0')}` });
    if (n < 20) continue; // warming up
    toRequest.push(at - since);
    toYes.push(until - since);
    bare.push(performance.now() - before);
  }
  await workers.close();
  await newsroom.close();
  await client.close();
  await sandbox.close();
  await redis.close();
  return { toRequest, toYes, bare };
}
