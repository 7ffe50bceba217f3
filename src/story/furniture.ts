/** What stands around an article and is none of it: menus, share lines, captions, teasers, a wire's own notes. */
import { isStamp } from './dates.ts';
import { isNote } from './notes.ts';
import { LABELS, LINK_BOXES } from './words/labels.ts';
import { END_MARKS, PAGE_LINES, WIRE_LINES } from './words/lines.ts';

/** Longer lines are paragraphs, whatever they begin with. */
const LONGEST = 600;
const LONGEST_TITLE = 140;
const MOST_TITLES = 30;
/** A paragraph this long that stands twice is a copy; a shorter one may be said twice ("No."). */
const SHORTEST_COPY = 60;

const SHAPES: readonly RegExp[] = [...PAGE_LINES, ...WIRE_LINES, ...END_MARKS];

/** `The harbour. (Photo by Ana Marsh)`: a credit in brackets makes a caption of a line that no quote is in. */
const CREDIT =
  /[([](ap )?(photo|image|picture|photograph|foto|getty|file photo|courtesy)\b[^)\]]{0,100}[)\]]\.?$|[([][^)\]]{2,60}\/[^)\]]{0,30}\b(images|via [^)\]]{2,30}|afp|reuters|getty|epa|dpa)[)\]]\.?$/i;

/** What broadcasters print in a line above a caption or a credit. */
const CAPTION_BELOW = /^(image|media) (source|caption),?$/i;

/** Whether a line is furniture by itself. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  const label = plain(line);
  if (LABELS.has(label) || LINK_BOXES.has(label) || isMenu(label) || isStamp(line)) return true;
  if (CREDIT.test(line.slice(-140)) && !/["“„«]/.test(line)) return true;
  return SHAPES.some((shape) => shape.test(line));
}

/** The lines that are no furniture, in order; of a line that stands twice by mistake, the first. */
export function withoutFurniture(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  const kept: string[] = [];
  let previous = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (LINK_BOXES.has(plain(line))) {
      at += titlesAfter(lines, at);
      continue;
    }
    if (CAPTION_BELOW.test(line)) {
      at++;
      continue;
    }
    const again = line.length >= SHORTEST_COPY ? seen.has(line) : line === previous && !/[.!?]\S?$/.test(line);
    previous = line;
    if (again || isFurniture(line)) continue;
    seen.add(line);
    kept.push(line);
  }
  return kept;
}

/**
 * How many lines after a box's heading are titles of other articles: those that end no sentence, and at the end of a text
 * whatever is left of such lines. The last one before the story goes on may be the story's own subheading, and stays.
 */
function titlesAfter(lines: readonly string[], box: number): number {
  const rest = lines.slice(box + 1, box + 1 + MOST_TITLES);
  const titles = rest.findIndex((line) => !isTitle(line));
  if (titles < 0) return rest.length;
  const next = rest[titles] ?? '';
  return isFurniture(next) || isNote(next) ? titles : Math.max(0, titles - 1);
}

const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && (!/[.!?:"”“»]$/.test(line) || (line.endsWith('?') && !/["“„«]/.test(line)));

/** `Home » World » Europe`, `Home | World | Sport`, `Facebook Twitter E-mail`: two labels or more, and labels for the most part. */
function isMenu(line: string): boolean {
  if (line.length > 300) return false;
  if (/ [>›»] .* [>›»] /.test(line) && !line.includes('«')) return true;
  const parts = line.split(/ ?[|>›»·•] ?/).filter(Boolean);
  const known = (labels: readonly string[]): number => labels.filter((label) => LABELS.has(label)).length;
  if (parts.length > 1) return known(parts) >= 2 && known(parts) * 2 >= parts.length;
  const words = line.split(' ');
  return words.length > 1 && known(words) === words.length;
}

/**
 * As labels are written in the lists: without case and the signs around it; '' for what is longer than any label. A stop stays,
 * for "Help." is a sentence.
 */
const plain = (line: string): string =>
  line.length > LONGEST_TITLE
    ? ''
    : line
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/(\.\.\.|[\s:|>›»…·*–—-])+$/, '');
