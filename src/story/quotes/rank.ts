/** Chooses the key quotes of a story: two or three, of different speakers, close to the headline; fewer rather than padded. */
import type { Quote } from './quote.ts';
import { accusations, type Candidate, refusalOf, wordsIn } from './refuse.ts';

export interface Quoted {
  headline: string;
  lede: string | null;
  /** Quote spans are indices into it. */
  body: string;
  quotes: readonly Quote[];
}

export interface KeyQuote {
  /** A verbatim stretch of the body. */
  text: string;
  speaker: { name: string; role: string | null };
}

/** What speaks for and against one stretch of a quote. */
export interface Judgement {
  text: string;
  quote: Quote;
  /** Why it is never chosen by itself; null where it may be. */
  refused: string | null;
  score: number;
}

const MOST = 3;
const LOWEST_SCORE = 1;

/** The quotes that an alert carries: the weightiest first, the others as the story tells them. Pure. */
export function keyQuotes(story: Quoted): KeyQuote[] {
  const judged = judgeQuotes(story);
  const chosen: Judgement[] = [];
  for (const each of judged.filter(mayStand).sort((a, b) => b.score - a.score)) {
    const isNew = chosen.every(({ quote }) => quote.speaker?.name !== each.quote.speaker?.name);
    if (isNew && chosen.length < MOST) chosen.push(each);
  }
  const [lead, ...others] = chosen;
  if (!lead) return [];
  return [lead, ...others.sort((a, b) => judged.indexOf(a) - judged.indexOf(b))].map(({ text, quote }) => ({
    text,
    speaker: { name: quote.speaker?.name ?? '', role: quote.speaker?.role ?? null },
  }));
}

const mayStand = ({ refused, score }: Judgement): boolean => refused === null && score >= LOWEST_SCORE;

/** Every stretch of every quote with its score and, where it is barred, the reason; in the text's order. */
export function judgeQuotes(story: Quoted): Judgement[] {
  const { body, quotes } = story;
  const stretches = quotes.flatMap((quote) => quote.spans.map((span) => ({ quote, span })));
  stretches.sort((a, b) => a.span[0] - b.span[0]);
  const spans = stretches.map(({ span }) => span);
  const about = { headline: stemsOf(story.headline), lede: stemsOf(story.lede ?? '') };
  const accusedBy = accusations(body);
  return stretches.map(({ quote, span: [start, end] }, index) => {
    const candidate = {
      quote,
      text: body.slice(start, end).trim().replace(/[,;]$/, ''),
      before: unquoted(body, spans, index, paragraphStart(body, start), start),
      after: unquoted(body, spans, index, end, paragraphEnd(body, end)),
      accused: accusedBy(quote.speaker?.name ?? null),
    };
    return {
      text: candidate.text,
      quote,
      refused: refusalOf(candidate),
      score: scoreOf(candidate, start / body.length, about),
    };
  });
}

/** How much of a paragraph is looked at around a quote, in characters each side: a whole one, but no megabyte. */
const AROUND = 1_500;
const paragraphStart = (body: string, at: number): number => {
  const start = Math.max(0, at - AROUND);
  return start + body.slice(start, at).lastIndexOf('\n') + 1;
};
const paragraphEnd = (body: string, at: number): number => {
  const length = body.slice(at, at + AROUND).indexOf('\n');
  return length < 0 ? Math.min(body.length, at + AROUND) : at + length;
};

/** A stretch of the body beside a quote, without what other quotes say in it. */
function unquoted(body: string, spans: Quote['spans'], index: number, from: number, to: number): string {
  let first = index;
  while (first > 0 && (spans[first - 1]?.[1] ?? 0) > from) first--;
  let text = '';
  let at = from;
  for (let next = first; next < spans.length; next++) {
    const [open, close] = spans[next] as Quote['spans'][number];
    if (open >= to) break;
    if (close <= at) continue;
    text += `${body.slice(at, open)} `;
    at = close;
  }
  return text + body.slice(at, to);
}

const STANCE = /\b(?:will|must|never|cannot|can['’]t|won['’]t|should|need|demand|expect|promise|refuse)\b/i;
const WEAK_OPENING = /^(?:it|that|this|these|those|and|but|so|or|because|well|look|yes|no,|you know)\b/i;
const HEDGE = /\b(?:I think|I guess|I mean|maybe|perhaps|kind of|sort of|you know)\b/i;
const COURTESY = /\b(?:thank|thanks|grateful|honou?red|congratulat\w+|thoughts and prayers|looking forward)\b/i;

/** Higher is better; 1 or more may stand in an alert. Weights chosen by reading what editors choose. */
function scoreOf(
  { quote, text }: Candidate,
  position: number,
  about: { headline: ReadonlySet<string>; lede: ReadonlySet<string> },
): number {
  const role = quote.speaker?.role ?? null;
  const said = stemsOf(text);
  const who = stemsOf(`${quote.speaker?.name ?? ''} ${role ?? ''}`);
  const shared = (words: ReadonlySet<string>, of: ReadonlySet<string>) =>
    [...words].filter((word) => of.has(word)).length;
  return (
    1 +
    1.5 * (1 - position) +
    Math.min(1.5, 0.5 * shared(said, about.headline)) +
    Math.min(1, 0.25 * shared(said, about.lede)) +
    Math.min(1, 0.5 * shared(who, about.lede)) +
    (role === null ? 0 : 0.5) +
    (STANCE.test(text) ? 0.5 : 0) +
    (/\p{N}/u.test(text) ? 0.25 : 0) +
    (wordsIn(text) >= 12 ? 0.25 : 0) -
    (WEAK_OPENING.test(text) ? 2 : 0) -
    (HEDGE.test(text) ? 1 : 0) -
    (COURTESY.test(text) ? 2 : 0)
  );
}

const COMMON = new Set(
  'that this with from have been will would could should their there they them what when which were said says about after into over than then also more most some such only very just because amid'.split(
    ' ',
  ),
);

/** A text's content words without their endings, so that "expected" meets "expect". */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:ations?|ments?|ings?|ed|es|s)$/, '').slice(0, 8)),
  );
