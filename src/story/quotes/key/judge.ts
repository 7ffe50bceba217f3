/** Judges every stretch of a story's quotes: what bars it from an alert, and what it would weigh there. */

import type { Quote, Span } from '../quote.ts';
import { accusationsIn, surnameOf } from './accuse.ts';
import { aroundOf, type Page, pageOf } from './around.ts';
import { clip } from './clip.ts';
import { aboutOf, type Part, partsOf, sum } from './rank.ts';
import { type Candidate, refusalsOf } from './refuse.ts';

export interface Quoted {
  headline: string;
  lede: string | null;
  /** Quote spans are indices into it. */
  body: string;
  quotes: readonly Quote[];
}

/** What speaks for and against one stretch of a quote. */
export interface Judgement {
  /** Where it stands in the body. */
  start: number;
  text: string;
  clipped: boolean;
  quote: Quote;
  /** Why it is never chosen by itself; empty where it may be. */
  refusals: readonly string[];
  parts: readonly Part[];
  /** The sum of its parts. */
  score: number;
  candidate: Candidate;
}

/** Every stretch of every quote with its parts and, where it is barred, the reasons; in the text's order. Linear. */
export function judgeQuotes(story: Quoted): Judgement[] {
  const { body, quotes } = story;
  const stretches = quotes.flatMap((quote) => quote.spans.map((span) => ({ quote, span })));
  stretches.sort((a, b) => a.span[0] - b.span[0]);
  const page = pageOf(body, quotes);
  const accusations = accusationsIn(
    page.masked,
    quotes.flatMap(({ speaker }) => speaker?.name ?? []),
  );
  const about = aboutOf(story.headline, story.lede);
  const alert = `${story.headline}\n${story.lede ?? ''}`;
  return stretches.map(({ quote, span: [start, end] }, index) => {
    const raw = body.slice(start, end);
    const text = raw.trim().replace(/[,;]$/, '');
    const fit = clip(text);
    const said = (other: Stretch | undefined): string =>
      other && goesOn(page, other, { quote, span: [start, end] }) ? body.slice(...other.span) : '';
    const candidate: Candidate = {
      quote,
      text: fit?.text ?? text,
      raw,
      tooLong: fit === null,
      around: aroundOf(page, [start, end], quote.speaker?.mention ?? null),
      said: { before: said(stretches[index - 1]), after: said(stretches[index + 1]) },
      accusations,
      alert,
    };
    const parts = partsOf(candidate, start, about);
    return {
      start,
      text: candidate.text,
      clipped: fit?.clipped ?? false,
      quote,
      refusals: refusalsOf(candidate),
      parts,
      score: sum(parts),
      candidate,
    };
  });
}

interface Stretch {
  quote: Quote;
  span: Span;
}

/** Whether two neighbouring stretches are one speaker's in one go: of one quote, or with only their own "she said" between. */
function goesOn({ masked }: Page, one: Stretch, other: Stretch): boolean {
  const [name, otherName] = [one.quote.speaker?.name, other.quote.speaker?.name];
  if (one.quote !== other.quote && (!name || name !== otherName)) return false;
  const [, from] = one.span[0] < other.span[0] ? one.span : other.span;
  const [to] = one.span[0] < other.span[0] ? other.span : one.span;
  return to - from < 200 && !masked.slice(from, to).includes('\n');
}

/** Two names of one person, as far as can be told: the same, or a surname alone that ends the other. */
export function isSamePerson(one: Judgement, other: Judgement): boolean {
  const [a, b] = [one.quote.speaker?.name ?? '', other.quote.speaker?.name ?? ''];
  if (a === b) return true;
  return (!a.includes(' ') || !b.includes(' ')) && surnameOf(a) === surnameOf(b);
}
