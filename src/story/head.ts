/** What stands above a story and says who wrote it and when, taken out of its lines. */
import { bylineOf, gluedByline, isBareName, isPost, signatureOf, signOffOf } from './byline.ts';
import { isDateLine } from './dates.ts';
import { isProse } from './lede.ts';

/** Bylines stand within the first lines, before the story has told much. */
const HEAD_LINES = 15;
const MOST_PARAGRAPHS_ABOVE = 2;
const WORDS_OF_HEADLINE = 4;

export interface Signed {
  /** The other lines, in order. */
  lines: string[];
  /** As the first byline names them, else as the sign-off does; null where nobody signs. */
  writers: string | null;
  /** Where in `lines` the story goes on below its byline; -1 where there is none. */
  signedAt: number;
}

/** Takes bylines, and the posts, handles and dates below them, out of a story's lines. */
export function withoutBylines(all: readonly string[]): Signed {
  const signed: Signed = { lines: [], writers: null, signedAt: -1 };
  let told = 0;
  let below = false;
  for (let at = 0; at < all.length; at++) {
    const line = all[at] ?? '';
    const next = all[at + 1] ?? '';
    const inHead = at < HEAD_LINES && told <= MOST_PARAGRAPHS_ABOVE;
    const glued = inHead ? gluedByline(line) : null;
    if (glued) {
      signed.writers ??= glued.writers;
      signed.signedAt = signed.lines.push(glued.rest) - 1;
      told++;
      continue;
    }
    const writers = inHead ? writersOf(line, next, signed.lines) : null;
    if (writers !== null) {
      signed.writers ??= writers;
      signed.signedAt = signed.lines.length;
      if (writers === next) at++;
      below = true;
      continue;
    }
    if (
      (told === 0 && isDateLine(line)) ||
      (below && isPost(line) && (signed.lines.length > 0 || isPost(line.slice(line.lastIndexOf(' ') + 1))))
    )
      continue;
    below = false;
    if (isProse(line)) told++;
    const signOff = signOffOf(line);
    if (signOff === null) signed.lines.push(line);
    else signed.writers ??= signOff || null;
  }
  return signed;
}

/** Whom a line of the head names as writers; where it is `By` alone, the next line does. */
function writersOf(line: string, next: string, above: readonly string[]): string | null {
  if (/^(by|von|par|por):?$/i.test(line) && isBareName(next)) return next;
  const byline = bylineOf(line);
  if (byline !== null || above.length === 0) return byline;
  const headline = above.some((each) => each.split(' ', WORDS_OF_HEADLINE).length === WORDS_OF_HEADLINE);
  const signs = headline && isBareName(line) && (isDateLine(next) || isPost(next));
  return signatureOf(line) ?? (signs ? line : null);
}
