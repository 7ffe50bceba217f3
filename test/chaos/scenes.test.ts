/** The scenes that matter most, one by one, on real processes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../queue/message.ts';
import { type Caught, isAfter, isAt } from './crew.ts';
import type { Point, Story } from './fault.ts';
import { cutOf } from './redis.ts';
import { OVERTAKEN_MS } from './schedule.ts';
import { CHAOS, openWorld, type World } from './world.ts';

describe('one fault', { timeout: 40_000 }, () => {
  let world: World;
  let number = 0;
  beforeAll(async () => {
    world = await openWorld({ way: 'ours', seed: 1, timing: CHAOS });
  });
  afterAll(() => world.close());

  const catchAt = async (point: Point, platform = 'slack', operation: Operation = 'post'): Promise<Caught> => {
    const caught = await world.crew.catch(isAt({ point, operation }, platform), 10_000);
    if (caught === null) throw new Error(`no worker came to ${operation} ${point}`);
    return caught;
  };
  const push = async (): Promise<Story> => {
    number += 1;
    const story: Story = { number, priority: 'urgent', edits: [] };
    await world.house.push(story);
    return story;
  };
  /** Everything ends, and every alert so far stands as it should: four messages each, none twice. */
  const endsWell = async (): Promise<void> => {
    expect(await world.quiet(25_000)).toBe(true);
    const findings = await world.judge();
    expect(findings, findings.flatMap((one) => world.story(one)).join('\n')).toEqual([]);
    const roots = new Set([...world.house.names()].filter(([, { part }]) => part === 'root').map(([key]) => key));
    expect(roots.size).toBe(4 * number);
  };

  it('kill -9 at each step loses nothing and doubles nothing, even after the platform said yes and before it is on record', async () => {
    const moments = [
      ['asked', 'slack'],
      ['asked', 'discord'],
      ['claimed', 'slack'],
      ['begun', 'slack'],
      ['asking', 'slack'],
    ] as const;
    for (const [point, platform] of moments) {
      const caught = catchAt(point, platform);
      await push();
      (await caught).kill();
    }
    await endsWell();
  });

  it('three kills on one message lose nothing', async () => {
    const first = catchAt('begun');
    await push();
    const { step, kill } = await first;
    kill();
    for (let count = 0; count < 2; count++) {
      const again = await world.crew.catch(({ key, point }) => key === step.key && point !== 'recorded', 10_000);
      expect(again).not.toBeNull();
      again?.kill();
    }
    await endsWell();
  });

  it('a worker that is stopped beyond its lease sends nothing twice', async () => {
    for (const point of ['begun', 'asking'] as const) {
      const caught = catchAt(point);
      await push();
      await (await caught).stop(CHAOS.lease + 700);
    }
    await endsWell();
  });

  it('an edit that a kill overtook does not stand in the end, even where its worker dies before it can say so', async () => {
    const story = await push();
    expect(await world.quiet(25_000)).toBe(true);
    const catching = catchAt('asking', 'slack', 'edit');
    await world.house.edit(story, 'correct');
    const caught = await catching;
    const late = world.crew.catch(isAfter(caught.step), 10_000);
    await Promise.all([caught.stopUntilOvertaken(OVERTAKEN_MS), world.house.edit(story, 'kill')]);
    (await late)?.kill();
    await endsWell();
  });

  it('Redis killed with the answer to SENDING on its way, and started again, loses nothing', async () => {
    const killed = world.redis?.killAt(cutOf('begin', 'after'));
    await push();
    expect(await killed).toBe('begin after');
    await endsWell();
  });
});
