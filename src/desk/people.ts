/** Which accounts are one person's: nobody approves what they asked for themselves, by whatever way. */
import type { Actor } from '../alert/alert.ts';

/** A person's accounts, as the configuration links them. */
export interface Person {
  name: string;
  /** Slack user id. */
  slack?: string | undefined;
  /** Discord user id. */
  discord?: string | undefined;
  /** Name at the web desk. */
  web?: string | undefined;
  /** Login of the shell. */
  cli?: string | undefined;
  /** Name of an API token. */
  api?: string | undefined;
}

/** The account by which an actor is known: `slack:U0ADA`. */
export const accountOf = ({ via, id, name }: Actor): string => `${via}:${id ?? name}`;

const personOf = (actor: Actor, people: readonly Person[]): Person | undefined =>
  people.find((person) => person[actor.via] === (actor.id ?? actor.name));

/**
 * Whether two actors are two people. `unknown` where they came by different ways and nobody linked their accounts: then it
 * could be one person twice. A token that is linked to nobody is a machine's.
 */
export function areTwo(a: Actor, b: Actor, people: readonly Person[]): 'yes' | 'no' | 'unknown' {
  if (accountOf(a) === accountOf(b)) return 'no';
  const [one, other] = [personOf(a, people), personOf(b, people)];
  if (one && other) return one === other ? 'no' : 'yes';
  if (a.via === b.via) return 'yes';
  if ((a.via === 'api' && !one) || (b.via === 'api' && !other)) return 'yes';
  return 'unknown';
}
