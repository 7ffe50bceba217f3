import { FEMALE_NAMES, MALE_NAMES } from '../../words/given-names.ts';
import type { NameRun } from '../names.ts';
import { lowerAt, type Token } from '../tokenize.ts';
import { FEMALE_WORDS, MALE_WORDS, TITLES } from '../words/people.ts';
import type { Gender, Mention, Person } from './person.ts';

/** The pronouns of each gender; contractions (“he’s”) are read without their ending. */
export const PRONOUNS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  male: new Set(['he', 'him', 'his', 'himself']),
  female: new Set(['she', 'her', 'hers', 'herself']),
};

/** The gender that a given name tells. */
export const genderOfName = (first: string): Gender | null =>
  MALE_NAMES.has(first) ? 'male' : FEMALE_NAMES.has(first) ? 'female' : null;

/** The gender that a title or a noun tells: `Mrs.`, `chairman`. */
export const genderOfWord = (word: string): Gender | null =>
  MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : null;

/** The gender that a role tells: `spokeswoman for the port`, of its holder and nobody behind the preposition. */
export function genderOfRole(role: string): Gender | null {
  for (const word of role
    .toLowerCase()
    .split(/\s+(?:of|for|at|in|to|from|with)\s+/)[0]
    ?.split(/[^\p{L}.]+/u) ?? []) {
    const gender = genderOfWord(word);
    if (gender) return gender;
  }
  return null;
}

/** The gender that a form of address tells: `Mrs. Lind`. */
export function titleGender(tokens: readonly Token[], run: NameRun): Gender | null {
  for (let at = run.title; at < run.from; at++) {
    const lower = lowerAt(tokens, at);
    if (TITLES.has(lower) && genderOfWord(lower)) return genderOfWord(lower);
  }
  return null;
}

/** Not "him" and "her": "Lind told her" speaks of somebody else. */
const TELLING = /^(?:he|his|himself|she|herself)$/;

/** Of those whose name tells no gender: the pronouns that follow in their sentences before anybody else is named. */
export function inferGenders(tokens: readonly Token[], mentions: readonly Mention[]): void {
  const votes = new Map<Person, number>();
  mentions.forEach(({ person, to, sentence }, index) => {
    if (person === null || person.gender !== null) return;
    const next = mentions[index + 1];
    const end = Math.min(to + 30, next?.from ?? tokens.length);
    for (let at = to; at < end; at++) {
      const { lower, kind, text } = tokens[at] as Token;
      if (kind === 'break') break;
      if (TELLING.test(lower)) {
        votes.set(person, (votes.get(person) ?? 0) + (lower.startsWith('h') ? 1 : -1));
        break;
      }
      if (text === '.' && sentence !== next?.sentence && at > to + 20) break;
    }
  });
  for (const [person, vote] of votes) if (Math.abs(vote) >= 1) person.gender = vote > 0 ? 'male' : 'female';
}
