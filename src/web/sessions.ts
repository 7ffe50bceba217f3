/** Who is signed in. The browser has a random id; Redis has its hash, so that whoever reads Redis can sign in as nobody. */
import { createHash, randomBytes } from 'node:crypto';
import type { Connection } from '../../queue/connection.ts';

const IDLE_MS = 12 * 3_600_000;
const ABSOLUTE_MS = 7 * 24 * 3_600_000;

export interface Session {
  /** The user's name in the configuration. */
  name: string;
  csrf: string;
  /** Milliseconds since the epoch. */
  since: number;
  /** Names what it was opened with: another password ends it. */
  proof: string;
}

export type Sessions = ReturnType<typeof sessionsOn>;

export const secret = (): string => randomBytes(32).toString('base64url');

export function sessionsOn(redis: Connection, prefix: string) {
  const key = (id: string) => `{${prefix}}:desk:session:${createHash('sha256').update(id).digest('hex')}`;
  return {
    /** @returns the id for the browser, and the session */
    async open(name: string, proof: string): Promise<{ id: string; session: Session }> {
      const id = secret();
      const session: Session = { name, csrf: secret(), since: Date.now(), proof };
      await redis.set(key(id), JSON.stringify(session), 'PX', IDLE_MS);
      return { id, session };
    },

    /** Null where it is over. Reading it keeps it for another twelve hours, seven days in all. */
    async read(id: string): Promise<Session | null> {
      const text = await redis.get(key(id));
      if (text === null) return null;
      const session = JSON.parse(text) as Session;
      const left = session.since + ABSOLUTE_MS - Date.now();
      if (left <= 0) return null;
      await redis.pexpire(key(id), Math.min(IDLE_MS, left));
      return session;
    },

    async close(id: string): Promise<void> {
      await redis.del(key(id));
    },
  };
}
