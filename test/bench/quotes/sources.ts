/** What an annotated source says of a name: the words that make it, and whether a name can be its. */
import type { Span } from '../../../src/story/quotes/quote.ts';

const LINKS = 'who|that|which|of|for|at|from|with|in|on|told|said';
const PHRASE_ENDS = new RegExp(`[,;(\\n]|\\s(?:${LINKS})\\s`);

export const isPronoun = (source: string): boolean => /^(he|she|they|it|i|we|who|you)$/i.test(source.trim());

/** A source's first phrase: `a spokesman` of `a spokesman for the port, who …`. */
export const phraseOf = (source: string): string => source.split(PHRASE_ENDS)[0]?.trim() ?? '';

/** The last word of the first phrase, which is what the source is: `spokesman`. */
export function headOf(text: string, [from, to]: Span): Span {
  const whole = text.slice(from, to);
  const phrase = phraseOf(whole) || whole;
  const end = from + whole.indexOf(phrase) + phrase.length;
  return [end - (/\S+$/.exec(phrase)?.[0].length ?? phrase.length), end];
}

export const capitalsIn = (words: string): string[] =>
  words.replace(/['’]s\b/g, '').match(/\p{Lu}[\p{L}\-'’]+/gu) ?? [];

/**
 * Whether a source's own words name somebody. An owner names nobody (`Lind’s office`), nor does what hangs on a plain
 * noun (`a spokesman for Lind`), but a description set between commas does (`a spokesman for Lind, Ines Varga`).
 */
export function isNamedBy(source: string, name: string): boolean {
  const parts = source.split(/[,;(\n]/).map((part) => {
    const [first = ''] = part.split(PHRASE_ENDS);
    const plain = /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(first.trim());
    return (plain ? first : part).replace(/\S+['’]s(?=\s+\S)|\S+s['’](?=\s+\S)/g, ' ');
  });
  const words = new Set(parts.flatMap(capitalsIn));
  return capitalsIn(name).some((word) => words.has(word));
}

/** How many words may stand between a name and what it is called. */
const BETWEEN = 8;

/** Whether an article calls somebody what the source calls the speaker: `Mayor Ada Lind`, or `Ada Lind, the mayor`. */
export function isSupportedBy(text: string, source: string, name: string): boolean {
  const noun = /[\p{L}-]{3,}$/u.exec(phraseOf(source))?.[0];
  const last = capitalsIn(name).at(-1);
  if (noun === undefined || last === undefined) return false;
  const [called, named] = [`(?<!\\p{L})${escaped(noun)}(?!\\p{L})`, `(?<!\\p{L})${escaped(last)}(?!\\p{L})`];
  const before = `${called},?\\s+(?:\\p{Lu}\\S*\\s+){0,3}${named}`;
  const after = `${named}(?:,|\\s+(?:is|was))\\s+(?:[^\\s,;:“”"()]+,?\\s+){0,${BETWEEN}}?${called}`;
  return new RegExp(`${before}|${after}`, 'u').test(text) || new RegExp(after, 'iu').test(text);
}

export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
