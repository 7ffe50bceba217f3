/** What the editors' channels show of alerts and tickets, and which of it is old by now. */
import type { Receipt } from '../adapters/adapter.ts';
import type { Destination } from '../src/alert/destination.ts';
import type { Connection } from './connection.ts';
import type { Reply, scriptsOn } from './scripts.ts';
import type { Limit } from './timing.ts';

/** Where a card stands in one channel. */
export interface Shown {
  /** Null while nobody knows whether its first post stands, or where it never will. */
  receipt: Receipt | null;
  /** Names what it shows: the same again needs no edit. */
  digest: string;
  /** It was deleted, or cannot be edited: it is left alone from now on. */
  over?: true;
}

/** A card in hand; `held` says whose it is. */
export interface InHand {
  card: string;
  held: string;
}

/** What a worker may do now. `look`: a post was begun so long ago, and nobody knows whether it stands. */
export type Turn = { turn: 'go' | 'lost' } | { turn: 'later'; inMs: number } | { turn: 'look'; sinceMs: number };

/** Whoever shows a card has so long, then another does. */
const LEASE_MS = 20_000;
/** A request must end within the lease. */
const REQUEST_MS = 6_000;
/** Between two posts or edits of cards in one channel. */
const CHANNEL_MS = 1_000;
const DAY_MS = 86_400_000;

/** A card's name is `alert:ID` or `ticket:ID`. It is kept for so many days: as long as a kill can take its words away. */
export function cardsOn(
  run: ReturnType<typeof scriptsOn>,
  redis: Connection,
  key: (...parts: string[]) => string,
  retentionDays: number,
) {
  return {
    /** The next card that is old by now; null: none. */
    async take(): Promise<InHand | null> {
      const [card, held] = (await run('take_card', [LEASE_MS])) as Reply[];
      return card === undefined ? null : { card: String(card), held: String(held) };
    },

    /** Asks for the turn of one request, right before it. After `go` for a post it counts as one that may stand. */
    async begin({ card, held }: InHand, destination: Destination, kind: 'post' | 'edit', limit: Limit): Promise<Turn> {
      const { everyMs, burst } = limit;
      const [turn, ms] = (await run('begin_card', [
        card,
        held,
        destination,
        kind,
        REQUEST_MS,
        CHANNEL_MS,
        everyMs,
        burst,
      ])) as [Turn['turn'], Reply];
      if (turn === 'later') return { turn, inMs: Number(ms) };
      return turn === 'look' ? { turn, sinceMs: Number(ms) } : { turn };
    },

    /** It is out of hand; unless it changed meanwhile, it rests, or comes again in so many milliseconds. */
    async end({ card, held }: InHand, againInMs: number | null): Promise<void> {
      await run('end_card', [card, held, againInMs === null ? '' : Math.ceil(againInMs)]);
    },

    async shown(card: string): Promise<Map<Destination, Shown>> {
      const fields = await redis.hgetall(key('card', card));
      return new Map(Object.entries(fields).map(([to, shown]) => [to as Destination, JSON.parse(shown) as Shown]));
    },

    async record(card: string, destination: Destination, shown: Shown): Promise<void> {
      await redis.hset(key('card', card), destination, JSON.stringify(shown));
      await redis.pexpire(key('card', card), retentionDays * DAY_MS);
    },

    /** It surely does not stand there. */
    async forget(card: string, destination: Destination): Promise<void> {
      await redis.hdel(key('card', card), destination);
    },
  };
}
