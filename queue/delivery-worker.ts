/** Takes messages out of the lanes and to the platforms, and gets back to those that stand: claim, freeze, ask, record. */
import { type Job, Worker } from 'bullmq';
import type { Adapter, Payload } from '../adapters/adapter.ts';
import { type PlatformName, platformOf } from '../src/alert/destination.ts';
import type { Connection } from './connection.ts';
import { type DeliveryJob, type Jobs, jobsPrefix, QUEUES } from './jobs.ts';
import type { Ledger } from './ledger.ts';
import type { Log } from './log.ts';
import type { Claim, LaneHead, Operation, Outcome } from './message.ts';
import { outcomeOf } from './outcome.ts';
import { type Limits, TIMING, type Timing } from './timing.ts';

/** After so long a lane lets others go first: a flash elsewhere must not wait for a backlog here. */
const TURN_MS = 100;
/** Between writing SENDING and the request's end there must be room in the lease; a worker that was paused is too late. */
const MARGIN_MS = 1_000;

export interface DeliveryOptions {
  ledger: Ledger;
  jobs: Jobs;
  connection: Connection;
  prefix: string;
  adapters: ReadonlyMap<PlatformName, Adapter>;
  /** Pure; see `render.ts` of each platform. */
  render: (claim: Claim) => Payload;
  limits: (platform: PlatformName) => Limits;
  /** How many destinations at once. */
  concurrency: number;
  timing?: Timing;
  /** Is told before each step: tests stop or kill the process there. */
  onStep?: (step: Step, claim: Claim) => void | Promise<void>;
  log: Log;
}

/** The steps between which a worker can die. */
export type Step = 'claimed' | 'begun' | 'asked' | 'recorded';

/** Starts a worker; `close` waits for the requests in hand. */
export function startDeliveryWorker(options: DeliveryOptions): { close(): Promise<void> } {
  const { ledger, jobs, connection, prefix, concurrency, limits, timing = TIMING, log } = options;
  let closing = false;

  async function workLane({ data: { destination } }: Job<DeliveryJob>): Promise<void> {
    const since = performance.now();
    const lane = { limits: limits(platformOf(destination)) };
    let head: LaneHead = await ledger.claim(destination, { ...lane, peek: closing });
    while (head.kind === 'claimed') {
      await options.onStep?.('claimed', head);
      const outcome = await perform(head, options);
      await options.onStep?.('asked', head);
      // Redis gets both at once, in this order: the record costs no round trip of its own.
      const recorded = outcome && record(head, outcome, options);
      const next = ledger.claim(destination, { ...lane, peek: closing || performance.now() - since > TURN_MS });
      [head] = await Promise.all([next, recorded]);
    }
    if (head.kind === 'later') await jobs.wake([destination], head.rank, head.inMs);
  }

  const worker = new Worker<DeliveryJob>(QUEUES.delivery, workLane, {
    connection,
    prefix: jobsPrefix(prefix),
    concurrency,
    // The ledger's lease guards a message; a job that stalls is merely another wake, and must never fail for good.
    maxStalledCount: 1_000_000,
    stalledInterval: timing.lease,
    lockDuration: timing.lease,
  });
  worker.on('error', (error) =>
    log.warn({ error: error.message }, 'delivery worker: Redis does not answer as it should'),
  );
  worker.on('failed', (job, error) =>
    log.error({ destination: job?.data.destination, error: error.message }, 'a wake failed'),
  );
  return {
    async close() {
      closing = true;
      await worker.close();
    },
  };
}

/** Does what the claim is for, and says what came of it; null where it is somebody else's by now, or about old words. */
async function perform(claim: Claim, options: DeliveryOptions): Promise<Outcome | null> {
  const { message, operation } = claim;
  const platform = platformOf(message.destination);
  const adapter = options.adapters.get(platform);
  if (!adapter) {
    const detail = `No ${platform} bot token is configured here any more; set it, then retry.`;
    return refused('not-configured', detail);
  }
  const attempt = { operation, message, sinceLastMs: claim.sinceLastMs, random: Math.random() };
  try {
    if (operation === 'find' || operation === 'read') return await look(claim, adapter);
    return await change(claim, adapter, options);
  } catch (error) {
    return outcomeOf(error, attempt);
  }
}

const refused = (reason: string, detail: string): Outcome => ({
  state: 'REJECTED',
  reason,
  detail,
  switchesOff: false,
});

/** Posts, edits or publishes, once SENDING is on record. */
async function change(claim: Claim, adapter: Adapter, options: DeliveryOptions): Promise<Outcome | null> {
  const { ledger, render, timing = TIMING } = options;
  const { message, operation, root } = claim;
  let payload: Payload;
  try {
    payload = operation === 'publish' ? {} : render(claim);
  } catch (error) {
    const detail = `Stop Press could not compose this message, which is a fault of ours: ${String(error)}`;
    return refused('render', detail);
  }

  const since = performance.now();
  if (!(await ledger.begin(claim, payload))) return null;
  await options.onStep?.('begun', claim);
  if (performance.now() - since > timing.lease - timing.deadline - MARGIN_MS * (timing.lease / TIMING.lease)) {
    const detail = 'The worker was paused before the request.';
    return { state: 'LATER', reason: 'paused', detail, againInMs: 0 };
  }
  const { key, receipt, target } = message;
  if (operation === 'publish') {
    if (root === null) return refused('nothing-stood', 'There is nothing to publish.');
    await adapter.publish(root);
    return { state: 'SENT', receipt: root, revision: target };
  }
  if (operation === 'edit' && receipt !== null) {
    await adapter.edit({ key, receipt, payload });
    return { state: 'SHOWN', revision: target };
  }
  return { state: 'SENT', receipt: await adapter.deliver(orderOf(claim, payload)), revision: target };
}

/** Finds out what became of a post, or what an edit left. */
async function look(claim: Claim, adapter: Adapter): Promise<Outcome> {
  const { message, operation, sinceFirstMs, sinceLastMs, mayPost } = claim;
  const { key, receipt } = message;
  if (operation === 'read' && receipt !== null) {
    const revision = await adapter.read(key, receipt);
    const detail = 'Somebody deleted it.';
    return revision === null ? { state: 'GONE', reason: 'deleted', detail } : { state: 'SHOWN', revision };
  }
  const payload = JSON.parse(message.payload ?? '{}') as Payload;
  const order = orderOf(claim, payload);
  const seen = await adapter.find({
    ...order,
    sinceFirstMs,
    sinceLastMs,
    mayPost: mayPost && message.payload !== null,
  });
  return seen.found ? { state: 'SENT', receipt: seen.receipt, revision: seen.revision } : { state: 'ABSENT' };
}

function orderOf({ message, root }: Claim, payload: Payload) {
  const { key, destination, mentions, part } = message;
  const parent = part.startsWith('thread') && root !== null ? { messageId: root.messageId } : null;
  return { key, destination, payload, mentions, parent };
}

async function record(claim: Claim, outcome: Outcome, options: DeliveryOptions): Promise<void> {
  const { ledger, limits, adapters, log } = options;
  const { alert, destination, part } = claim.message;
  const recorded = await ledger.settle(
    claim,
    outcome,
    restOf(claim.operation, outcome, limits(platformOf(destination))),
  );
  await options.onStep?.('recorded', claim);
  const line = { alert, destination, part, operation: claim.operation, state: outcome.state, recorded };
  if (outcome.state === 'SENT') log.info({ ...line, link: outcome.receipt.link }, 'delivered');
  else if (outcome.state === 'SHOWN' || outcome.state === 'ABSENT') log.info(line, 'looked or edited');
  else log.warn({ ...line, reason: outcome.reason, detail: outcome.detail }, 'not delivered');
  // We were paused, and somebody else posted meanwhile: the reader must see one.
  if (recorded === 'surplus' && outcome.state === 'SENT') {
    await adapters
      .get(platformOf(destination))
      ?.remove(outcome.receipt)
      .then(
        () => log.warn(line, 'a second copy was deleted'),
        (error: unknown) => log.error({ ...line, error: String(error) }, 'A SECOND COPY STANDS: delete it by hand'),
      );
  }
}

/** How long the channel is closed to posts: its pace after one, or what the platform asks for. */
function restOf(operation: Operation, outcome: Outcome, { channelMs }: Limits): number {
  if (operation !== 'post') return 0;
  if (outcome.state === 'SENT' || outcome.state === 'UNKNOWN') return channelMs;
  return outcome.state === 'LATER' ? outcome.againInMs : 0;
}
