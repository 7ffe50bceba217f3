/** What the editors' channels show of alerts and tickets, and which of it is old by now. */
import type { Receipt } from '../adapters/adapter.ts';
import type { Destination } from '../src/alert/destination.ts';
import type { Connection } from './connection.ts';
import type { Reply, scriptsOn } from './scripts.ts';

/** Where a card stands in one channel. */
export interface Shown {
  /** Null while the first post of it may be under way. */
  receipt: Receipt | null;
  /** Names what it shows: the same again needs no edit. */
  digest: string;
}

/** Whoever shows a card has so long, then another does. */
const LEASE_MS = 15_000;
/** As long as anybody presses a button beneath it. */
const KEPT_MS = 30 * 86_400_000;

/** A card's name is `alert:ID` or `ticket:ID`. */
export function cardsOn(run: ReturnType<typeof scriptsOn>, redis: Connection, key: (...parts: string[]) => string) {
  return {
    /** The next card that is old by now; null: none. `held` says whose it is. */
    async take(): Promise<{ card: string; held: string } | null> {
      const [card, held] = (await run('take_card', [LEASE_MS])) as Reply[];
      return card === undefined ? null : { card: String(card), held: String(held) };
    },

    /** It is shown; unless it changed meanwhile, it rests, or comes again in so many milliseconds. */
    async end({ card, held }: { card: string; held: string }, againInMs: number | null): Promise<void> {
      await run('end_card', [card, held, againInMs === null ? '' : Math.ceil(againInMs)]);
    },

    async shown(card: string): Promise<Map<Destination, Shown>> {
      const fields = await redis.hgetall(key('card', card));
      return new Map(Object.entries(fields).map(([to, shown]) => [to as Destination, JSON.parse(shown) as Shown]));
    },

    async record(card: string, destination: Destination, shown: Shown): Promise<void> {
      await redis.hset(key('card', card), destination, JSON.stringify(shown));
      await redis.pexpire(key('card', card), KEPT_MS);
    },
  };
}
