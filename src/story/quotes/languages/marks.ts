import { paragraphsOf } from '../paragraphs.ts';
import type { Span } from '../quote.ts';
import type { Segment } from '../segment.ts';
import type { Lexicon } from './lexicon.ts';

const MARK = /["“”„‟«»‚‘’‹›]/g;
const BEFORE_OPENING = /^$|[\s([{—–\-/:>…¿¡'’"“‘„«»]/;
const AFTER_OPENING = /[^\s.,;:!?)\]]/;

interface Open {
  /** Where the quote's own words begin. */
  from: number;
  mark: string;
  /** How many marks of the same kind opened within. */
  nested: number;
  segment: Segment | null;
}

/** Finds what stands in a language's own marks and in the usual mixtures; what is nested belongs to the quote around it. */
export function markedIn(text: string, { closers }: Lexicon): Segment[] {
  const segments: Segment[] = [];
  const paragraphs = paragraphsOf(text);
  let open: Open | null = null;
  paragraphs.forEach((paragraph, index) => {
    open = pair(text, paragraph, closers, continued(text, paragraph, open, closers), segments);
    if (open === null) return;
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && reopens(text, next[0], open, closers);
    const before = text.slice(Math.max(paragraph[0], open.from - 3), open.from - 1);
    // Nobody closed it: a quote that the next paragraph takes up, or that began like one; else the mark is a slip.
    if (goesOn || open.segment !== null || /^$|[,:]\s?$/.test(before))
      close(text, open, paragraph[1], paragraph[1], segments);
    if (!goesOn) open = null;
  });
  return segments;
}

/** A quote that goes on in a new paragraph has its own mark at the beginning, opening or, in French and Spanish, closing. */
const reopens = (text: string, at: number, { mark }: Open, closers: ReadonlyMap<string, string>): boolean =>
  text[at] === mark || (mark === '«' && text[at] === '»') || (closers.has(text[at] ?? '') && mark === '"');

function continued(text: string, [start]: Span, open: Open | null, closers: ReadonlyMap<string, string>): Open | null {
  return open && reopens(text, start, open, closers) ? { ...open, from: start + 1, nested: 0 } : null;
}

/** Pairs a paragraph's marks; returns the quote that it leaves open. */
function pair(
  text: string,
  [start, end]: Span,
  closers: ReadonlyMap<string, string>,
  continued: Open | null,
  segments: Segment[],
): Open | null {
  let open = continued;
  const from = continued?.from ?? start;
  for (const { index, 0: mark } of text.slice(from, end).matchAll(MARK)) {
    const at = from + index;
    const before = at === start ? '' : (text[at - 1] ?? '');
    const after = at + 1 >= end ? '' : (text[at + 1] ?? '');
    const opens = BEFORE_OPENING.test(before) && (mark === '«' || (mark !== '’' && AFTER_OPENING.test(after)));
    if (open === null) {
      if (opens && closers.has(mark)) open = { from: at + 1, mark, nested: 0, segment: null };
    } else if ((closers.get(open.mark) ?? '').includes(mark) && !(opens && /\s/.test(before) && mark !== '»')) {
      if (open.nested > 0) open.nested--;
      else {
        close(text, open, at, at + 1, segments);
        open = null;
      }
    } else if (opens && (mark === open.mark || (closers.get(open.mark) ?? '').includes(mark))) open.nested++;
  }
  return open;
}

function close(text: string, open: Open, at: number, outer: number, segments: Segment[]): void {
  const span = trimmed(text, open.from, at);
  const segment = open.segment ?? { start: open.from - 1, end: outer, spans: [] };
  segment.end = outer;
  if (span !== null) segment.spans.push(span);
  if (open.segment === null && span !== null) {
    segments.push(segment);
    open.segment = segment;
  }
}

/** Without white space, of which French sets some inside its marks; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? [start, end] : null;
}
