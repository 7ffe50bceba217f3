/** How much a quote would give an alert: a sum of named parts, so that `quotes --explain` can say why. */
import type { Candidate } from './refuse.ts';
import { BOILERPLATE, CLAIM, HEDGE, PROCEDURE, STANCE, WEAK_OPENING } from './words/weight.ts';

/** One thing that speaks for a quote, or against it. */
export interface Part {
  /** As an editor reads it: `answers the headline (wall, hold)`. */
  why: string;
  weight: number;
}

/** What the quotes are measured against. */
export interface About {
  headline: ReadonlySet<string>;
  lede: ReadonlySet<string>;
}

export const aboutOf = (headline: string, lede: string | null): About => ({
  headline: new Set(stemsOf(headline).keys()),
  lede: new Set(stemsOf(lede ?? '').keys()),
});

/** Where a quote's weight has fallen to a half, in characters from the story's beginning. */
const HALFWAY = 2_000;

/** Weights chosen by reading what editors choose. Depends on nothing that follows the quote. */
export function partsOf({ quote, text }: Candidate, start: number, about: About): Part[] {
  const { name, role } = { name: quote.speaker?.name ?? '', role: quote.speaker?.role ?? null };
  const said = stemsOf(text);
  const answers = shared(said, about.headline);
  const tells = shared(said, about.lede).filter((word) => !answers.includes(word));
  const who = [...stemsOf(`${name} ${role ?? ''}`).keys()];
  const isNews = who.some((word) => about.headline.has(word) || about.lede.has(word));
  const claim = CLAIM.exec(text)?.[0] ?? STANCE.exec(text)?.[0];
  const against = (list: RegExp, why: string, weight: number): Part[] => {
    const found = list.exec(text)?.[0];
    return found === undefined ? [] : [{ why: `${why} (${found.slice(0, 40)})`, weight }];
  };
  const parts: Part[] = [
    { why: `answers the headline (${answers.join(', ')})`, weight: Math.min(1.5, 0.5 * answers.length) },
    { why: `speaks of the lede (${tells.join(', ')})`, weight: Math.min(1, 0.25 * tells.length) },
    { why: role ?? '', weight: role === null ? 0 : 0.5 },
    { why: `${name} is in the news`, weight: isNews ? 0.75 : 0 },
    { why: `a strong claim (${claim})`, weight: claim === undefined ? 0 : CLAIM.test(text) ? 0.75 : 0.5 },
    { why: 'a figure', weight: /\p{N}/u.test(text) ? 0.25 : 0 },
    { why: 'says enough', weight: text.length >= 60 ? 0.25 : 0 },
    { why: 'stands high in the story', weight: (1.5 * HALFWAY) / (HALFWAY + start) },
  ];
  return [
    ...parts.filter(({ weight }) => weight > 0),
    ...against(WEAK_OPENING, 'leans on what was said before', -1),
    ...(text.length < 45 ? [{ why: 'says little', weight: -0.5 }] : []),
    ...against(/^[^.!?]*\?/, 'opens with a question', -1),
    ...against(HEDGE, 'hedges', -1),
    ...against(BOILERPLATE, 'courtesy', -4),
    ...against(PROCEDURE, 'procedure', -4),
  ];
}

export const sum = (parts: readonly Part[]): number => parts.reduce((total, { weight }) => total + weight, 0);

const shared = (said: ReadonlyMap<string, string>, of: ReadonlySet<string>): string[] =>
  [...said].filter(([stem]) => of.has(stem)).map(([, word]) => word);

const COMMON = new Set(
  `that this with from have been will would could should there their they them what when which were said says about after
   into over than then also more most some such only very just because amid your ours want know think make made going
   being does doing here where while those these other another still`.split(/\s+/),
);

/** A text's content words by what is left without their endings, so that "expected" meets "expect". */
function stemsOf(text: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    const stem = word.replace(/(?:ations?|ments?|ings?|ed|es|s)$/, '').slice(0, 8);
    if (!COMMON.has(word) && !stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}
