import type { Mark } from './marks.ts';
import { marksIn, usesSingles } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Span } from './quote.ts';

/** What stands between a pair of marks, before anyone asks whether it is a quotation. */
export interface Segment {
  /** Marks included. */
  start: number;
  end: number;
  /** Without the marks; one a paragraph where the quote was reopened. */
  spans: Span[];
}

/** Finds what stands in quotation marks: outer quotes only, a nested quote belongs to the one around it. */
export function segmentsOf(text: string): Segment[] {
  const singles = usesSingles(text);
  const segments: Segment[] = [];
  const paragraphs = paragraphsOf(text);
  let open: Segment | null = null;
  paragraphs.forEach(([start, end], index) => {
    const marks = marksIn(text, start, end, singles);
    // A paragraph after an unclosed quote goes on with it only where it opens with a mark of its own.
    if (open !== null && !(marks[0]?.at === start && marks[0].opens)) open = null;
    const next = paragraphs[index + 1];
    const reopened = next !== undefined && opensAt(text, next, singles);
    open = pair(text, marks, [start, end], reopened, open, segments);
  });
  return segments;
}

const opensAt = (text: string, [start, end]: Span, singles: boolean): boolean => {
  const first = marksIn(text, start, Math.min(end, start + 8), singles)[0];
  return first?.at === start && first.opens;
};

/** Pairs a paragraph's marks; returns the quote that the paragraph leaves open for the next. */
function pair(
  text: string,
  marks: readonly Mark[],
  [, end]: Span,
  reopened: boolean,
  continued: Segment | null,
  segments: Segment[],
): Segment | null {
  let open: Mark | null = null;
  let nested = 0;
  let chain = continued;
  const close = (opened: Mark, at: number, outer: number): Segment => {
    const span: Span = [opened.at + opened.length, at];
    const segment: Segment = chain ?? { start: opened.at, end: outer, spans: [] };
    segment.end = outer;
    if (span[0] < span[1] && text.slice(...span).trim() !== '') segment.spans.push(span);
    if (chain === null && segment.spans.length > 0) segments.push(segment);
    return segment;
  };
  for (const [index, mark] of marks.entries()) {
    if (open !== null && isPossessive(text, mark, marks[index + 1])) continue;
    if (open === null) {
      if (mark.opens) open = mark;
      continue;
    }
    if (mark.closes && !(mark.opens && nested === 0 && isStraight(mark) && !leavesClosed(text, mark))) {
      if (nested > 0 && mark.text !== open.text) nested--;
      else if (nested > 0 && marks.slice(index + 1, index + 9).some(({ closes }) => closes)) nested--;
      else {
        close(open, mark.at, mark.at + mark.length);
        open = null;
        nested = 0;
        chain = null;
      }
    } else if (mark.opens) {
      const forgotten = forgottenClose(text, open, mark);
      if (forgotten === null) nested++;
      else {
        close(open, forgotten, forgotten);
        open = mark;
        nested = 0;
        chain = null;
      }
    }
  }
  if (open === null) return null;
  if (reopened) return close(open, end, end);
  // Nobody closed it. It is a quote to the paragraph's end where it began like one; else the mark is a slip.
  const from = text.slice(Math.max(0, open.at - 2), open.at);
  if (chain !== null || /^$|[\n,:]\s?$/.test(from)) close(open, end, end);
  return null;
}

/** `'my constituents' kids get it,' she said`: an apostrophe after s, where the next mark closes what is open. */
const isPossessive = (text: string, { at, text: mark }: Mark, next: Mark | undefined): boolean =>
  (mark === "'" || mark === '’') &&
  /^s['’] \p{Ll}/u.test(text.slice(at - 1, at + 3)) &&
  next?.closes === true &&
  !next.opens &&
  next.text === mark;

const isStraight = (mark: Mark): boolean => mark.text === '"' || mark.text === "''" || mark.text === "'";
const leavesClosed = (text: string, mark: Mark): boolean => !/\s/.test(text[mark.at - 1] ?? ' ');

/** A second opening mark after a full sentence: the first quote's close was forgotten there. */
function forgottenClose(text: string, open: Mark, mark: Mark): number | null {
  const between = text.slice(Math.max(open.at + open.length, mark.at - 240), mark.at);
  const told =
    /[,.?!](?=\s+(?:[A-Z][\p{L}.]+\s+){1,3}(?:said|says|added|told)\b|\s+(?:he|she|they)\s+(?:said|says|added|told)\b)/u.exec(
      between,
    );
  return told ? mark.at - between.length + told.index + 1 : null;
}
