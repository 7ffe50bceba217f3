import type { NameRun } from '../names.ts';
import { officesIn } from '../offices.ts';
import { lowerAt, wordsOf } from '../tokenize.ts';
import { titleGender } from './gender.ts';
import { type Known, keyOf, MOST_BEARERS } from './known.ts';
import type { Person } from './person.ts';

const NOBODY: readonly Person[] = [];

/** All whom a name could mean. */
export function whoCouldBeNamed({ tokens, ofFull, bySurname, byGiven }: Known, run: NameRun): readonly Person[] {
  const last = lowerAt(tokens, run.to - 1);
  if (run.to - run.from >= 2) {
    const person = ofFull.get(keyOf(tokens, run.from, run.to));
    return person ? [person] : [];
  }
  // Given name first elsewhere, family name first in much of Asia: either way the story's one bearer.
  const bearers = bySurname.get(last) ?? byGiven.get(last) ?? [];
  return bearers.length > MOST_BEARERS ? NOBODY : bearers;
}

/** Which of them: the only one, the one whom a title tells, or the one whom the text has called so before. */
export function whoIsNamed({ tokens, described }: Known, run: NameRun, candidates: readonly Person[]): Person | null {
  const gender = titleGender(tokens, run);
  const [only] = candidates;
  if (candidates.length === 1 && only) return gender === null || (only.gender ?? gender) === gender ? only : null;
  const fitting = gender === null ? candidates : candidates.filter((person) => person.gender === gender);
  if (fitting.length === 1) return fitting[0] ?? null;
  // "Mayor Lind": the one of them who was given that office.
  const offices = fitting.length > 1 ? officesIn(wordsOf(tokens, run.title, run.from)) : [];
  const holders = fitting.filter((person) => offices.some((office) => described.get(office)?.includes(person)));
  if (holders.length === 1) return holders[0] ?? null;
  const met = fitting.filter(({ mentions }) => mentions.length > 0);
  if (met.length === 1) return met[0] ?? null;
  const called = met.filter(({ mentions }) => mentions.some(({ from, to }) => to - from === 1));
  return called.length === 1 && (called[0]?.mentions.length ?? 0) > 2 ? (called[0] ?? null) : null;
}
