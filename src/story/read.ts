/** Reads a story from plain text: headline, lede, byline, dateline and body, without what stands around it. */
import { splitDateline } from './dateline.ts';
import { splitClock } from './dates.ts';
import { asksToWait, embargoIn, endsAsking } from './embargo.ts';
import { untilItsEnd } from './ending.ts';
import { withoutFurniture } from './furniture.ts';
import { withoutBylines } from './head.ts';
import { cleanHeadline, headlineIn, withoutOutlet } from './headline.ts';
import { firstSentence, ledeAt } from './lede.ts';
import { openMail } from './mail.ts';
import { withoutNotes } from './notes.ts';
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

/** A headline's copy stands among a text's first lines. */
const HEAD_LINES = 10;
/** `LIND: No.`: in a transcript there are more of them than one. */
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{1,40}: /u;

/** Pure and linear: the same text gives the same story. Never throws. */
export function readStory(input: StoryInput): Story {
  const mail = openMail(input.text);
  // An editor may have typed it: a "BREAKING:" in it is theirs.
  const given = withoutOutlet(fold(input.headline));
  const { story, after } = untilItsEnd(paragraphsOf(mail.text));
  const embargo = embargoIn([fold(input.headline), mail.subject ?? '', ...story], after);
  const kept = withoutFurniture(story.filter((line) => embargo === null || !asksToWait(line) || endsAsking(line)));
  const { lines, writers, signedAt } = withoutBylines(withoutNotes(kept));
  const at = ledeAt(lines, signedAt, given !== '');
  const start = splitDateline(lines[at] ?? '', lines.filter((line) => SPEAKER.test(line)).length === 1);
  const lede = start?.rest ?? splitClock(lines[at] ?? '') ?? lines[at] ?? null;
  const head = (at < 0 ? lines : lines.slice(0, at)).filter(
    (line) => !sameWords(cleanHeadline(line), cleanHeadline(given)),
  );
  const headline = given || headlineIn(head) || mail.subject || firstSentence(lede ?? '');
  const body = (lede === null ? headless(lines, headline) : [lede, ...lines.slice(at + 1)]).join('\n\n');
  return {
    headline,
    lede,
    byline: fold(input.byline) || writers,
    dateline: fold(input.dateline) || (start?.dateline ?? null),
    body,
    quotes: readQuotes(body, input.language),
    embargo,
  };
}

const fold = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** Lines without a lede, less what became their headline. */
const headless = (lines: readonly string[], headline: string): string[] =>
  lines.filter((line, at) => at >= HEAD_LINES || !sameWords(cleanHeadline(line), headline));

const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
