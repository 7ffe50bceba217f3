/** What a confidence is worth: bands of it against how often the speaker was right, names counted. */
import type { Judged } from './judge.ts';

/** Attributions of one kind, and how many of them hold. */
export interface Measured {
  given: number;
  named: number;
  wrongSource: number;
  wrongName: number;
  /** Mean of the confidences that were claimed. */
  claimed: number;
  /** Share that points at the right source, under no wrong name. */
  accuracy: number;
}

export interface Band extends Measured {
  from: number;
  to: number;
}

const EDGES = [0, 0.5, 0.75, 0.84, 0.9, 0.94, 0.97, 0.98, 0.99, 1];

const isGiven = ({ source, name }: Judged): boolean => source !== 'none' && name !== 'unread';
const confidence = ({ quote }: Judged): number => quote?.confidence ?? 0;

export function measure(judged: readonly Judged[]): Measured {
  const given = judged.filter(isGiven);
  const wrongSource = given.filter(({ source }) => source === 'wrong').length;
  const wrongName = given.filter(({ source, name }) => source === 'right' && name === 'wrong').length;
  return {
    given: given.length,
    named: given.filter(({ name }) => name !== 'none').length,
    wrongSource,
    wrongName,
    claimed: given.reduce((sum, each) => sum + confidence(each), 0) / given.length,
    accuracy: 1 - (wrongSource + wrongName) / given.length,
  };
}

/** The bands in which anything lies; the last holds 1. */
export function bandsOf(judged: readonly Judged[]): Band[] {
  return EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1] as number;
    const inside = judged.filter((each) => confidence(each) >= from && (confidence(each) < to || to === 1));
    const band = measure(inside);
    return band.given === 0 ? [] : [{ from, to, ...band }];
  });
}

/** What stays when a confidence is asked for, as an alert does: only speakers with a name can be signed. */
export const signedAt = (judged: readonly Judged[], least: number): Measured =>
  measure(judged.filter((each) => each.name !== 'none' && confidence(each) >= least));
