/**
 * Any order of events, on the real Lua in a real Redis: nothing doubled, nothing lost, nothing stale, no step but those of the
 * table, and of an editor's doing nothing but what the model says.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anythingThatHappens } from './model/commands.ts';
import { rest, troubles } from './model/verdict.ts';
import { openWorld, type World } from './model/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** `MODEL_RUNS=5000 npx vitest run test/queue/model.test.ts` looks for longer. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 150);

it('whatever happens in whatever order, each message stands once, with the newest words, or is told', async () => {
  await fc.assert(
    fc.asyncProperty(anythingThatHappens, async (commands) => {
      await world.reset();
      await fc.asyncModelRun(() => ({ model: { alerts: 0 }, real: world }), commands);
      await rest(world);
      expect(await troubles(world)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
