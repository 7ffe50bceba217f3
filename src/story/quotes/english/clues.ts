import { candidatesAround, type Placed } from './around.ts';
import type { Attribution } from './attribute.ts';
import type { Candidate } from './candidates.ts';
import type { Option } from './model.ts';
import type { Page, Place } from './page.ts';
import type { Phrase } from './phrases.ts';
import { type Sight, seenOf } from './sight.ts';
import type { Hit } from './subjects/hits.ts';
import type { Token } from './tokenize.ts';
import { PLAIN } from './words/cue-verbs.ts';

/** One who might have said a quote, with what speaks for and against that. */
export interface SpeakerOption extends Option {
  /** Null: nobody can be told. */
  candidate: Candidate | null;
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
  const pool = candidatesAround(page, place, rule, last);
  const seen = seenOf(page, index, place);
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

/** A distance in tokens, roughly. */
const about = (n: number): string =>
  n <= 0 ? '0' : n === 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : n <= 15 ? '15' : 'far';

/** The verb by which somebody would have said the quote: the nearest before it, else the first after it. */
export const hitFor = ({ hits }: Candidate, token: number): Hit | null =>
  hits.findLast(({ cue }) => cue < token) ?? hits.find(({ cue }) => cue > token) ?? null;

/** What speaks for and against one of the pool. */
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
