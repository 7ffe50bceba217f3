import { fromNow, inWords, isTime, type Reader } from '../../draw/clock.ts';
import type { Span } from '../../draw/spans.ts';

const LOCALE = 'en-GB';

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const SHAPES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** `<t:…>` in the reader's words; null where it is no time. */
export function timeOf(at: number, form: string, reader: Reader): Span | null {
  if (!isTime(at)) return null;
  const relative = form === 'R' ? fromNow(at, reader) : undefined;
  const words = inWords(at, LOCALE, SHAPES[form] ?? { dateStyle: 'long', timeStyle: 'short' }, reader);
  return { text: relative ?? words.replace(' at ', ' '), at };
}
