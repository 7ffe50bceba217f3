import { cueAt } from './cues.ts';
import { isGivenName, nameAfterOffice, PARTICLES } from './names.ts';
import type { Token } from './tokenize.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  NOUN_LINKS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVES,
  TIMES,
} from './words/function-words.ts';
import { BODIES, GROUPS, isOrigin, ROLES, TITLES } from './words/people.ts';

/** A noun phrase that can speak: token ranges, half-open. */
export interface Phrase {
  from: number;
  to: number;
  /** The part that names or describes the speaker, without `of the port` and appositives. */
  head: readonly [from: number, to: number];
  kind: 'pronoun' | 'name' | 'description';
  /** 1 for a phrase that surely is a person or a body, less where only its shape speaks for it. */
  sure: boolean;
}

const LONGEST = 14;
/** Other words that open a sentence and no name. */
const OPENERS = new Set(['last', 'next', 'rather', 'asked', 'given', 'speaking', 'according', 'tuesday', 'monday']);
/** Determiners that speak for themselves: `Another said`. */
const ALONE = new Set(['another', 'one', 'some', 'both', 'many', 'several']);

/** `Lind himself said`: no part of the name. */
const REFLEXIVE = /^(?:him|her|it|them|our|my)sel(?:f|ves)$/;

export const isNominal = ({ kind, lower, capital }: Token): boolean =>
  kind === 'word' &&
  !(!capital && (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || isAdverb(lower))) &&
  !CONJUNCTIONS.has(lower) &&
  !RELATIVES.has(lower) &&
  !PERSONAL.has(lower) &&
  !REFLEXIVE.test(lower) &&
  !DETERMINERS.has(lower);

/** `After`, `However`, `Saying`: capitals at a sentence's start that begin no name. */
const isOpener = (tokens: readonly Token[], at: number): boolean => {
  const { lower, capital } = tokens[at] as Token;
  if (!capital || AUXILIARIES.has(lower)) return capital && AUXILIARIES.has(lower);
  if (PREPOSITIONS.has(lower) || ADVERBS.has(lower) || OPENERS.has(lower)) return true;
  // "said Skelly" names somebody; "Quickly, …" opens a sentence.
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind !== 'word';
  return opens && (isAdverb(lower) || /^[a-z]{3,}ing$/.test(lower));
};

export const isTime = ({ lower }: Token): boolean => TIMES.has(lower);
/** `Theresa May`: a month or a day after a given name is a surname. */
export const isSurname = (tokens: readonly Token[], at: number): boolean =>
  Boolean(tokens[at]?.capital) && Boolean(tokens[at - 1]?.capital) && isGivenName(word(tokens, at - 1));
const word = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at] as Token).lower : '';

/** The phrase that begins at a token, read to the right, with what hangs on it by `of`, `for`, `and`; null where none does. */
export function phraseFrom(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  const end = Math.min(limit, from + LONGEST);
  const first = tokens[from];
  if (first === undefined || from >= limit || first.kind !== 'word') return null;
  if (PERSONAL.has(first.lower)) return phrase(tokens, from, from + 1, 'pronoun');
  if (isOpener(tokens, from) && !(AUXILIARIES.has(first.lower) && tokens[from + 1]?.capital)) return null;
  let at = from;
  while (at < end && (DETERMINERS.has(word(tokens, at)) || (word(tokens, at) === 'of' && at > from))) at++;
  const nouns = at;
  if (at === from && !first.capital && (cueAt(tokens, at)?.form ?? 'base') !== 'base') return null;
  while (at < end && continues(tokens, at, nouns) && !(at > nouns && isVerbAfterName(tokens, at))) at++;
  if (at === nouns) return ALONE.has(first.lower) ? phrase(tokens, from, from + 1, 'pronoun') : null;
  return phrase(tokens, from, at, kindOf(tokens, from, at));
}

/** `Lind | bristled`, `Lind | took`: a name ends where a verb begins. */
function isVerbAfterName(tokens: readonly Token[], at: number): boolean {
  const { capital, lower, possessive } = tokens[at] as Token;
  if (capital || possessive || tokens[at - 1]?.possessive) return false;
  return /[^e]ed$/.test(lower) || IRREGULAR_PASTS.has(lower);
}

function continues(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (
    isNominal(token) &&
    !(isTime(token) && at > first && !isSurname(tokens, at)) &&
    (cueAt(tokens, at) === null || at === first)
  )
    return true;
  if (token.text === '&') return true;
  const next = tokens[at + 1];
  return at > first && next !== undefined && PARTICLES.has(token.lower) && (next.capital || PARTICLES.has(next.lower));
}

/** The phrase that ends right before a token, read to the left; null where none does. */
export function phraseBefore(tokens: readonly Token[], to: number, floor: number): Phrase | null {
  const start = Math.max(floor, to - LONGEST);
  const last = tokens[to - 1];
  if (last === undefined || to - 1 < floor || last.kind !== 'word') return null;
  if (PERSONAL.has(last.lower)) return phrase(tokens, to - 1, to, 'pronoun');
  // "the mother of three said": the number is no speaker.
  if (DETERMINERS.has(last.lower) && word(tokens, to - 2) === 'of') return phraseBefore(tokens, to - 2, floor);
  if (ALONE.has(last.lower)) return phrase(tokens, to - 1, to, 'pronoun');
  if (!isNominal(last) || (isTime(last) && !last.capital) || last.possessive) return null;
  let at = to - 1;
  if (last.capital) {
    while (at - 1 >= start && inName(tokens, at - 1)) at--;
    while (at < to - 1 && isTime(tokens[at] as Token) && !isGivenName(word(tokens, at))) at++;
    while (at - 1 >= start && PARTICLES.has(word(tokens, at - 1)) && tokens[at]?.capital) at--;
    while (at < to - 1 && isOpener(tokens, at) && !AUXILIARIES.has(word(tokens, at))) at++;
    while (at - 1 >= start && premodifies(tokens, at - 1)) at--;
    while (at - 1 >= start && at < to - 1 && !(tokens[at] as Token).capital && inName(tokens, at - 1)) at--;
  } else {
    while (at - 1 >= start && isNominal(tokens[at - 1] as Token) && cueAt(tokens, at - 1) === null) at--;
  }
  while (at - 1 >= start && DETERMINERS.has(word(tokens, at - 1)) && word(tokens, at - 1) !== 'that') at--;
  const kind = kindOf(tokens, at, to);
  const found = phrase(tokens, at, to, kind);
  return kind === 'description' && !found.sure && !DETERMINERS.has(word(tokens, at)) ? null : found;
}

function inName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return token.text === '&';
  if (token.capital) return isNominal(token);
  return PARTICLES.has(token.lower) && (Boolean(tokens[at - 1]?.capital) || PARTICLES.has(word(tokens, at - 1)));
}

/** `campaign spokesman Ada Lind`, `the port's chairman Ada Lind`: lower case before a name, up to its role word. */
function premodifies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !isNominal(token) || cueAt(tokens, at) !== null) return false;
  const next = tokens[at + 1];
  return (
    token.possessive ||
    ROLES.has(token.lower) ||
    /-/.test(token.text) ||
    (next !== undefined && !next.capital && !DETERMINERS.has(next.lower))
  );
}

function kindOf(tokens: readonly Token[], from: number, to: number): Phrase['kind'] {
  const { capital, possessive, lower } = tokens[to - 1] as Token;
  if (!capital || possessive || GROUPS.has(lower) || isOffice(tokens, from, to)) return 'description';
  return 'name';
}

/** `the Minister`, `one Tory MP`, `the Court`, `the Scot`: an office, a body or an origin in capitals, and nobody's name; `the Rev. Ada King` is one. */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:the|this|that|an?|one|another)$/.test(word(tokens, from)) || to - from > 5) return false;
  const last = word(tokens, to - 1);
  if (to - from === 2 && (BODIES.has(last) || isOrigin(last))) return true;
  if (!TITLES.has(last)) return false;
  for (let at = from + 1; at < to - 1; at++)
    if (isGivenName(word(tokens, at)) || /^(?:rev|dr|mr|mrs|ms|sir|hon)\.?$/.test(word(tokens, at))) return false;
  return true;
}

function phrase(tokens: readonly Token[], from: number, to: number, kind: Phrase['kind']): Phrase {
  const last = tokens[to - 1] as Token;
  const sure = kind !== 'description' || ROLES.has(last.lower) || GROUPS.has(last.lower) || BODIES.has(last.lower);
  return { from, to, head: [from, to], kind, sure };
}

/** What stands before such a link: `an aide involved in the talks`, `a source close to her`. */
const LINKED_BY = new Set('involved based close familiar briefed working affiliated aligned loyal present'.split(' '));

/** Takes in what hangs on a phrase to its right: `a spokesman | for the port`. */
export function withLinks(tokens: readonly Token[], found: Phrase, limit: number): Phrase {
  let { to } = found;
  for (let links = 0; links < 4; links++) {
    const link = LINKED_BY.has(word(tokens, to)) ? to + 1 : to;
    if (!NOUN_LINKS.has(word(tokens, link))) break;
    const linked = phraseFrom(tokens, link + 1, limit);
    if (linked === null) break;
    to = linked.to;
  }
  return { ...found, to };
}

/** Prepositions that open a clause as well: `after a tribunal said`. */
const OPENS_CLAUSE = new Set(['after', 'before', 'since', 'until', 'as', 'than']);

/** Takes in what a phrase hangs on, to its left: `a spokesman for | the port`. The leftmost is the speaker. */
export function heldBy(tokens: readonly Token[], found: Phrase, floor: number): Phrase | null {
  let whole = found;
  for (let links = 0; links < 5; links++) {
    const link = word(tokens, whole.from - 1);
    if (whole.from - 1 < floor || !PREPOSITIONS.has(link) || OPENS_CLAUSE.has(link)) return whole;
    const holder = NOUN_LINKS.has(link) ? phraseBefore(tokens, whole.from - 1, floor) : null;
    // "one of the neighbours", "some of the crew" are somebody of them.
    if (holder && link === 'of' && ALONE.has(word(tokens, holder.from)))
      return { ...whole, from: holder.from, head: [holder.from, whole.head[1]], kind: 'description', sure: true };
    // "In Oslo Lind said", "at the rally said": nothing holds it.
    if (holder === null || holder.kind === 'pronoun') return null;
    const first = DETERMINERS.has(word(tokens, whole.from)) ? whole.from + 1 : whole.from;
    // "Secretary of State Ada Lind" is her office; "a spokesman for Senator Ada Lind" is somebody else.
    const name =
      whole.kind === 'name' && tokens[holder.to - 1]?.capital ? nameAfterOffice(tokens, first, whole.to) : null;
    if (name !== null) return { ...whole, from: holder.from, head: [name, whole.to] };
    whole = { ...holder, to: found.to };
  }
  return whole;
}
