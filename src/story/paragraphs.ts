/** A text's paragraphs, whatever its lines are: one a line, blank lines between, or wrapped by hand at 60 to 80 characters. */
import { splitDateline } from './dateline.ts';

/** Ends a sentence, closing marks included. */
const SENTENCE_END = /[.!?…:]["'”’»“)\]]{0,4}$/;
/** Lines this long that end in mid-sentence were wrapped, if most around them are of their kind. */
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 100;
/** Opens a paragraph even where lines are wrapped: an indent, a bullet, a number, a speaker in capitals, a byline. */
const OPENS =
  /^(\s{2,}\S|\t|[-*•–—] |\(?\d{1,2}[.)] |\p{Lu}[\p{Lu} .'’-]{1,30}: |[QA]: |(By|BY|Von|VON|Par|PAR|Por|POR) \p{Lu})/u;
/** How much shorter than its block's longest line a full line may be: people wrap with ragged edges. */
const SLACK = 6;
/** In a wrapped block this share of the lines is full; a list of titles has a long one too. */
const FEWEST_FULL = 1 / 4;
/** Trimmed, white space inside folded, none empty, in order. Linear in the text's length. */
export function paragraphsOf(text: string): string[] {
  const blocks = text
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .split(/\n[^\S\n]*\n+/)
    .map((block) => block.split('\n').filter((line) => /\S/.test(line)));
  const width = usualWidth(blocks);
  return blocks.flatMap((lines) => (width === null ? lines.map(fold) : unwrap(lines, width)));
}

/** How wide the text is wrapped for the most part, 0 where no block tells; null where its lines are too long for that. */
function usualWidth(blocks: readonly string[][]): number | null {
  let [long, wrapped] = [0, 0];
  const widths: number[] = [];
  for (const lines of blocks) {
    let width = 0;
    for (const { length } of lines) {
      width = Math.max(width, length);
      if (length > LONGEST_WRAPPED) long++;
      else if (length >= SHORTEST_WRAPPED) wrapped++;
    }
    if (lines.length > 2 && width <= LONGEST_WRAPPED) widths.push(width);
  }
  if (long > wrapped) return null;
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? 0;
}

const fold = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** The lines of one block: joined where they were wrapped by hand, else a paragraph each. */
function unwrap(lines: readonly string[], usual: number): string[] {
  const folded = lines.map(fold);
  const width = widthOf(folded, usual);
  const paragraphs: string[][] = [];
  folded.forEach((line, at) => {
    const before = folded[at - 1];
    const last = paragraphs.at(-1);
    const joins = before !== undefined && width !== null && !opens(lines[at] ?? '', line);
    if (last && joins && goesOn(before, line, width)) last.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((parts) => parts.join(' '));
}

/** How wide a block was wrapped; null where it was not: its full lines are alike, and most stop in mid-sentence. */
function widthOf(lines: readonly string[], usual: number): number | null {
  let width = Math.min(usual, LONGEST_WRAPPED);
  for (const { length } of lines) width = Math.max(width, length);
  if (lines.length < 2 || width < SHORTEST_WRAPPED || width > LONGEST_WRAPPED) return null;
  const full = lines.slice(0, -1).filter((line, at) => isFull(line, lines[at + 1] ?? '', width));
  const open = full.filter((line) => !SENTENCE_END.test(line)).length;
  return full.length >= lines.length * FEWEST_FULL && full.length > 0 && open >= full.length / 2 ? width : null;
}

const opens = (raw: string, line: string): boolean => OPENS.test(raw.slice(0, 40)) || splitDateline(line) !== null;

/** A line goes on in the next one where it is full, or where it stops in mid-sentence and the next begins in lower case. */
const goesOn = (line: string, next: string, width: number): boolean =>
  isFull(line, next, width) || (!SENTENCE_END.test(line) && /^\p{Ll}/u.test(next));

/** A line is full where the next one's first word would not have fitted into it, with some slack for ragged edges. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ');
  return line.length >= SHORTEST_WRAPPED && line.length + 1 + word > width - SLACK;
}
