import { type Cast, genderOfWord, type Person } from './entities.ts';
import type { Phrase } from './phrases.ts';
import { ROLES } from './words/people.ts';

/** Short titles, and the nouns by which a story calls their bearers later. */
const CALLED: Readonly<Record<string, string>> = {
  sen: 'senator', 'sen.': 'senator', 'gov.': 'governor', gov: 'governor', rep: 'representative', 'rep.': 'representative',
  'prof.': 'professor', prof: 'professor', 'rev.': 'reverend', 'lt.': 'lieutenant', 'gen.': 'general', 'col.': 'colonel',
  'sgt.': 'sergeant', 'capt.': 'captain', congressman: 'representative', congresswoman: 'representative', dr: 'doctor', 'dr.': 'doctor',
};

const called = (word: string): string => CALLED[word] ?? word;

/** The words that titles and roles give each person of a story, lower case, singular. */
export type Descriptions = ReadonlyMap<string, readonly Person[]>;

/** `the senator`, `the port's spokeswoman`: the one person who was given that office before; null where none or several were. */
export function personDescribed(people: Cast, { kind, from, head }: Phrase): Person | null {
  const { tokens, described } = people;
  if (kind !== 'description' || !/^(?:the|this|that)$/.test(tokens[from]?.lower ?? '')) return null;
  const noun = called(tokens[head[1] - 1]?.lower ?? '');
  if (!ROLES.has(noun)) return null;
  const known = (described.get(noun) ?? []).filter(({ mentions }) => (mentions[0]?.from ?? from) < from);
  const gender = genderOfWord(noun);
  const fitting = gender === null ? known : known.filter((person) => person.gender !== (gender === 'male' ? 'female' : 'male'));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The nouns of an office by which it may be taken up again. */
export const officesIn = (role: string): string[] =>
  (role.toLowerCase().match(/[\p{L}.-]+/gu) ?? []).map(called).filter((word) => ROLES.has(word));
