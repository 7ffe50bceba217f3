import { surnameEnd } from '../names.ts';
import type { Token } from '../tokenize.ts';
import type { Cast, Person } from './person.ts';

/** The person whose name ends a phrase; none where two stand in it, or where the name only owns the head (`Lind's office`). */
export function personIn(people: Cast, [from, to]: readonly [number, number]): Person | null {
  const last = people.at.get(surnameEnd(people.tokens, from, to) - 1);
  if (!last?.person?.shown || people.tokens[to - 1]?.possessive || last.from < from) return null;
  return isPlural(people.tokens, [from, last.from]) ? null : last.person;
}

/** Whether a phrase joins two: `Lind and Varga`. */
export function isPlural(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'and') return true;
  return false;
}
