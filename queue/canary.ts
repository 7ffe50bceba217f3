/** The drill that goes out by itself: whose turn it is, and how the last one fared. */
import type { Connection } from './connection.ts';

/** One flight of the canary. */
export interface Flight {
  /** Milliseconds since the epoch: when it set out. */
  at: number;
  /** From push to proof, in milliseconds; null where it did not arrive. */
  tookMs: number | null;
  /** Why it did not arrive; null where it did. */
  problem: string | null;
}

export function canaryOn(redis: Connection, key: (...parts: string[]) => string) {
  return {
    /** Whether it is time for the next, and for us: once in so many milliseconds over all processes. */
    async turn(everyMs: number): Promise<boolean> {
      return (await redis.set(key('canary-turn'), '1', 'PX', Math.ceil(everyMs), 'NX')) === 'OK';
    },

    /** The next one flies so soon, and not when its turn would have come. */
    async hurry(inMs: number): Promise<void> {
      await redis.pexpire(key('canary-turn'), Math.ceil(inMs));
    },

    /** The alert that carries it, written down before there is one: whoever dies over it leaves no second message. */
    async carriedBy(alert: string): Promise<void> {
      await redis.set(key('canary-alert'), alert);
    },

    async carrier(): Promise<string | null> {
      return redis.get(key('canary-alert'));
    },

    async landed(flight: Flight): Promise<void> {
      await redis.set(key('canary'), JSON.stringify(flight));
    },

    async last(): Promise<Flight | null> {
      const flight = await redis.get(key('canary'));
      return flight === null ? null : (JSON.parse(flight) as Flight);
    },
  };
}
