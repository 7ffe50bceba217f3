/** What stands around a quote in its story, other people's quoted words left out: the filters look here for whose words they are. */
import type { Quote, Span } from '../quote.ts';

export interface Around {
  /** The sentence that the stretch stands in: what precedes it there, and what follows. */
  before: string;
  after: string;
  /** The sentence that names the speaker, where it is another. */
  attribution: string;
  /** The sentences before it in its paragraph, the nearest first; a few of them. */
  earlier: readonly string[];
}

/** A story's text with the place of each sentence, ready for `aroundOf`. */
export interface Page {
  /** As long as the body; every character inside a quote is masked, but for a stop that ends it. */
  masked: string;
  /** Where sentences begin, ascending; a paragraph's begin is negative (-1 - index). */
  starts: readonly number[];
}

/** How far a sentence is read each way, in characters: a whole one, but no megabyte. */
const REACH = 500;
const SENTENCES_BACK = 4;
const MASK = '\uE000';

/** A full stop after one of these ends no sentence. */
const SHORT_FORM =
  /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Sens|Rep|Reps|Gen|Lt|Col|Capt|Maj|Sgt|Adm|Cmdr|Rev|Hon|Fr|St|Jr|Sr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}\uE000])|\n+/gu;

/** Where each sentence of a text begins, its very first included; a form like "Mr." ends none. Linear. */
export function sentenceStarts(text: string): number[] {
  const starts = [-1];
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    if (end.startsWith('\n')) starts.push(-1 - (index + end.length));
    else if (end.includes('\n')) starts.push(-1 - (index + end.length));
    else if (!(end.startsWith('.') && SHORT_FORM.test(text.slice(Math.max(0, index - 12), index))))
      starts.push(index + end.length);
  }
  return starts;
}

export function pageOf(body: string, quotes: readonly Quote[]): Page {
  const spans = quotes.flatMap((quote) => quote.spans).sort((a, b) => a[0] - b[0]);
  let masked = '';
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    const last = body[end - 1] ?? '';
    masked += body.slice(at, start) + MASK.repeat(Math.max(0, end - start - 1)) + (/[.!?…]/.test(last) ? last : MASK);
    at = end;
  }
  masked += body.slice(at);
  return { masked, starts: sentenceStarts(masked) };
}

/** Cheap enough for each stretch of a story: what it reads is bounded. */
export function aroundOf(page: Page, [start, end]: Span, mention: Span | null): Around {
  const host = sentenceAt(page, start);
  const last = sentenceAt(page, Math.max(start, end - 1));
  const named = mention === null ? host : sentenceAt(page, mention[0]);
  const isApart = mention !== null && named !== host && named !== last;
  const earlier: string[] = [];
  for (let at = host - 1; at >= 0 && earlier.length < SENTENCES_BACK && !opensParagraph(page, at + 1); at--)
    earlier.push(clean(page, boundsOf(page, at)));
  return {
    before: clean(page, [Math.max(boundsOf(page, host)[0], start - REACH), start]),
    after: clean(page, [end, Math.min(boundsOf(page, last)[1], end + REACH)]),
    attribution: isApart ? clean(page, near(boundsOf(page, named), mention[0])) : '',
    earlier,
  };
}

const startOf = (value: number): number => (value < 0 ? -1 - value : value);
const opensParagraph = ({ starts }: Page, sentence: number): boolean => (starts[sentence] ?? -1) < 0;

/** The sentence in which a place lies, by halving. */
function sentenceAt({ starts }: Page, at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

const boundsOf = ({ starts, masked }: Page, sentence: number): Span => [
  startOf(starts[sentence] ?? -1),
  sentence + 1 < starts.length ? startOf(starts[sentence + 1] as number) : masked.length,
];

const near = ([from, to]: Span, at: number): Span => [Math.max(from, at - REACH), Math.min(to, at + REACH)];

const clean = ({ masked }: Page, [from, to]: Span): string =>
  masked
    .slice(from, Math.min(to, from + 2 * REACH))
    .replaceAll(/\uE000+/g, ' ')
    .trim();
