/** How somebody comes in: known already, by a password yet to be typed, or not at all. */
import type { DeskUser } from '../config/config.ts';
import { connectedFrom, isLocal, isLoopback, proxiesOf } from './origin.ts';
import type { Asked, WebOptions } from './room.ts';

export type Arrival =
  | { as: 'known'; user: Pick<DeskUser, 'name' | 'role'>; proof: string }
  | { as: 'password' }
  | { as: 'stranger'; why: string };

const LOCAL: Arrival = { as: 'known', user: { name: 'local', role: 'senior' }, proof: 'local' };

const HOW = 'Whoever runs it makes users: stop-press desk-user add NAME --role editor';

/** @throws {ConfigError} where a trusted proxy's address is none */
export function arrivals({ users, trust, host }: WebOptions): (c: Asked) => Arrival {
  const isProxy = proxiesOf(trust?.proxies ?? []);
  if (users.length === 0 && trust === null) {
    const isOpen = isLoopback(host.replace(/^\[|\]$/g, '')) || host === 'localhost';
    return (c) => {
      if (!isOpen) return { as: 'stranger', why: `No users are set up, and Stop Press listens on ${host}. ${HOW}` };
      return isLocal(c)
        ? LOCAL
        : { as: 'stranger', why: `Without users it opens only on the machine itself, at localhost. ${HOW}` };
    };
  }
  const hasPasswords = users.some(({ hash }) => hash !== null);
  return (c) => {
    const named = trust === null ? undefined : c.req.header(trust.header);
    if (trust !== null && named !== undefined) {
      // Anybody can write a header; only the proxy's counts.
      if (!isProxy(connectedFrom(c)))
        return {
          as: 'stranger',
          why: `${trust.header} is believed only from the proxies in DESK_TRUST_PROXY, and this came from elsewhere.`,
        };
      const user = users.find(({ name }) => name === named);
      return user
        ? { as: 'known', user, proof: 'proxy' }
        : {
            as: 'stranger',
            why: `You are signed in as ${named}, and DESK_USERS has nobody of this name. Whoever runs Stop Press can add you.`,
          };
    }
    if (hasPasswords) return { as: 'password' };
    return { as: 'stranger', why: 'A proxy signs people in here, and this did not come through it.' };
  };
}
