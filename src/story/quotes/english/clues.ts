import type { Segment } from '../segment.ts';
import type { Attribution } from './attribute.ts';
import { type Candidate, candidate, candidatesIn } from './candidates.ts';
import { cueAt } from './cues.ts';
import type { Option } from './model.ts';
import type { Page, Place } from './page.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects/hits.ts';
import type { Token } from './tokenize.ts';
import { PLAIN } from './words/cue-verbs.ts';
import { AUXILIARIES, DETERMINERS, IRREGULAR_PASTS, PREPOSITIONS } from './words/function-words.ts';

/** One who might have said a quote, with what speaks for and against that. */
export interface SpeakerOption extends Option {
  /** Null: nobody can be told. */
  candidate: Candidate | null;
}

/** How many candidates of a sentence, and how far from the quote (in tokens), are weighed. */
const MOST = 16;
const BEFORE = 120;
const AFTER = 60;
/** How many sentences back a speaker may stand. */
const BACK = 3;

/** What the page told of earlier sentences: each is read once, though several quotes look back on it. */
const READ = new WeakMap<Page, Map<number, Candidate[]>>();

function inSentence(page: Page, index: number): readonly Candidate[] {
  const known = READ.get(page) ?? new Map<number, Candidate[]>();
  READ.set(page, known);
  const list = known.get(index) ?? candidatesIn(page, index);
  known.set(index, list);
  return list;
}

/** Where a candidate stands, seen from the quote: `<` before and `>` after it in its sentence, P1 one sentence back, B1 in the paragraph before, N next. */
interface Placed {
  who: Candidate;
  where: string;
}

/**
 * All who might have said a quote, each with the clues that `words/speaker-weights.ts` weighs; the last option is nobody.
 * A clue is a name, a colon and what was seen: `b:<|c|start` (it stands at its sentence's start, before the quote,
 * with a verb of speech).
 */
export function optionsFor(
  page: Page,
  index: number,
  rule: Attribution | null,
  last: Attribution | null,
): SpeakerOption[] {
  const place = page.places[index] as Place;
  const pool = around(page, place, rule, last);
  const seen = sight(page, index, place);
  const options: SpeakerOption[] = pool.map((placed, at) => ({
    candidate: placed.who,
    clues: cluesFor(page, place, seen, pool, at, rule, last),
  }));
  options.push({
    candidate: null,
    clues: [
      'none',
      `none:s|${seen.state}`,
      `none:q|${seen.whole}`,
      `none:l|${seen.lead}`,
      `none:p|${seen.other}`,
      `none:r|${rule?.rule ?? '-'}`,
    ],
  });
  return options;
}

/** The noun phrases around a quote, and whoever a rule or the quote before points at. */
function around(page: Page, { token, sentence }: Place, rule: Attribution | null, last: Attribution | null): Placed[] {
  const own = page.sentences[sentence] as Sentence;
  const pool: Placed[] = [];
  const near = inSentence(page, sentence);
  const next = firstFrom(near, token);
  for (let at = Math.max(0, next - MOST); at < Math.min(near.length, next + MOST / 2); at++) {
    const who = near[at] as Candidate;
    if (who.phrase.from < token - BEFORE || who.phrase.from > token + AFTER) continue;
    pool.push({ who, where: who.phrase.from < token ? '<' : '>' });
  }
  for (let back = 1; back <= BACK; back++) {
    const other = page.sentences[sentence - back];
    if (other === undefined || own.paragraph - other.paragraph > 1) break;
    const where = other.paragraph === own.paragraph ? `P${back}` : `B${back}`;
    for (const who of inSentence(page, sentence - back).slice(-MOST)) pool.push({ who, where });
    if (other.paragraph !== own.paragraph && back >= 2) break;
  }
  const following = page.sentences[sentence + 1];
  if (following?.paragraph === own.paragraph)
    for (const who of inSentence(page, sentence + 1).slice(-MOST)) pool.push({ who, where: 'N' });
  const stands = (speaker: Phrase): boolean => pool.some(({ who }) => who.phrase.from === speaker.from);
  if (last && !stands(last.speaker))
    pool.push({ who: { ...candidate(page, last.speaker, last.sentence), before: '-', after: '-' }, where: 'L' });
  if (rule && !stands(rule.speaker))
    pool.push({
      who: candidate(page, rule.speaker, rule.sentence),
      where: rule.sentence !== sentence ? 'O' : rule.speaker.from < token ? '<' : '>',
    });
  return pool;
}

const isAlone = ({ from, to }: Sentence): boolean => to - from <= 2;

function firstFrom(list: readonly Candidate[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Candidate).phrase.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is seen of the quote itself, the same for all who might have said it. */
interface Sight {
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

function sight(page: Page, index: number, { token, sentence }: Place): Sight {
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

/** A distance in tokens, roughly. */
const about = (n: number): string =>
  n <= 0 ? '0' : n === 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : n <= 15 ? '15' : 'far';

/** The verb by which somebody would have said the quote: the nearest before it, else the first after it. */
export const hitFor = ({ hits }: Candidate, token: number): Hit | null =>
  hits.findLast(({ cue }) => cue < token) ?? hits.find(({ cue }) => cue > token) ?? null;

function cluesFor(
  page: Page,
  { token, sentence }: Place,
  { lead, whole, state, other, lastToken }: Sight,
  pool: readonly Placed[],
  at: number,
  rule: Attribution | null,
  last: Attribution | null,
): string[] {
  const { who, where } = pool[at] as Placed;
  const { phrase, kind, before, after } = who;
  const hit = hitFor(who, token);
  const same = who.sentence === sentence;
  const verb =
    hit === null
      ? 'none'
      : `${hit.strong ? (PLAIN.has((page.tokens[hit.cue] as Token).lower) ? 'plain' : 'strong') : 'weak'}${hit.shared ? '~' : ''}${hit.form === 'ing' ? 'g' : ''}`;
  const c = hit === null ? '' : 'c';
  const side = `${where}${hit === null || !same ? '' : hit.cue < token ? 'c<' : 'c>'}`;
  const end = hit === null ? phrase.to : Math.max(hit.cue + 1, phrase.to);
  const distance = !same
    ? (page.sentences[who.sentence]?.to ?? end) - end
    : end <= token
      ? token - end
      : Math.min(phrase.from, hit?.cue ?? phrase.from) - token - 1;
  // Whoever spoke before: how many paragraphs back.
  const paragraph = (at: number): number => page.sentences[at]?.paragraph ?? 0;
  const away = `¶${Math.min(3, paragraph(sentence) - paragraph(who.sentence))}`;
  const crossed = phrase.from < token && end <= lastToken ? 'x' : '';
  const clues = [
    `g:${side}|${verb}|${where === 'L' ? away : about(distance)}`,
    `l:${side}|${c}|${lead}`,
    `kc:${kind}|${c}`,
    `kv:${kind}|${c}|${after}`,
    `b:${where[0]}|${c}|${before}`,
    `wb:${side}|${verb}|${before}`,
    `v:${where[0]}|${c}|${after}`,
    `o:${where}|${Math.min(3, who.order)}|${c}`,
    `s:${where}|${c}|${state}`,
    `ws:${where}|${c}|${state}|${whole}`,
    `p:${where}|${c}|${other}${crossed}`,
    `n:${side}|${c}|${Math.min(3, laterThan(pool, at, token, same))}`,
  ];
  if (last !== null) {
    if (phrase.from === last.speaker.from) clues.push(`last:${where}|${other}|${state}`);
    else if (isSameName(page.tokens, phrase, last.speaker)) clues.push(`same:${where}|${c}`, `same:${other}`);
  }
  if (rule !== null && phrase.from === rule.speaker.from) clues.push(`rule:${rule.rule}`, `rule:${rule.rule}|${kind}`);
  return clues;
}

/** How many others stand between one who might have said a quote and the quote, or the sentence's end. */
function laterThan(pool: readonly Placed[], at: number, token: number, same: boolean): number {
  const { who } = pool[at] as Placed;
  let count = 0;
  for (let next = at + 1; next < pool.length && count < 3; next++) {
    const other = (pool[next] as Placed).who;
    if (other.sentence !== who.sentence) break;
    if (!same || other.phrase.from < token || who.phrase.from > token) count++;
  }
  return count;
}

/** Whether two phrases are called alike: `Ada Lind` and `Lind`, `she` and `she`. */
function isSameName(tokens: readonly Token[], a: Phrase, b: Phrase): boolean {
  if (a.kind !== b.kind || a.kind === 'description') return false;
  const word = ({ head: [from, to], kind }: Phrase) => tokens[kind === 'name' ? to - 1 : from]?.lower;
  return word(a) === word(b);
}
