/** A text's paragraphs, whatever its lines are: one a line, blank lines between, or wrapped by hand at 60 to 80 characters. */

/** Ends a sentence, closing marks included. */
const SENTENCE_END = /[.!?…:]["'”’»“)\]]*$/;
/** A line this long that ends in mid-sentence was wrapped, if the next line is of its kind. */
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 100;

/** Trimmed, white space inside folded, none empty, in order. Linear in the text's length. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*\n+/).flatMap((block) => unwrap(block.split('\n').map(fold).filter(Boolean)));
}

const fold = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** The lines of one block: joined where they were wrapped by hand, else a paragraph each. */
function unwrap(lines: readonly string[]): string[] {
  if (!isWrapped(lines)) return [...lines];
  return [lines.join(' ')];
}

/** Wrapped by hand: all lines but the last are about as long as each other, and most stop in mid-sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  if (full.some(({ length }) => length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED)) return false;
  const open = full.filter((line) => !SENTENCE_END.test(line)).length;
  return open >= full.length / 2;
}
