/** What is to be done once, however often somebody tells us of it. */
import type { Connection } from './connection.ts';

/** Nobody tells of the same thing again after so long. */
const KEPT_S = 900;

export type Once = ReturnType<typeof onceOn>;

export function onceOn(redis: Connection, prefix: string) {
  const key = (name: string) => `{${prefix}}:once:${name}`;
  return {
    /** Whether nobody was told so before; rejects where Redis is away. */
    async isFirst(name: string): Promise<boolean> {
      return (await redis.set(key(name), '1', 'EX', KEPT_S, 'NX')) === 'OK';
    },
  };
}
