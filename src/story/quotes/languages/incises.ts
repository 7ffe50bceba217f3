import { paragraphsOf } from '../paragraphs.ts';
import type { Segment } from '../segment.ts';
import { clausesIn } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { trimmed } from './marks.ts';
import { verbAt } from './verbs.ts';
import { type Word, wordsIn } from './words.ts';

/** How many words may tell who speaks, and how many of them may follow the name: `, a dit la maire mardi à la radio,`. */
const LONGEST = 25;
const AFTER_SUBJECT = 8;
const DASH = /^[—–-]$/;

/**
 * Quotes that are interrupted without being closed, parted where it is sure: `« Le mur, a dit la maire, ne tiendra pas »`;
 * and dialogues after a dash, which only such an interruption makes a quotation.
 */
export function withIncises(text: string, segments: readonly Segment[], lexicon: Lexicon): Segment[] {
  if (!lexicon.language.incises) return [...segments];
  const parted = segments.flatMap((segment) => partedAt(text, segment, lexicon));
  return [...parted, ...dialogues(text, segments, lexicon)].sort((a, b) => a.start - b.start);
}

function partedAt(text: string, segment: Segment, lexicon: Lexicon): Segment[] {
  const [span] = segment.spans;
  if (span === undefined || segment.spans.length > 1 || isAttributed(text, segment.end, lexicon)) return [segment];
  const parts = partsOf(
    text,
    wordsIn(text, lexicon, [], ...span),
    [',', '—', '–', '?', '!', '…'],
    span[0],
    span[1],
    lexicon,
  );
  if (parts.length === 0) return [segment];
  (parts[0] as Segment).start = segment.start;
  const last = parts.at(-1) as Segment;
  if (last.spans[0]?.[1] === span[1]) last.end = segment.end;
  return parts;
}

/** Whether a quote has its speaker behind the marks, so that what interrupts it is its own: `« … », dit Lind`. */
function isAttributed(text: string, end: number, lexicon: Lexicon): boolean {
  const words = wordsIn(text, lexicon, [], end, Math.min(text.length, end + 40)).slice(0, 5);
  const from = words[0]?.text === ',' ? 1 : 0;
  for (let at = from; at < words.length; at++) {
    if (verbAt(words, at, words.length, lexicon) !== null) return true;
    if (!lexicon.sets.clitics.has(words[at]?.lower ?? '')) return false;
  }
  return false;
}

function dialogues(text: string, segments: readonly Segment[], lexicon: Lexicon): Segment[] {
  const found: Segment[] = [];
  let next = 0;
  for (const [start, end] of paragraphsOf(text)) {
    while (next < segments.length && (segments[next] as Segment).end <= start) next++;
    const quoted = next < segments.length && (segments[next] as Segment).start < end;
    if (quoted || !/^[—–-][\s\u00a0]*[\p{L}¿¡]/u.test(text.slice(start, start + 4))) continue;
    const words = wordsIn(text, lexicon, [], start + 1, end);
    found.push(...partsOf(text, words, lexicon.language.interrupts.split(' '), start + 1, end, lexicon));
  }
  return found;
}

/** What stands around the interruptions of a stretch; nothing where there are none. */
function partsOf(
  text: string,
  words: readonly Word[],
  marks: readonly string[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Segment[] {
  const parts: Segment[] = [];
  let start = from;
  for (let at = 0; at < words.length; at++) {
    const end = marks.includes((words[at] as Word).text) ? inciseEnd(words, at, lexicon) : null;
    if (end === null) continue;
    const { start: stop, end: past, text: mark } = words[at] as Word;
    const span = trimmed(text, start, /[?!…]/.test(mark) ? past : stop);
    if (span !== null) parts.push({ start: span[0], end: span[1], spans: [span] });
    start = words[end]?.start ?? to;
    at = end - 1;
  }
  if (parts.length === 0) return [];
  const rest = trimmed(text, start, to);
  if (rest !== null) parts.push({ start: rest[0], end: rest[1], spans: [rest] });
  return parts;
}

/** Where the interruption that a mark opens ends, past the mark that closes it; null where none is sure. */
function inciseEnd(words: readonly Word[], at: number, lexicon: Lexicon): number | null {
  const limit = Math.min(words.length, at + LONGEST);
  if (words[at + 1]?.capital) return null;
  const [clause] = clausesIn(words, { from: at + 1, to: limit, paragraph: 0 }, lexicon);
  if (clause?.kind !== 'verb' || clause.from !== at + 1 || !clause.inverted || clause.subject === null) return null;
  const { kind, many, definite, from } = clause.subject;
  if (kind === 'body' || (kind !== 'pronoun' && (many || !(kind === 'name' || definite)))) return null;
  if (kind === 'pronoun' && words[from]?.hanging === lexicon.language.incises && many) return null;
  const opened = DASH.test((words[at] as Word).text);
  let end = clause.to;
  if (words[end - 1]?.text !== ',' || opened) {
    while (end < words.length && end - clause.to < AFTER_SUBJECT && !/^[.,;:?!…—–]$/.test(words[end]?.text ?? ''))
      end++;
    if (end < words.length && !/^[.,;:?!…—–]$/.test(words[end]?.text ?? '')) return null;
    // ", qui travaille à l’usine depuis 1999,": still about the speaker.
    while (words[end]?.text === ',' && (opened || lexicon.sets.relatives.has(words[end + 1]?.lower ?? ''))) {
      end++;
      while (end < words.length && !/^[.,;:?!…—–]$/.test(words[end]?.text ?? '')) end++;
    }
    if (end < words.length) end++;
  }
  while (opened && /^[.,;:]$/.test(words[end]?.text ?? '')) end++;
  return end;
}
