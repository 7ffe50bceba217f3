import { cueAt } from './cues.ts';
import type { NameRun } from './names.ts';
import { isNominal } from './phrases.ts';
import { isFiniteVerb } from './subjects/verbs.ts';
import type { Token } from './tokenize.ts';
import { AUXILIARIES, DETERMINERS, PERSONAL, PREPOSITIONS, RELATIVES } from './words/function-words.ts';
import { isRoleWord } from './words/people.ts';

/** Forms of address: they tell a gender, but no newsroom prints them as a role. */
const ADDRESS = new Set('mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady cllr coun'.split(' '));
/** Printed as a role where nothing else tells one. */
const ALONE = new Set(['cllr', 'coun']);
const LONGEST = 24;

/** The role that stands at one mention of a name, verbatim; null where none does. */
export function roleOf(text: string, tokens: readonly Token[], run: NameRun): string | null {
  const [title, told] = [before(tokens, run), after(tokens, run.whole)];
  // "Governor Ada Lind, a Republican": the office says more than what she is besides.
  const isBesides = title !== null && told !== null && /^an?$/.test(tokens[told[0]]?.lower ?? '');
  const range = (isBesides ? title : (told ?? title)) ?? ahead(tokens, run) ?? copula(tokens, run.whole);
  if (range === null) return null;
  // "its spokesperson" and "his lawyer" tell nobody whose: the title alone stays.
  const from = OWNERS.test(tokens[range[0]]?.lower ?? '') ? range[0] + 1 : range[0];
  return from < range[1] ? text.slice(tokens[from]?.start ?? 0, tokens[range[1] - 1]?.end ?? 0) : null;
}

/** `12:40 Prime Minister Lind`: the time of an entry in a live blog. */
const CLOCK = /^\p{N}{1,2}[:.]\p{N}{2}/u;
const OWNERS = /^(?:its|his|her|their|our|my)$/;

type Range = readonly [from: number, to: number];
const isRole = (token: Token | undefined): boolean => token?.kind === 'word' && isRoleWord(singular(token.lower));
const singular = (lower: string): string => lower.replace(/^.*-(?=[a-z]+$)/, '');

/** `Ada Lind, 52, mayor of the lower town, said` */
function after(tokens: readonly Token[], to: number): Range | null {
  if (tokens[to]?.text !== ',') return null;
  let from = to + 1;
  if (/^\p{N}+$/u.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  let found = false;
  let at = from;
  for (; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') {
      if (/^[&'’]$/.test(token.text)) continue;
      break;
    }
    if (RELATIVES.has(token.lower)) break;
    if (PERSONAL.has(token.lower) || AUXILIARIES.has(token.lower) || cueAt(tokens, at) !== null) return null;
    if (isRole(token) && at - from < 10) found = true;
    if (at === from && (token.lower === 'and' || opensVerbPhrase(tokens, at))) return null;
  }
  if (!found || at - from >= LONGEST) return null;
  const end = tokens[at];
  return end === undefined || end.kind === 'quote' ? null : [from, at];
}

/** `carried a child out`, `holding a photograph`; not `retired teacher`, `founding director`. */
function opensVerbPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (/[a-z]ing$/.test(tokens[at]?.lower ?? '')) return DETERMINERS.has(next) || PREPOSITIONS.has(next);
  return isFiniteVerb(tokens, at) && DETERMINERS.has(next);
}

/** `Ferry Minister Ada Lind`, `the port's spokeswoman Ada Lind` */
function before(tokens: readonly Token[], { title, from }: NameRun): Range | null {
  // "Group leader Cllr Ada Lind", "resident Mr Bo Hale": the form of address is left out.
  let end = from;
  while (end > 0 && ADDRESS.has(tokens[end - 1]?.lower ?? '')) end--;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || last.possessive) return ALONE.has(tokens[title]?.lower ?? '') ? [title, from] : null;
  if (title < end) {
    let start = title;
    while (start < end && ADDRESS.has(tokens[start]?.lower ?? '')) start++;
    return [premodified(tokens, start), end];
  }
  if (isRole(last) && !last.capital) return [premodified(tokens, end - 1), end];
  return ALONE.has(tokens[title]?.lower ?? '') ? [title, from] : null;
}

/** Lower-case words before a role word belong to it only where the phrase's beginning is seen. */
function premodified(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && start - at < 6) {
    const token = tokens[at - 1] as Token;
    if (token.kind !== 'word' || !(isNominal(token) || token.possessive) || cueAt(tokens, at - 1) !== null) break;
    if (CLOCK.test(token.text)) break;
    at--;
  }
  const opener = tokens[at - 1];
  const seen =
    at === 0 ||
    opener === undefined ||
    opener.kind !== 'word' ||
    DETERMINERS.has(opener.lower) ||
    opener.lower === 'and' ||
    (tokens[at] as Token).capital;
  return seen ? at : start;
}

/** `the port's spokeswoman, Ada Lind, said` */
function ahead(tokens: readonly Token[], { title, from, to }: NameRun): Range | null {
  if (title !== from || tokens[from - 1]?.text !== ',') return null;
  const next = tokens[to];
  if (next?.kind === 'word' && cueAt(tokens, to) === null) return null;
  let first = -1;
  let at = from - 2;
  for (; at >= 0 && from - at < LONGEST; at--) {
    const token = tokens[at] as Token;
    if (
      token.kind !== 'word' ||
      AUXILIARIES.has(token.lower) ||
      PERSONAL.has(token.lower) ||
      RELATIVES.has(token.lower) ||
      CLOCK.test(token.text)
    )
      break;
    if (cueAt(tokens, at) !== null) break;
    if (isRole(token) && !token.possessive) first = at;
  }
  if (first < 0) return null;
  let start = first;
  while (start > at + 1 && (isNominal(tokens[start - 1] as Token) || tokens[start - 1]?.possessive)) start--;
  const opener = tokens[start - 1];
  if (start > at + 1 && opener && DETERMINERS.has(opener.lower)) start--;
  else if (start > 0 && opener?.kind === 'word') return null;
  return [start, from - 1];
}

/** `Ada Lind is director of the Sea Institute.` */
function copula(tokens: readonly Token[], to: number): Range | null {
  if (!/^(?:is|was)$/.test(tokens[to]?.lower ?? '')) return null;
  let found = false;
  let at = to + 1;
  for (; at < tokens.length && at - to < LONGEST; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || RELATIVES.has(token.lower)) break;
    if (AUXILIARIES.has(token.lower) || PERSONAL.has(token.lower) || cueAt(tokens, at) !== null) return null;
    if (isRole(token) && at - to < 6) found = true;
  }
  return found && at - to < LONGEST && at > to + 1 ? [to + 1, at] : null;
}
