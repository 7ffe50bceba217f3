import type { Span } from '../quote.ts';
import type { Attribution } from './attribute.ts';

const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|from|with|at|by|is|as|vs?\.?|de|la)$/i;
/** `in his book, “Plain Tides”`: what such a noun is followed by is its name. */
const WORK =
  /\b(?:books?|memoirs?|novels?|albums?|films?|movies?|songs?|singles?|plays?|poems?|essays?|documentary|documentaries|podcasts?|series|musicals?|operas?|paintings?|magazine|exhibitions?|thriller|comedy|sitcom|biography|autobiography|bestseller|hit),?(?:,? (?:called|titled|entitled|named))?,? ["“‘'«]$/;
const LONGEST_TITLE = 8;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/**
 * Whether what stands in marks is somebody's words. Titles ("The Long Tide"), single terms and scare quotes are none,
 * unless a surer rule gave them a speaker.
 */
export function isQuotation(text: string, spans: readonly Span[], attribution: Attribution | null): boolean {
  const inner = spans
    .map(([start, end]) => text.slice(start, Math.min(end, start + 200)))
    .join(' ')
    .trim();
  const words = inner.match(WORD) ?? [];
  const [start] = spans[0] ?? [0];
  if (words.length === 0) return false;
  const titled = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
  if (titled && words.length <= LONGEST_TITLE && WORK.test(text.slice(Math.max(0, start - 60), start))) return false;
  const loose = attribution === null || ['tail', 'within', 'shared', 'weak', 'weighed'].includes(attribution.rule);
  if (!loose) return true;
  const ends = /[,.?!…—]$/.test(inner);
  // American style sets a comma and a full stop inside the marks of a title, too: only a speaker tells a slogan from it.
  const closed = attribution === null ? /[?!…—]$/.test(inner) : ends;
  if (!closed && words.length >= 2 && titled) return false;
  return attribution === null ? ends || words.length >= 4 : true;
}
