/** Which services are there to do the work. */
import type { Connection } from './connection.ts';

/** How long a service counts as present after it last said so. */
export const PRESENCE_MS = 6_000;

export function presenceOn(redis: Connection, key: (...parts: string[]) => string) {
  return {
    /** Says that a service is there to do the work; it counts for `PRESENCE_MS`. */
    async present(service: string): Promise<void> {
      await redis.set(key('service', service), '1', 'PX', PRESENCE_MS);
      await redis.sadd(key('services'), service);
    },

    async leave(service: string): Promise<void> {
      await redis.del(key('service', service));
      await redis.srem(key('services'), service);
    },

    /** Whether any service is there to do the work. */
    async isServed(): Promise<boolean> {
      const services = await redis.smembers(key('services'));
      for (const service of services) {
        if (await redis.exists(key('service', service))) return true;
        await redis.srem(key('services'), service);
      }
      return false;
    },
  };
}
