import type { Quote } from './quotes/quote.ts';

/** What an item says, read from its text alone. Pure: the same text gives the same story. */
export interface Story {
  /** '' where the text has none. */
  headline: string;
  /** The first paragraph that tells the news, whole and verbatim; null where there is none (a headline alone). */
  lede: string | null;
  byline: string | null;
  dateline: string | null;
  /** The article without furniture: paragraphs joined by a blank line. Quote spans are indices into it. */
  body: string;
  quotes: readonly Quote[];
  /** The line that asks not to publish yet ("EMBARGOED UNTIL …"), verbatim; null where there is none. */
  embargo: string | null;
}
