import type { Attribution } from './attribute.ts';
import { type Candidate, candidate, candidatesIn } from './candidates.ts';
import type { Page, Place } from './page.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** How many candidates of a sentence, and how far from the quote (in tokens), are weighed. */
export const MOST = 16;

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
export interface Placed {
  who: Candidate;
  where: string;
}

/** The noun phrases around a quote, and whoever a rule or the quote before points at. */
export function candidatesAround(
  page: Page,
  { token, sentence }: Place,
  rule: Attribution | null,
  last: Attribution | null,
): Placed[] {
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
