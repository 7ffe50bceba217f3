import type { Address, Mention, Priority } from './alert.ts';
import { type Destination, platformOf } from './destination.ts';

/** Which alerts go where, and whom they call there: one rule of the configuration. */
export interface Route {
  /** Only alerts of these priorities; null: of any. */
  priorities: readonly Priority[] | null;
  to: readonly Destination[];
  mentions: readonly Mention[];
}

/**
 * Where an alert goes. A destination that several routes name is called with the mentions of all of them; ROUTINE calls
 * nobody, whatever a route says.
 * @param to destinations that an editor named; empty: those of all routes that match
 */
export function addressesFor(priority: Priority, routes: readonly Route[], to: readonly Destination[]): Address[] {
  const addresses = new Map<Destination, Set<string>>(to.map((destination) => [destination, new Set()]));
  for (const route of routes) {
    if (route.priorities !== null && !route.priorities.includes(priority)) continue;
    for (const destination of route.to) {
      if (to.length > 0 && !addresses.has(destination)) continue;
      const mentions = addresses.get(destination) ?? new Set();
      if (priority !== 'routine') {
        for (const mention of route.mentions) if (fits(mention, destination)) mentions.add(JSON.stringify(mention));
      }
      addresses.set(destination, mentions);
    }
  }
  return [...addresses].map(([destination, mentions]) => ({
    destination,
    mentions: [...mentions].map((mention) => JSON.parse(mention) as Mention),
  }));
}

/** A user group lives in Slack, a role in Discord; a route may name both for its destinations on both. */
function fits(mention: Mention, destination: Destination): boolean {
  if (typeof mention === 'string') return true;
  return platformOf(destination) === ('group' in mention ? 'slack' : 'discord');
}
