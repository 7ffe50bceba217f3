import type { NameRun } from '../names.ts';
import { lowerAt, type Token, wordsOf } from '../tokenize.ts';
import { DEMONYMS, GROUPS } from '../words/people.ts';
import { PLACES } from '../words/places.ts';

/** Words that open sentences and phrases in capitals, and no name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `see read watch given said says asked like unlike new star former exclusive breaking dear good thank many most some such
   last next early late senior top white black old young great big no yes only other another first second third both
   while when where why how what if though although because as after before since until during despite among amid none more less enough much nothing something anything everything`.split(
    /\s+/,
  ),
);

/** `in Oslo`, `near Lower Quay`, `South Carolina` */
export function isPlace(tokens: readonly Token[], { title, from, to }: NameRun): boolean {
  if (title < from) return false;
  if (/^(?:in|at|near|across|outside)$/.test(lowerAt(tokens, from - 1))) return true;
  const name = wordsOf(tokens, from, to);
  return (
    PLACES.has(name) || GROUPS.has(lowerAt(tokens, to - 1)) || DEMONYMS.has(name) || isManyPeople(tokens, from, to)
  );
}

/** `Latinos`, `Democrats`: several, and no surname that anybody bears. */
const isManyPeople = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && /(?:cans|ians|ists|ims|inos|crats)$/.test(lowerAt(tokens, from)) && !tokens[from]?.possessive;
