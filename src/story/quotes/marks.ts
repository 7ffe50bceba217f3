/** Where quotation marks stand in a text, and what each could do there. */

export interface Mark {
  at: number;
  /** 1, or 2 for marks printed as two characters. */
  length: number;
  text: string;
  /** By its surroundings and its shape: may it open, may it close? Both for a straight mark between brackets. */
  opens: boolean;
  closes: boolean;
}

const DOUBLE = /["“”„‟«»＂]|''|``|‘‘|’’/g;
const SINGLE = /[‘’‚'‹›]/g;
const OPENERS = new Set(['“', '„', '‟', '``', '‘‘', '‘', '‚']);
const CLOSERS = new Set(['”', '’’', '’']);
const BEFORE_OPENING = /[\s([{—–\-/:>…“‘"'«„]/;
const WORD = /[\p{L}\p{N}]/u;
const STOP = /[.,!?…;:)\]—–-]/;

/** The marks of one paragraph, in order. `singles`: British marks, where an apostrophe is none. */
export function marksIn(text: string, start: number, end: number, singles: boolean): Mark[] {
  const marks: Mark[] = [];
  // Only this stretch is searched: a paragraph without marks must not look for one to the text's end.
  for (const { index, 0: mark } of text.slice(start, end).matchAll(singles ? SINGLE : DOUBLE))
    marks.push(markAt(text, start + index, mark, start, end));
  return marks.filter((mark) => mark.opens || mark.closes);
}

function markAt(text: string, at: number, mark: string, start: number, end: number): Mark {
  const before = at === start ? ' ' : (text[at - 1] ?? ' ');
  const after = at + mark.length >= end ? ' ' : (text[at + mark.length] ?? ' ');
  const opener = OPENERS.has(mark);
  const closer = CLOSERS.has(mark);
  const spacedBefore = BEFORE_OPENING.test(before);
  const spaceAfter = /\s/.test(after);
  // French sets a no-break space inside its guillemets; German turns them round.
  const guillemet = mark === '«' || mark === '»';
  const opens = guillemet
    ? spacedBefore && (WORD.test(after) || (mark === '«' && spaceAfter) || /["“‘'[(…]/.test(after))
    : !spaceAfter && !/[,;:!?)]/.test(after) && (opener || (spacedBefore && (!closer || WORD.test(after))));
  const closes = guillemet
    ? !WORD.test(after) && at > start
    : at > start && (!/\s/.test(before) || closer) && (closer || !WORD.test(after) || STOP.test(before));
  return { at, length: mark.length, text: mark, opens, closes: closes && !(opener && opens && !STOP.test(before)) };
}

/** Whether a text sets its quotes in single marks: some such quote ends at a stop, and there are hardly double ones. */
export function usesSingles(text: string): boolean {
  let singles = 0;
  for (const _ of text.matchAll(
    /(?<![\p{L}\p{N}'’])['‘](?=[\p{L}\p{N}[(])[^'‘’\n]{0,400}(?:['’]\p{L}[^'‘’\n]{0,400}){0,8}[,.?!…]['’](?![\p{L}\p{N}'])/gu,
  ))
    singles++;
  if (singles === 0) return false;
  let doubles = 0;
  for (const _ of text.matchAll(/[“„«"]|''|``/g)) doubles++;
  return singles > doubles;
}
