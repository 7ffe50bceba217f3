/** A made-up corpus for the scorer's own tests: texts in which marked words say what people and readers would mark. */
import type { Quote, Span } from '../../../src/story/quotes/quote.ts';
import type { Article, Gold } from './corpus.ts';

export const spanOf = (text: string, words: string, nth = 0): Span => {
  let at = text.indexOf(words);
  for (let skip = 0; skip < nth; skip++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" does not stand in the text`);
  return [at, at + words.length];
};

export function gold(text: string, words: string, source: string | null, nth = 0): Gold {
  const [start, end] = spanOf(text, words);
  return {
    start,
    end,
    source: source === null ? [] : [spanOf(text, source, nth)],
    sourceText: source ?? '',
  };
}

export const article = (text: string, ...quotes: Gold[]): Article => ({ id: 'made-up', text, quotes });

/** What a reader says of one quote; `mention` null for a speaker by name alone. */
export function read(
  text: string,
  words: string,
  {
    name = null,
    mention = null,
    confidence = 1,
  }: { name?: string | null; mention?: string | null; confidence?: number },
): Quote {
  const speaker =
    name === null && mention === null
      ? null
      : { name, role: null, mention: mention === null ? null : spanOf(text, mention) };
  return { spans: [spanOf(text, words)], speaker, cue: null, rule: null, confidence };
}
