/**
 * Less evidence may lose a name or cut it short; it never makes one. A pronoun is another matter: whoever else could be
 * meant speaks against each of them, so without a rival it may be surer whom it means.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/story/quotes/sure.ts';
import { unmentioned } from './changes.ts';
import { fullName } from './people.ts';
import { PEOPLE, type Tale, tales } from './tales.ts';
import { type Heard, hear, type Told, tell } from './telling.ts';

const NUM_RUNS = 500;
/** The same stories every time: whom a pronoun means is a matter of odds, and odds have edges. */
const SEED = 20261125;
const who = fc.nat(PEOPLE - 1);

/** The same name, or its end: `Lind` or `Ms. Lind` for `Ada Lind`. */
const isLeft = (before: string | null, after: string): boolean =>
  before !== null && (before === after || before.endsWith(` ${after.replace(/^(?:Mr|Mrs|Ms)\. /, '')}`));

interface Made {
  heard: Heard;
  before: string | null;
  scene: number;
}

/** The names that a poorer telling makes: where none stood before, or another. */
function madeBy(richer: Told, poorer: Told): Made[] {
  const before = hear(richer);
  return hear(poorer).flatMap((heard, index) => {
    const was = before[index]?.name ?? null;
    const scene = richer.sayings[index]?.scene ?? 0;
    return heard?.name && !isLeft(was, heard.name) ? [{ heard, before: was, scene }] : [];
  });
}

/** A quote whose speaker stands elsewhere: there, what is taken away may have spoken against somebody. */
const leansOnOthers = ({ scenes }: Tale, { scene }: Made): boolean =>
  scenes[scene]?.kind === 'pronoun' || scenes[scene]?.kind === 'alone';

const holds = (over: fc.Arbitrary<[Tale, number]>, check: (tale: Tale, n: number) => unknown): void =>
  fc.assert(
    fc.property(over, ([tale, n]) => void check(tale, n)),
    { numRuns: NUM_RUNS, seed: SEED },
  );

describe('a story', () => {
  it('without one attribution makes no name, but for a quote alone that goes on with who spoke before, unsurely', () => {
    holds(fc.tuple(tales(), fc.nat(6)), (tale, at) => {
      const made = madeBy(tell(tale), tell(tale, { unattributed: at }));
      const speakers = tale.people.flatMap((person) => [fullName(person), person.surname]);
      for (const { heard, scene } of made) {
        if (tale.scenes[scene]?.kind !== 'pronoun') expect(heard.confidence).toBeLessThan(SURE);
        expect(speakers).toContain(heard.name);
      }
    });
  });

  it('without its only attribution makes no name at all', () => {
    holds(fc.tuple(tales(['after', 'before', 'middle', 'told', 'according', 'label'], 1), who), (tale) => {
      expect(hear(tell(tale, { unattributed: 0 })).map((heard) => heard?.name ?? null)).toEqual(
        tell(tale).sayings.map(() => null),
      );
    });
  });

  it('without a person’s mention names that person nowhere anew, and nobody else where the speaker is named', () => {
    holds(fc.tuple(tales(), who), (tale, n) => {
      const person = tale.people[n];
      for (const each of madeBy(tell(tale), tell(unmentioned(tale, n)))) {
        expect(leansOnOthers(tale, each)).toBe(true);
        expect(each.heard.name).not.toBe(person && fullName(person));
      }
    });
  });

  // "Mr. Lind", or "Peter Lind", speaks against Lind where "she" does: without it, the reader may take her for Lind.
  it.each(['givenless', 'titleless'] as const)('%s makes no name where the speaker is named', (manner) => {
    holds(fc.tuple(tales(), who), (tale, n) => {
      for (const each of madeBy(tell(tale), tell(tale, { [manner]: tale.people[n] }))) {
        expect(leansOnOthers(tale, each)).toBe(true);
        if (tale.scenes[each.scene]?.kind !== 'pronoun') expect(each.heard.confidence).toBeLessThan(SURE);
      }
    });
  });
});
