/** Takes messages out of the lanes and to the platforms, and gets back to those that stand: claim, freeze, ask, record. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';
import type { Adapter, Payload, Receipt } from '../adapters/adapter.ts';
import { type Destination, type PlatformName, platformOf } from '../src/alert/destination.ts';
import type { Connection } from './connection.ts';
import { type DeliveryJob, type Jobs, jobsPrefix, QUEUES } from './jobs.ts';
import type { Settled } from './lane.ts';
import type { Ledger } from './ledger.ts';
import type { Log } from './log.ts';
import { look } from './look.ts';
import { type Claim, type LaneHead, type News, type Operation, type Outcome, orderOf } from './message.ts';
import { outcomeOf } from './outcome.ts';
import { show } from './show.ts';
import { type Limits, lastStart, TIMING, type Timing } from './timing.ts';
import { keepRunning } from './watchdog.ts';

/** After so long a lane lets others go first: a flash elsewhere must not wait for a backlog here. */
const TURN_MS = 100;
/** How long a message waits where this process has no token for its platform; another may have one. */
const NOT_CONFIGURED_MS = 15_000;
/** How long one waits where no replica has what was written of it. */
const NO_REPLICA_MS = 2_000;
const SURPLUS_TRIES = 6;

export interface DeliveryOptions {
  ledger: Ledger;
  jobs: Jobs;
  connection: Connection;
  prefix: string;
  adapters: ReadonlyMap<PlatformName, Adapter>;
  /** Pure; see `render.ts` of each platform. */
  render: (claim: Claim) => Payload;
  limits: (platform: PlatformName) => Limits;
  /** Why an alert must not go to a destination, whatever record asks for it: a drill to a channel for news; null: it may. */
  misrouted: (alert: Claim['alert'], destination: Destination) => string | null;
  /** How many destinations at once. */
  concurrency: number;
  timing?: Timing;
  /** Hears of each outcome that was recorded. */
  onOutcome?: (what: Pick<Claim, 'message' | 'alert'>, outcome: News) => void | Promise<void>;
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

  async function workLane({ data: { destination, wake } }: Job<DeliveryJob>): Promise<void> {
    const since = performance.now();
    const lane = { limits: limits(platformOf(destination)) };
    let head: LaneHead = await ledger.claim(destination, { ...lane, peek: closing, wake });
    while (head.kind === 'claimed' || head.kind === 'ended') {
      if (head.kind === 'ended') {
        tellEnded(head, options);
        head = await ledger.claim(destination, { ...lane, peek: closing });
        continue;
      }
      await options.onStep?.('claimed', head);
      const outcome = await perform(head, options);
      await options.onStep?.('asked', head);
      // Redis gets both at once, in this order: the record costs no round trip of its own.
      const recorded = outcome && record(head, outcome, options);
      const next = ledger.claim(destination, { ...lane, peek: closing || performance.now() - since > TURN_MS });
      [head] = await Promise.all([next, recorded]);
    }
    if (head.kind === 'later' && head.wake !== null) await jobs.wakeLater(destination, head.rank, head.inMs, head.wake);
  }

  const start = () => {
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
    return worker as Worker;
  };
  const worker = keepRunning({ start, waitingMs: () => jobs.waitingMs('delivery'), log });
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
    const detail = `No ${platform} bot token is configured where it was tried; set it there, and it goes out if it is news still.`;
    return { state: 'LATER', reason: 'not-configured', detail, againInMs: NOT_CONFIGURED_MS, closesChannel: false };
  }
  const attempt = { operation, message, sinceLastMs: claim.sinceLastMs, random: Math.random() };
  const wrong = options.misrouted(claim.alert, message.destination);
  try {
    // What stands where it should not is found, edited and masked all the same; but nothing more of it is posted.
    if (operation === 'find' || operation === 'read')
      return await look({ ...claim, mayPost: claim.mayPost && wrong === null }, adapter, options);
    if (wrong !== null && operation !== 'edit') return refused('misrouted', wrong);
    if (claim.alert.drill && operation === 'publish')
      return refused('drill', 'A drill is published to no other server.');
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
    return operation === 'edit'
      ? { state: 'FIXED', reason: 'render', detail, standIn: false }
      : refused('render', detail);
  }

  const since = performance.now();
  if (!(await ledger.begin(claim, payload))) return null;
  if (!(await ledger.isBegun(claim))) {
    const detail = 'The replicas of Redis do not answer: it is not sent before one has it.';
    return { state: 'LATER', reason: 'no-replica', detail, againInMs: NO_REPLICA_MS, closesChannel: false };
  }
  await options.onStep?.('begun', claim);
  if (performance.now() > lastStart(since, timing)) {
    const detail = 'The worker was paused before the request.';
    return { state: 'LATER', reason: 'paused', detail, againInMs: 0, closesChannel: false };
  }
  const { receipt, target } = message;
  if (operation === 'publish') {
    if (root === null) return refused('nothing-stood', 'There is nothing to publish.');
    await adapter.publish(root);
    return { state: 'SENT', receipt: root, revision: target };
  }
  if (operation === 'edit' && receipt !== null) return show(claim, receipt, payload, adapter);
  return { state: 'SENT', receipt: await adapter.deliver(orderOf(claim, payload)), revision: target };
}

async function record(claim: Claim, outcome: Outcome, options: DeliveryOptions): Promise<void> {
  const { ledger, limits, log } = options;
  const { alert, destination, part } = claim.message;
  const recorded = await ledger.settle(
    claim,
    outcome,
    restOf(claim.operation, outcome, limits(platformOf(destination))),
  );
  await options.onStep?.('recorded', claim);
  const line = { alert, destination, part, operation: claim.operation, state: outcome.state, recorded };
  if (outcome.state === 'SENT') log.info({ ...line, link: outcome.receipt.link }, 'delivered');
  else if (outcome.state === 'SHOWN' || outcome.state === 'ABSENT' || outcome.state === 'UNFINISHED')
    log.info(line, 'looked or edited');
  else log.warn({ ...line, reason: outcome.reason, detail: outcome.detail }, 'not delivered');
  const news = newsOf(recorded, outcome);
  if (news !== null) void options.onOutcome?.(claim, news);
  if (recorded === 'surplus' && outcome.state === 'SENT') void removeSurplus(claim, outcome.receipt, options);
}

/** What there is to hear of it; null where it was somebody else's by then. */
function newsOf(recorded: Settled, outcome: Outcome): News | null {
  if (recorded === 'late' || recorded === 'surplus') return null;
  if (recorded === 'recorded' || !('reason' in outcome)) return outcome;
  const { reason, detail } = outcome;
  return { state: recorded === 'overdue' ? 'OVERDUE' : 'QUARANTINED', reason, detail };
}

/** We were paused, and somebody else posted meanwhile: the reader must see one. */
async function removeSurplus({ message }: Claim, receipt: Receipt, { adapters, log }: DeliveryOptions): Promise<void> {
  const { alert, destination } = message;
  for (let tries = 1; ; tries++) {
    try {
      await adapters.get(platformOf(destination))?.remove(receipt);
      return log.warn({ alert, destination }, 'a second copy was deleted');
    } catch (error) {
      const words =
        tries < SURPLUS_TRIES ? 'a second copy is yet to be deleted' : 'A SECOND COPY STANDS: delete it by hand';
      log.error({ alert, destination, link: receipt.link, error: String(error) }, words);
      if (tries === SURPLUS_TRIES) return;
      await sleep(1_000 * 2 ** tries);
    }
  }
}

/** What ended before it was sent is told like any other refusal. */
function tellEnded(
  { message, alert }: Extract<LaneHead, { kind: 'ended' }>,
  { onOutcome, log }: DeliveryOptions,
): void {
  const { reason, detail, destination } = message;
  log.warn({ alert: alert.id, destination, part: message.part, reason, detail }, 'not delivered');
  void onOutcome?.({ message, alert }, { state: 'REJECTED', reason, detail, switchesOff: false });
}

/** How long the channel is closed to posts: its pace after one, or what the platform asks for. */
function restOf(operation: Operation, outcome: Outcome, { channelMs }: Limits): number {
  if (operation !== 'post') return 0;
  if (outcome.state === 'SENT' || outcome.state === 'UNKNOWN') return channelMs;
  return outcome.state === 'LATER' && outcome.closesChannel ? outcome.againInMs : 0;
}
