/**
 * What an alert says, before a platform gives it shape: the same words in the same order on Slack and on Discord. Every
 * text is clean and unescaped. Pure.
 */
import { type Alert, prefixOf } from '../src/alert/alert.ts';
import { clean, clip, quoted } from './text.ts';

export interface Wording {
  /** `URGENT: `, or '' for ROUTINE. */
  prefix: string;
  headline: string;
  source: string;
  lede: string | null;
  quotes: readonly QuoteWording[];
  time: Time | null;
}

export interface QuoteWording {
  /** Between the marks of the story's language. */
  text: string;
  /** `Liz Throssell, the high commissioner’s spokesperson`; null where nobody is surely named. */
  speaker: string | null;
}

/** `Published` where the source says when, else `Sent`. */
export interface Time {
  label: 'Published' | 'Sent';
  /** Seconds since the epoch, as both platforms' date syntax wants it. */
  unix: number;
  /** For a reader whose program knows no date syntax: `14:02 UTC`, with the day where it was published. */
  plain: string;
}

/** Ours, not a platform's: an outlet's name, or a speaker with role, is a line and not a paragraph. */
const NAME_LIMIT = 200;
const QUOTE_LIMIT = 1_000;

export function wordingOf(alert: Alert): Wording {
  return {
    prefix: prefixOf(alert.priority),
    headline: clean(alert.headline) || 'Untitled',
    source: clip(clean(alert.source), NAME_LIMIT) || 'source unknown',
    lede: alert.lede === null ? null : clean(alert.lede) || null,
    quotes: alert.quotes.flatMap(({ text, speaker }) => {
      const words = clip(clean(text), QUOTE_LIMIT);
      if (words === '') return [];
      const name = [speaker?.name, speaker?.role].map((part) => clean(part ?? '')).filter(Boolean);
      return { text: quoted(words, alert.language), speaker: clip(name.join(', '), NAME_LIMIT) || null };
    }),
    time: timeOf(alert),
  };
}

function timeOf({ publishedAt, sentAt }: Alert): Time | null {
  const published = Date.parse(publishedAt ?? '');
  const at = Number.isNaN(published) ? Date.parse(sentAt) : published;
  if (Number.isNaN(at)) return null;
  const iso = new Date(at).toISOString();
  const clock = `${iso.slice(-13, -8)} UTC`;
  const unix = Math.floor(at / 1000);
  return at === published
    ? { label: 'Published', unix, plain: `${iso.slice(0, -14)} ${clock}` }
    : { label: 'Sent', unix, plain: clock };
}
