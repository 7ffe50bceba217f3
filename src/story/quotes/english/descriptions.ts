import { genderOfWord } from './cast/gender.ts';
import type { Cast, Person } from './cast/person.ts';
import { called, officeOf } from './offices.ts';
import type { Phrase } from './phrases.ts';
import { ROLES } from './words/people.ts';

/** `the senator`, `the port's spokeswoman`: the one person who was given that office before; null where none or several were. */
export function personDescribed(people: Cast, { kind, from, head }: Phrase): Person | null {
  const { tokens, described } = people;
  if (kind !== 'description' || !/^(?:the|this|that)$/.test(tokens[from]?.lower ?? '')) return null;
  const noun = called(tokens[head[1] - 1]?.lower ?? '');
  if (!ROLES.has(noun)) return null;
  const office = officeOf(tokens[head[1] - 2]?.lower, noun);
  const known = (described.get(office) ?? []).filter(({ mentions }) => (mentions[0]?.from ?? from) < from);
  const gender = genderOfWord(noun);
  const fitting =
    gender === null ? known : known.filter((person) => person.gender !== (gender === 'male' ? 'female' : 'male'));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
