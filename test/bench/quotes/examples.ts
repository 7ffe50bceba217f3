/** What the reader weighed in annotated articles, and which of it was right: what a model is fitted to. */
import type { Model } from '../../../src/story/quotes/english/model.ts';
import type { Watch } from '../../../src/story/quotes/english/page.ts';
import type { Phrase } from '../../../src/story/quotes/english/phrases.ts';
import { readEnglish } from '../../../src/story/quotes/english/read.ts';
import { type Token, tokensOf } from '../../../src/story/quotes/english/tokenize.ts';
import { segmentsOf } from '../../../src/story/quotes/segment.ts';
import type { Article, Gold, Label, Labels } from './corpus.ts';
import { covered, overlap } from './judge.ts';
import type { Example } from './log-linear.ts';
import { capitalsIn, headOf, phraseOf } from './sources.ts';

export interface Examples {
  speakers: Example[];
  pronouns: Example[];
}

/** All that a model weighs in the articles, judged by what people marked; articles count from 0. */
export function examplesIn(model: Model, articles: readonly Article[], labels: Labels): Examples {
  const speakers: Example[] = [];
  const pronouns: Example[] = [];
  articles.forEach((article, index) => {
    const watched = watchedIn(model, article);
    const tokens = tokensOf(article.text, segmentsOf(article.text));
    for (const [segment, options] of watched.quotes) {
      const gold = goldOf(article, segmentsOf(article.text)[segment]?.spans ?? []);
      if (gold === null) continue;
      const judged = options.map(({ candidate, clues }) => ({
        clues,
        right: candidate !== null && isSource(article.text, tokens, candidate.phrase, gold, watched.names),
      }));
      const nobody = judged.at(-1);
      if (nobody && !judged.some(({ right }) => right)) nobody.right = true;
      speakers.push({ article: index, options: judged });
    }
    for (const [token, options] of watched.pronouns) {
      const label = labels.get(`${article.id} ${tokens[token]?.start}`);
      if (label)
        pronouns.push({
          article: index,
          options: options.map(({ person, clues }) => ({ clues, right: isMeant(person?.name ?? null, label) })),
        });
    }
  });
  return { speakers, pronouns };
}

interface Watched {
  quotes: Map<number, Parameters<Watch['quote']>[1]>;
  pronouns: Map<number, Parameters<Watch['pronoun']>[1]>;
  /** Who each pronoun was read as, by where it begins. */
  names: Map<number, string>;
}

function watchedIn(model: Model, { text }: Article): Watched {
  const watched: Watched = { quotes: new Map(), pronouns: new Map(), names: new Map() };
  const read = readEnglish(text, model, {
    quote: (segment, options) => watched.quotes.set(segment, options),
    pronoun: (token, options) => watched.pronouns.set(token, options),
  });
  for (const { speaker } of read)
    if (speaker?.name && speaker.mention) watched.names.set(speaker.mention[0], speaker.name);
  return watched;
}

/** The marked quote that most of a segment lies in, where it has a source. */
function goldOf({ quotes }: Article, spans: readonly (readonly [number, number])[]): Gold | null {
  const by = (gold: Gold) => covered([gold.start, gold.end], spans);
  const best = quotes.reduce<Gold | null>((most, each) => (by(each) > (most ? by(most) : 0) ? each : most), null);
  if (best === null || best.source.length === 0) return null;
  return by(best) >= Math.min(20, (best.end - best.start) / 2) ? best : null;
}

/** Whether a phrase is the source: it meets the source's head, or is called by a name that stands in it. */
function isSource(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  { source, sourceText }: Gold,
  names: ReadonlyMap<number, string>,
): boolean {
  const from = tokens[phrase.from]?.start ?? 0;
  const to = tokens[Math.max(phrase.to, phrase.head[1]) - 1]?.end ?? 0;
  const [first] = source;
  if (first && overlap([from, to], headOf(text, first)) > 0) return true;
  const head = text.slice(tokens[phrase.head[0]]?.start ?? 0, tokens[phrase.head[1] - 1]?.end ?? 0);
  const name = phrase.kind === 'name' ? head : phrase.kind === 'pronoun' ? (names.get(from) ?? '') : '';
  const last = capitalsIn(name).at(-1);
  return last !== undefined && capitalsIn(phraseOf(sourceText)).includes(last);
}

/** Nobody is right where the label knows no name. */
const isMeant = (name: string | null, { surname }: Label): boolean =>
  name === null ? surname === null : surname !== null && name.includes(surname);
