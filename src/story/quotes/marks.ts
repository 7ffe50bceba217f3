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

/** `Ada “Bo” Lind`: a nickname within a name is no quotation. */
const NICKNAME = /["“‘'](?<=\p{Lu}\p{L}{1,20}\s["“‘'])\p{Lu}[\p{L}.-]{1,20}["”’'](?=\s\p{Lu}\p{Ll})/u;
const DOUBLE_MARK = /["“”„‟«»＂]|''|``|‘‘|’’/g;
const SINGLE_MARK = /[‘’‚'‹›]/g;
const DOUBLE = new RegExp(`${NICKNAME.source}|${DOUBLE_MARK.source}`, 'gu');
const SINGLE = new RegExp(`${NICKNAME.source}|${SINGLE_MARK.source}`, 'gu');
const OPENERS = new Set(['“', '„', '‟', '``', '‘‘', '‘', '‚']);
const CLOSERS = new Set(['”', '’’', '’']);
const BEFORE_OPENING = /[\s([{—–\-/:>…“‘"'«„]/;
const WORD = /[\p{L}\p{N}]/u;
const STOP = /[.,!?…;:)\]—–-]/;

/** The marks of one paragraph, in order. `singles`: British marks, where an apostrophe is none. */
export function marksIn(text: string, start: number, end: number, singles: boolean): Mark[] {
  const marks: Mark[] = [];
  // Searched in the paragraph alone: in the whole text, each paragraph without marks would look on to the text's end.
  for (const match of text.slice(start, end).matchAll(singles ? SINGLE : DOUBLE))
    if (match[0].length <= 2) marks.push(markAt(text, start + match.index, match[0], start, end));
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
    : opener && spaceAfter
      ? spacedBefore && WORD.test(text[at + mark.length + 1] ?? ' ')
      : !spaceAfter && !/[,;:!?)]/.test(after) && (opener || (spacedBefore && (!closer || WORD.test(after))));
  // "…,' " he said": a stray space stands before a mark that closes after a stop.
  const astray = spaceAfter && /\s/.test(before) && at - 2 >= start && /[,.?!…'’”)]/.test(text[at - 2] ?? '');
  // A curly closing mark before a letter is an apostrophe, ‘It’s late’, unless a stop stands before it.
  const closes = guillemet
    ? !WORD.test(after) && at > start
    : at > start &&
      (!/\s/.test(before) || closer || astray) &&
      ((closer && mark !== '’') || !WORD.test(after) || STOP.test(before));
  return { at, length: mark.length, text: mark, opens, closes: closes && !(opener && opens && !STOP.test(before)) };
}

const DOUBLES = /[“„«"]|''|``/g;

/** Whether a text sets its quotes in single marks: some such quote ends at a stop, and there are hardly double ones. */
export function usesSingles(text: string): boolean {
  let singles = 0;
  let nested = 0;
  for (const [quote] of text.matchAll(
    /(?<![\p{L}\p{N}'’])['‘](?=[\p{L}\p{N}[(])[^'‘’\n]{0,400}(?:(?:['’]\p{L}|(?<=s)['’] \p{Ll})[^'‘’\n]{0,400}){0,8}[,.?!…]['’](?![\p{L}\p{N}'])/gu,
  )) {
    singles++;
    nested += quote.match(DOUBLES)?.length ?? 0;
  }
  if (singles === 0) return false;
  return singles > (text.match(DOUBLES)?.length ?? 0) - nested;
}
