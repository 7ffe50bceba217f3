/** Which paragraph tells the news first. */
import { splitDateline } from './dateline.ts';

const FEWEST_WORDS = 8;
const FEWEST_WORDS_IN_SHORT_SENTENCE = 3;
/** A line of so many words is a paragraph, even where a feed cut its end off. */
const WORDS_OF_PARAGRAPH = 22;
/** Headlines and standfirsts without a stop are no longer than this. */
const LONGEST_TITLE = 250;
/** A first line that is one sentence, no longer than this, is a headline with a stop: the next paragraph says more. */
const LONGEST_SENTENCE_ON_TOP = 120;
/** Between a headline and a byline or a dateline may stand a paragraph or two that sum the story up; more is the story. */
const LONGEST_STANDFIRST = 2;

/** A paragraph that tells something: a whole sentence, not a subheading. */
export const isProse = (line: string): boolean =>
  hasWords(line, endsSentence(line) ? FEWEST_WORDS : WORDS_OF_PARAGRAPH);

/**
 * Where the lede stands among a story's lines; -1 where there is none.
 * @param signedAt the first line below the byline; -1 where there is none
 * @param given whether the headline is known from elsewhere, and need not be among the lines
 */
export function ledeAt(lines: readonly string[], signedAt: number, given: boolean): number {
  let first = lines.findIndex((line, at) => tells(line, lines[at + 1], at === 0 && !given));
  // "The wall is gone." "Nobody knows why.": short sentences that lead to the first long one are the story's own.
  while (first > (given ? 0 : 1) && isSentence(lines[first - 1] ?? '')) first--;
  if (first < 0 || (first === 0 && !given)) return first;
  const isLede = (at: number): boolean =>
    at > first && at - first <= LONGEST_STANDFIRST && tells(lines[at] ?? '', lines[at + 1], false);
  if (isLede(signedAt)) return signedAt;
  const datelined = lines.slice(0, 40).flatMap((line, at) => (splitDateline(line) === null ? [] : [at]));
  const [only = -1, ...others] = datelined;
  return others.length === 0 && isLede(only) ? only : first;
}

/** Whether a line tells news, and is none of the titles above it. */
function tells(line: string, next: string | undefined, first: boolean): boolean {
  const goesOn = next !== undefined && isProse(next);
  if (first && goesOn && isHeadlineWithStop(line)) return false;
  if (!endsSentence(line)) return hasWords(line, WORDS_OF_PARAGRAPH) && (line.length > LONGEST_TITLE || !goesOn);
  if (hasWords(line, FEWEST_WORDS)) return true;
  // "The wall is gone." tells something where a longer sentence goes on below it; on top it is a headline with a stop.
  return !first && goesOn && isSentence(line);
}

const isHeadlineWithStop = (line: string): boolean =>
  line.length <= LONGEST_SENTENCE_ON_TOP && firstSentence(line) === line && splitDateline(line) === null;

/** The first sentence of a paragraph that has no headline above it. */
export function firstSentence(paragraph: string): string {
  if (paragraph.length <= LONGEST_TITLE && !/[.!?]["”’]? \p{Lu}/u.test(paragraph)) return paragraph;
  return /^.{20,400}?[.!?]["'”’»]?(?=\s["“„«‘]?[\p{Lu}\d])/u.exec(paragraph.slice(0, 420))?.[0] ?? paragraph;
}

const isSentence = (line: string): boolean =>
  endsSentence(line) && hasWords(line, FEWEST_WORDS_IN_SHORT_SENTENCE) && /^["“„«'‘]?[\p{Lu}\d]/u.test(line);

const endsSentence = (line: string): boolean => /[.!?…]["'”’»“)\]]{0,4}$/.test(line.slice(-8));

/** Looks no further than it must: a line may be a megabyte. */
function hasWords(line: string, count: number): boolean {
  let at = 0;
  for (let found = 1; found < count; found++) {
    at = line.indexOf(' ', at) + 1;
    if (at === 0) return false;
  }
  return line.length > at;
}
