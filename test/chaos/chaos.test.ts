/** A small run of everything at once; `npm run chaos` has the large ones. */
import { expect, it } from 'vitest';
import { BAD, run } from './run.ts';
import { scheduleOf } from './schedule.ts';
import { CHAOS } from './world.ts';

it('loses nothing, doubles nothing, and leaves nothing standing that was killed or corrected', {
  timeout: 150_000, // half a minute on an idle machine; a busy one must not make it fail
}, async () => {
  const amounts = { stories: 12, kills: 12, stops: 0, redis: 1, platform: 8, powerLosses: 0, failovers: 0, gapMs: 150 };
  const schedule = scheduleOf(6, amounts);
  const { findings, quiet, traces } = await run({ way: 'ours', timing: CHAOS, schedule, patienceMs: 40_000 });
  expect(
    findings.filter(({ verdict }) => BAD.has(verdict)),
    traces.join('\n'),
  ).toEqual([]);
  expect(quiet).toBe(true);
});
