import { type VerbForm, verbsOf, wordsOf } from './forms.ts';
import type { Language } from './language.ts';

export type Gender = 'male' | 'female';

type Words = ReadonlySet<string>;

/** A language's words, made ready to be looked up. */
export interface Lexicon {
  language: Language;
  closers: ReadonlyMap<string, string>;
  verbs: ReadonlyMap<string, VerbForm>;
  has: ReadonlyMap<string, 'one' | 'many'>;
  is: ReadonlyMap<string, 'one' | 'many'>;
  people: ReadonlyMap<string, Gender | null>;
  longestPerson: number;
  bodies: Words;
  longestBody: number;
  titles: ReadonlyMap<string, Gender | null>;
  givenNames: ReadonlyMap<string, Gender | null>;
  /** `many`, `nobody`: no one person; `neither`: a person without a gender. */
  pronouns: ReadonlyMap<string, Gender | 'many' | 'neither' | 'nobody'>;
  stressed: ReadonlyMap<string, Gender>;
  determiners: Words;
  determinerGender: ReadonlyMap<string, Gender>;
  many: Words;
  oblique: Words;
  indefinite: Words;
  according: readonly (readonly string[])[];
  weakAccording: readonly (readonly string[])[];
  reads: readonly (readonly string[])[];
  /** Words that never are a name, though a sentence may begin with them. */
  small: Words;
  sets: Readonly<Record<SetName, Words>>;
  /** Endings. */
  plural: readonly string[];
  feminine: readonly string[];
  adjectiveEndings: readonly string[];
  peopleEndings: readonly (readonly [male: string, female: string])[];
}

const SETS = [
  'clitics',
  'nouns',
  'accordingAfter',
  'as',
  'onward',
  'prepositions',
  'of',
  'conjunctions',
  'relatives',
  'adverbs',
  'times',
  'adjectives',
  'works',
  'cites',
  'places',
  'particles',
  'short',
] as const;
type SetName = (typeof SETS)[number];

const made = new Map<string, Lexicon>();

/** A language's lexicon, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language.code) ?? compile(language);
  made.set(language.code, known);
  return known;
}

function compile(language: Language): Lexicon {
  const { determiners, pronouns, people, titles, givenNames } = language;
  const gendered = ({ male, female }: { male: string; female: string }) => [
    ...wordsOf(male).map((word) => [word, 'male'] as const),
    ...wordsOf(female).map((word) => [word, 'female'] as const),
  ];
  const either = (list: string) => wordsOf(list).map((word) => [word, null] as const);
  const sets = Object.fromEntries(SETS.map((name) => [name, new Set(wordsOf(language[name]))])) as Record<
    SetName,
    Set<string>
  >;
  const persons = new Map<string, Gender | null>([
    ...either(people.either),
    ...gendered(people),
    ...wordsOf(people.pairs).flatMap(pairOf),
  ]);
  const bodies = new Set(wordsOf(language.bodies));
  const spoken = new Map([
    ...wordsOf(pronouns.nobody).map((word) => [word, 'nobody'] as const),
    ...wordsOf(pronouns.neither).map((word) => [word, 'neither'] as const),
    ...wordsOf(pronouns.many).map((word) => [word, 'many'] as const),
    ...gendered(pronouns),
  ]);
  const phrases = (list: readonly string[]) => list.map(wordsOf);
  return {
    language,
    closers: closersOf(language.marks),
    verbs: verbsOf(language.verbs),
    has: numbered(language.has),
    is: numbered(language.is),
    people: persons,
    longestPerson: longest(persons.keys()),
    bodies,
    longestBody: longest(bodies),
    titles: new Map([...either(titles.neither), ...gendered(titles)]),
    givenNames: new Map<string, Gender | null>(gendered(givenNames)),
    pronouns: spoken,
    stressed: new Map(gendered(language.stressed)),
    determiners: new Set(Object.values(determiners).flatMap(wordsOf)),
    determinerGender: new Map(gendered(determiners)),
    many: new Set(wordsOf(determiners.many)),
    oblique: new Set(wordsOf(determiners.oblique)),
    indefinite: new Set(wordsOf(determiners.indefinite)),
    according: phrases(language.according),
    weakAccording: phrases(language.weakAccording),
    reads: phrases(language.reads),
    small: new Set([
      ...Object.values(determiners).flatMap(wordsOf),
      ...spoken.keys(),
      ...sets.prepositions,
      ...sets.conjunctions,
      ...sets.relatives,
      ...sets.adverbs,
      ...sets.clitics,
      ...sets.times,
      ...sets.as,
      ...sets.onward,
    ]),
    sets,
    plural: wordsOf(language.plural),
    feminine: wordsOf(language.feminine),
    adjectiveEndings: wordsOf(language.adjectiveEndings),
    peopleEndings: wordsOf(language.peopleEndings).map((pair) => pair.split('/') as [string, string]),
  };
}

const longest = (words: Iterable<string>): number => Math.max(...[...words].map(({ length }) => length));

const numbered = ({ one, many }: { one: string; many: string }): Map<string, 'one' | 'many'> =>
  new Map([
    ...wordsOf(one).map((word) => [word, 'one'] as const),
    ...wordsOf(many).map((word) => [word, 'many'] as const),
  ]);

/** `sprecher/in`: both words; `direct|eur/rice`: both endings on one stem. */
function pairOf(entry: string): (readonly [string, Gender])[] {
  const [male = '', ending = ''] = entry.split('/');
  const [stem = '', own = ''] = male.split('|');
  return [
    [stem + own, 'male'],
    [(male.includes('|') ? stem : male) + ending, 'female'],
  ];
}

/** Each opening mark with those that can close it. */
function closersOf(marks: string): Map<string, string> {
  const closers = new Map<string, string>();
  for (const pair of wordsOf(marks)) closers.set(pair.charAt(0), (closers.get(pair.charAt(0)) ?? '') + pair.charAt(1));
  return closers;
}
