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
import { DEMONYMS, ORGANISATIONS, TITLES } from './words/people.ts';

/** A run of capitals: its title, and the name after it. Token ranges, half-open. */
export interface NameRun {
  /** Where the title begins; `from` where there is none. */
  title: number;
  from: number;
  to: number;
}

/** Small words inside names: `Carlos de la Cruz`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la van von der den bin al el di da du le ben ibn dos y'.split(' '),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

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
 * `Council on Tides Executive Director | Ada Lind`; null where it holds none.
 */
export function nameAfterOffice(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 2; at >= from; at--) if (isTitle(tokens, at, to)) return at + 1;
  const the = tokens[from - 1]?.lower === 'the' ? 1 : 0;
  const office = tokens[from - the - 2];
  if (tokens[from - the - 1]?.lower !== 'of' || !office?.capital || !TITLES.has(office.lower) || to - from < 3)
    return null;
  for (let at = from + 1; at < to - 1; at++) if (isGivenName((tokens[at] as Token).lower)) return at;
  return to - 2;
}

/** "Dean Lind" is a name, "Dean Ada Lind" has a title. */
function isTitle(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at] as Token;
  return TITLES.has(lower) && !(isGivenName(lower) && at === end - 2);
}

export const isGivenName = (lower: string): boolean => FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower);

function titled(tokens: readonly Token[], start: number, end: number): NameRun | null {
  let from = start;
  for (let at = start; at < end; at++) if (isTitle(tokens, at, end)) from = at + 1;
  // "Dean said": a title that is a given name, alone, is a name.
  if (from === end && isGivenName((tokens[end - 1] as Token).lower)) from = end - 1;
  const name = from === start ? nameAfterOffice(tokens, start, end) : null;
  if (name !== null) return { title: officeOf(tokens, start), from: name, to: end };
  const title = start;
  if (from === start) while (from < end - 1 && DEMONYMS.has((tokens[from] as Token).lower)) from++;
  let to = end;
  while (to > from + 1 && SUFFIX.test((tokens[to - 1] as Token).lower)) to--;
  return from < to ? { title: from === start ? from : title, from, to } : null;
}

const officeOf = (tokens: readonly Token[], start: number): number =>
  start - (tokens[start - 1]?.lower === 'the' ? 3 : 2);

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
