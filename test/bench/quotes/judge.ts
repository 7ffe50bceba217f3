/** Holds what was read against what people marked, one quote at a time. */
import type { Quote, Span } from '../../../src/story/quotes/quote.ts';
import { type Class, classOf } from './classes.ts';
import { type Article, type Gold, type Labels, labelOf } from './corpus.ts';
import { capitalsIn, headOf, isNamedBy, isPronoun, isSupportedBy, phraseOf } from './sources.ts';

/** Shorter ones are mostly scare quotes, which people annotate as they like. */
export const FEWEST_WORDS = 4;

export interface Judged {
  article: Article;
  gold: Gold;
  class: Class;
  /** What was read for it; null where the quote was missed. */
  quote: Quote | null;
  /** Whether it was pointed at the right source; `none`: at nobody, or the quote was missed. */
  source: 'right' | 'wrong' | 'none';
  /** Whether the name that was given can be the source's; `unread`: behind a pronoun that nobody has labelled. */
  name: 'right' | 'wrong' | 'none' | 'unread';
  /** Somebody's surname stands in the labels for this pronoun. */
  labelled: boolean;
}

export const overlap = ([a, b]: Span, [c, d]: Span): number => Math.max(0, Math.min(b, d) - Math.max(a, c));
export const covered = (span: Span, by: readonly Span[]): number =>
  by.reduce((sum, each) => sum + overlap(span, each), 0);
export const isLong = (text: string): boolean => text.trim().split(/\s+/).filter(Boolean).length >= FEWEST_WORDS;

/** Every long quote that has a source, judged. Below the confidence asked for, a speaker counts as none. */
export function judge(article: Article, read: readonly Quote[], labels: Labels, minConfidence = 0): Judged[] {
  return article.quotes
    .filter(({ start, end, source }) => source.length > 0 && isLong(article.text.slice(start, end)))
    .map((gold) => {
      const quote = foundFor(gold, read);
      const label = isPronoun(gold.sourceText) ? labelOf(labels, article, gold) : null;
      const kept = quote !== null && quote.confidence >= minConfidence ? quote.speaker : null;
      return {
        article,
        gold,
        class: classOf(article.text, gold),
        quote,
        source: sourceOf(article.text, gold, kept, label?.surname ?? null),
        name: nameOf(article.text, gold, kept?.name ?? null, label),
        labelled: quote !== null && label?.surname != null,
      };
    });
}

/** The quote that covers most of a marked one, where they cover at least half of it together. */
function foundFor({ start, end }: Gold, read: readonly Quote[]): Quote | null {
  const hits = read.flatMap((quote) => quote.spans.map((span) => ({ quote, by: overlap(span, [start, end]) })));
  const together = hits.reduce((sum, { by }) => sum + by, 0);
  if (together === 0 || together < (end - start) / 2) return null;
  return hits.reduce((best, each) => (each.by > best.by ? each : best)).quote;
}

/** Right where the mention meets the source's head, or where the name's last word stands in it. */
function sourceOf(text: string, gold: Gold, speaker: Quote['speaker'], surname: string | null): Judged['source'] {
  if (!speaker?.name && !speaker?.mention) return 'none';
  const { mention, name } = speaker;
  if (mention && overlap(mention, headOf(text, gold.source[0] as Span)) > 0) return 'right';
  const last = capitalsIn(name ?? '').at(-1);
  if (!name || last === undefined) return 'wrong';
  const named = isPronoun(gold.sourceText)
    ? surname !== null && name.includes(surname)
    : capitalsIn(phraseOf(gold.sourceText)).includes(last);
  return named ? 'right' : 'wrong';
}

function nameOf(
  text: string,
  { sourceText }: Gold,
  name: string | null,
  label: ReturnType<typeof labelOf>,
): Judged['name'] {
  if (!name) return 'none';
  if (!isPronoun(sourceText))
    return isNamedBy(sourceText, name) || isSupportedBy(text, sourceText, name) ? 'right' : 'wrong';
  if (label === null) return 'unread';
  const right = label.surname === null ? isNamedBy(label.speaker, name) : name.includes(label.surname);
  return right ? 'right' : 'wrong';
}
