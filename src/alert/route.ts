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
        for (const mention of mentionsFor(route.mentions, destination)) mentions.add(JSON.stringify(mention));
      }
      addresses.set(destination, mentions);
    }
  }
  return [...addresses].map(([destination, mentions]) => ({
    destination,
    mentions: [...mentions].map((mention) => JSON.parse(mention) as Mention),
  }));
}

/** Those that a destination knows: a user group lives in Slack, a role in Discord; a route may name both for its destinations on both. */
export const mentionsFor = (mentions: readonly Mention[], destination: Destination): Mention[] =>
  mentions.filter(
    (mention) => typeof mention === 'string' || platformOf(destination) === ('group' in mention ? 'slack' : 'discord'),
  );
