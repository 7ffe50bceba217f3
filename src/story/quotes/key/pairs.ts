/** A charge may stand in an alert beside the answer of the one whom it accuses: both or none. */
import { accusedIn, surnameOf } from './accuse.ts';
import { isSamePerson, type Judgement } from './judge.ts';
import { ACCUSATION, DENIAL, isDenial } from './refuse.ts';
import { NEAR, replies } from './sides.ts';

/** A charge and its answer. */
export type Pair = readonly [charge: Judgement, answer: Judgement];

/** Charges whose only fault is that they want an answer, each with the weightiest answer near it of the one accused. */
export function pairsIn(judged: readonly Judgement[]): Pair[] {
  const bySurname = new Map<string, Judgement[]>();
  for (const each of judged.filter(isAnswer)) {
    const surname = surnameOf(each.quote.speaker?.name ?? '');
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), each].sort((a, b) => b.score - a.score).slice(0, MOST));
  }
  return judged
    .filter(({ refusals }) => refusals[0] === ACCUSATION && refusals.length === 1)
    .flatMap((charge): Pair[] => {
      const { candidate, quote } = charge;
      const accused = [...accusedIn(candidate.text, quote.speaker?.name ?? '', candidate.accusations)];
      // A charge against two, or against one who is not named in it, is not answered by one of them.
      const answer = accused
        .flatMap((word) => bySurname.get(word) ?? [])
        .find((each) => isNear(charge, each) && accused.every((word) => isNameOf(each, word)));
      return answer === undefined || isSamePerson(charge, answer) ? [] : [[charge, answer]];
    });
}

/** How many answers of one person are weighed, so that a page of them costs no more. */
const MOST = 20;

const isAnswer = ({ refusals, candidate }: Judgement): boolean =>
  refusals.every((each) => each === DENIAL) && (isDenial(candidate) || replies(candidate));

const isNear = (one: Judgement, other: Judgement): boolean => Math.abs(one.start - other.start) < NEAR;

const isNameOf = ({ quote }: Judgement, word: string): boolean =>
  (quote.speaker?.name ?? '').split(/\s+/).includes(word);
