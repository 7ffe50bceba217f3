/** Whose clock a drawing is read by. */
export interface Reader {
  /** IANA name; default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch, for "yesterday" and "2 hours ago"; without it dates are written out. */
  now?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time in words, on a 24-hour clock. Building a format costs more than all else in a drawing, so they are kept. */
export function inWords(at: number, locale: string, shape: Intl.DateTimeFormatOptions, { timeZone }: Reader): string {
  const options = { timeZone: timeZone ?? 'UTC', hourCycle: 'h23' as const, ...shape };
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
  }
  return format.format(at * 1000);
}

/** Whether the platform could show it as a date at all. */
export const isTime = (at: number): boolean => Number.isFinite(at) && Math.abs(at) <= 8.64e12;

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** `2 hours ago`; undefined where nobody says what time it is. */
export function fromNow(at: number, { now }: Reader): string | undefined {
  if (now === undefined) return undefined;
  const seconds = at - now / 1000;
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** `today`, `yesterday`, `tomorrow`, by the reader's own calendar; undefined on any other day. */
export function nearDay(at: number, reader: Reader): string | undefined {
  if (reader.now === undefined) return undefined;
  const dayOf = (time: number) => Date.parse(inWords(time, 'en-CA', { dateStyle: 'short' }, reader)) / 86_400_000;
  const away = dayOf(at) - dayOf(reader.now / 1000);
  return ({ '-1': 'yesterday', 0: 'today', 1: 'tomorrow' } as Record<string, string>)[String(away)];
}
