/**
 * Annotated news: a line an article, `{id, text, quotes: [{start, end, source: [[start, end]], sourceText}]}`, and who
 * pronouns are: a line a source, `{id, mention: [start, end], speaker, surname}`. JavaScript string indices, marks left out.
 */
import { readFileSync } from 'node:fs';
import type { Span } from '../../../src/story/quotes/quote.ts';

/** A quote as people marked it. */
export interface Gold {
  start: number;
  end: number;
  /** Where the one who speaks is named; empty where nobody is. */
  source: Span[];
  sourceText: string;
}

export interface Article {
  id: string;
  text: string;
  quotes: Gold[];
}

/** Who a pronoun is, by reading. */
export interface Label {
  id: string;
  mention: Span;
  speaker: string;
  /** Null for a body or a group: `the campaign`. */
  surname: string | null;
}

/** Labels by article and by where the pronoun begins. */
export type Labels = ReadonlyMap<string, Label>;

const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export const articlesIn = (path: string): Article[] => linesOf<Article>(path);

export const labelsOf = (labels: readonly Label[]): Labels =>
  new Map(labels.map((label) => [`${label.id} ${label.mention[0]}`, label]));

export const labelsIn = (path: string): Labels => labelsOf(linesOf<Label>(path));

export const labelOf = (labels: Labels, { id }: Article, { source }: Gold): Label | null =>
  labels.get(`${id} ${source[0]?.[0]}`) ?? null;

export const megabytesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
