import type { Segment } from '../segment.ts';
import type { Lexicon } from './lexicon.ts';

/** A word, a stop, a whole quote, or a paragraph's end. */
export interface Word {
  kind: 'word' | 'stop' | 'quote' | 'break';
  start: number;
  end: number;
  text: string;
  /** Lower case, apostrophes curly, `a. D.` as one. */
  lower: string;
  capital: boolean;
  /** Hung on the word before it: the `elle` of `dit-elle`. */
  hanging: boolean;
  /** Which segment a quote is; -1 for the rest. */
  segment: number;
}

/** A half-open range of words, and which paragraph it stands in. */
export interface Sentence {
  from: number;
  to: number;
  paragraph: number;
}

const WORD =
  /\n+|(?:\p{L}\.){2,}|\p{Ll}\.\s\p{L}\.(?!\p{L})|\p{L}['’](?=\p{L})|[Qq]u['’](?=\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}+)*[\p{L}%]*|\.\.\.|[^\s\p{L}\p{N}]/gu;
/** French hangs its pronouns on the verb: `a-t-elle`, `dit-il`. */
const HANGING = /-(?:t-)?(?=(?:ils?|elles?|on|je|nous|vous)$)/i;
const LONGEST_HANGING = '-t-elles'.length;

/** The words of a text from one place to another, each quote as one. */
export function wordsIn(
  text: string,
  lexicon: Lexicon,
  segments: readonly Segment[],
  from = 0,
  to = text.length,
): Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = from;
  let next = 0;
  let match = pattern.exec(text);
  while (next < segments.length || (match !== null && match.index < to)) {
    const segment = segments[next];
    if (segment && (match === null || match.index + match[0].length > segment.start)) {
      words.push(word('quote', segment.start, segment.end, '', next));
      next++;
      pattern.lastIndex = segment.end;
    } else if (match !== null) {
      const [whole] = match;
      const end = match.index + whole.length + (shortens(text, match.index, whole, lexicon) ? 1 : 0);
      push(words, text, match.index, end);
      pattern.lastIndex = end;
    }
    match = pattern.exec(text);
  }
  return words;
}

/** `Dr.`, an initial, and in German `3. Oktober`: the point belongs to the word. */
function shortens(text: string, at: number, whole: string, { sets, language }: Lexicon): boolean {
  if (text[at + whole.length] !== '.') return false;
  if (language.capitalNouns && /^\d{1,2}$/.test(whole))
    return /^\.\s\p{L}/u.test(text.slice(at + whole.length, at + whole.length + 3));
  return sets.short.has(whole.toLowerCase()) || /^\p{Lu}$/u.test(whole);
}

function push(words: Word[], text: string, from: number, to: number): void {
  const whole = text.slice(from, to);
  // A hostile text is one word of a million pronouns: only the end of one is looked at, and once.
  const hanging = HANGING.exec(whole.slice(-LONGEST_HANGING));
  const split = hanging === null ? 0 : Math.max(0, whole.length - LONGEST_HANGING) + hanging.index;
  const kind = whole.startsWith('\n') ? 'break' : /[\p{L}\p{N}]/u.test(whole) ? 'word' : 'stop';
  if (hanging === null || split === 0) {
    words.push(word(kind, from, to, whole, -1));
    return;
  }
  words.push(word('word', from, from + split, whole.slice(0, split), -1));
  const pronoun = split + hanging[0].length;
  words.push({ ...word('word', from + pronoun, to, whole.slice(pronoun), -1), hanging: true });
}

const word = (kind: Word['kind'], start: number, end: number, text: string, segment: number): Word => ({
  kind,
  start,
  end,
  text,
  lower: text.toLowerCase().replace(/'/g, '’').replace(/\s/g, ''),
  capital: /^\p{Lu}/u.test(text),
  hanging: false,
  segment,
});

/** More words than a sentence has: what looks back within one stays bounded. */
const MOST_IN_SENTENCE = 300;

/** A text's sentences. A quote that ends in a stop ends its own unless a small letter goes on. */
export function sentencesOf(text: string, words: readonly Word[], segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  words.forEach((each, at) => {
    const isBreak = each.kind === 'break';
    if (isBreak || at - from >= MOST_IN_SENTENCE || endsSentence(text, words, at, segments)) {
      const to = isBreak ? at : at + 1;
      if (from < to) sentences.push({ from, to, paragraph });
      from = at + 1;
    }
    if (isBreak) paragraph++;
  });
  if (from < words.length) sentences.push({ from, to: words.length, paragraph });
  return sentences;
}

function endsSentence(text: string, words: readonly Word[], at: number, segments: readonly Segment[]): boolean {
  const { kind, text: own, segment } = words[at] as Word;
  const after = words[at + 1];
  if (after === undefined || after.kind === 'break') return false;
  const begins = after.kind === 'quote' || after.capital || /[\p{N}¿¡([—–-]/u.test(after.text);
  if (kind === 'stop') return /^(?:[.?!…])$/.test(own) && begins;
  if (kind !== 'quote') return false;
  const [, end = 0] = segments[segment]?.spans.at(-1) ?? [];
  return /[.?!…]/.test(text[end - 1] ?? '') && begins && !/^[—–-]$/.test(after.text);
}
