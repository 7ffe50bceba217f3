/** Takes messages out of the lanes and to the platforms: claim, freeze, send, record. */
import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Adapter, Payload } from '../adapters/adapter.ts';
import { REQUEST_DEADLINE_MS } from '../adapters/adapter.ts';
import { type PlatformName, platformOf } from '../src/alert/destination.ts';
import { type DeliveryJob, type Jobs, jobsPrefix, QUEUES } from './jobs.ts';
import { LEASE_MS, type Ledger } from './ledger.ts';
import type { Log } from './log.ts';
import type { Claim, LaneHead, Outcome } from './message.ts';
import { outcomeOf } from './outcome.ts';

/** After so many messages a lane lets others go first: a flash elsewhere must not wait for a backlog here. */
const TURNS = 10;
/** Between writing SENDING and the request's end there must be room in the lease; a worker that was paused is too late. */
const MARGIN_MS = 1_000;

export interface DeliveryOptions {
  ledger: Ledger;
  jobs: Jobs;
  connection: Redis;
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
    for (let turn = 0; ; turn++) {
      const peek = turn === TURNS || closing;
      const head: LaneHead = await ledger.claim(destination, { peek });
      if (head.kind === 'later') return jobs.wake([destination], head.rank, head.inMs);
      if (head.kind !== 'claimed') return;
      await deliver(head, options);
    }
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

async function deliver(claim: Claim, options: DeliveryOptions): Promise<void> {
  const { ledger, adapters, paceMs, log } = options;
  const { message } = claim;
  const platform = platformOf(message.destination);
  const adapter = adapters.get(platform);
  const record = async (outcome: Outcome) => {
    const recorded = await ledger.settle(claim, outcome, outcome.state === 'SENT' ? paceMs(platform) : 0);
    const line = { alert: message.alert, destination: message.destination, state: outcome.state, recorded };
    if (outcome.state === 'SENT') log.info({ ...line, link: outcome.receipt.link }, 'delivered');
    else log.warn({ ...line, reason: outcome.reason, detail: outcome.detail }, 'not delivered');
  };
  if (!adapter) {
    const detail = `No ${platform} bot token is configured here any more; set it and push again.`;
    return record({ state: 'REJECTED', reason: 'not-configured', detail });
  }

  let payload: Payload;
  try {
    payload = options.render(claim);
  } catch (error) {
    const detail = `Stop Press could not compose this message, which is a fault of ours: ${String(error)}`;
    return record({ state: 'REJECTED', reason: 'render', detail });
  }

  const since = performance.now();
  if (!(await ledger.begin(claim, payload))) return;
  if (performance.now() - since > LEASE_MS - REQUEST_DEADLINE_MS - MARGIN_MS) {
    return record({
      state: 'PENDING',
      reason: 'paused',
      detail: 'The worker was paused before the request.',
      againInMs: 0,
    });
  }

  const { key, destination, mentions, tries } = message;
  const outcome = await adapter.deliver({ key, destination, payload, mentions }).then(
    (receipt): Outcome => ({ state: 'SENT', receipt }),
    (error: unknown) => outcomeOf(error, tries, Math.random()),
  );
  await record(outcome);
}
