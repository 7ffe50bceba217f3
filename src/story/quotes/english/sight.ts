import type { Segment } from '../segment.ts';
import { MOST } from './around.ts';
import { cueAt } from './cues.ts';
import type { Page, Place } from './page.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects/hits.ts';
import type { Token } from './tokenize.ts';
import { AUXILIARIES, DETERMINERS, IRREGULAR_PASTS, PREPOSITIONS } from './words/function-words.ts';

/** What is seen of the quote itself, the same for all who might have said it. */
export interface Sight {
  /** The word or stop before it. */
  lead: string;
  /** How it opens and ends: `A.` for a whole sentence. */
  whole: string;
  /** Verbs of speech before and after it; whether it stands alone. */
  state: string;
  /** Another quote before it in its sentence (q) or paragraph (p). */
  other: string;
  lastToken: number;
}

/** What a quote itself shows, read once for all candidates. */
export function seenOf(page: Page, index: number, { token, sentence }: Place): Sight {
  const own = page.sentences[sentence] as Sentence;
  const { spans } = page.segments[index] as Segment;
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const stop = page.text[end - 1] ?? '';
  const hits = page.hits[sentence] as Hit[];
  const before = page.places[index - 1];
  const sameSentence = before?.sentence === sentence;
  const sameParagraph = before !== undefined && page.sentences[before.sentence]?.paragraph === own.paragraph;
  const speaks = (side: (cue: number) => boolean) =>
    hits.length < 3 * MOST && hits.some(({ strong, cue }) => strong && side(cue));
  return {
    lead: leadOf(page.tokens, token, own.from),
    whole: `${/^[\p{Lu}…[]/u.test(page.text.slice(start, start + 2)) ? 'A' : 'a'}${/[.!?…]/.test(stop) ? '.' : stop === ',' ? ',' : '-'}`,
    state: `${speaks((cue) => cue < token) ? 'b' : '-'}${speaks((cue) => cue > token) ? 'a' : '-'}${isAlone(own) ? 'A' : '-'}`,
    other: sameSentence ? 'q' : sameParagraph ? 'p' : '-',
    lastToken: sameSentence ? before.token : -1,
  };
}

const isAlone = ({ from, to }: Sentence): boolean => to - from <= 2;

const LEADS = /^(?:that|as|is|was|a|an|the|of|and|but|to|were|are)$/;

const STOPS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '--': 'dash',
  '(': 'open',
};

function leadOf(tokens: readonly Token[], token: number, from: number): string {
  if (token === from) return 'start';
  const { kind, text, lower } = tokens[token - 1] as Token;
  if (kind === 'quote') return 'quote';
  if (kind !== 'word') return STOPS[text] ?? 'stop';
  if (cueAt(tokens, token - 1)) return 'cue';
  if (LEADS.test(lower)) return lower;
  if (PREPOSITIONS.has(lower)) return 'prep';
  if (DETERMINERS.has(lower)) return 'det';
  if (AUXILIARIES.has(lower)) return 'aux';
  if (lower.endsWith('ing')) return 'ing';
  return lower.endsWith('ed') || IRREGULAR_PASTS.has(lower) ? 'past' : 'word';
}
