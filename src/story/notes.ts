/** Notes of the editors on their own article: it was corrected, cut, translated. Never its lede, and no quote is taken from one. */
import { isProse } from './lede.ts';
import { NOTES } from './words/lines.ts';

const LONGEST = 1_500;

/** The lines without the notes; all of them where a note is all that tells something, as in a wire's correction. */
export function withoutNotes(lines: readonly string[]): string[] {
  const story = lines.filter((line) => !isNote(line));
  return story.length === lines.length || story.some(isProse) ? story : [...lines];
}

/** Whether a line is such a note: whole sentences, for "Correction: Harbour wall" may be a headline. */
export const isNote = (line: string): boolean =>
  line.length <= LONGEST && NOTES.some((shape) => shape.test(line)) && /[.!?…)\]]["”’]?$/.test(line);
