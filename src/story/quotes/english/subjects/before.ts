import { heldBy, type Phrase, phraseBefore } from '../phrases.ts';
import type { Token } from '../tokenize.ts';
import { CONJUNCTIONS, DETERMINERS } from '../words/function-words.ts';
import { isRoleWord } from '../words/people.ts';
import { beforeParenthesis, inApposition, overAppositive, overInsertion, withDescription } from './appositions.ts';

/** The subject that stands before a verb, over an appositive or a relative clause. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const before = tokens[verb - 1];
  if (verb <= floor || before === undefined) return null;
  if (before.lower === 'who' || before.lower === 'which') {
    const end = tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
    return beforeRelative(tokens, end, verb, floor, before.lower);
  }
  if (before.lower === 'that' && tokens[verb - 2]?.kind === 'word') {
    const noun = phraseBefore(tokens, verb - 1, floor);
    if (noun !== null && noun.kind !== 'pronoun') return { ...noun, to: verb };
  }
  if (before.kind === 'word') {
    const noun = phraseBefore(tokens, verb, floor);
    const described = overRelative(tokens, verb, floor);
    const whole = described ?? (noun && withFirst(tokens, heldBy(tokens, noun, floor), floor));
    return whole && (inApposition(tokens, whole, floor) ?? withDescription(tokens, whole, floor));
  }
  if (before.text === ',') {
    const whole = overAppositive(tokens, verb - 1, floor);
    return whole && withDescription(tokens, whole, floor);
  }
  if (/^[—–)]$|^--$/.test(before.text)) return overInsertion(tokens, verb - 1, floor);
  return null;
}

/** Whom `who` or `which` before a verb stands for: `Lind, a baker, who said`. The phrase takes the relative in. */
function beforeRelative(
  tokens: readonly Token[],
  end: number,
  verb: number,
  floor: number,
  relative: string,
): Phrase | null {
  const near = phraseBefore(tokens, beforeParenthesis(tokens, end, floor), floor);
  // "a letter to the report, which notes": what "which" stands for is the nearest.
  const held = near && (relative === 'which' ? near : heldBy(tokens, near, floor));
  const noun = held && (inApposition(tokens, held, floor) ?? held);
  return noun && { ...noun, to: verb };
}

/** How many tokens a clause without commas may have: `the engineer who … said`. */
const REACH = 60;

/** `the engineer who asked for anonymity said`: the one before `who`, with no comma around the clause. */
function overRelative(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  for (let at = verb - 2; at > Math.max(floor, verb - REACH); at--) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word') return null;
    if (lower !== 'who') continue;
    const noun = phraseBefore(tokens, at, floor);
    const whole = noun && heldBy(tokens, noun, floor);
    return whole?.sure && whole.kind !== 'pronoun' ? whole : null;
  }
  return null;
}

/** `Lind and Varga said`: plural speakers are one phrase. */
function withFirst(tokens: readonly Token[], found: Phrase | null, floor: number): Phrase | null {
  if (found === null || found.kind === 'pronoun') return found;
  if (found.from - 2 < floor || tokens[found.from - 1]?.lower !== 'and') return found;
  const first = phraseBefore(tokens, found.from - 1, floor);
  if (first === null || first.kind === 'pronoun') return found;
  const whole = heldBy(tokens, first, floor);
  // "co-founder and chief executive Ada Lind": two offices of one.
  if (
    found.kind === 'name' &&
    isRoleWord(tokens[first.to - 1]?.lower ?? '') &&
    !DETERMINERS.has(tokens[first.from]?.lower ?? '')
  )
    return { ...found, from: first.from };
  const before = tokens[(whole?.from ?? 0) - 1];
  const opens =
    whole !== null &&
    (whole.from === floor || before?.kind !== 'word' || CONJUNCTIONS.has(before.lower) || before.lower === 'that');
  return whole !== null && opens && whole.sure ? { ...whole, to: found.to, head: [whole.from, found.to] } : found;
}
