import { FEMALE_NAMES, MALE_NAMES } from '../words/given-names.ts';
import type { Token } from './tokenize.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  RELATIVES,
  TIMES,
} from './words/function-words.ts';
import { DEMONYMS, ORGANISATIONS, TITLE_SURNAMES, TITLES } from './words/people.ts';

/** A run of capitals: its title, and the name after it. Token ranges, half-open. */
export interface NameRun {
  /** Where the title begins; `from` where there is none. */
  title: number;
  from: number;
  to: number;
  /** Where `Jr.` after it ends; `to` where none stands. */
  whole: number;
}

/** Small words inside names: `Carlos de la Cruz`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la van von der den bin al el di da du le ben ibn dos y'.split(' '),
);
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;
const HONOUR = /^(?:kc|qc|sc|mp|mep|msp|td|mbe|obe|cbe|md|phd|ph\.d\.?|m\.d\.?)$/;
/** Ranks and offices set in capitals: `PC Ada Lind`; "Di" and "Con" are names as well. */
const RANK = /^(?:W?PC|PCSO|D[CSI]|DCI|DSI|DCS|ACC|DAC|TD|MEP|MSP|MLA)$/;

/** The name runs of a text, in order. A name begins after the last title word: `Port Party Chairman | Ada Lind`. */
export function nameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!startsName(tokens, at)) continue;
    let to = at + 1;
    while (!tokens[to - 1]?.possessive && to - at < 10 && goesOn(tokens, to)) to++;
    const run = titled(tokens, at, to);
    if (run) runs.push(run);
    at = to - 1;
  }
  return runs;
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  if (!token.capital)
    return (
      PARTICLES.has(token.lower) && token.lower !== 'y' && Boolean(tokens[at + 1]?.capital) && !tokens[at - 1]?.capital
    );
  if (TIMES.has(token.lower) && !(isGivenName(token.lower) && tokens[at + 1]?.capital)) return false;
  return !isFunction(token.lower);
}

const isFunction = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  PERSONAL.has(lower) ||
  ADVERBS.has(lower) ||
  RELATIVES.has(lower) ||
  (AUXILIARIES.has(lower) && lower !== 'will' && lower !== 'may');

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.capital)
    return (!TIMES.has(token.lower) || isGivenName((tokens[at - 1] as Token).lower)) && !isFunction(token.lower);
  const next = tokens[at + 1];
  return PARTICLES.has(token.lower) && next !== undefined && (next.capital || PARTICLES.has(next.lower));
}

/**
 * Where the name begins in what an office holds: `Secretary of State | Ada Lind`, `Speaker of the House | Ada Lind`,
 * `Minister for Transport | Bo Hale`, `Council on Tides Executive Director | Ada Lind`; null where it holds none.
 */
export function nameAfterOffice(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 2; at >= from; at--) if (isTitle(tokens, at, to)) return at + 1;
  const the = tokens[from - 1]?.lower === 'the' ? 1 : 0;
  const office = tokens[from - the - 2];
  if (
    !/^(?:of|for)$/.test(tokens[from - the - 1]?.lower ?? '') ||
    !office?.capital ||
    !TITLES.has(office.lower) ||
    to - from < 3
  )
    return null;
  for (let at = from + 1; at < to - 1; at++) if (isGivenName((tokens[at] as Token).lower)) return at;
  return /^(?:ó|ní|uí|mac|nic|de|van|von|al|el|bin)$/.test(tokens[to - 2]?.lower ?? '') && to - from > 3
    ? to - 3
    : to - 2;
}

/** "Dean Lind" is a name, "Dean Ada Lind" has a title; "Steve King" has none. */
function isTitle(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower, text } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (at === end - 1 && before?.capital && (isGivenName(before.lower) || bearsSurname(lower, before))) return false;
  if (RANK.test(text) || (text === 'Con' && before?.text === 'Det')) return at < end - 1;
  return TITLES.has(lower) && !(isGivenName(lower) && at === end - 2);
}

const bearsSurname = (lower: string, { lower: before }: Token): boolean =>
  TITLE_SURNAMES.has(lower) &&
  !TITLES.has(before) &&
  !DEMONYMS.has(before) &&
  !ORGANISATIONS.has(before) &&
  !/^(?:crown|circuit|appeals?)$/.test(before);

export const isGivenName = (lower: string): boolean => FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower);

function titled(tokens: readonly Token[], start: number, end: number): NameRun | null {
  let from = start;
  for (let at = start; at < end; at++) if (isTitle(tokens, at, end)) from = at + 1;
  // "Dean said", "King said": a title alone, without an article, is a name, if somebody of the story bears it.
  if (from === end && end - start === 1 && !DETERMINERS.has(tokens[start - 1]?.lower ?? '')) from = start;
  const name = from === start ? nameAfterOffice(tokens, start, end) : null;
  if (name !== null) return { title: officeOf(tokens, start), from: name, to: end, whole: end };
  const title = start;
  if (from === start) while (from < end - 1 && DEMONYMS.has((tokens[from] as Token).lower)) from++;
  const whole = withoutEnding(tokens, from, end, HONOUR);
  const to = withoutEnding(tokens, from, whole, GENERATION);
  return from < to ? { title: from === start ? from : title, from, to, whole } : null;
}

/** Where a name ends without `Jr.` and `KC`. */
export const surnameEnd = (tokens: readonly Token[], from: number, to: number): number =>
  withoutEnding(tokens, from, withoutEnding(tokens, from, to, HONOUR), GENERATION);

function withoutEnding(tokens: readonly Token[], from: number, to: number, ending: RegExp): number {
  let end = to;
  while (end > from + 1 && ending.test((tokens[end - 1] as Token).lower)) end--;
  return end;
}

const officeOf = (tokens: readonly Token[], start: number): number =>
  start - (tokens[start - 1]?.lower === 'the' ? 3 : 2);

/** `Forecasters at the port said`, `Minister said`: a noun that its sentence's start alone makes a capital, or an office. */
export const isKind = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] as Token;
  return TITLES.has(lower) || (/(?:ers|ors|ists|ians|men|women)$/.test(lower) && tokens[at - 1]?.kind !== 'word');
};

/** Whether a run could name a person: two to five words, none of them an organisation's. */
export function couldBePerson(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (to - from > 5) return false;
  const shouts = tokens.slice(from, to).every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  if (shouts && to - from > 1) return false;
  for (let at = from; at < to; at++) {
    const { lower, text } = tokens[at] as Token;
    if (
      (ORGANISATIONS.has(lower) && !(at === from && isGivenName(lower))) ||
      /\p{N}/u.test(text) ||
      (/^\p{Lu}{2,}$/u.test(text) && to - from === 1)
    )
      return false;
  }
  return true;
}
