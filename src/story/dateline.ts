/** Where and when an agency's copy begins: `GENEVA (Example Wire) —`, `Port Ellery, Jan 4 (Example Wire) –`, `Berlin (dpa) -`. */
import { MONTHS } from './words/dates.ts';
import { CALLS, LABELS } from './words/labels.ts';
import { OUTLET } from './words/outlets.ts';

/** A dateline stands at a paragraph's beginning, and is no longer than this. */
const LONGEST = 140;
/** What is left must be a paragraph. */
const SHORTEST_REST = 20;

/** What ends one: dashes, AP's low line, EFE's `.-`, and a colon after capitals. */
const MARK = /\s?(?:—|–|--|\.-)\s*|\s[-_]\s+|:\s+/g;

const cases = (word: string): string[] => [
  word,
  word.replace(/^./u, (letter) => letter.toUpperCase()),
  word.toUpperCase(),
];
const MONTH = `(?:${MONTHS.flatMap(cases).join('|')})`;
const DAY = '(?:\\d{1,2}(?:er|º|st|nd|rd|th)?\\.?)';
/** `March 1`, `1 mars 2026`, `1. März`, `Jan. 4, 2026`. */
const DATE = `(?:${MONTH}\\.? ${DAY}(?:,? \\d{4})?|${DAY} (?:de )?${MONTH}\\.?(?: (?:de )?\\d{4})?)`;
/** An agency has a name, or is written small as dpa is. */
const AGENCY = '(?:\\((?:\\p{Lu}[^()]{1,58}|\\p{Ll}[\\p{L}/.-]{1,12})\\)|\\/\\p{Lu}[^/]{1,40}\\/)';
/** A place's words: capitals; in mixed case each with one, and small words within. */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?:[ /](?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]*|and|und|et|y|de|la|of|the|on))*";
const WORDS =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|and|und|et|y|an|am|de|del|du|la|le|los|sur|of|the|on|upon|bei|ob|der))*";
const REGIONS = `(?:, ?${WORDS}){0,3}`;

const CITY_ALONE = new RegExp(`^${CAPITALS}${REGIONS}(?:, ${DATE})?$`, 'u');
const WITH_AGENCY = new RegExp(`^(?:${WORDS}${REGIONS}(?:,? ${DATE})?|${DATE})[.,]?\\s?${AGENCY}$`, 'u');
const WITH_DATE = new RegExp(`^${WORDS}${REGIONS}, ${DATE}$`, 'u');
const AGENCY_ALONE = /^\([\p{Lu}][^()]{1,40}\)$/u;

/**
 * A paragraph's dateline and what follows it, which stays a verbatim stretch; null where there is none.
 * @param colon whether `NEW HARBOUR: The sea …` is one, as papers of South Asia print it: a speaker of a transcript looks the same
 */
export function splitDateline(paragraph: string, colon = false): { dateline: string; rest: string } | null {
  const head = paragraph.slice(0, LONGEST);
  for (const mark of head.matchAll(MARK)) {
    const dateline = head.slice(0, mark.index).trim();
    const rest = paragraph.slice(mark.index + mark[0].length);
    if (rest.length < SHORTEST_REST || /^[([/]/.test(rest)) continue;
    if (mark[0].trim() === ':' ? colon && isCity(dateline, rest) : isDateline(dateline, rest))
      return { dateline, rest };
  }
  return null;
}

function isDateline(text: string, rest: string): boolean {
  if (text.length < 2 || !/^["“„«'‘]?[\p{Lu}\d]/u.test(rest)) return false;
  const withAgency = WITH_AGENCY.test(text);
  if (withAgency || AGENCY_ALONE.test(text)) return isKnown(text) || !isParenthesis(rest);
  if (WITH_DATE.test(text)) return !isParenthesis(rest);
  // All-capitals copy shows nothing by its capitals: there a dateline needs its agency or its date.
  if (!CITY_ALONE.test(text) || isLabel(text) || !/\p{Ll}/u.test(rest.slice(0, 80))) return false;
  return text.length > 6 || !isParenthesis(rest);
}

const isCity = (text: string, rest: string): boolean =>
  CITY_ALONE.test(text) && !isLabel(text) && /^[\p{Lu}\d].{60}/u.test(rest) && /\p{Ll}/u.test(rest.slice(0, 80));

const isLabel = (text: string): boolean => LABELS.has(text.toLowerCase()) || CALLS.has(text.toLowerCase());

/** The agency's name has an outlet's word, or is written as initials. */
const isKnown = (text: string): boolean => {
  const agency = text.slice(text.search(/[(/]/) + 1, -1);
  if (/^(\p{Lu}{2,12}|\p{Ll}[\p{L}/.-]{1,12})$/u.test(agency)) return true;
  return (agency.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OUTLET.has(word) || word.endsWith('wire'));
};

/** `NATO — Europe's shield — said`: a short name in capitals with a second dash close by is a subject. */
const isParenthesis = (rest: string): boolean => /\s[–—]\s|\s--\s|[–—]/.test(rest.slice(0, 120));
