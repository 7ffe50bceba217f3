import { cueAt } from './cues.ts';
import type { Token } from './tokenize.ts';
import { PERSONAL } from './words/function-words.ts';
import { TITLES } from './words/people.ts';

/** A sentence: a half-open range of tokens. A paragraph's end ends it. */
export interface Sentence {
  from: number;
  to: number;
  /** Counts paragraphs from 0. */
  paragraph: number;
}

/** How far a speaker may stand behind a quote that ends in "?" or "!". */
const LOOK_AHEAD = 30;

/** The first and last character inside a segment's marks. */
type Inner = (segment: number) => { first: string; last: string };

export function sentencesOf(tokens: readonly Token[], inner: Inner): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'break') {
      if (from < at) sentences.push({ from, to: at, paragraph });
      from = at + 1;
      paragraph++;
    } else if (endsSentence(tokens, at, from, inner)) {
      sentences.push({ from, to: at + 1, paragraph });
      from = at + 1;
    }
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length, paragraph });
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, from: number, inner: Inner): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (after === undefined || after.kind === 'break') return false;
  if (token.kind === 'stop') {
    if (!/[.?!]/.test(token.text) || token.text === '...') return false;
    return after.kind === 'quote' || after.capital || /\p{N}|[([]/u.test(after.text);
  }
  // "of Fresno, Calif. “We …”": a short form ends its sentence where a quote begins one; a title never does.
  if (token.kind === 'word' && after.kind === 'quote')
    return token.text.endsWith('.') && !TITLES.has(token.lower) && /^\p{Lu}/u.test(inner(after.segment).first);
  if (token.kind !== 'quote') return false;
  const { last } = inner(token.segment);
  if (!/[.?!…]/.test(last)) return false;
  if (after.kind === 'quote') return true;
  if (after.kind !== 'word' || !after.capital) return false;
  // "Lind called it “a disgrace.” Varga agreed.": where a verb of speech stands before, what follows is another's.
  for (let back = at - 1; back >= Math.max(from, at - LOOK_AHEAD); back--)
    if (cueAt(tokens, back) !== null) return true;
  return !cueFollows(tokens, at + 1, last === '.' ? 4 : LOOK_AHEAD);
}

/** `"Why?" Smith, the mayor, asked.` goes on after the quote; `"Why?" Smith left.` does not. */
function cueFollows(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const { kind, text, lower } = tokens[at] as Token;
    if (kind === 'break' || kind === 'quote' || /^[.?!;:]$/.test(text)) return false;
    if (cueAt(tokens, at) !== null) {
      const after = tokens[at + 1];
      if (reach > 4)
        return !(after?.kind === 'word' && /^(?:that|a|an)$/.test(after.lower)) && !restIsQuoted(tokens, at);
      return after !== undefined && (after.text === '.' || after.kind === 'break');
    }
    if (at > from && PERSONAL.has(lower) && lower !== 'who') return false;
  }
  return false;
}

/** `"No!" Smith said, "never."`: split either way, but `"Up!" The crowd cheered. Smith said: "…"` is not. */
function restIsQuoted(tokens: readonly Token[], cue: number): boolean {
  const after = tokens[cue + 1];
  return after?.text === ':';
}
