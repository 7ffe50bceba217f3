import { cueAt } from '../cues.ts';
import { isSurname, isTime } from '../phrases.ts';
import type { Token } from '../tokenize.ts';
import { AUXILIARIES, CATENATIVES, IRREGULAR_PASTS, isAdverb } from '../words/function-words.ts';

/** Where the verb begins, with its auxiliaries and adverbs: `has also said`, `went on to say`. */
export function verbStart(tokens: readonly Token[], cue: number, floor: number): number {
  let at = cue;
  while (at > floor) {
    const { kind, lower, capital } = tokens[at - 1] as Token;
    if (kind !== 'word') break;
    const adverb = isAdverb(lower);
    if (capital && at - 1 !== floor && (!isTime(tokens[at - 1] as Token) || isSurname(tokens, at - 1))) break;
    if (
      !adverb &&
      !AUXILIARIES.has(lower) &&
      !CATENATIVES.has(lower) &&
      !(isTime(tokens[at - 1] as Token) && at - 1 > floor)
    )
      break;
    at--;
  }
  return at;
}

/** Whether a quote stands right before a verb, at most a comma, a dash or a stray mark between. */
export function followsQuote(tokens: readonly Token[], verb: number, floor: number): boolean {
  if (verb <= floor) return false;
  const before = tokens[verb - 1] as Token;
  return (
    before.kind === 'quote' ||
    (/^[,—–'’"”-]$|^--$/.test(before.text) && verb - 2 >= floor && tokens[verb - 2]?.kind === 'quote')
  );
}

/** `called`, `has`, `went`: a verb that has a subject of its own, and attributes nothing. */
export const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const { kind, lower } = tokens[at] ?? { kind: 'stop', lower: '' };
  return (
    kind === 'word' &&
    (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower) || (/[a-z]ed$/.test(lower) && cueAt(tokens, at) === null))
  );
};
