/** Who wrote it: a line of names, told from a sentence by its words, one after the other. */
import { splitDateline } from './dateline.ts';
import { isDateLine, isDateWord } from './dates.ts';
import { OUTLET, POSTS } from './words/outlets.ts';

const BY =
  /^[[(*–—-]{0,2}\s?((words|text|story|written|reported|analysis|opinion|commentary|comment|review|interview|column|essay|perspective|exclusive|explainer|ein(e)? \p{L}{4,20}|une? \p{L}{4,20}) )?(by|von|par|por|di|door)\s?:?\s/iu;
/** Stands between names, or within one. */
const JOINS = new Set('and und et y e en & with mit avec con'.split(' '));
const PARTICLES = new Set(
  'de da das dos do del della der den di du la le las los van von zu zur zum ter ten al el bin ibn af av ap of the'.split(
    ' ',
  ),
);
/** Ends the names: where, for whom, or what else the line says. */
const ENDS = new Set('in at for from aus für à en desde pour | · • – — - / // ☛'.split(' '));
const LONGEST = 200;
const MOST_WORDS_IN_NAME = 5;

/**
 * The writers that a line names, without their outlet, post, address or time of day; null where it is no byline.
 * Known by its "By", "Von", "Par", "Por".
 */
export function bylineOf(line: string): string | null {
  if (line.length > LONGEST) return null;
  const by = BY.exec(line);
  return by ? writersIn(line.slice(by[0].length)) : null;
}

/** `By Ana Marsh PORT ELLERY (Example Wire) — The sea …`: the writers of a line that goes on as a dateline does, and where it does. */
export function gluedByline(line: string): { writers: string; rest: string } | null {
  const by = BY.exec(line.slice(0, LONGEST))?.[0];
  if (by === undefined || splitDateline(line.slice(by.length)) === null) return null;
  const spaces = [...line.slice(0, LONGEST).matchAll(/ /g)].map(({ index }) => index).filter((at) => at > by.length);
  // Capitals tell where the place begins; without them a name is two words.
  const places = [...spaces.filter((at) => /^ \p{Lu}[\p{Lu}.]/u.test(line.slice(at, at + 4))), ...spaces.slice(1)];
  for (const at of places) {
    const writers = line.slice(by.length, at).replace(/,$/, '');
    const rest = line.slice(at + 1);
    if (bylineOf(by + writers) === writers && splitDateline(rest) !== null) return { writers, rest };
  }
  return null;
}

/** A line of names without "By" that its outlet or post gives away: `Ana Marsh, Example Wire`, `Ana Marsh (now)`. */
export function signatureOf(line: string): string | null {
  if (line.length > LONGEST || /[.!?:"”»]$/.test(line)) return null;
  const now = /^(\p{Lu}[\p{L}.'’-]+ ){1,4}\((now|earlier)\)/u.test(line);
  if (now) return line;
  const writers = writersIn(line);
  if (writers === null || !/^\S+ \S/.test(writers) || isOutlet(writers)) return null;
  const rest = line.slice(line.indexOf(writers) + writers.length);
  if (!/^\s?([,|/·•(–—-]|for\b|für\b)/.test(rest)) return null;
  const dated = isDateLine(rest.slice(rest.search(/[|·•–—](?!.*[|·•–—])/) + 1));
  return dated || (isOutlet(rest) && rest.split(' ').length <= 8) ? writers : null;
}

/** A line of two to four capitalised words; whether it is a name is for what stands below it to say. */
export const isBareName = (line: string): boolean =>
  line.length <= 60 && /^\p{Lu}[\p{L}.'’-]*( (and|und|et|y|&|de|van|von|\p{Lu}[\p{L}.'’-]*)){1,6}$/u.test(line);

/** What stands below a byline and belongs to it: `Staff Writer`, `@anamarsh`, `Courts correspondent, Ellery Courier`. */
export function isPost(line: string): boolean {
  if (line.length > 100 || /[.!?]$/.test(line)) return false;
  const words = line.split(' ');
  if (words.every((word) => /@|^(e-?mail|twitter|follow|x|contact|[|·•,/:])[:|]?$/i.test(word))) return true;
  return words.length <= 8 && words.some((word) => POSTS.has(bare(word)));
}

const SIGN_OFF =
  /^[[(*–—-]{0,2}\s?(?:(?:additional |further )?reporting|writing|written|reported|bericht|reportage|avec|información de|rédigé|redaktion) (?:by|von|par|por)\s/i;

/**
 * Who signs at the end of a wire's copy: `(Reporting by Ana Marsh in Port Ellery; Editing by Tom Reed)`; null where nobody does,
 * '' where only who helped is named.
 */
export function signOffOf(line: string): string | null {
  if (line.length > 500) return null;
  const sign = SIGN_OFF.exec(line);
  if (!sign) return null;
  const [who = ''] = line.slice(sign[0].length).split(/[;)\]]|\.(?=\s\p{Lu}\p{Ll}+ (?:by|reporting)\b|$)/u);
  const names = who.trim();
  // "Reporting by the Courier has shown that …" is a sentence: between names stand joins and places, and no verbs.
  const strange = names.split(' ').filter((word) => !isName(word) && !isSmall(word));
  if (names === '' || strange.length > 0) return null;
  return /^\W*(additional|further)/i.test(line) ? '' : names;
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '');
const isName = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}.'’-]*[,;]?$/u.test(word);
const isSmall = (word: string): boolean =>
  JOINS.has(bare(word)) ||
  JOINS.has(word) ||
  PARTICLES.has(bare(word)) ||
  ENDS.has(word) ||
  /^(staff|newsroom|the)$/i.test(bare(word));
const isOutlet = (text: string): boolean =>
  text.split(/[\s/|()]+/).some((word) => OUTLET.has(bare(word)) || POSTS.has(bare(word)));

/** The names that a text begins with, verbatim; null where it goes on as a sentence. */
function writersIn(text: string): string | null {
  const words = text.split(' ');
  let end = 0;
  let inName = 0;
  for (; end < words.length; end++) {
    const word = words[end] ?? '';
    const next = words[end + 1] ?? '';
    if (ENDS.has(word) || /@|^[([|]/.test(word)) break;
    if (isName(word)) {
      if (isDateWord(word) && (/^[\d:]/.test(next) || isDateWord(next) || end > 0)) break;
      inName = /[,;]$/.test(word) ? 0 : inName + 1;
      if (inName > MOST_WORDS_IN_NAME) return null;
    } else if (JOINS.has(word.toLowerCase()) && end > 0 && isName(next)) inName = 0;
    else if (!(PARTICLES.has(word.toLowerCase()) && (isName(next) || PARTICLES.has(next)))) break;
  }
  const rest = words.slice(end).join(' ');
  if (end === 0 || !endsLikeByline(words[end - 1] ?? '', rest)) return null;
  const names = withoutOutlet(words.slice(0, end).join(' '));
  return /\s/.test(names) || isOutlet(names) || /^\p{Lu}{2,}$/u.test(names) ? names : null;
}

/** What may follow the names: nothing, a place, an outlet, a post, a handle, a time; but no sentence. */
function endsLikeByline(last: string, rest: string): boolean {
  if (rest === '') return !/\p{Ll}{3}\.$/u.test(last);
  const words = rest.split(' ');
  if (words.length > 4 && /\p{Ll}{2}[.!?]["”»’]?$/u.test(rest)) return false;
  if (/^([(|·•@–—/-]|\S+@)/.test(rest)) return rest.length <= 100;
  const strange = words.filter(
    (word) => !/^[\p{Lu}\d(|·•–—/@-]/u.test(word) && !isSmall(word) && !POSTS.has(bare(word)),
  );
  return words.length <= 14 && strange.length <= (last.endsWith(',') ? 3 : 0) + (isDateWord(words[0] ?? '') ? 4 : 0);
}

/** `Ana Marsh, Example Wire` without what is no name: the parts at its end that an outlet's or a post's word gives away. */
function withoutOutlet(names: string): string {
  const parts = names.split(/(?<=,) /);
  while (parts.length > 1 && isOutlet(parts.at(-1) ?? '')) parts.pop();
  const joined = parts.join(' ').replace(/[,;]$/, '');
  return POSTS.has(bare(joined.split(' ').at(-1) ?? '')) ? withoutPost(joined) : joined;
}

/** `Ana Marsh Staff Writer`: the first two words are the name, where the line ends with a post. */
function withoutPost(names: string): string {
  const words = names.split(' ');
  const first = words.findIndex((word, at) => at >= 2 && isOutlet(word));
  return first < 0 || isOutlet(words.slice(0, 2).join(' ')) ? names : words.slice(0, first).join(' ');
}
