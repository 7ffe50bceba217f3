import type { Segment } from '../segment.ts';
import type { Cue } from './cues.ts';
import { TITLES } from './words/people.ts';

/** A word, a stop, a whole quote, or a paragraph's end. */
export interface Token {
  kind: 'word' | 'stop' | 'quote' | 'break';
  start: number;
  end: number;
  text: string;
  /** Lower case, curly apostrophes kept, a possessive ending cut. */
  lower: string;
  /** Begins with a capital. */
  capital: boolean;
  /** Ends in ’s or s’: what follows belongs to it. */
  possessive: boolean;
  /** Which segment a quote token is; -1 for the rest. */
  segment: number;
  /** What cues.ts found of it: asked for many times, read once. */
  cue?: Cue | null;
}

/** Most words are plain letters with nothing that could go on: they come first, for speed alone. */
const TOKEN =
  /[A-Za-z]{2,}(?![\p{L}\p{M}\p{N}'’&‑-]|\.[\p{L}\p{N}])|\n+|["“‘'(](?<=\p{Lu}\p{L}{1,20}\s["“‘'(])\p{Lu}[\p{L}.-]{1,20}["”’')](?=\s\p{Lu}\p{Ll})|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-'’‑&]|\.(?!\p{Lu}\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*[\p{L}%]*(?:[-‑]\p{L}+)*|\.\.\.|--|[^\s\p{L}\p{N}]/gu;
const SHORTENED = new Set(
  `jr sr st inc corp ltd co no vs dept gov sen rep gen lt col sgt mr mrs ms dr prof rev hon maj capt cpl adm reps sens
   ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
   tex va vt wash wis wyo jan feb mar apr aug sept sep oct nov dec mon tues wed thurs fri sat sun`.split(/\s+/),
);

/** `al-Sayed` is a name as `Al-Sayed` is; a nickname keeps its marks. */
const CAPITAL = /^(?:["“‘'(]|(?:al|el|ul|bin|ibn|as|ash)-)?\p{Lu}/u;

/** The text's tokens, each quote as one, so that grammar runs on `Q , Smith said`. */
export function tokensOf(text: string, segments: readonly Segment[]): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  let next = 0;
  let match = pattern.exec(text);
  while (match !== null || next < segments.length) {
    const segment = segments[next];
    if (segment && (match === null || match.index + match[0].length > segment.start)) {
      tokens.push(token('quote', segment.start, segment.end, '', next));
      next++;
      pattern.lastIndex = segment.end;
    } else if (match !== null) {
      let [word] = match;
      const at = match.index;
      if (text[at + word.length] === '.' && shortens(word)) word += '.';
      const kind = word.startsWith('\n')
        ? 'break'
        : /^[A-Za-z]/.test(word) || /[\p{L}\p{N}]/u.test(word)
          ? 'word'
          : 'stop';
      tokens.push(token(kind, at, at + word.length, word, -1));
      pattern.lastIndex = at + word.length;
    }
    match = pattern.exec(text);
  }
  return tokens;
}

const shortens = (word: string): boolean =>
  SHORTENED.has(word.toLowerCase()) ? /^\p{Lu}|^(?:vs|no)$/u.test(word) : TITLES.has(`${word.toLowerCase()}.`);

function token(kind: Token['kind'], start: number, end: number, text: string, segment: number): Token {
  const possessive = /['’]/.test(text) && /['’]s$|s['’]$/i.test(text);
  const lower = (possessive ? text.replace(/['’]s?$/i, '') : text).toLowerCase();
  // Most words begin with a plain small letter: no need to ask the pattern.
  const capital = !/^[a-z]/.test(text) || text.includes('-') ? CAPITAL.test(text) : false;
  return { kind, start, end, text, lower, capital, possessive, segment };
}

/** A word in lower case; empty for a quote, and past the text's ends. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Some words in lower case, a space between. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
