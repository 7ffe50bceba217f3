/** Where a story ends, and what a wire or a press office puts behind its end. */
import { isProse } from './lede.ts';
import { EDITORS_PARTS, END_MARKS, RELEASE, RELEASE_PARTS } from './words/lines.ts';

/** A release calls itself one in its first lines. */
const HEAD_LINES = 14;
const LONGEST = 300;
const MARKS_OF_RELEASE = /^[\s#]{2,10}$/;

/**
 * Parts a text at its end: the story, and what follows, which is for editors alone. Without a paragraph that tells something
 * above it nothing is an end, so that no story is taken for what follows one.
 */
export function untilItsEnd(lines: readonly string[]): { story: string[]; after: string[] } {
  const release = lines.slice(0, HEAD_LINES).some((line) => RELEASE.test(line.slice(0, LONGEST)));
  let told = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (told && endsAt(lines, at, release)) return { story: lines.slice(0, at), after: lines.slice(at) };
    told ||= isProse(line);
  }
  return { story: [...lines], after: [] };
}

function endsAt(lines: readonly string[], at: number, release: boolean): boolean {
  const line = lines[at] ?? '';
  if (line.length > LONGEST) return false;
  const is = (shapes: readonly RegExp[], text = line): boolean => shapes.some((shape) => shape.test(text));
  if (is(END_MARKS) || is(EDITORS_PARTS)) return true;
  // Three hashes end a release; elsewhere they may be an ornament between parts of a story.
  if (MARKS_OF_RELEASE.test(line)) return release || is(RELEASE_PARTS, lines[at + 1]?.slice(0, LONGEST) ?? '###');
  return release && is(RELEASE_PARTS);
}
