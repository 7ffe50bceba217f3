import { isTime, type Phrase, phraseFrom, withLinks } from '../phrases.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokenize.ts';
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../words/function-words.ts';

/** The first phrase of a sentence that could act, past what introduces it: `In a speech on Monday, Lind …`. */
export function sentenceSubject(tokens: readonly Token[], { from, to }: Sentence, before: number): Phrase | null {
  let at = isDateline(tokens, from) ? from + 2 : from;
  for (let tries = 0; tries < 4 && at < before; tries++) {
    const first = tokens[at];
    if (first === undefined) return null;
    while (at < before && /^(?:and|but|so|yet|or|nor|then|later|now|once)$/.test(tokens[at]?.lower ?? '')) at++;
    const found = introduces(tokens, at) ? null : phraseFrom(tokens, at, Math.min(to, before));
    if (found !== null && (found.kind !== 'description' || found.sure) && !isTime(tokens[found.to - 1] as Token))
      return withLinks(tokens, found, before);
    if (found !== null && !/^(?:,|ago)$/.test(tokens[found.to]?.text ?? '')) return null;
    while (at < before && tokens[at]?.text !== ',') at++;
    at++;
  }
  return null;
}

/** `KAVALPUR: Told that …`: the place that it was written in. */
export const isDateline = (tokens: readonly Token[], from: number): boolean =>
  tokens[from + 1]?.text === ':' && tokens[from + 2]?.kind === 'word' && /^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '');

/** Whether what begins at a token only leads up to the subject. */
const introduces = (tokens: readonly Token[], at: number): boolean => {
  const { kind, lower, text } = tokens[at] as Token;
  return (
    kind !== 'word' ||
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    /(?:ing|ed|ly)$/.test(text) ||
    RELATIVES.has(lower)
  );
};
