import { cueAt } from './cues.ts';
import type { Page } from './page.ts';
import { isTime, type Phrase, phraseFrom } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects/hits.ts';
import { isDateline } from './subjects/sentence-subject.ts';
import type { Token } from './tokenize.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  RELATIVES,
} from './words/function-words.ts';
import { BODIES, GROUPS, ORGANISATIONS, ROLES } from './words/people.ts';
import { PLACES } from './words/places.ts';

/** Somebody who might have said a quote. */
export interface Candidate {
  phrase: Phrase;
  sentence: number;
  /** The verbs of speech whose subject the phrase is. */
  hits: readonly Hit[];
  /** 0 for the first phrase of its sentence; FAR for one from elsewhere. */
  order: number;
  /** What the phrase is, what stands before it and after it: words of `clues.ts`. */
  kind: string;
  before: string;
  after: string;
}

/** The order of a candidate that is not counted in its sentence. */
const FAR = 9;

/** The noun phrases of a sentence, in its order. */
export function candidatesIn(page: Page, index: number): Candidate[] {
  const { tokens } = page;
  const { from, to } = page.sentences[index] as Sentence;
  const hits = page.hits[index] as Hit[];
  const found: Candidate[] = [];
  let next = 0;
  for (let at = isDateline(tokens, from) ? from + 1 : from; at < to; at++) {
    while ((hits[next]?.subject.from ?? to) < at) next++;
    const speaking =
      hits[next]?.subject.from === at
        ? hits[next]
        : hits.length < FEW
          ? hits.find(({ subject }) => subject.from === at)
          : undefined;
    const phrase = speaking?.subject ?? phraseFrom(tokens, at, to);
    if (phrase === null || isListener(tokens, phrase)) continue;
    const near = hits.length < FEW ? hits : hits.slice(Math.max(0, next - FEW), next + FEW);
    const own = near.filter(({ subject }) => subject.from === phrase.from || subject.head[1] === phrase.to);
    found.push(candidate(page, phrase, index, own, found.length));
    // What stands between a speaker and the verb describes the speaker: "Lind, who met Varga, said".
    at = Math.max(at, phrase.head[1] - 1, speaking && !speaking.shared ? asideEnd(tokens, speaking, phrase, to) : 0);
  }
  return found;
}

/** Where the words end that describe a speaker: before the verb, or the next comma where the verb comes first. */
function asideEnd(tokens: readonly Token[], { cue, inverted }: Hit, phrase: Phrase, limit: number): number {
  if (!inverted) return cue > phrase.to ? cue - 1 : 0;
  if (tokens[phrase.to]?.text !== ',') return 0;
  for (let at = phrase.to + 1; at < Math.min(limit, phrase.to + LONGEST_ASIDE); at++) {
    const { kind, text } = tokens[at] as Token;
    if (cueAt(tokens, at) !== null) return 0;
    if (kind === 'quote' || /^[,.;:]$/.test(text)) return at - 1;
  }
  return 0;
}

const LONGEST_ASIDE = 40;

/** `Lind was told`: who is told does not speak. */
const isListener = (tokens: readonly Token[], { to }: Phrase): boolean =>
  BE.has(tokens[to]?.lower ?? '') &&
  /^(?:told|asked|warned|informed|advised|urged|assured)$/.test(tokens[to + 1]?.lower ?? '');

/** A sentence has few who speak; in a hostile one only those nearby are looked at. */
const FEW = 12;

export const candidate = (
  page: Page,
  phrase: Phrase,
  sentence: number,
  hits: readonly Hit[] = [],
  order = FAR,
): Candidate => ({
  phrase,
  sentence,
  hits,
  order,
  kind: kindOf(page.tokens, phrase),
  // "said Lind" is seen as "Lind said" is: before it stands what stands before the verb, after it the verb.
  ...(hits.some(({ inverted }) => inverted)
    ? { before: wordBefore(page.tokens, hits[0]?.cue ?? 0, page.sentences[sentence]?.from ?? 0), after: 'cue' }
    : {
        before: wordBefore(page.tokens, phrase.from, page.sentences[sentence]?.from ?? 0),
        after: hits.length > 0 ? 'cue' : wordAfter(page.tokens, Math.max(phrase.to, phrase.head[1])),
      }),
});

function kindOf(tokens: readonly Token[], { from, to, head, kind }: Phrase): string {
  const first = tokens[from] as Token;
  const last = tokens[head[1] - 1] as Token;
  if (kind === 'pronoun') return first.lower === 'he' || first.lower === 'she' ? 'he' : first.lower;
  if (last.possessive) return 'owner';
  if (isTime(last)) return 'time';
  const { lower } = last;
  if (kind === 'name') {
    if (PLACES.has(lower) || (head[1] - head[0] === 2 && PLACES.has(`${tokens[head[0]]?.lower} ${lower}`)))
      return 'place';
    if (to - from === 1 && PREPOSITIONS.has(tokens[from - 1]?.lower ?? '')) return 'of';
    if (/^\p{Lu}{3,}$/u.test(last.text)) return 'shout';
    return ORGANISATIONS.has(lower) ? 'body' : 'name';
  }
  if (ROLES.has(lower)) return 'role';
  if (GROUPS.has(lower)) return 'group';
  if (BODIES.has(lower)) return 'office';
  return lower.endsWith('s') ? 'things' : 'thing';
}

const KEPT = /^(?:that|as|to|by|with|from)$/;

function wordBefore(tokens: readonly Token[], at: number, from: number): string {
  if (at <= from) return 'start';
  const { kind, text, lower, possessive } = tokens[at - 1] as Token;
  if (kind === 'quote') return 'quote';
  if (kind !== 'word') return text === ',' ? 'comma' : 'stop';
  if (possessive) return 'owner';
  if (cueAt(tokens, at - 1)) return 'cue';
  if (KEPT.test(lower)) return lower;
  return classOf(lower) ?? (PAST.test(lower) || IRREGULAR_PASTS.has(lower) ? 'past' : 'word');
}

function wordAfter(tokens: readonly Token[], at: number): string {
  const next = tokens[at];
  if (next?.kind === 'quote') return 'quote';
  if (next?.kind !== 'word') return next?.text === ':' ? 'colon' : /^[,(—–]$/.test(next?.text ?? '') ? 'comma' : 'end';
  const { lower } = next;
  if (cueAt(tokens, at)) return 'cue';
  if (ADVERBS.has(lower)) return 'adverb';
  if (/^(?:is|was|has|had)$/.test(lower)) return 'aux';
  if (PAST.test(lower) || IRREGULAR_PASTS.has(lower)) return 'past';
  return classOf(lower) ?? (lower.endsWith('s') ? 's' : 'word');
}

const PAST = /[a-z]ed$/;

function classOf(lower: string): string | null {
  if (PREPOSITIONS.has(lower)) return 'prep';
  if (CONJUNCTIONS.has(lower)) return 'conj';
  if (RELATIVES.has(lower)) return 'rel';
  if (AUXILIARIES.has(lower)) return 'aux';
  return lower.endsWith('ing') ? 'ing' : null;
}
