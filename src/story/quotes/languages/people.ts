/** Who is who in a story: every name with its fullest form, its role and its gender. */
import { FEMALE_NAMES, MALE_NAMES } from '../words/given-names.ts';
import type { Gender, Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './words.ts';

export interface Person {
  name: string;
  role: string | null;
  gender: Gender | null;
  /** Known to be a person: by title, role, given name, or for having spoken. */
  shown: boolean;
}

export interface Cast {
  /** Whom a phrase names or describes; null where nobody, or more than one, is meant. */
  personIn(phrase: Phrase): Person | null;
}

const KEYS_PER_NAME = 5;
const NAMESAKES = 3;

/** Reads a story's phrases, in its order, into people. */
export function castOf(text: string, words: readonly Word[], phrases: readonly Phrase[], lexicon: Lexicon): Cast {
  const byKey = new Map<string, Person[]>();
  const byRole = new Map<string, Person[]>();
  const unnamed = new Set<string>();
  const places = placesIn(words, lexicon);
  const add = (map: Map<string, Person[]>, key: string, person: Person) => {
    const known = map.get(key) ?? [];
    if (!known.includes(person) && known.length < NAMESAKES) known.push(person);
    map.set(key, known);
  };
  const keysOf = ([from, to]: readonly [number, number]): string[] => {
    const keys: string[] = [];
    for (let a = from; a < Math.min(to, from + KEYS_PER_NAME); a++)
      for (let b = a + 1; b <= Math.min(to, from + KEYS_PER_NAME); b++) keys.push(keyOf(words, a, b));
    return keys;
  };
  const find = (phrase: Phrase): Person | null => {
    if (phrase.name === null) return null;
    const known =
      byKey.get(keyOf(words, ...phrase.name)) ?? byKey.get(withoutGenitive(words, phrase.name, lexicon)) ?? [];
    const fitting = known.filter(({ gender }) => gender === null || phrase.gender === null || gender === phrase.gender);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  const learn = (person: Person, phrase: Phrase) => {
    person.shown ||= phrase.introduced;
    person.gender ??= phrase.gender ?? givenGender(words, phrase, lexicon);
    if (phrase.age !== null) for (const noun of ['jährige', 'jähriger']) add(byRole, `${phrase.age}-${noun}`, person);
    if (phrase.role === null || phrase.head === null || person.role !== null) return;
    person.role = textOf(text, words, phrase.role);
    for (const key of roleKeys((words[phrase.head] as Word).lower, lexicon)) add(byRole, key, person);
  };
  const isFull = ({ name }: Phrase) => name !== null && name[1] - name[0] > 1;
  const learnAll = (some: readonly Phrase[]) => {
    for (const phrase of some) {
      const name = phrase.name as readonly [number, number];
      const known = find(phrase);
      const person = known ?? { name: textOf(text, words, name), role: null, gender: null, shown: false };
      const shared = byKey.get(keyOf(words, ...name)) ?? [];
      if (known === null && shared.length > 0 && name[1] - name[0] === 1) continue;
      if (known && words[name[0]] && textOf(text, words, name).length > known.name.length && isFull(phrase))
        known.name = textOf(text, words, name);
      learn(person, phrase);
      for (const key of keysOf(name)) add(byKey, key, person);
    }
  };
  learnAll(phrases.filter((phrase) => isFull(phrase) && (phrase.introduced || !phrase.oblique)));
  learnAll(phrases.filter((phrase) => phrase.name !== null && !isFull(phrase) && !isPlace(words, phrase, places)));
  for (const { kind, head, definite } of phrases)
    if (kind === 'person' && head !== null && !definite) unnamed.add((words[head] as Word).lower);

  const described = ({ head, definite, many, role }: Phrase): Person | null => {
    const noun = words[head ?? -1]?.lower;
    if (noun === undefined || !definite || many || unnamed.has(noun)) return null;
    const known = byRole.get(noun) ?? [];
    const [person] = known;
    if (known.length !== 1 || !person || role === null) return null;
    // "the mayor of Kestrel" is not the mayor of Ellery: what is added must be in the role.
    const own = textOf(text, words, role).toLowerCase();
    return role[1] - role[0] === 1 || (person.role ?? '').toLowerCase().includes(own) ? person : null;
  };
  return { personIn: (phrase) => (phrase.kind === 'person' ? described(phrase) : find(phrase)) };
}

export const textOf = (text: string, words: readonly Word[], [from, to]: readonly [number, number]): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

const keyOf = (words: readonly Word[], from: number, to: number): string => {
  let key = '';
  for (let at = from; at < to; at++) key += ` ${words[at]?.lower ?? ''}`;
  return key;
};

/** `Linds`: German puts an s to a name that owns. */
const withoutGenitive = (
  words: readonly Word[],
  [from, to]: readonly [number, number],
  { language }: Lexicon,
): string => (language.capitalNouns ? keyOf(words, from, to).replace(/s$/, '') : '');

/** A role by itself and, where nouns are compounds, by what it ends in: `Innenministerin`, later `die Ministerin`. */
function roleKeys(noun: string, { language, people, longestPerson }: Lexicon): string[] {
  const keys = [noun];
  if (!language.compounds) return keys;
  for (let length = Math.min(longestPerson, noun.length - 1); length >= 3; length--)
    if (people.has(noun.slice(-length))) keys.push(noun.slice(-length));
  return keys;
}

function givenGender(words: readonly Word[], { name }: Phrase, { givenNames }: Lexicon): Gender | null {
  const given = name && name[1] - name[0] > 1 ? (words[name[0]]?.lower ?? '') : '';
  const own = givenNames.get(given) ?? givenNames.get(given.split('-')[0] ?? '');
  if (own) return own;
  return MALE_NAMES.has(given) ? 'male' : FEMALE_NAMES.has(given) ? 'female' : null;
}

/** Words that stand after a preposition of place or with an article are no surnames: `in Berlin`, `à Moscou`. */
function placesIn(words: readonly Word[], { sets }: Lexicon): ReadonlySet<string> {
  const places = new Set<string>();
  words.forEach(({ capital, lower }, at) => {
    if (capital && sets.places.has(words[at - 1]?.lower ?? '')) places.add(lower);
  });
  return places;
}

const isPlace = (words: readonly Word[], { name, introduced }: Phrase, places: ReadonlySet<string>): boolean =>
  !introduced && places.has(words[name?.[0] ?? -1]?.lower ?? '');
