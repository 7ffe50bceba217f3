/** One card in one channel: posted once, and edited from then on. */
import { type Adapter, DeliveryError, type Payload } from '../../adapters/adapter.ts';
import type { InHand, Shown } from '../../queue/cards.ts';
import type { Ledger } from '../../queue/ledger.ts';
import type { Log } from '../../queue/log.ts';
import { type Limits, TIMING } from '../../queue/timing.ts';
import type { Mention } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import { digest } from '../digest.ts';

/** What is to be seen there. */
export interface Sight {
  destination: Destination;
  payload: Payload;
  /** False: it is worth no first post. */
  posts: boolean;
  mentions: readonly Mention[];
}

export interface Showing {
  ledger: Ledger;
  adapter: Adapter;
  limits: Pick<Limits, 'post' | 'edit'>;
  /** Is told before each step: tests stop the process there. */
  onStep?: ((step: 'begun' | 'asked') => void | Promise<void>) | undefined;
  log: Log;
}

/** After this, from its beginning, a post that is not seen does not come any more. */
const { settle: SETTLE_MS } = TIMING;
/** A process that was paused for longer between its turn and its request has lost it. */
const PAUSED_MS = 1_000;
const AGAIN_MS = 5_000;
/** In a channel whose history does not come in time, a second card is better than none. */
const LOOKS_MS = 300_000;
/** A token that is refused is an operator's to mend. */
const UNAUTHORIZED_MS = 60_000;

/** The name by which a card is found again on its platform. */
export const cardKey = (card: string, destination: Destination): string => digest(20, 'card', card, destination);

/**
 * Makes a channel show it.
 * @returns milliseconds until it is to be tried again; null: it shows it, or never will
 */
export async function showIn(
  held: InHand,
  sight: Sight,
  shown: Shown | undefined,
  showing: Showing,
): Promise<number | null> {
  if (shown?.over) return null;
  const looks = digest(20, JSON.stringify(sight.payload));
  if (shown?.receipt) return shown.digest === looks ? null : edit(held, sight, { ...shown, digest: looks }, showing);
  return sight.posts || shown ? post(held, sight, looks, showing) : null;
}

async function edit(
  held: InHand,
  { destination, payload }: Sight,
  shown: Shown,
  { ledger, adapter, limits, log }: Showing,
): Promise<number | null> {
  const { receipt } = shown;
  const since = performance.now();
  const turn = await ledger.cards.begin(held, destination, 'edit', limits.edit);
  if (turn.turn === 'later') return turn.inMs;
  if (receipt === null || turn.turn !== 'go' || performance.now() - since > PAUSED_MS) return 0;
  let now = shown;
  try {
    await adapter.edit({ key: cardKey(held.card, destination), receipt, payload });
  } catch (error) {
    const { fault, message } = asFault(error);
    log.warn({ card: held.card, destination, error: message }, 'a card shows what is old');
    if (fault !== 'gone' && fault !== 'fixed' && fault !== 'rejected') return againIn(error);
    // A person took it away, or it takes no edit any more. What is refused for its words is tried with others.
    if (fault !== 'rejected') now = { ...shown, over: true };
  }
  await ledger.cards.record(held.card, destination, now);
  return null;
}

async function post(held: InHand, sight: Sight, looks: string, showing: Showing): Promise<number | null> {
  const { ledger, adapter, limits, log } = showing;
  const { destination, payload, mentions } = sight;
  const since = performance.now();
  const turn = await ledger.cards.begin(held, destination, 'post', limits.post);
  if (turn.turn === 'later') return turn.inMs;
  if (turn.turn === 'look') return find(held, sight, turn.sinceMs, showing);
  if (turn.turn === 'lost') return 0;
  await showing.onStep?.('begun');
  if (performance.now() - since > PAUSED_MS) {
    await ledger.cards.forget(held.card, destination);
    return 0;
  }
  const order = { key: cardKey(held.card, destination), destination, payload, mentions, parent: null };
  try {
    const receipt = await adapter.deliver(order);
    await showing.onStep?.('asked');
    await ledger.cards.record(held.card, destination, { receipt, digest: looks });
    return null;
  } catch (error) {
    const { fault, message } = asFault(error);
    log.warn({ card: held.card, destination, error: message }, 'the editors’ channel does not have a card');
    if (fault === 'uncertain') return AGAIN_MS;
    await ledger.cards.forget(held.card, destination);
    return fault === 'rejected' ? null : againIn(error);
  }
}

/** Nobody knows whether an earlier post of it stands. One that is not to be found is posted again: no editor must miss it. */
async function find(held: InHand, sight: Sight, sinceMs: number, showing: Showing): Promise<number | null> {
  const { ledger, adapter, log } = showing;
  const { destination, payload, mentions } = sight;
  const key = cardKey(held.card, destination);
  try {
    const seen = await adapter.find({
      key,
      destination,
      payload,
      mentions,
      parent: null,
      sinceFirstMs: sinceMs,
      sinceLastMs: sinceMs,
      mayPost: false,
      owned: (messageIds) => ledger.owned(destination, messageIds),
      askUntil: performance.now() + AGAIN_MS,
      soFar: null,
    });
    if (seen.found === true) {
      // What it shows may be old: the next round edits it.
      await ledger.cards.record(held.card, destination, { receipt: seen.receipt, digest: '' });
      return 0;
    }
    if (seen.found === 'unfinished' && sinceMs < LOOKS_MS) return AGAIN_MS;
  } catch (error) {
    const { fault, message } = asFault(error);
    log.warn({ card: held.card, destination, error: message }, 'a card is looked for');
    if (fault !== 'unreadable' && fault !== 'rejected') return againIn(error);
  }
  if (sinceMs < SETTLE_MS) return Math.min(SETTLE_MS - sinceMs, AGAIN_MS);
  await ledger.cards.forget(held.card, destination);
  return 0;
}

const asFault = (error: unknown): { fault: DeliveryError['fault']; message: string } =>
  error instanceof DeliveryError ? error : { fault: 'uncertain', message: String(error) };

function againIn(error: unknown): number {
  if (!(error instanceof DeliveryError)) return AGAIN_MS;
  if (error.fault === 'unauthorized') return UNAUTHORIZED_MS;
  return error.retryAfterMs ?? AGAIN_MS;
}
