import { paragraphsOf } from '../paragraphs.ts';
import type { Span } from '../quote.ts';
import type { Segment } from '../segment.ts';

/** A paragraph of a transcript or an interview: who speaks stands before the words. */
interface Turn {
  label: string;
  /** Where the words stand, label left out. */
  words: Span;
  marked: boolean;
}

/** `LIND:`, `Ada Lind (D-Ellery):`, `Q:`; with the mark that a quoted transcript opens each paragraph with. */
const LABEL =
  /^(["“]|'')?(Q|A|\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?: \([^)\n]{1,30}\))?:\s+(?=\S)/u;
const LONGEST_LABEL = 80;
/** So many labelled paragraphs, by two at least, make a transcript; one label with a colon is a heading or a list. */
const FEWEST_TURNS = 4;
/** The share of its paragraphs that makes a text a transcript. */
const LEAST_SHARE = 0.5;

/** The marks' segments, and the turns of a transcript as segments of their own, each without its label. */
export function withTurns(text: string, segments: readonly Segment[]): readonly Segment[] {
  const turns = turnsIn(text);
  if (turns.length === 0) return segments;
  const own = turns.map(({ words: [start, end] }): Segment => ({ start, end, spans: [[start, end]] }));
  const others = segments.flatMap((segment) => {
    const spans = segment.spans.filter(
      ([start, end]) => !turns.some(({ words }) => start < words[1] && words[0] < end),
    );
    if (spans.length === segment.spans.length) return [segment];
    return spans.length > 0 ? [{ start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0, spans }] : [];
  });
  return [...own, ...others].sort((a, b) => a.start - b.start);
}

function turnsIn(text: string): Turn[] {
  const turns: Turn[] = [];
  const paragraphs = paragraphsOf(text);
  for (const [start, end] of paragraphs) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match?.[2]) continue;
    const from = start + match[0].length;
    const to = match[1] && /["”]$|''$/.test(text.slice(from, end)) ? end - (text.endsWith("''", end) ? 2 : 1) : end;
    if (from < to) turns.push({ label: match[2], words: [from, to], marked: match[1] !== undefined });
  }
  // A transcript set in marks is somebody's words wherever it stands; without marks it has to be what the text is.
  const isMost = turns.length >= LEAST_SHARE * paragraphs.length;
  return isTranscript(turns) && (isMost || turns.every(({ marked }) => marked)) ? turns : [];
}

/** Two or more who take turns: labels in capitals, letters or full names, and two of them again, if by the surname alone. */
function isTranscript(turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST_TURNS) return false;
  const counts = new Map<string, number>();
  for (const { label } of turns) {
    const surname = label.split(' ').at(-1) ?? label;
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  const again = [...counts].filter(([, count]) => count >= 2);
  return again.length >= 2 && turns.some(({ label }) => /^(?:Q|A)$|^\p{Lu}{3,}|\s/u.test(label));
}
