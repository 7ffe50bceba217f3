/**
 * A drill that goes the whole way by itself and says how long that took: silently, in a channel of its own, in one message. That is
 * posted once a day, by item, intake and approval, and edited from then on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter } from '../../adapters/adapter.ts';
import type { Flight } from '../../queue/canary.ts';
import type { Log } from '../../queue/log.ts';
import type { AlertRecord, PushRequest } from '../../queue/records.ts';
import { repeat } from '../../queue/repeat.ts';
import type { Actor } from '../alert/alert.ts';
import { type Destination, type PlatformName, platformOf } from '../alert/destination.ts';
import { ChangeError } from '../errors.ts';
import { identify } from '../intake/identity.ts';
import type { Item } from '../intake/item.ts';
import { type ChangeSettings, change } from './change.ts';
import { alertFrom } from './compose.ts';
import { asDrill } from './propose.ts';
import { type Desk, push } from './push.ts';

export interface CanaryOptions {
  desk: Desk;
  settings: ChangeSettings;
  to: Destination;
  everyMs: number;
  adapters: ReadonlyMap<PlatformName, Adapter>;
  /** Default: a minute; shorter in tests. */
  patienceMs?: number;
  log: Log;
}

const LOOK_MS = 5_000;
const PATIENCE_MS = 60_000;
/** One is down before the next flies, however often they are asked for. */
const LEAST_MS = 90_000;
/** One that did not arrive is followed by another this soon. */
const AGAIN_MS = 5 * 60_000;
/** Then it begins anew: an alert with a history without an end takes ever longer to read. */
const MOST_REVISIONS = 24;
const EVERY_MS = 50;
const ACTOR: Actor = { via: 'cli', name: 'canary' };

/** Flies whenever it is this newsroom's turn, whichever process asks first. */
export function startCanary(options: CanaryOptions): { close(): Promise<void> } {
  const { desk, everyMs, log } = options;
  const stop = new AbortController();
  const look = async () => {
    if (!(await desk.ledger.canary.turn(Math.max(everyMs, LEAST_MS)))) return;
    const flight = await fly(options, stop.signal);
    if (stop.signal.aborted) return desk.ledger.canary.hurry(1);
    await desk.ledger.canary.landed(flight);
    if (flight.problem === null) return;
    log.error({ problem: flight.problem }, 'the canary did not arrive');
    await desk.ledger.canary.hurry(Math.min(everyMs, AGAIN_MS));
  };
  const flights = repeat(
    LOOK_MS,
    () => look().catch((error: unknown) => log.warn({ error: String(error) }, 'the canary waits')),
    { atOnce: true },
  );
  return {
    close() {
      stop.abort();
      return flights.close();
    },
  };
}

/** One flight, to its proof or its problem. @throws what Redis throws */
export async function fly(options: CanaryOptions, stop?: AbortSignal): Promise<Flight> {
  const { desk, to } = options;
  const { canary } = desk.ledger;
  const at = Date.now();
  const since = performance.now();
  const carrier = await canary.carrier();
  const before = carrier === null ? null : await desk.ledger.readAlert(carrier);
  try {
    let problem: string | null;
    if (before !== null && isFit(before, to)) {
      await again(before, itemOf(at), options);
      problem = await arrival(desk, before.id, options, stop);
    } else {
      const alert = await begin(desk, itemOf(at), requestTo(to));
      problem = await arrival(desk, alert, options, stop);
      if (before !== null && problem === null) await removeOld(before, options);
    }
    return { at, tookMs: problem === null ? Math.round(performance.now() - since) : null, problem };
  } catch (error) {
    // Somebody changed it in that very moment.
    if (!(error instanceof ChangeError)) throw error;
    return { at, tookMs: null, problem: error.message };
  }
}

/** The whole way, from the item on. */
async function begin(desk: Desk, item: Item, request: PushRequest): Promise<string> {
  await desk.ledger.canary.carriedBy(identify(item).alert);
  return (await push(desk, item, request)).alert;
}

const requestTo = (to: Destination): PushRequest => ({
  actor: ACTOR,
  priority: 'routine',
  to: [to],
  image: false,
  drill: true,
  canary: true,
});

const itemOf = (at: number): Item =>
  asDrill({
    id: `canary-${at}`,
    source: { id: 'stop-press', name: 'Stop Press' },
    headline: `Canary of ${timeOf(at)}`,
    body: 'It goes the way of an alert and is measured. There is nothing to do.',
  });

export const timeOf = (at: number): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;

/** Whether it can go on; else another begins in its place. */
function isFit({ state, alert, life, messages: [root] }: AlertRecord, to: Destination): boolean {
  if (state === 'received') return true;
  if (alert === null || life !== 'live' || root?.destination !== to) return false;
  if (root.state === 'SENT') return alert.revision < MOST_REVISIONS;
  return !['GONE', 'FIXED', 'QUARANTINED', 'DROPPED'].includes(root.state);
}

/** New words for its message; and where that was refused, or switched off, it is tried again. */
async function again(record: AlertRecord, item: Item, { desk, settings, to }: CanaryOptions): Promise<void> {
  const { id, alert, messages } = record;
  if (alert === null) return; // nobody has read it yet
  const { headline, lede } = (await alertFrom(id, item, requestTo(to))).alert;
  await change(desk, id, { do: 'refile', base: alert.revision, headline, lede }, ACTOR, settings);
  if (messages[0]?.state === 'REJECTED') await change(desk, id, { do: 'retry' }, ACTOR, settings);
}

/** @returns what is wrong where it did not arrive; null once it stands as it should */
async function arrival(
  { ledger }: Desk,
  id: string,
  { patienceMs = PATIENCE_MS }: CanaryOptions,
  stop?: AbortSignal,
): Promise<string | null> {
  let state = 'It was not read.';
  for (
    const since = performance.now();
    performance.now() - since < patienceMs && !stop?.aborted;
    await sleep(EVERY_MS)
  ) {
    const record = await ledger.readAlert(id);
    if (record?.state === 'failed') return record.reason;
    const root = record?.messages[0];
    if (!root) continue;
    if (root.state === 'SENT' && root.shown === root.target) return null;
    state = `${root.state} ${root.detail}`.trim();
    if (['REJECTED', 'QUARANTINED', 'GONE', 'FIXED', 'DROPPED'].includes(root.state)) return state;
  }
  return `It did not stand within ${Math.round(patienceMs / 1_000)} s: ${state}`;
}

/** There is to be one message. What cannot be deleted is in nobody's way. */
async function removeOld({ messages }: AlertRecord, { adapters, log }: CanaryOptions): Promise<void> {
  for (const { receipt } of messages) {
    if (receipt === null) continue;
    await adapters
      .get(platformOf(receipt.destination))
      ?.remove(receipt)
      .catch((error: unknown) => log.warn({ error: String(error) }, 'the canary’s last message stands'));
  }
}
