import type { NameRun } from './names.ts';
import { couldBePerson, nameRuns } from './names.ts';
import { roleOf } from './roles.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects.ts';
import type { Token } from './tokenize.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/given-names.ts';
import { FEMALE_WORDS, MALE_WORDS, TITLES } from './words/people.ts';

export type Gender = 'male' | 'female';

/** One person of the story, by every way it names them. */
export interface Person {
  /** The fullest name, verbatim. */
  name: string;
  /** The title or description at first mention, verbatim. */
  role: string | null;
  gender: Gender | null;
  /** Something shows that it is a person, and no other run of capitals. */
  shown: boolean;
  mentions: Mention[];
}

export interface Mention {
  from: number;
  to: number;
  sentence: number;
  person: Person;
}

export interface Cast {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  people: readonly Person[];
  /** In the text's order. */
  mentions: readonly Mention[];
  /** Words that the text writes small: at a sentence's start such a one is no name. */
  common: ReadonlySet<string>;
  /** The mention whose name covers a token. */
  at: ReadonlyMap<number, Mention>;
}

/** Who is who in a text: names clustered by surname, the fullest first. A surname that two share is nobody's without a title or given name. */
export function cast(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly (readonly Hit[])[],
): Cast {
  const runs = nameRuns(tokens).filter((run) => couldBePerson(tokens, run) && !isPlace(tokens, run));
  const speaking = new Set(hits.flatMap((inSentence) => inSentence.map(({ subject }) => subject.head[1] - 1)));
  const common = new Set(tokens.filter(({ kind, capital }) => kind === 'word' && !capital).map(({ lower }) => lower));
  const byWord = new Map<string, Person[]>();
  const people: Person[] = [];
  const ofFull = new Map<string, Person>();
  for (const run of runs) {
    if (run.to - run.from < 2) continue;
    const [first, last] = [lowerAt(tokens, run.from), lowerAt(tokens, run.to - 1)];
    const key = `${first} ${last}`;
    const name = nameOf(text, tokens, run);
    const known = ofFull.get(key);
    if (known) {
      if (name.length > known.name.length && name.split(' ').length < 5) known.name = name;
      continue;
    }
    const person: Person = { name, role: null, gender: genderOfName(first), shown: false, mentions: [] };
    people.push(person);
    ofFull.set(key, person);
    push(byWord, last, person);
    if (first !== last) push(byWord, `${first}*`, person);
  }
  const mentions = mentionsOf(text, tokens, sentences, runs, { byWord, ofFull, people, speaking, common });
  const at = new Map<number, Mention>();
  for (const mention of mentions) for (let token = mention.from; token < mention.to; token++) at.set(token, mention);
  return { text, tokens, sentences, people, mentions, common, at };
}

/** `in Oslo`, `near Lower Quay` */
const isPlace = (tokens: readonly Token[], { title, from }: NameRun): boolean =>
  title === from && /^(?:in|at|near|across|outside)$/.test(lowerAt(tokens, from - 1));

/** Whether one mention shows that a run of capitals is a person: a given name, a title, a role, or it speaks. */
function showsPerson(text: string, tokens: readonly Token[], speaking: ReadonlySet<number>, run: NameRun): boolean {
  const { title, from, to } = run;
  if (title < from || genderOfName(lowerAt(tokens, from)) !== null) return true;
  if (speaking.has(to - 1)) return true;
  return /^who/.test(lowerAt(tokens, tokens[to]?.text === ',' ? to + 1 : to)) || roleOf(text, tokens, run) !== null;
}

interface Known {
  speaking: ReadonlySet<number>;
  common: ReadonlySet<string>;
  byWord: Map<string, Person[]>;
  ofFull: Map<string, Person>;
  people: Person[];
}

function mentionsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  runs: readonly NameRun[],
  known: Known,
): Mention[] {
  const mentions: Mention[] = [];
  let sentence = 0;
  for (const run of runs) {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.to ?? 0) <= run.from) sentence++;
    const person = personOf(text, tokens, run, known);
    if (person === null) continue;
    const mention = { from: run.from, to: run.to, sentence, person };
    person.mentions.push(mention);
    mentions.push(mention);
    // A surname shows as much as the whole name; a first word does not: it may be the place in "Quay Assessment".
    const bySurname = person.name.toLowerCase().endsWith(lowerAt(tokens, run.to - 1));
    person.shown ||= bySurname && showsPerson(text, tokens, known.speaking, run);
    for (let at = run.title; at < run.from; at++) person.gender ??= genderOfWord(lowerAt(tokens, at));
    person.role ??= roleOf(text, tokens, run);
    person.gender ??= person.role === null ? null : genderOfRole(person.role);
  }
  return mentions;
}

function personOf(
  text: string,
  tokens: readonly Token[],
  run: NameRun,
  { byWord, ofFull, people, speaking, common }: Known,
): Person | null {
  const [first, last] = [lowerAt(tokens, run.from), lowerAt(tokens, run.to - 1)];
  if (run.to - run.from >= 2) return ofFull.get(`${first} ${last}`) ?? null;
  const candidates = byWord.get(last) ?? [];
  if (candidates.length === 1) return candidates[0] ?? null;
  if (candidates.length > 1) {
    const gender = titleGender(tokens, run);
    const fitting = gender === null ? [] : candidates.filter((person) => person.gender === gender);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  // Given name first elsewhere, family name first in much of Asia: either way the story's one bearer.
  const bearers = byWord.get(`${last}*`) ?? [];
  if (bearers.length === 1) return bearers[0] ?? null;
  if (bearers.length > 1 || (run.title === run.from && (!speaking.has(run.to - 1) || common.has(last)))) return null;
  const person: Person = { name: nameOf(text, tokens, run), role: null, gender: null, shown: true, mentions: [] };
  people.push(person);
  push(byWord, last, person);
  return person;
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function nameOf(text: string, tokens: readonly Token[], { from, to }: NameRun): string {
  const last = tokens[to - 1];
  const name = text.slice(tokens[from]?.start ?? 0, last?.end ?? 0);
  return last?.possessive ? name.replace(/['’]s?$/, '') : name;
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

const genderOfName = (first: string): Gender | null =>
  MALE_NAMES.has(first) ? 'male' : FEMALE_NAMES.has(first) ? 'female' : null;
export const genderOfWord = (word: string): Gender | null =>
  MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : null;

function genderOfRole(role: string): Gender | null {
  for (const word of role
    .toLowerCase()
    .split(/\s+(?:of|for|at|in|to|from|with)\s+/)[0]
    ?.split(/[^\p{L}.]+/u) ?? []) {
    const gender = genderOfWord(word);
    if (gender) return gender;
  }
  return null;
}

function titleGender(tokens: readonly Token[], run: NameRun): Gender | null {
  for (let at = run.title; at < run.from; at++) {
    const lower = lowerAt(tokens, at);
    if (TITLES.has(lower) && genderOfWord(lower)) return genderOfWord(lower);
  }
  return null;
}

/** The person whose name ends a phrase; none where two stand in it, or where the name only owns the head (`Lind's office`). */
export function personIn(people: Cast, [from, to]: readonly [number, number]): Person | null {
  const last = people.at.get(to - 1);
  if (!last?.person.shown || people.tokens[to - 1]?.possessive || last.from < from) return null;
  return isPlural(people.tokens, [from, last.from]) ? null : last.person;
}

/** Whether a phrase joins two: `Lind and Varga`. */
export function isPlural(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'and' && (tokens[at + 1]?.capital ?? false)) return true;
  return false;
}
