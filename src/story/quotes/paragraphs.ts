import type { Span } from './quote.ts';

/** A line that goes on in the next one: it ends within a sentence, and the next begins in lower case. */
const GOES_ON = /[\p{L}\p{N},;’'-]$/u;
const CONTINUES = /^\p{Ll}/u;

/**
 * A text's paragraphs. A blank line parts them; a single newline does too, but not where a hard-wrapped line goes on.
 * Spans leave the white space around a paragraph out.
 */
export function paragraphsOf(text: string): Span[] {
  const spans: [number, number][] = [];
  let blank = true;
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const start = line.index + line[0].length - line[0].trimStart().length;
    const end = line.index + line[0].trimEnd().length;
    if (start >= end) {
      blank = true;
      continue;
    }
    const last = spans.at(-1);
    const apart =
      last === undefined || blank || /\n\s*\n|\u2029/.test(text.slice(last[1], Math.min(start, last[1] + 8)));
    if (
      last &&
      !apart &&
      GOES_ON.test(text.slice(last[1] - 1, last[1])) &&
      CONTINUES.test(text.slice(start, start + 2))
    )
      last[1] = end;
    else spans.push([start, end]);
    blank = false;
  }
  return spans;
}
