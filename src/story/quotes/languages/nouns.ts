/** Which words are people, bodies and names. */
import type { Gender, Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** What a noun is when it heads a phrase. `known`: the word itself stands in the lists, and not only its ending. */
export interface Head {
  kind: 'person' | 'body';
  gender: Gender | null;
  plural: boolean;
  known: boolean;
}

const MOST_IN_NAME = 5;

export function headAt(words: readonly Word[], at: number, lexicon: Lexicon): Head | null {
  const word = words[at];
  if (word?.kind !== 'word' || (lexicon.language.capitalNouns && !/\p{Lu}|^\d+-/u.test(word.text))) return null;
  const { lower } = word;
  if (lexicon.bodies.has(lower)) return { kind: 'body', gender: null, plural: false, known: true };
  const person = endingIn(lower, lexicon.people, lexicon);
  if (person !== undefined) return { kind: 'person', gender: person.value, plural: false, known: person.whole };
  for (const ending of lexicon.plural) {
    if (lower.endsWith(ending) && lexicon.bodies.has(lower.slice(0, -ending.length)))
      return { kind: 'body', gender: null, plural: false, known: true };
    const single = lower.endsWith(ending)
      ? endingIn(lower.slice(0, -ending.length), lexicon.people, lexicon)
      : undefined;
    // "Sprechers" is one, "Anwohnern" may be: a name after it says so.
    if (single !== undefined) return { kind: 'person', gender: single.value, plural: true, known: single.whole };
  }
  if (lexicon.language.compounds && [...suffixes(lower, lexicon.longestBody)].some((end) => lexicon.bodies.has(end)))
    return { kind: 'body', gender: null, plural: false, known: false };
  return byEnding(lower, lexicon);
}

function endingIn(
  lower: string,
  people: ReadonlyMap<string, Gender | null>,
  { language, longestPerson }: Lexicon,
): { value: Gender | null; whole: boolean } | undefined {
  const whole = people.get(lower) ?? people.get(lower.replace(/^ex-?/, ''));
  if (whole !== undefined || people.has(lower)) return { value: whole ?? null, whole: true };
  if (!language.compounds) return undefined;
  for (const end of suffixes(lower, longestPerson))
    if (people.has(end)) return { value: people.get(end) ?? null, whole: false };
  return undefined;
}

/** A word's ends, the longest first, none shorter than a kind of person: `Hafenmeister`, … `meister`, `ister`. */
function* suffixes(lower: string, longest: number): Iterable<string> {
  for (let length = Math.min(longest, lower.length - 2); length >= 3; length--) yield lower.slice(-length);
}

function byEnding(lower: string, { peopleEndings }: Lexicon): Head | null {
  for (const [male, female] of peopleEndings) {
    if (female !== '' && lower.length > female.length + 2 && lower.endsWith(female))
      return { kind: 'person', gender: male === female ? null : 'female', plural: false, known: false };
    if (male !== '-' && lower.length > male.length + 2 && lower.endsWith(male))
      return { kind: 'person', gender: male === female ? null : 'male', plural: false, known: false };
  }
  return null;
}

/** Where a name that begins at a place ends; the place itself where none begins. */
export function nameEnd(
  words: readonly Word[],
  at: number,
  limit: number,
  lexicon: Lexicon,
  introduced: boolean,
): number {
  let to = at;
  if (introduced) while (to < limit && lexicon.sets.particles.has(words[to]?.lower ?? '') && !words[to]?.capital) to++;
  if (to - at > 3 || !beginsName(words, to, limit, lexicon)) return at;
  to++;
  while (to < limit && to - at < MOST_IN_NAME) {
    if (beginsAnother(words, at, to, lexicon)) break;
    if (continuesName(words[to], lexicon)) to++;
    else {
      let next = to;
      while (next < limit && next - to < 3 && lexicon.sets.particles.has(words[next]?.lower ?? '')) next++;
      // "Petra von Hagen", but "Ada Lind von der Universität" and "Lind de Montaraz".
      const given = to - at === 1 && lexicon.givenNames.has(words[at]?.lower ?? '');
      if (next === to || next >= limit || !given || !continuesName(words[next], lexicon)) break;
      if (headAt(words, next, lexicon)?.known) break;
      to = next + 1;
    }
  }
  return to;
}

/** `dijo a Hugo Pérez | Ada Lind`: a given name behind a surname. */
const beginsAnother = (words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean =>
  to - at > 1 &&
  isGiven(words[to], lexicon) &&
  !isGiven(words[to - 1], lexicon) &&
  continuesName(words[to + 1], lexicon);

function beginsName(words: readonly Word[], at: number, limit: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (at >= limit || !continuesName(word, lexicon) || word === undefined) return false;
  return !lexicon.verbs.has(word.lower) || continuesName(words[at + 1], lexicon);
}

/** A capital word that can stand in a name: no small word, no abbreviation of a body. */
function continuesName(word: Word | undefined, { small, bodies, titles }: Lexicon): boolean {
  if (word?.kind !== 'word' || !word.capital) return false;
  if (small.has(word.lower) || bodies.has(word.lower) || titles.has(word.lower)) return false;
  return !/^\p{Lu}{2,}$|\p{N}/u.test(word.text);
}

export const isGiven = (word: Word | undefined, { givenNames }: Lexicon): boolean =>
  word?.capital === true && (givenNames.has(word.lower) || givenNames.has(word.lower.split('-')[0] ?? ''));

export function isAdjective(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || lexicon.small.has(word.lower)) return false;
  if (!lexicon.language.capitalNouns) return lexicon.sets.adjectives.has(word.lower);
  const ends = /^\p{Ll}/u.test(word.text) && lexicon.adjectiveEndings.some((ending) => word.lower.endsWith(ending));
  return (ends || /^\d+(?:-\p{Ll}|\.$)/u.test(word.text)) && !lexicon.verbs.has(word.lower);
}

/** The article says it in French and Spanish (`la maire`), the noun in German, where "der" may be a dative. */
export function genderOf({ gender }: Head, determiner: string, { determinerGender, language }: Lexicon): Gender | null {
  const article = determinerGender.get(determiner) ?? null;
  return language.capitalNouns ? (gender ?? article) : (article ?? gender);
}
