import { FEMALE_NAMES, MALE_NAMES } from '../words/given-names.ts';
import type { NameRun } from './names.ts';
import { couldBePerson, nameRuns } from './names.ts';
import { officesIn } from './offices.ts';
import { roleOf } from './roles.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects/hits.ts';
import type { Token } from './tokenize.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './words/function-words.ts';
import { DEMONYMS, FEMALE_WORDS, GROUPS, MALE_WORDS, ORGANISATIONS, ROLES, TITLES } from './words/people.ts';
import { PLACES } from './words/places.ts';

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
  /** Null where several share the name, and nothing tells which of them is meant. */
  person: Person | null;
  /** All whom the name could mean. */
  candidates: readonly Person[];
  /** By an office, not by a name: `the senator`. */
  described?: true;
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
  /** Who holds an office, by its noun: `senator`. */
  described: ReadonlyMap<string, readonly Person[]>;
}

/** What the text itself tells of its words. */
interface Known {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The last tokens of all who speak. */
  speaking: ReadonlySet<number>;
  common: ReadonlySet<string>;
  people: Person[];
  ofFull: Map<string, Person>;
  bySurname: Map<string, Person[]>;
  byGiven: Map<string, Person[]>;
  described: Map<string, Person[]>;
}

/**
 * Who is who in a text: names clustered by surname, the fullest first. A surname that two share is its first bearer's
 * where the text used it so before the second came; else it is nobody's without a title or given name.
 */
export function cast(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly (readonly Hit[])[],
): Cast {
  const speaking = new Set<number>();
  for (const inSentence of hits) for (const { subject } of inSentence) speaking.add(subject.head[1] - 1);
  const common = new Set<string>();
  for (const { kind, capital, lower } of tokens) if (kind === 'word' && !capital) common.add(lower);
  const known: Known = {
    text,
    tokens,
    sentences,
    speaking,
    common,
    people: [],
    ofFull: new Map(),
    bySurname: new Map(),
    byGiven: new Map(),
    described: new Map(),
  };
  const runs = located(known);
  for (const { run, titled } of runs) if (run.to - run.from >= 2 && !titled) introduce(known, run);
  for (const { run, titled } of runs)
    if (run.to - run.from >= 2 && titled && !isKnown(known, run)) introduce(known, run);
  for (const { run, titled } of runs) if (run.to - run.from === 1 && !titled) introduceSingle(known, run);
  const mentions: Mention[] = [];
  let read = 0;
  for (const { run, sentence } of runs) {
    takeUp(known, read, run.title, mentions);
    read = Math.max(read, run.to);
    const candidates = candidatesFor(known, run);
    if (candidates.length === 0) continue;
    const mention: Mention = {
      from: run.from,
      to: run.to,
      sentence,
      person: whoOf(known, run, candidates),
      candidates,
    };
    mentions.push(mention);
    if (mention.person !== null) learn(known, mention.person, run, mention);
  }
  takeUp(known, read, tokens.length, mentions);
  const at = new Map<number, Mention>();
  for (const mention of mentions)
    if (!mention.described) for (let token = mention.from; token < mention.to; token++) at.set(token, mention);
  inferGenders(tokens, mentions);
  return { text, tokens, sentences, people: known.people, mentions, common, at, described: known.described };
}

interface Located {
  run: NameRun;
  sentence: number;
  /** In a headline that sets every word in capitals: a run of capitals shows little there. */
  titled: boolean;
}

/** The name runs with their sentences; what a sentence's start alone made a capital is cut from them. */
function located({ tokens, sentences, common }: Known): Located[] {
  const found: Located[] = [];
  let sentence = 0;
  let titled = isTitleCase(tokens, sentences[0]);
  for (const run of nameRuns(tokens)) {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.to ?? 0) <= run.from) {
      sentence++;
      titled = isTitleCase(tokens, sentences[sentence]);
    }
    const starts = run.title === run.from && run.from === sentences[sentence]?.from;
    const first = tokens[run.from]?.lower ?? '';
    // "Will Sanders bow out?" asks; "Will Lind said" names somebody.
    const asks = AUXILIARIES.has(first) && tokens[(sentences[sentence]?.to ?? 1) - 1]?.text === '?';
    const cut =
      starts && run.to - run.from >= 2 && (asks || ((common.has(first) || NO_NAMES.has(first)) && !isGiven(first)));
    const whole = cut ? { ...run, title: run.from + 1, from: run.from + 1 } : run;
    // "Ada Lind Goes After Banks": in a headline a name ends where we cannot see it, mostly after two words.
    const own =
      titled && isGiven(lowerAt(tokens, whole.from))
        ? { ...whole, to: Math.min(whole.to, nameEnd(tokens, whole.from)) }
        : whole;
    if (couldBePerson(tokens, own) && !isPlace(tokens, own)) found.push({ run: own, sentence, titled });
  }
  return found;
}

const nameEnd = (tokens: readonly Token[], from: number): number =>
  from + (/^(?:\p{Lu}\.|de|la|van|von|bin|al)$/u.test(tokens[from + 1]?.text ?? '') ? 3 : 2);

/** Words that open sentences and phrases in capitals, and no name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `see read watch given said says asked like unlike new star former exclusive breaking dear good thank many most some such
   last next early late senior top white black old young great big no yes only other another first second third both
   while when where why how what if though although because as after before since until during despite among amid none more less enough much nothing something anything everything`.split(
    /\s+/,
  ),
);

function isTitleCase(tokens: readonly Token[], sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.to - sentence.from < 4 || sentence.to - sentence.from > 30) return false;
  let large = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const { kind, capital, lower } = tokens[at] as Token;
    if (kind !== 'word') continue;
    if (capital) large++;
    else if (!PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && !CONJUNCTIONS.has(lower)) return false;
  }
  return large >= 3;
}

/** `in Oslo`, `near Lower Quay`, `South Carolina` */
function isPlace(tokens: readonly Token[], { title, from, to }: NameRun): boolean {
  if (title < from) return false;
  if (/^(?:in|at|near|across|outside)$/.test(lowerAt(tokens, from - 1))) return true;
  const name = wordsOf(tokens, from, to);
  return PLACES.has(name) || GROUPS.has(lowerAt(tokens, to - 1)) || DEMONYMS.has(name) || isPeople(tokens, from, to);
}

/** `Latinos`, `Democrats`: several, and no surname that anybody bears. */
const isPeople = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && /(?:cans|ians|ists|ims|inos|crats)$/.test(lowerAt(tokens, from)) && !tokens[from]?.possessive;

const isKnown = ({ ofFull, tokens, bySurname }: Known, { from, to }: NameRun): boolean =>
  ofFull.has(keyOf(tokens, from, to)) || bySurname.has(lowerAt(tokens, to - 1));

const keyOf = (tokens: readonly Token[], from: number, to: number): string =>
  `${lowerAt(tokens, from)} ${lowerAt(tokens, to - 1)}`;

/** A full name: somebody new, or one whom the text knows by a shorter or longer form of it. */
function introduce(known: Known, run: NameRun): void {
  const { text, tokens, people, ofFull, bySurname, byGiven } = known;
  const [first, last] = [lowerAt(tokens, run.from), lowerAt(tokens, run.to - 1)];
  const key = keyOf(tokens, run.from, run.to);
  const name = nameOf(text, tokens, run);
  const bearers = (bySurname.get(last) ?? []).slice(0, MOST_BEARERS);
  const same = ofFull.get(key) ?? bearers.find((person) => isSame(person.name, name, first));
  if (same) {
    ofFull.set(key, same);
    if (name.length > same.name.length && name.split(' ').length < 5 && isGiven(first)) same.name = name;
    return;
  }
  // "Oscar-winner Lind", "Donald Trump Featured": a known name with more around it.
  const bare = isGiven(first)
    ? undefined
    : bearers.find((person) => isGiven(person.name.toLowerCase().split(' ')[0] ?? ''));
  if (bare && /-\p{Ll}/u.test(tokens[run.from]?.text ?? '')) {
    ofFull.set(key, bare);
    return;
  }
  const person: Person = { name, role: null, gender: genderOfName(first), shown: false, mentions: [] };
  people.push(person);
  ofFull.set(key, person);
  push(bySurname, last, person);
  if (first !== last) push(byGiven, first, person);
}

/** Whether two full names with one surname are one person's: `Sandy` for `Sandra`, `J. Lind`, `Star Ada Lind`. */
function isSame(known: string, name: string, first: string): boolean {
  const [a = '', ...rest] = known.toLowerCase().split(' ');
  if (rest.length >= 2 && rest.slice(-2).join(' ') === name.toLowerCase()) return !isGiven(a);
  if (name.toLowerCase().endsWith(` ${known.toLowerCase()}`)) return true;
  if (/^\p{L}\.$/u.test(first)) return a.startsWith(first[0] ?? '');
  return (
    a.length >= 4 &&
    first.length >= 3 &&
    a.slice(0, 3) === first.slice(0, 3) &&
    genderOfName(a) === (genderOfName(first) ?? genderOfName(a))
  );
}

/** A single name that acts, with a title or where a name stands: somebody whom the text never names in full. */
function introduceSingle(known: Known, run: NameRun): void {
  const { text, tokens, speaking, common, people, bySurname, byGiven } = known;
  const last = lowerAt(tokens, run.to - 1);
  if (bySurname.has(last) || byGiven.has(last)) return;
  const plain = run.title === run.from;
  if (
    plain &&
    (!speaking.has(run.to - 1) || common.has(last) || NO_NAMES.has(last) || GROUPS.has(last) || ORGANISATIONS.has(last))
  )
    return;
  const person: Person = {
    name: nameOf(text, tokens, run),
    role: null,
    gender: genderOfName(last),
    shown: false,
    mentions: [],
  };
  people.push(person);
  push(bySurname, last, person);
}

/** Adds the mentions between two names that take up an office. */
function takeUp(known: Known, from: number, to: number, mentions: Mention[]): void {
  let sentence = mentions.at(-1)?.sentence ?? 0;
  for (let at = from; at < to; at++) {
    const again = takenUp(known, at, to);
    if (again === null) continue;
    while (sentence + 1 < known.sentences.length && (known.sentences[sentence]?.to ?? 0) <= at) sentence++;
    const { person } = again;
    mentions.push({ from: at, to: again.to, sentence, person, candidates: [person], described: true });
    at = again.to - 1;
  }
}

/** `the senator`: the one who was given that office before, and where the phrase ends. */
function takenUp({ tokens, described }: Known, at: number, limit: number): { to: number; person: Person } | null {
  // After a comma or "and" it describes whoever stands before: "Lind, a pilot and the owner of two boats".
  if (tokens[at]?.lower !== 'the' || /^(?:,|and)$/.test(tokens[at - 1]?.text ?? '')) return null;
  for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
    const token = tokens[next] as Token;
    if (token.kind !== 'word' || token.possessive) return null;
    const follow = tokens[next + 1];
    if (!ROLES.has(token.lower) || (follow?.kind === 'word' && (ROLES.has(follow.lower) || follow.capital))) continue;
    const known = described.get(token.lower) ?? [];
    return known.length === 1 && known[0] ? { to: next + 1, person: known[0] } : null;
  }
  return null;
}

/** A hostile text has a thousand of one name: nobody can tell them apart. */
const MOST_BEARERS = 20;
const NOBODY: readonly Person[] = [];

/** All whom a name could mean. */
function candidatesFor({ tokens, ofFull, bySurname, byGiven }: Known, run: NameRun): readonly Person[] {
  const last = lowerAt(tokens, run.to - 1);
  if (run.to - run.from >= 2) {
    const person = ofFull.get(keyOf(tokens, run.from, run.to));
    return person ? [person] : [];
  }
  // Given name first elsewhere, family name first in much of Asia: either way the story's one bearer.
  const bearers = bySurname.get(last) ?? byGiven.get(last) ?? [];
  return bearers.length > MOST_BEARERS ? NOBODY : bearers;
}

/** Which of them: the only one, the one whom a title tells, or the one whom the text has called so before. */
function whoOf({ tokens }: Known, run: NameRun, candidates: readonly Person[]): Person | null {
  const gender = titleGender(tokens, run);
  const [only] = candidates;
  if (candidates.length === 1 && only) return gender === null || (only.gender ?? gender) === gender ? only : null;
  const fitting = gender === null ? candidates : candidates.filter((person) => person.gender === gender);
  if (fitting.length === 1) return fitting[0] ?? null;
  const met = fitting.filter(({ mentions }) => mentions.length > 0);
  if (met.length === 1) return met[0] ?? null;
  const called = met.filter(({ mentions }) => mentions.some(({ from, to }) => to - from === 1));
  return called.length === 1 && (called[0]?.mentions.length ?? 0) > 2 ? (called[0] ?? null) : null;
}

const ROLES_TOLD = 3;

/** What a mention tells of its person. */
function learn(known: Known, person: Person, run: NameRun, mention: Mention): void {
  const { text, tokens } = known;
  person.mentions.push(mention);
  // A surname shows as much as the whole name; a first word does not: it may be the place in "Quay Assessment".
  const bySurname = person.name.toLowerCase().endsWith(lowerAt(tokens, run.to - 1));
  // The first mentions tell who somebody is.
  const role = person.role === null || person.mentions.length <= ROLES_TOLD ? roleOf(text, tokens, run) : null;
  person.shown ||= bySurname && (showsPerson(known, run) || role !== null);
  for (let at = run.title; at < run.from; at++) person.gender ??= genderOfWord(lowerAt(tokens, at));
  for (const office of [wordsOf(tokens, run.title, run.from), role ?? ''].flatMap(officesIn))
    if (!known.described.get(office)?.includes(person)) push(known.described, office, person);
  person.role ??= role;
  person.gender ??= role === null ? null : genderOfRole(role);
}

/** Whether one mention shows that a run of capitals is a person: a given name, a title, a role, or it speaks. */
function showsPerson({ tokens, speaking }: Known, { title, from, to }: NameRun): boolean {
  if (title < from || (to - from >= 2 && isGiven(lowerAt(tokens, from)))) return true;
  if (speaking.has(to - 1)) return true;
  return /^who/.test(lowerAt(tokens, tokens[to]?.text === ',' ? to + 1 : to));
}

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);

/** Of those whose name tells no gender: the pronouns that follow in their sentences before anybody else is named. */
function inferGenders(tokens: readonly Token[], mentions: readonly Mention[]): void {
  const votes = new Map<Person, number>();
  mentions.forEach(({ person, to, sentence }, index) => {
    if (person === null || person.gender !== null) return;
    const next = mentions[index + 1];
    const end = Math.min(to + 30, next?.from ?? tokens.length);
    for (let at = to; at < end; at++) {
      const { lower, kind, text } = tokens[at] as Token;
      if (kind === 'break') break;
      if (HE.has(lower) || SHE.has(lower)) {
        votes.set(person, (votes.get(person) ?? 0) + (HE.has(lower) ? 1 : -1));
        break;
      }
      if (text === '.' && sentence !== next?.sentence && at > to + 20) break;
    }
  });
  for (const [person, vote] of votes) if (Math.abs(vote) >= 1) person.gender = vote > 0 ? 'male' : 'female';
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

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

const isGiven = (name: string): boolean => MALE_NAMES.has(name) || FEMALE_NAMES.has(name);
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
  if (!last?.person?.shown || people.tokens[to - 1]?.possessive || last.from < from) return null;
  return isPlural(people.tokens, [from, last.from]) ? null : last.person;
}

/** Whether a phrase joins two: `Lind and Varga`. */
export function isPlural(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'and') return true;
  return false;
}
