/** What may happen in a newsroom, in any order. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { hourComes, leasesEnd, minutePasses, patienceEnds } from './clock.ts';
import { extend, reschedule, resolve, retry, revise } from './editor.ts';
import { mayBeEnded, mayBeRetried, REVISIONS, type Seen } from './model.ts';
import { ANSWERS, type Answer, ENDS, type Fate, resume, work } from './worker.ts';
import { LANES, type World } from './world.ts';

/** What has to be known before a command makes sense. */
export interface Newsroom {
  alerts: number;
}
type Command = fc.AsyncCommand<Newsroom, World>;

const happening = (
  name: string,
  run: (world: World) => Promise<void>,
  check: Command['check'] = () => true,
): Command => ({
  check,
  async run(_, world) {
    await run(world);
    expect(world.wrong).toEqual([]);
  },
  toString: () => name,
});

/** Of an alert for which it means something, if there is one: else of any, where it is refused and changes nothing. */
const toAnAlert = (
  name: string,
  nth: number,
  run: (world: World, id: string) => Promise<void>,
  isFor: (alert: Seen) => boolean = () => true,
): Command =>
  happening(
    `${name} #${nth}`,
    async (world) => {
      const seen = await Promise.all(world.alerts.map(world.see));
      const fitting = world.alerts.filter((_, at) => isFor(seen[at] as Seen));
      const among = fitting.length > 0 ? fitting : world.alerts;
      await run(world, among[nth % among.length] as string);
    },
    ({ alerts }) => alerts > 0,
  );

const anAlert = fc.nat(4);
const lane = fc.constantFrom(...LANES);
const lanes = fc.subarray([...LANES], { minLength: 1 });

const push = fc.record({ to: lanes, isForTonight: fc.boolean() }).map(
  ({ to, isForTonight }): Command => ({
    check: () => true,
    async run(newsroom, world) {
      await world.push(to, isForTonight);
      newsroom.alerts++;
    },
    toString: () => `push to ${to.join(' and ')}${isForTonight ? ' for tonight' : ''}`,
  }),
);

/** Requests that are made and doubted go the longest ways. */
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('yes') },
  { weight: 3, arbitrary: fc.constantFrom('lost', 'late', 'paused', 'paused-claimed') },
  { weight: 5, arbitrary: fc.constantFrom(...ANSWERS, ...ENDS) },
);
const works = fc
  .record({ to: lane, fate })
  .map(({ to, fate: its }) => happening(`work ${to}: ${its}`, (world) => work(world, to, its)));

const revises = fc
  .record({ nth: anAlert, kind: fc.constantFrom(...REVISIONS) })
  .map(({ nth, kind }) => toAnAlert(kind, nth, (world, id) => revise(world, id, kind)));

const retries = fc.record({ nth: anAlert, to: fc.option(lane, { nil: undefined }) }).map(({ nth, to }) =>
  toAnAlert(
    `retry ${to ?? 'everywhere'}`,
    nth,
    (world, id) => retry(world, id, to),
    ({ messages }) => messages.some(mayBeRetried),
  ),
);

const extensions = fc
  .record({ nth: anAlert, to: lanes })
  .map(({ nth, to }) => toAnAlert(`extend to ${to.join(' and ')}`, nth, (world, id) => extend(world, id, to)));

const resolutions = fc.record({ nth: anAlert, which: fc.nat(3), points: fc.boolean() }).map(({ nth, which, points }) =>
  toAnAlert(
    `resolve ${which}${points ? ' by its link' : ''}`,
    nth,
    (world, id) => resolve(world, id, which, points),
    ({ messages }) => messages.some((one) => mayBeEnded(one, points)),
  ),
);

export const anythingThatHappens = fc.commands(
  [
    fc.oneof(
      { weight: 4, arbitrary: push },
      { weight: 16, arbitrary: works },
      { weight: 6, arbitrary: revises },
      { weight: 2, arbitrary: retries },
      { weight: 2, arbitrary: extensions },
      { weight: 3, arbitrary: resolutions },
      { weight: 1, arbitrary: anAlert.map((nth) => toAnAlert('reschedule', nth, reschedule, ({ waits }) => waits)) },
      {
        weight: 1,
        arbitrary: anAlert.map((nth) => toAnAlert('the hour comes', nth, hourComes)),
      },
      {
        weight: 1,
        arbitrary: fc
          .nat(9)
          .map((nth) => happening(`a person deletes message ${nth}`, async (world) => world.deletes(nth))),
      },
      {
        weight: 2,
        arbitrary: fc
          .constantFrom<Answer[]>(...ANSWERS, 'yes', 'takes-no-edit') // twice: what a stopped worker may do harm by
          .map((answer) => happening(`resume: ${answer}`, (world) => resume(world, answer))),
      },
      { weight: 4, arbitrary: fc.constant(happening('leases end', leasesEnd)) },
      { weight: 3, arbitrary: fc.constant(happening('a minute passes', minutePasses)) },
      { weight: 1, arbitrary: fc.constant(happening('patience ends', patienceEnds)) },
    ),
  ],
  { maxCommands: 60, size: 'max' },
);
