/** Fits confidences as shares of what was right, and tries them on articles that they were not fitted to. */

/** One attribution that was read and could be judged. */
export interface Outcome {
  /** What a confidence is fitted to: the rule that read it and the kind of its verb. */
  key: string;
  /** The article's number: articles stay whole, for their quotes resemble each other. */
  article: number;
  right: boolean;
}

export interface Count {
  right: number;
  all: number;
}

export const FOLDS = 5;
const foldOf = ({ article }: Outcome): number => article % FOLDS;

export function countsOf(outcomes: readonly Outcome[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { key, right } of outcomes) {
    const { right: before, all } = counts.get(key) ?? { right: 0, all: 0 };
    counts.set(key, { right: before + (right ? 1 : 0), all: all + 1 });
  }
  return counts;
}

/** A share with one right and one wrong put in, so that few cases make nobody sure: 0.5 where there are none. */
export const smoothed = ({ right, all }: Count): number => (right + 1) / (all + 2);

export interface HeldOut {
  outcome: Outcome;
  /** By the counts of the other folds. */
  confidence: number;
}

export function heldOut(outcomes: readonly Outcome[]): HeldOut[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const counts = countsOf(outcomes.filter((each) => foldOf(each) !== fold));
    return outcomes
      .filter((each) => foldOf(each) === fold)
      .map((outcome) => ({ outcome, confidence: smoothed(counts.get(outcome.key) ?? { right: 0, all: 0 }) }));
  }).flat();
}

export interface Band extends Count {
  from: number;
  to: number;
  /** Mean of what was claimed. */
  claimed: number;
}

const EDGES = [0, 0.5, 0.75, 0.84, 0.9, 0.94, 0.97, 0.98, 0.99, 1];

/** What was claimed of unseen articles against what was right in them, by bands; empty ones left out. */
export function calibrationOf(held: readonly HeldOut[]): Band[] {
  return EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1] as number;
    const inside = held.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const claimed = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    return [{ from, to, claimed, right: inside.filter(({ outcome }) => outcome.right).length, all: inside.length }];
  });
}

/** Mean squared distance of what was claimed from what was: 0 is perfect, a coin's 0.25. */
export const brier = (held: readonly HeldOut[]): number =>
  held.reduce((sum, { outcome, confidence }) => sum + (confidence - (outcome.right ? 1 : 0)) ** 2, 0) / held.length;
