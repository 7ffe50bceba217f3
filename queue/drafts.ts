/** What an editor is writing: kept while they write, so that a closed window loses nothing. */
import type { Connection } from './connection.ts';

/** An editor comes back to it the same day, or writes anew. */
const KEPT_MS = 24 * 3_600_000;

export type Drafts = ReturnType<typeof draftsOn>;

/** `words` are the desk's own; the ledger keeps them as they are. `owner` is an editor's account: `slack:U0ADA`. */
export function draftsOn(redis: Connection, key: (...parts: string[]) => string) {
  return {
    /** Keeps it for a day from now. */
    async save(id: string, owner: string, words: unknown): Promise<void> {
      await redis.set(key('draft', id), JSON.stringify({ owner, words }), 'PX', KEPT_MS);
      await redis.zadd(key('drafts', owner), Date.now(), id);
      await redis.pexpire(key('drafts', owner), KEPT_MS);
    },

    async read(id: string): Promise<{ owner: string; words: unknown } | null> {
      const text = await redis.get(key('draft', id));
      return text === null ? null : JSON.parse(text);
    },

    /** An editor's own, the newest first. */
    async of(owner: string): Promise<string[]> {
      const ids = await redis.zrevrange(key('drafts', owner), 0, 19);
      const there = await Promise.all(ids.map((id) => redis.exists(key('draft', id))));
      return ids.filter((_, at) => there[at] === 1);
    },

    async drop(id: string, owner: string): Promise<void> {
      await redis.del(key('draft', id));
      await redis.zrem(key('drafts', owner), id);
    },
  };
}
