import type { Attribution } from './attribute.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { cueAt } from './cues.ts';
import { isTime } from './phrases.ts';
import type { Page, Place } from './page.ts';
import type { Sentence } from './sentences.ts';
import type { Segment } from './segment.ts';
import type { Hit } from './subjects.ts';
import type { Token } from './tokenize.ts';
import { PLAIN } from './words/cue-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  RELATIVES,
} from './words/function-words.ts';
import { PLACES } from './words/places.ts';
import { BODIES, GROUPS, ORGANISATIONS, ROLES } from './words/people.ts';

export interface Option {
  candidate: Candidate | null;
  clues: string[];
}

const cache = new WeakMap<Page, Map<number, Candidate[]>>();
function inSentence(page: Page, index: number): Candidate[] {
  let known = cache.get(page);
  if (!known) cache.set(page, (known = new Map()));
  let list = known.get(index);
  if (!list) {
    list = candidatesIn(page.tokens, page.sentences[index] as Sentence, index, page.hits[index] as Hit[]);
    known.set(index, list);
  }
  return list;
}

const gap = (n: number): string => (n <= 0 ? '0' : n === 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : n <= 15 ? '15' : 'far');

function leadOf(page: Page, token: number, from: number): string {
  if (token === from) return 'start';
  const before = page.tokens[token - 1] as Token;
  if (before.kind === 'quote') return 'quote';
  if (before.kind !== 'word') return /^[,:;—–]$|^--$|^\($/.test(before.text) ? before.text : 'stop';
  const { lower } = before;
  if (cueAt(page.tokens, token - 1)) return 'cue';
  if (/^(?:that|as|is|was|a|an|the|of|and|but|to|were|are)$/.test(lower)) return lower;
  if (PREPOSITIONS.has(lower)) return 'prep';
  if (DETERMINERS.has(lower)) return 'det';
  if (AUXILIARIES.has(lower)) return 'aux';
  if (/ing$/.test(lower)) return 'ing';
  if (/ed$/.test(lower) || IRREGULAR_PASTS.has(lower)) return 'ed';
  return 'word';
}

function verbAfter(page: Page, at: number): string {
  const next = page.tokens[at];
  if (next?.kind !== 'word') return next?.kind === 'stop' && /^[,(—–]$/.test(next.text) ? 'comma' : next?.kind === 'quote' ? 'quote' : next?.text===':' ? 'colon' : 'end';
  const { lower } = next;
  if (cueAt(page.tokens, at)) return 'cue';
  if (AUXILIARIES.has(lower) || /^(?:is|was|has|had)$/.test(lower)) return 'aux';
  if (ADVERBS.has(lower)) return 'adv';
  if (/[a-z]ed$/.test(lower) || IRREGULAR_PASTS.has(lower)) return 'past';
  if (/ing$/.test(lower)) return 'ing';
  if (RELATIVES.has(lower)) return 'rel';
  if (CONJUNCTIONS.has(lower)) return 'conj';
  if (PREPOSITIONS.has(lower)) return 'prep';
  if (/[a-z]s$/.test(lower)) return 's';
  return 'word';
}

function beforeOf(page: Page, at: number, from: number): string {
  if (at <= from) return 'start';
  const before = page.tokens[at - 1] as Token;
  if (before.kind === 'quote') return 'quote';
  if (before.kind !== 'word') return before.text === ',' ? ',' : 'stop';
  const { lower } = before;
  if (before.possessive) return 'poss';
  if (cueAt(page.tokens, at - 1)) return 'cue';
  if (lower === 'that' || lower === 'as' || lower === 'to' || lower === 'by' || lower === 'with' || lower === 'from') return lower;
  if (PREPOSITIONS.has(lower)) return 'prep';
  if (CONJUNCTIONS.has(lower)) return 'conj';
  if (RELATIVES.has(lower)) return 'rel';
  if (AUXILIARIES.has(lower)) return 'aux';
  if (/ing$/.test(lower)) return 'ing';
  if (/ed$/.test(lower) || IRREGULAR_PASTS.has(lower)) return 'past';
  return 'word';
}

function kindOf(page: Page, candidate: Candidate): string {
  const { tokens } = page;
  const { phrase } = candidate;
  const first = tokens[phrase.from] as Token;
  const last = tokens[phrase.head[1] - 1] as Token;
  if (phrase.kind === 'pronoun') return /^(?:he|she)$/.test(first.lower) ? 'heshe' : first.lower;
  if (last.possessive) return 'poss';
  if (isTime(last)) return 'time';
  if (phrase.kind === 'name') {
    const nameWords = tokens.slice(phrase.head[0], phrase.head[1]).map(({ lower }) => lower).join(' ');
    if (PLACES.has(nameWords) || PLACES.has(last.lower)) return 'place';
    if (phrase.to - phrase.from === 1 && PREPOSITIONS.has(tokens[phrase.from - 1]?.lower ?? '')) return 'prepname';
    if (/^\p{Lu}{3,}$/u.test(last.text)) return 'caps';
    return ORGANISATIONS.has(last.lower) ? 'org' : 'name';
  }
  const { lower } = last;
  if (ROLES.has(lower)) return 'role';
  if (GROUPS.has(lower)) return 'group';
  if (BODIES.has(lower)) return 'body';
  return /s$/.test(lower) ? 'things' : 'thing';
}

const entity = ({ tokens }: Page, { head: [from, to], kind }: { head: readonly [number, number]; kind: string }): string =>
  kind === 'name' ? (tokens[to - 1] as Token).lower : kind === 'pronoun' ? (tokens[from] as Token).lower : '';

/** What speaks for and against each who might have said a quote; the last option is that nobody can be told. */
export function optionsFor(
  page: Page,
  index: number,
  sieve: Attribution | null,
  last: Attribution | null,
): Option[] {
  const { tokens, sentences } = page;
  const { token, sentence } = page.places[index] as Place;
  const lastPlace = page.places[index - 1] ?? null;
  const own = sentences[sentence] as Sentence;
  const spans = (page.segments[(tokens[token] as Token).segment] as Segment).spans;
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const whole = `${/^[\p{Lu}…\[]/u.test(page.text.slice(start, start + 2)) ? 'A' : 'a'}${/[.!?…]/.test(page.text[end - 1] ?? '') ? '.' : /,/.test(page.text[end - 1] ?? '') ? ',' : '_'}`;
  const lead = leadOf(page, token, own.from);
  const alone = own.to - own.from <= 2;
  const pool: { candidate: Candidate; where: string; distance: number }[] = [];
  const add = (index: number, where: string) => {
    const list = inSentence(page, index);
    for (const candidate of list.length > 24 ? list.slice(-24) : list) pool.push({ candidate, where, distance: 0 });
  };
  const here = inSentence(page, sentence);
  for (const candidate of here) {
    const before = candidate.phrase.from < token;
    if (before && token - candidate.phrase.from > 120) continue;
    if (!before && candidate.phrase.from - token > 60) continue;
    pool.push({ candidate, where: before ? '<' : '>', distance: 0 });
  }
  for (let back = 1; back <= 3; back++) {
    const index = sentence - back;
    if (index < 0) break;
    const far = own.paragraph - (sentences[index] as Sentence).paragraph;
    if (far > 1) break;
    add(index, far === 0 ? `P${back}` : `B${back}`);
    if (far === 1 && back >= 2) break;
  }
  const next = sentences[sentence + 1];
  if (next && (next.paragraph === own.paragraph || alone)) add(sentence + 1, next.paragraph === own.paragraph ? 'N' : 'NB');
  const lastSpeaker = last?.speaker ?? null;
  if (lastSpeaker && last && !pool.some(({ candidate }) => candidate.phrase.from === lastSpeaker.from))
    pool.push({ candidate: { phrase: lastSpeaker, sentence: last.sentence, hits: [], order: 9 }, where: 'L', distance: 0 });
  if (sieve && !pool.some(({ candidate }) => candidate.phrase.from === sieve.speaker.from))
    pool.push({ candidate: { phrase: sieve.speaker, sentence: sieve.sentence, hits: [], order: 9 }, where: sieve.sentence === sentence ? (sieve.speaker.from < token ? '<' : '>') : 'O', distance: 0 });
  // between quote and cue
  const strongBefore = (page.hits[sentence] as Hit[]).filter((hit) => hit.strong && hit.cue < token && hit.cue > own.from - 1);
  const strongAfter = (page.hits[sentence] as Hit[]).filter((hit) => hit.strong && hit.cue > token);
  const otherQuote = lastPlace && lastPlace.sentence === sentence ? 'q' : lastPlace && sentences[lastPlace.sentence]?.paragraph === own.paragraph ? 'p' : '-';
  const state = `${strongBefore.length > 0 ? 'b' : '-'}${strongAfter.length > 0 ? 'a' : '-'}${alone ? 'A' : '-'}`;
  const options: Option[] = [];
  const lastFirst = lastSpeaker ? lastSpeaker.from : -1;
  for (const { candidate, where } of pool) {
    const { phrase } = candidate;
    const hit = candidate.hits.findLast(({ cue }) => cue < token) ?? candidate.hits.find(({ cue }) => cue > token) ?? null;
    const kind = kindOf(page, candidate);
    const place = sentences[candidate.sentence] as Sentence;
    const same = candidate.sentence === sentence;
    const cue = hit === null ? 'none' : `${hit.strong ? (PLAIN.has((tokens[hit.cue] as Token).lower) ? 'plain' : 'strong') : 'weak'}${hit.shared ? '~' : ''}${hit.form === 'ing' ? 'g' : ''}`;
    const cueSide = hit === null || !same ? '' : hit.cue < token ? 'c<' : 'c>';
    const anchor = hit === null ? phrase.to : hit.cue + 1;
    const near = same ? gap(anchor <= token ? token - anchor : Math.min(phrase.from, hit?.cue ?? phrase.from) - token - 1) : gap(place.to - anchor);
    const crossed = same && hit !== null && hit.cue < token ? strongBefore.filter((other) => other.cue > hit.cue).length : 0;
    const outer = same && hit !== null && hit.cue < token ? strongBefore.filter((other) => other.cue < hit.cue).length : 0;
    const quotesBetween = same && lastPlace && lastPlace.sentence === sentence && anchor < lastPlace.token + 1 && phrase.from < token ? 'x' : '';
    const at = `${where}${cueSide}`;
    const verb = verbAfter(page, Math.max(phrase.to, phrase.head[1]));
    const nextCandidate = pool.filter((other) => other.candidate.sentence === candidate.sentence && other.candidate.phrase.from > phrase.from && (candidate.sentence !== sentence || other.candidate.phrase.from < token || phrase.from > token)).length;
    const c = cue === 'none' ? '' : 'c';
    const sameEntity = lastSpeaker !== null && phrase.from !== lastFirst && entity(page, phrase) === entity(page, lastSpeaker);
    const clues = [
      `wk:${at}|${cue}|${kind}`,
      `wnl:${at}|${c}|${near}|${lead}`,
      `wb:${at}|${cue}|${beforeOf(page, phrase.from, place.from)}`,
      `n:${at}|${c}|${Math.min(3, nextCandidate)}`,
      `kv:${kind}|${c}|${verb}`,
      `wov:${where}|${c}|${Math.min(2, candidate.order)}|${verb}`,
      `lw:${(tokens[token - 1]?.lower ?? '').slice(0, 12)}|${where[0]}|${c}`,
      `ws:${where}|${c}|${state}|${whole}`,
      `w:${at}|${cue}`,
      `g:${at}|${cue}|${near}`,
      `l:${at}|${cue === 'none' ? 'none' : 'cue'}|${lead}`,
      `k:${where[0]}|${kind}`,
      `kc:${kind}|${cue === 'none' ? 'none' : 'cue'}`,
      `b:${where[0]}|${cue === 'none' ? '' : 'c'}|${beforeOf(page, phrase.from, place.from)}`,
      `v:${where[0]}|${cue === 'none' ? '' : 'c'}|${verb}`,
      `o:${where}|${Math.min(3, candidate.order)}|${cue === 'none' ? '' : 'c'}`,
      `q:${where}|${cue === 'none' ? '' : 'c'}|${whole}`,
      `s:${where}|${cue === 'none' ? '' : 'c'}|${state}`,
      `p:${where}|${cue === 'none' ? '' : 'c'}|${otherQuote}${quotesBetween}`,
      `x:${at}|${crossed}|${outer}`,
    ];
    if (hit !== null) clues.push(`cue:${(tokens[hit.cue] as Token).lower}|${where[0]}`);
    if (sameEntity) clues.push(`same:${where}|${c}`, `same:${otherQuote}`);
    if (phrase.from === lastFirst) clues.push(`last:${where}|${otherQuote}|${state}`, `lastw:${whole}`);
    if (sieve && phrase.from === sieve.speaker.from) clues.push(`sieve:${sieve.family}`, `sievek:${sieve.family}|${kind}`);
    options.push({ candidate, clues });
  }
  options.push({
    candidate: null,
    clues: [`none`, `none:s|${state}`, `none:q|${whole}`, `none:l|${lead}`, `none:p|${otherQuote}`, `none:sieve|${sieve?.family ?? '-'}`],
  });
  return options;
}
