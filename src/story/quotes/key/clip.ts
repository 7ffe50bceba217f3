/** Clips a long quote where a sentence of it ends, and never before the word that takes it back. */
import { sentenceStarts } from './around.ts';

export interface Clipped {
  /** A stretch of what was given, from its beginning. */
  text: string;
  /** Whether more was said: an alert shows ` […]` after the text. */
  clipped: boolean;
}

/** What stands after a clipped quote, inside its marks. */
export const CLIP_MARK = ' […]';

export const FEWEST_CHARS = 20;
/** With the mark. */
export const MOST_CHARS = 300;

/** A sentence that opens so takes back, or narrows, the one before: the newsroom's four, and their kin. */
export const TAKES_BACK =
  /^[\s"'“‘([…-]*(?:but|however|unless|if|yet|except|although|though|still|only|provided|not that|just kidding|that said|having said that|then again|on the other hand|at least|of course not)(?!\p{L})/iu;

/** The text where it fits; else as many whole sentences of it as fit; null where none can be clipped off. */
export function clip(text: string): Clipped | null {
  if (text.length <= MOST_CHARS) return { text, clipped: false };
  const head = text.slice(0, MOST_CHARS + 60);
  const starts = sentenceStarts(head).slice(1);
  for (let index = starts.length - 1; index >= 0; index--) {
    const next = starts[index] as number;
    const from = next < 0 ? -1 - next : next;
    const kept = head.slice(0, from).trimEnd();
    if (kept.length < FEWEST_CHARS) return null;
    if (kept.length > MOST_CHARS - CLIP_MARK.length || kept.endsWith('?') || !isWhole(kept)) continue;
    if (!TAKES_BACK.test(text.slice(from, from + 60))) return { text: kept, clipped: true };
  }
  return null;
}

/** Whether every mark and bracket that opens in it closes in it, too; an apostrophe is no mark. */
function isWhole(text: string): boolean {
  const marks = text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  const count = (mark: RegExp): number => marks.match(mark)?.length ?? 0;
  return (
    count(/“/g) === count(/”/g) &&
    count(/«/g) === count(/»/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/\[/g) === count(/\]/g) &&
    count(/"/g) % 2 === 0 &&
    count(/‘/g) <= count(/’/g) &&
    count(/(?<![^\s([])'/g) <= count(/(?<=\S)'/g)
  );
}
