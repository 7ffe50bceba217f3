/** Lines that say when, and nothing else. */
import { BESIDE, DAYS, MONTHS, STAMPS } from './words/dates.ts';

const WORDS: ReadonlySet<string> = new Set([...MONTHS, ...DAYS, ...BESIDE, ...STAMPS]);
const STAMPED: ReadonlySet<string> = new Set(STAMPS.filter((word) => !BESIDE.includes(word) && !DAYS.includes(word)));
const NAMES: ReadonlySet<string> = new Set([...MONTHS, ...DAYS]);
const LONGEST = 120;

/** Whether a line is made of dates, times and the words beside them alone. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  if (/[^\p{L}\p{M}\d\s.,:;|/()·•'’°–—-]/u.test(line)) return false;
  const words = wordsOf(line);
  if (words.length === 0) return /^\d{1,2}([.:]\d\d|[./-]\d{1,2}[./-](\d\d){1,2})\b/.test(line);
  return words.every((word) => WORDS.has(word));
}

/** Whether it is a page's own stamp ("Updated 2 hours ago"), and no time that the story heads a part with. */
export function isStamp(line: string): boolean {
  if (!isDateLine(line)) return false;
  if (wordsOf(line).some((word) => STAMPED.has(word))) return true;
  return (
    /\b(19|20)\d\d\b/.test(line) && /\b\d{1,2}[.:h]\d\d(?!\.?\d)/.test(line.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/, ''))
  );
}

/** `22.05 Uhr: Die Feuerwehr …`, `14:32 – The coast guard …`: an entry of a live blog, without its clock. */
export function splitClock(paragraph: string): string | null {
  const clock = CLOCK.exec(paragraph.slice(0, 60))?.[0];
  return clock && paragraph.length - clock.length >= SHORTEST_ENTRY ? paragraph.slice(clock.length) : null;
}

const SHORTEST_ENTRY = 20;
const CLOCK =
  /^(\d{1,2}[.:h]\d\d\s?(uhr|gmt|bst|utc|[ap]\.?m\.?|h|[ce]e?s?t)(\s(gmt|bst|et|[ce]e?s?t))?\s?[:|–—-]?\s?|\d{1,2}[.:h]\d\d\s?[:|–—-]\s|\d{1,2}:\d\d\s)(?=["“„«‘]?\p{L})/iu;

/** Whether a word is the name of a month or a day, or stamps one ("Published"). */
export const isDateWord = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/[.,:]$/, '');
  return plain.length > 2 && (NAMES.has(plain) || STAMPED.has(plain));
};

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
