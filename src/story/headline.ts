/** The line above a story, without what its outlet or wire puts around it. */
import { bylineOf, isPost, signatureOf } from './byline.ts';
import { isDateLine } from './dates.ts';
import { CALLS, LABELS } from './words/labels.ts';
import { OUTLET } from './words/outlets.ts';

const LONGEST = 250;

/**
 * The headline among the lines above a lede: the first that is none of a byline, a date, a bracketed note; but the second
 * where the first is only its kicker. '' where there is none.
 */
export function headlineIn(head: readonly string[]): string {
  const [first = '', second = ''] = withoutContacts(head).filter(mayBeHeadline);
  const headline = isKicker(first, second) ? second : first;
  return cleanHeadline(headline);
}

const mayBeHeadline = (line: string): boolean =>
  line.length <= LONGEST &&
  !CALLS.has(line.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) &&
  !isDateLine(line) &&
  !isContact(line) &&
  !/^[([].{0,200}[)\]]$/.test(line) &&
  bylineOf(line) === null;

/** A release prints above its headline whom to call: a heading, then lines down to a number or an address. */
function withoutContacts(head: readonly string[]): string[] {
  const from = head.findIndex((line) => CONTACTS.test(line));
  if (from < 0) return [...head];
  const until = head.slice(0, from + MOST_LINES_OF_CONTACT).findLastIndex(isContact);
  return until < from ? [...head] : [...head.slice(0, from), ...head.slice(until + 1)];
}

const MOST_LINES_OF_CONTACT = 8;
const CONTACTS =
  /^\W{0,3}((media|press|news) )?(contacts?|kontakt|contacto|ansprechpartner(in)?)( (information|details))?\s?:?$/i;

/** `Tel: …`, a telephone number, an address. */
const isContact = (line: string): boolean =>
  CONTACT.test(line) || /^\+?[\d\s()/.-]{7,40}$/.test(line) || /^\S{1,80}@\S{1,80}$/.test(line);

const CONTACT =
  /^(((media|press) )?(contacts?|kontakt|contacto)|tel|phone|telephone|telefon|mobile|fax|e-?mail|web|website|ref|reference|date|release date|datum)\b\s?[:.]|^(https?:\/\/|www\.)\S+$/i;

/** A kicker names a subject in a word or two, or shouts it above a headline that does not; a headline says more. */
function isKicker(first: string, second: string): boolean {
  const [words, below] = [wordsIn(first), wordsIn(second)];
  if (below < 3 || below <= words || isPost(second) || signatureOf(second) !== null || second === '') return false;
  if (words <= 2 || ISSUER.test(first) || /^[^.!?]{1,40}:$/.test(first)) return true;
  return words <= 5 && isCapitals(first) && !isCapitals(second);
}

/** Who issues a release stands above its headline: `Office of the Prime Minister`. */
const ISSUER =
  /^(Office|Ministry|Department|Government|Embassy|University|City|State|Council|Bureau|Ministère|Ministerio|Universidad|Université|Bundesministerium|Ministerium)( (of|for|the|de|des|du|la|der|für|and|und|\p{Lu}[\p{L}-]+)){1,5}$/u;

const wordsIn = (line: string): number => (line === '' ? 0 : line.split(' ').length);
const isCapitals = (line: string): boolean => !/\p{Ll}/u.test(line);

/** How a wire counts its versions and calls for attention: our own priority stands there instead. */
const CALL =
  /^[^\p{L}\p{N}"“‘'«„]{0,6}(breaking( news)?|urgent|flash|bulletin|news alert|alert|just in|eilmeldung|eil|eilt|urgente|dernière minute|última hora|ultim['’]ora|developing|refile)\s?(:|\||[–—]|\s-|\+{2,3}|\*{2,3}|!)\s?(?=\S)/iu;
/** `URGENT-`, `UPDATE 2-`, glued to the headline and always in capitals. */
const COUNTED =
  /^(URGENT|BREAKING|FLASH|BULLETIN|ALERT|SNAP|REFILE|(UPDATE|WRAPUP|Update|Wrapup) \d{1,2})\s?[-–—:]\s?(?=\S)/u;
/** Behind the last `|`, ` - `, ` – `: the outlet, or the part of its page. */
const SUFFIX = /^(.{12,}\S)\s+([|–—·-]|::)\s+([^|–—]{2,40})$/;

/** A headline without its wire's call for attention and its outlet's name. "Opinion:" stays: it says what it is. */
export const cleanHeadline = (line: string): string =>
  line.length > LONGEST_CLEANED ? line : withoutOutlet(line.replace(CALL, '').replace(COUNTED, ''));

/** A headline without its outlet's name, and the part of its page, behind it. */
export function withoutOutlet(line: string): string {
  let headline = line;
  for (let round = 0; round < 2 && headline.length <= LONGEST_CLEANED; round++) {
    const [, before, mark, behind] = SUFFIX.exec(headline) ?? [];
    if (!before || !behind || !isOutletOrPart(behind, mark === '|' || mark === '::')) break;
    headline = before;
  }
  return headline;
}

const LONGEST_CLEANED = 1_000;

/** "Wall may not hold - Mayor" names its source, and stays; an outlet is known by a word of its name, or by its bar. */
function isOutletOrPart(behind: string, bar: boolean): boolean {
  if (/^[\w-]+(\.[\w-]+)+$/.test(behind)) return true;
  if (LABELS.has(behind.toLowerCase())) return bar;
  const words = behind.split(' ');
  if (words.length > 5 || words.some((word) => !/^(\p{Lu}|\d|&|of$|the$|de$|la$|le$)/u.test(word))) return false;
  return bar || (words.length > 1 && words.some((word) => OUTLET.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))));
}
