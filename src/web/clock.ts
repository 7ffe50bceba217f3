/** The reader's clock: their zone is told by the browser, and every time on a page is written in it. */
import { inWords } from '../../adapters/draw/clock.ts';
import { type Html, html } from './html.ts';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An IANA zone as the browser told it; this machine's where it told none, or nonsense. */
export function zoneOf(told: string | undefined): string {
  if (told === undefined || !/^[\w+/-]{1,64}$/.test(told)) return HERE;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: told }).resolvedOptions().timeZone;
  } catch {
    return HERE;
  }
}

const write = (at: number, timeZone: string, shape: Intl.DateTimeFormatOptions) =>
  inWords(at / 1_000, 'en-GB', shape, { timeZone });
const dayOf = (at: number, zone: string) => write(at, zone, { dateStyle: 'short' });

/** `14:02`, or with its day where that is not today: `24 Nov, 14:02`. */
export function clock(at: number | string, zone: string, now = Date.now()): string {
  const ms = typeof at === 'string' ? Date.parse(at) : at;
  const time = write(ms, zone, { timeStyle: 'short' });
  return dayOf(ms, zone) === dayOf(now, zone)
    ? time
    : `${write(ms, zone, { day: 'numeric', month: 'short' })}, ${time}`;
}

export function time(at: number | string, zone: string): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}">${clock(at, zone)}</time>`;
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(ms / 1_000) * 1_000;
}

/** What a field for date and time says (`2026-03-01T14:02`), as ISO 8601 in UTC; null where it says nothing. */
export function momentOf(local: string, zone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return null;
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return null;
  const near = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(near, zone)).toISOString();
}

/** A moment as such a field wants it. */
export function localOf(iso: string, zone: string): string {
  const ms = Date.parse(iso);
  return new Date(ms + offsetAt(ms, zone)).toISOString().slice(0, 16);
}
