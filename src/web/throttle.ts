/** Slows down whoever tries passwords: each account and each address gets a few tries, then one at a time, ever more slowly. */
import { createHash } from 'node:crypto';
import type { Connection } from '../../queue/connection.ts';

/** So many tries are free; each one after them closes the door for twice as long as the one before. */
interface Patience {
  free: number;
  mostMs: number;
}
/** Somebody else's wrong passwords must not lock an editor out for longer than a minute. */
const ACCOUNT: Patience = { free: 5, mostMs: 60_000 };
/** A newsroom may share one address. */
const ADDRESS: Patience = { free: 20, mostMs: 15 * 60_000 };
const FIRST_MS = 2_000;
const FORGOTTEN_MS = 24 * 3_600_000;

export type Throttle = ReturnType<typeof throttleOn>;

export function throttleOn(redis: Connection, prefix: string) {
  const key = (what: string, name: string) =>
    `{${prefix}}:desk:tries:${what}:${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;

  /** Counts a try before it is made, so that a hundred at once are no hundred tries. @returns how long to wait, 0: go on */
  async function enter(name: string, { free, mostMs }: Patience): Promise<number> {
    const tries = await redis.incr(name);
    await redis.pexpire(name, FORGOTTEN_MS);
    if (tries <= free) return 0;
    const closedMs = Math.min(mostMs, FIRST_MS * 2 ** (tries - free - 1));
    if ((await redis.set(`${name}:closed`, '1', 'PX', closedMs, 'NX')) !== null) return 0;
    await redis.decr(name); // it was not made
    return Math.max(1, await redis.pttl(`${name}:closed`));
  }

  return {
    /** A try for this account from this address. @returns milliseconds to wait, whatever the password; 0: it may be made */
    async enter(account: string, address: string): Promise<number> {
      const wait = await enter(key('address', address), ADDRESS);
      return wait > 0 ? wait : enter(key('account', account), ACCOUNT);
    },

    /** The password was right: the account begins anew, and the address loses no try by it. */
    async clear(account: string, address: string): Promise<void> {
      const name = key('account', account);
      await redis.del(name, `${name}:closed`);
      await redis.decr(key('address', address));
      await redis.pexpire(key('address', address), FORGOTTEN_MS);
    },
  };
}
