/** The lines by which a source asks not to publish yet, in the languages that wires use. */
const EMBARGO =
  /^[*#\s([-]*(strictly )?(embargo(ed)?\b|under embargo|not for (publication|release|broadcast|use) (before|until)|hold for release|sperrfrist|gesperrt bis|frei ab|sous embargo|embargado)/i;

/** Only the head of a text asks so; further down the words are part of the story. */
const HEAD_LINES = 12;

/** The line that holds the item for an editor, verbatim; null where there is none. */
export const embargoIn = (lines: readonly string[]): string | null =>
  lines.slice(0, HEAD_LINES).find((line) => line.length <= 300 && EMBARGO.test(line)) ?? null;
