/** Adds judgements up: how much was found, how much of it has the right speaker, and how often it is wrong. */
import type { Span } from '../../../src/story/quotes/quote.ts';
import type { Article } from './corpus.ts';
import { covered, isLong, type Judged } from './judge.ts';

/** Shares, 0-1; NaN where nothing was there to count. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export const ratesOf = (right: number, given: number, all: number): Rates => {
  const [precision, recall] = [right / given, right / all];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
};

export interface Detection extends Rates {
  gold: number;
  found: number;
  predicted: number;
  right: number;
}

/** A marked quote is found when half of it is covered; a stretch read is right when half of it lies in marked ones. */
export function detectionOf(articles: readonly Article[], read: readonly (readonly Span[])[]): Detection {
  const count = { gold: 0, found: 0, predicted: 0, right: 0 };
  articles.forEach(({ text, quotes }, index) => {
    const mine = read[index] ?? [];
    const theirs = quotes.map(({ start, end }): Span => [start, end]);
    const long = (spans: readonly Span[]) => spans.filter((span) => isLong(text.slice(...span)));
    const half = (spans: readonly Span[], by: readonly Span[]) =>
      spans.filter((span) => covered(span, by) > 0 && covered(span, by) >= (span[1] - span[0]) / 2).length;
    count.gold += long(theirs).length;
    count.found += half(long(theirs), mine);
    count.predicted += long(mine).length;
    count.right += half(long(mine), theirs);
  });
  const precision = count.right / count.predicted;
  const recall = count.found / count.gold;
  return { ...count, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

export interface Attribution extends Rates {
  sourced: number;
  right: number;
  wrong: number;
  none: number;
  /** The right source with a name that is not its: what the first count does not see. */
  wrongName: number;
  /** Right sources under whose name nothing speaks against: where no wrong name is given. */
  strict: Rates;
}

export function attributionOf(judged: readonly Judged[]): Attribution {
  const right = judged.filter(({ source }) => source === 'right').length;
  const wrong = judged.filter(({ source }) => source === 'wrong').length;
  const wrongName = judged.filter(({ source, name }) => source === 'right' && name === 'wrong').length;
  const sourced = judged.length;
  const given = right + wrong;
  return {
    ...ratesOf(right, given, sourced),
    ...{ sourced, right, wrong, none: sourced - given, wrongName },
    strict: ratesOf(right - wrongName, given, sourced),
  };
}

/** Of the pronouns whose person is known by reading: how many were named rightly, and how many wrongly. */
export function pronounNamesOf(judged: readonly Judged[]): { labelled: number; right: number; wrong: number } {
  const labelled = judged.filter((each) => each.labelled);
  const named = (name: Judged['name']) => labelled.filter((each) => each.name === name).length;
  return { labelled: labelled.length, right: named('right'), wrong: named('wrong') };
}
