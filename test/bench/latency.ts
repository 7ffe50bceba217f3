/** How long a story takes from the push being given to the request going out, and to the platform's yes, on an idle service. */
import type { Adapter, Order, Receipt } from '../../adapters/adapter.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import { openNewsroom, startWorkers } from '../../src/app.ts';
import { loadConfig } from '../../src/config/config.ts';
import { confirmDraft } from '../../src/desk/confirm.ts';
import { Draft, newDraftId, saveDraft } from '../../src/desk/draft.ts';
import type { Policy } from '../../src/desk/policy.ts';
import { propose } from '../../src/desk/propose.ts';
import { type Desk, push } from '../../src/desk/push.ts';
import type { Who } from '../../src/desk/rights.ts';
import { sourceOf } from '../../src/intake/read.ts';
import { figure, type Options, percentile, type Report, verdict } from './measure.ts';
import { take } from './stories.ts';
import { type Fsync, startRedis, startSandbox } from './world.ts';

const silent = { info() {}, warn() {}, error() {} };
const AIM_MS = 10;
const CONFIRM_AIM_MS = 50;
const ADA: Who = { actor: { via: 'web', name: 'ada' }, role: 'editor' };

export async function latency({ quick }: Options): Promise<Report> {
  const rows: Report['rows'] = [];
  const notes: string[] = [];
  for (const fsync of ['everysec', 'always'] as const) {
    const { toRequest, toYes, bare } = await measured(fsync, quick ? 50 : 400, pushing);
    const confirmed = await measured(fsync, quick ? 50 : 400, confirming);
    const row = (what: string, times: readonly number[]) => ({
      'Redis writes': fsync,
      what,
      'p50, ms': figure(percentile(times, 0.5)),
      'p99, ms': figure(percentile(times, 0.99)),
    });
    rows.push(
      row('push to request', toRequest),
      row('push to yes', toYes),
      row('bare post', bare),
      row('confirm to request', confirmed.toRequest),
    );
    const over = percentile(toYes, 0.5) - percentile(bare, 0.5);
    if (fsync === 'everysec')
      notes.push(verdict(over < AIM_MS, `p50 under ${AIM_MS} ms over the bare post (${figure(over)} ms)`));
    const confirm = percentile(confirmed.toRequest, 0.5);
    notes.push(
      verdict(
        confirm < CONFIRM_AIM_MS,
        `p50 under ${CONFIRM_AIM_MS} ms from an editor's confirm to the first request (${figure(confirm)} ms, ${fsync})`,
      ),
    );
  }
  return {
    title: 'Latency',
    rows,
    notes: [
      'One story of 5 kB at a time, to one Slack channel, pacing off. From the call of push in one process, through ledger, queue, story reader and delivery worker; "yes" is the sandbox\'s answer. The bare post sends the same payload with the same client in a loop. Confirm: an editor\'s draft that was shown, from the call of confirmDraft with undoSeconds 0, which composes it once more, to the request.',
      ...notes,
    ],
  };
}

/** Makes a story ready. @returns what an editor does, which the clock runs for */
type Give = (desk: Desk, text: string) => Promise<() => Promise<unknown>>;

const itemOf = (text: string) => ({ source: sourceOf('Example Wire'), body: text });

const pushing: Give = async (desk, text) => () =>
  push(desk, itemOf(text), { actor: { via: 'cli', name: 'bench' }, priority: 'urgent', to: [], image: false });

const confirming: Give = async (desk, text) => {
  const policy: Policy = {
    routes: [{ priorities: null, to: ['slack:C000000000'], mentions: [] }],
    expiresAfterMs: { default: 3_600_000, flash: 3_600_000 },
    undoMs: 0,
    fourEyes: new Set(),
    people: [],
    drillTo: [],
  };
  const draft = Draft.parse({ item: itemOf(text), priority: 'urgent', to: [] });
  const id = newDraftId();
  await saveDraft(desk.ledger.drafts, ADA, id, draft);
  const { digest } = await propose(desk.ledger, policy, draft, ADA.actor);
  return () => confirmDraft(desk, policy, ADA, id, digest);
};

async function measured(fsync: Fsync, count: number, give: Give) {
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
    const act = await give(newsroom.desk, text);
    const since = performance.now();
    await act();
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
