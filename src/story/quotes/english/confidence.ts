import type { Rule } from './attribute.ts';

/**
 * How often each sure rule pointed at the right speaker: [right, all] with a plain verb such as "said" or none, then with
 * any other. Counted by `npm run fit:quotes` on the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths
 * 2018), quotes of four words or more. A rule's confidence is its smoothed precision.
 */
const MEASURED: Readonly<
  Partial<Record<Rule, readonly [right: number, all: number, otherRight: number, otherAll: number]>>
> = {
  after: [3126, 3168, 266, 269],
  split: [1277, 1296, 84, 88],
  inverted: [1070, 1080, 34, 34],
  label: [11, 12, 0, 0],
  signature: [7, 7, 0, 0],
};

/** The rules that hardly ever err: nothing is weighed against them. */
export const isSure = (rule: Rule): boolean => rule in MEASURED;

/** 0-1: how often a sure rule is right, with a plain verb or another. */
export function confidenceOf(rule: Rule, isPlain: boolean): number {
  const [right, all, otherRight, otherAll] = MEASURED[rule] ?? [0, 0, 0, 0];
  return isPlain ? (right + 1) / (all + 2) : (otherRight + 1) / (otherAll + 2);
}
