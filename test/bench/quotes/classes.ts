import type { Gold } from './corpus.ts';
import { capitalsIn, escaped, headOf, isPronoun } from './sources.ts';

/** Where a source stands and what it is: the classes that are counted apart, as they are printed. */
export const CLASSES = ['before', 'after', 'middle', 'pronoun', 'carried', 'anonymous', 'document'] as const;
export type Class = (typeof CLASSES)[number];

const DOCUMENT =
  /^(?:statement|report|e-?mail|letter|memo|article|editorial|poll|survey|ad|tweet|post|document|ruling|law|bill|order|complaint|lawsuit|release|transcript|website|sign|headline|study|book|clip|video)s?$/;
/** A source further off than this, in characters, or in another paragraph, was carried over. */
const FAR = 250;

/** A quote's class; the first that fits of: pronoun, carried, document, anonymous, then by place. */
export function classOf(text: string, { start, end, source, sourceText }: Gold): Class {
  const [from, to] = source[0] ?? [start, start];
  if (isPronoun(sourceText)) return 'pronoun';
  const between = from >= end ? text.slice(end, from) : text.slice(to, start);
  if (between.includes('\n') || between.length > FAR) return 'carried';
  if (isDocument(sourceText)) return 'document';
  if (isAnonymous(text, sourceText)) return 'anonymous';
  if (from < end) return 'before';
  const rest = text.slice(to, to + 200).split('\n')[0] ?? '';
  return /[“"]|''|``/.test(rest) ? 'middle' : 'after';
}

function isDocument(source: string): boolean {
  const [made = ''] = source.split(/\s(?:by|to|about|filed|signed)\s/);
  const [start, end] = headOf(made, [0, made.length]);
  return DOCUMENT.test(made.slice(start, end).replace(/['’]s?$/, ''));
}

/** No name in it: no capital, but for a first word that the article also writes small. */
function isAnonymous(text: string, source: string): boolean {
  const [first, ...others] = source.trim().split(/\s+/);
  if (first === undefined || capitalsIn(others.join(' ')).length > 0) return false;
  const bare = /^[\p{L}-]+/u.exec(first)?.[0] ?? first;
  if (!/^\p{Lu}/u.test(bare)) return true;
  return new RegExp(`(?<!\\p{L})${escaped(bare.toLowerCase())}(?!\\p{L})`, 'u').test(text);
}
