/** Takes messages out of the lanes and to the platforms: claim, freeze, send, record. */
import { type Job, Worker } from 'bullmq';
import type { Adapter, Payload } from '../adapters/adapter.ts';
import { REQUEST_DEADLINE_MS } from '../adapters/adapter.ts';
import { type PlatformName, platformOf } from '../src/alert/destination.ts';
import type { Connection } from './connection.ts';
import { type DeliveryJob, type Jobs, jobsPrefix, QUEUES } from './jobs.ts';
import { LEASE_MS, type Ledger } from './ledger.ts';
import type { Log } from './log.ts';
import type { Claim, LaneHead, Outcome } from './message.ts';
import { outcomeOf } from './outcome.ts';

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
  /** The least time between two messages in a destination of this platform, in milliseconds. */
  paceMs: (platform: PlatformName) => number;
  /** How many destinations at once. */
  concurrency: number;
  log: Log;
}

/** Starts a worker; `close` waits for the requests in hand. */
export function startDeliveryWorker(options: DeliveryOptions): { close(): Promise<void> } {
  const { ledger, jobs, connection, prefix, concurrency, log } = options;
  let closing = false;

  async function workLane({ data: { destination } }: Job<DeliveryJob>): Promise<void> {
    const since = performance.now();
    let head: LaneHead = await ledger.claim(destination, { peek: closing });
    while (head.kind === 'claimed') {
      const outcome = await deliver(head, options);
      // Redis gets both at once, in this order: the record costs no round trip of its own.
      const recorded = outcome && record(head, outcome, options);
      const next = ledger.claim(destination, { peek: closing || performance.now() - since > TURN_MS });
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
    stalledInterval: LEASE_MS,
    lockDuration: LEASE_MS,
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

/** Makes the request, and says what came of it; null where the claim is somebody else's by now. */
async function deliver(claim: Claim, { ledger, adapters, render }: DeliveryOptions): Promise<Outcome | null> {
  const { message } = claim;
  const platform = platformOf(message.destination);
  const adapter = adapters.get(platform);
  if (!adapter) {
    const detail = `No ${platform} bot token is configured here any more; set it and push again.`;
    return { state: 'REJECTED', reason: 'not-configured', detail };
  }
  let payload: Payload;
  try {
    payload = render(claim);
  } catch (error) {
    const detail = `Stop Press could not compose this message, which is a fault of ours: ${String(error)}`;
    return { state: 'REJECTED', reason: 'render', detail };
  }

  const since = performance.now();
  if (!(await ledger.begin(claim, payload))) return null;
  if (performance.now() - since > LEASE_MS - REQUEST_DEADLINE_MS - MARGIN_MS) {
    const detail = 'The worker was paused before the request.';
    return { state: 'PENDING', reason: 'paused', detail, againInMs: 0 };
  }
  const { key, destination, mentions, tries } = message;
  return adapter.deliver({ key, destination, payload, mentions }).then(
    (receipt): Outcome => ({ state: 'SENT', receipt }),
    (error: unknown) => outcomeOf(error, tries, Math.random()),
  );
}

async function record(claim: Claim, outcome: Outcome, { ledger, paceMs, log }: DeliveryOptions): Promise<void> {
  const { alert, destination } = claim.message;
  const recorded = await ledger.settle(claim, outcome, outcome.state === 'SENT' ? paceMs(platformOf(destination)) : 0);
  const line = { alert, destination, state: outcome.state, recorded };
  if (outcome.state === 'SENT') log.info({ ...line, link: outcome.receipt.link }, 'delivered');
  else log.warn({ ...line, reason: outcome.reason, detail: outcome.detail }, 'not delivered');
}
