import type { Span } from '../quote.ts';
import type { Attribution } from './attribute.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** Fewer words than these, without a stop and without a speaker, are a term and no quotation. */
const FEWEST_WORDS = 4;
const LOOSE = new Set(['within', 'tail', 'weak', 'carried']);

/** Whether what stands in marks is somebody's words: no title, no name of a ship, nothing so-called, no scare quote. */
export function isQuotation(
  text: string,
  spans: readonly Span[],
  attribution: Attribution | null,
  before: Word | undefined,
  after: Word | undefined,
  lexicon: Lexicon,
): boolean {
  const inner = spans.map(([start, end]) => text.slice(start, Math.min(end, start + 200))).join(' ');
  const words = inner.match(WORD) ?? [];
  if (words.length === 0) return false;
  if (attribution !== null && !LOOSE.has(attribution.family)) return true;
  if (before?.kind === 'word' && lexicon.sets.works.has(before.lower)) return false;
  if (attribution !== null || /[.?!…]$/.test(inner) || words.length >= FEWEST_WORDS) return true;
  // Nobody is named, but the quote leads its sentence: „Das ist falsch“, hieß es.
  return words.length === FEWEST_WORDS - 1 && before?.kind !== 'word' && /^[,:]$/.test(after?.text ?? '');
}
