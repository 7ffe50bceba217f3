/** Any order of events, on the real Lua in a real Redis: nothing doubled, nothing lost, nothing stale, no transition but the known. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FATES, type Fate, KINDS, type Kind, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

type Step =
  | { do: 'push'; to: number }
  | { do: 'change'; alert: number; kind: Kind }
  | { do: 'work'; lane: number; fate: Fate }
  | { do: 'resume' }
  | { do: 'leases end' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('push' as const), to: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('change' as const), alert: fc.nat(4), kind: fc.constantFrom(...KINDS) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('work' as const), lane: fc.nat(1), fate: fc.constantFrom(...FATES) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resume' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('leases end' as const) }) },
);

/** `MODEL_RUNS=5000 npx vitest run test/queue/model.test.ts` looks for longer. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 150);

it('whatever happens in whatever order, each message stands once, with the newest words, or is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      await world.reset();
      for (const one of steps) {
        if (one.do === 'push') await world.push(one.to);
        else if (one.do === 'change') await world.change(one.alert, one.kind);
        else if (one.do === 'work') await world.work(one.lane, one.fate);
        else if (one.do === 'resume') await world.resume();
        else await world.leasesEnd();
      }
      await world.settle();
      expect(await world.troubles()).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
