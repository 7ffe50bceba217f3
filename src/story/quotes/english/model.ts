import { PRONOUNS } from './words/pronoun-weights.ts';
import { SPEAKERS } from './words/speaker-weights.ts';

/** What each clue adds to the odds, as a natural logarithm; a clue without an entry adds nothing. */
export type Weights = ReadonlyMap<string, number>;

/** What the reader has learnt: who says a quote, and whom a pronoun means. */
export interface Model {
  speakers: Weights;
  pronouns: Weights;
}

/** A table as it stands in `words/`: entries `clue weight`, a comma between, weights in hundredths. */
const weightsIn = (table: string): Weights =>
  new Map(
    table
      .trim()
      .split(/,\s/)
      .filter(Boolean)
      .map((entry) => {
        const at = entry.lastIndexOf(' ');
        return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100];
      }),
  );

export const MODEL: Model = { speakers: weightsIn(SPEAKERS), pronouns: weightsIn(PRONOUNS) };

/** One that can be chosen, with the clues that speak for and against it. */
export interface Option {
  clues: readonly string[];
}

/**
 * The option that the clues speak for most, with its share of all odds (0-1): a log-linear model; null without options.
 * Linear in the number of clues.
 */
export function likeliest<T extends Option>(
  options: readonly T[],
  weights: Weights,
): { option: T; share: number } | null {
  let best: T | null = null;
  let most = 0;
  let all = 0;
  for (const option of options) {
    let sum = 0;
    for (const clue of option.clues) sum += weights.get(clue) ?? 0;
    const odds = Math.exp(sum);
    all += odds;
    if (odds > most) {
      best = option;
      most = odds;
    }
  }
  return best && { option: best, share: most / all };
}
