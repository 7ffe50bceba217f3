/** A card for a terminal: words wrapped at their ends, in a box. */
import { type Line, spansText } from './spans.ts';

/** What stands before the first line of a text, and before each that follows from it by wrapping. */
export interface Row {
  text: string;
  first?: string;
  rest?: string;
}

export function rowOf({ kind, spans, level = 0, mark = '' }: Line): Row {
  const text = spansText(spans);
  const indent = '  '.repeat(level);
  if (kind === 'quote') return { text, first: '▎ ' };
  if (kind === 'item') return { text, first: `${indent}${mark} `, rest: `${indent}  ` };
  return { text };
}

const NARROWEST = 24;

export function card(rows: readonly Row[], width = 76): string {
  const inner = Math.max(width, NARROWEST) - 4;
  const lines = rows.flatMap(({ text, first = '', rest = first }) =>
    wrap(printable(text), inner - columns(first)).map((line, index) => (index === 0 ? first : rest) + line),
  );
  const edge = '─'.repeat(inner + 2);
  const body = lines.map((line) => `│ ${line}${' '.repeat(Math.max(0, inner - columns(line)))} │`);
  return [`╭${edge}╮`, ...body, `╰${edge}╯`].join('\n');
}

/** Nothing that moves a terminal's cursor or turns its text round comes from a payload. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji}\ufe0f)/u;
const ASCII = /^[\x20-\x7e]*$/;

/** How many columns a terminal gives it: East Asian signs and emoji take two. */
function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let total = 0;
  for (const { segment } of graphemes.segment(text)) {
    total += WIDE.test(segment) ? 2 : /^\p{Mn}|^\p{Cf}/u.test(segment) ? 0 : 1;
  }
  return total;
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ').flatMap((whole) => broken(whole, width))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (columns(longer) <= width) {
        line = longer;
      } else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}

/** A word that is wider than the card (a URL, a line of Chinese) in pieces that fit. */
function broken(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.length - 1;
    if (columns(pieces[last] + segment) <= width) pieces[last] += segment;
    else pieces.push(segment);
  }
  return pieces;
}
