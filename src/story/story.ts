import type { Quote } from './quotes/quote.ts';

/** What an item says, read from its text alone. Pure: the same text gives the same story. */
export interface Story {
  /** Without its outlet's name and its wire's "URGENT:"; of a text without one, its first sentence; '' where that has none. */
  headline: string;
  /** The first paragraph that tells the news, whole and verbatim; null where there is none (a headline alone). */
  lede: string | null;
  /** Who wrote it, as the text names them, without outlet and post. */
  byline: string | null;
  dateline: string | null;
  /** The article from its lede on, without furniture: paragraphs joined by a blank line. Quote spans are indices into it. */
  body: string;
  quotes: readonly Quote[];
  /** The line that asks not to publish yet ("EMBARGOED UNTIL …"), verbatim; null where there is none. */
  embargo: string | null;
}
