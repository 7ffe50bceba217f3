/** An hour as an editor types it. Discord does not tell whose clock they read, so it wants the zone, or how long from now. Pure. */
import { StoryError } from '../errors.ts';

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440 };
const DAY_MS = 86_400_000;

/**
 * Understands `in 90 minutes`, `2h`, `18:30 UTC`, `18:30 +01:00` (the next time that it is so late) and
 * `2026-03-01T18:30+01:00`.
 * @returns ISO 8601 in UTC
 * @throws {StoryError} for anything else, and for what is past
 */
export function hourOf(text: string, now: number): string {
  const at = fromNow(text.trim(), now) ?? nextTime(text.trim(), now) ?? moment(text.trim());
  if (at === null || Number.isNaN(at))
    throw new StoryError(
      `“${text.slice(0, 60)}” is no hour with its zone: write 18:30 UTC, 18:30 +01:00, in 90 minutes, or 2026-03-01T18:30+01:00. Nothing was sent.`,
    );
  if (at <= now) throw new StoryError(`${new Date(at).toISOString()} is past: choose a later hour. Nothing was sent.`);
  return new Date(at).toISOString();
}

function fromNow(text: string, now: number): number | null {
  const [, count, unit = ''] = /^(?:in )?(\d{1,4}) ?([mhd])(?:in(?:ute)?s?|ours?|rs?|ays?)?$/i.exec(text) ?? [];
  return count === undefined ? null : now + Number(count) * (MINUTES[unit.toLowerCase()] ?? 0) * 60_000;
}

function nextTime(text: string, now: number): number | null {
  const [, hour = '', minute = '', zone = ''] =
    /^(\d{1,2})[:.](\d\d) ?(UTC|GMT|Z|[+-]\d\d(?::?\d\d)?)$/i.exec(text) ?? [];
  if (hour === '') return null;
  const day = new Date(now).toISOString().slice(0, 10);
  const at = moment(`${day}T${hour.padStart(2, '0')}:${minute}${offsetOf(zone)}`);
  // Of the days around, for there it may be another day already.
  return [at - DAY_MS, at, at + DAY_MS, at + 2 * DAY_MS].find((each) => each > now) ?? at;
}

const offsetOf = (zone: string): string =>
  /^[a-z]/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;

const moment = (text: string): number =>
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/i.test(text) ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
