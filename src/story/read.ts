/** Reads a story from plain text: headline, lede, byline, dateline and body, without what stands around it. */
import { bylineOf } from './byline.ts';
import { splitDateline } from './dateline.ts';
import { embargoIn } from './embargo.ts';
import { withoutFurniture } from './furniture.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readQuotes } from './quotes/read.ts';
import type { Story } from './story.ts';

export interface StoryInput {
  text: string;
  /** Known from elsewhere; it wins over the text's own first line. */
  headline?: string;
  byline?: string;
  dateline?: string;
  /** BCP 47; told from the text where unset. */
  language?: string;
}

const FEWEST_WORDS_IN_LEDE = 8;
const MOST_CHARS_IN_HEADLINE = 200;

/** Pure and linear: the same text gives the same story. Never throws. */
export function readStory(input: StoryInput): Story {
  const lines = withoutFurniture(paragraphsOf(input.text));
  const embargo = embargoIn(lines);
  let byline = input.byline?.trim() || null;
  const rest = lines.filter((line, index) => {
    if (line === embargo) return false;
    const names = index < 8 ? bylineOf(line) : null;
    byline ??= names;
    return names === null;
  });

  const given = input.headline?.replace(/\s+/g, ' ').trim() ?? '';
  const headline = given || ownHeadline(rest);
  const paragraphs = rest.filter((line, index) => !(index < 4 && sameWords(line, headline)));
  const first = paragraphs.findIndex(isLede);
  const start = splitDateline(paragraphs[first] ?? '');
  if (start) paragraphs[first] = start.rest;
  const body = paragraphs.slice(Math.max(first, 0)).join('\n\n');
  return {
    headline,
    lede: paragraphs[first] ?? null,
    byline,
    dateline: input.dateline?.trim() || (start?.dateline ?? null),
    body,
    quotes: readQuotes(body, input.language),
    embargo,
  };
}

/** The first line, or its first sentence where no headline stands over an article's first paragraph. */
function ownHeadline([first = '']: readonly string[]): string {
  if (first.length <= MOST_CHARS_IN_HEADLINE) return first;
  return /^.{20,200}?[.!?](?=\s)/.exec(first)?.[0] ?? first;
}

/** A paragraph that tells something: a whole sentence, not a subheading. */
const isLede = (line: string): boolean =>
  line.split(' ').length >= FEWEST_WORDS_IN_LEDE && /[.!?…]["'”’»)\]]*$/.test(line);

const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
