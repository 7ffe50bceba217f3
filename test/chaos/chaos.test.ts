/** A minute of chaos: the scenes that matter most, one by one, and a small run of everything at once. `npm run chaos` has the rest. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../queue/message.ts';
import { type Caught, isAt } from './crew.ts';
import type { Finding } from './oracle.ts';
import { cutOf } from './redis.ts';
import { BAD, run } from './run.ts';
import { type Point, type Story, scheduleOf } from './schedule.ts';
import { CHAOS, openWorld, type World } from './world.ts';

const bad = (findings: readonly Finding[]) => findings.filter(({ verdict }) => BAD.has(verdict));

describe('one fault', { timeout: 40_000 }, () => {
  let world: World;
  let number = 0;
  beforeAll(async () => {
    world = await openWorld({ way: 'ours', seed: 1, timing: CHAOS });
  });
  afterAll(() => world.close());

  const catchAt = async (point: Point, operation: Operation = 'post'): Promise<Caught> => {
    const caught = await world.crew.catch(isAt({ point, operation }), 10_000);
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

  it('kill -9 after the platform said yes and before it is on record: the message is found, not sent again', async () => {
    const caught = catchAt('asked');
    await push();
    (await caught).kill();
    await endsWell();
  });

  it('kill -9 before each step: what was not sent is sent, once', async () => {
    for (const point of ['claimed', 'begun', 'asking'] as const) {
      const caught = catchAt(point);
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
    for (const point of ['begun', 'asking', 'asked'] as const) {
      const caught = catchAt(point);
      await push();
      await (await caught).stop(CHAOS.lease + 700);
    }
    await endsWell();
  });

  it('an edit that a kill overtook does not stand in the end', async () => {
    const story = await push();
    expect(await world.quiet(25_000)).toBe(true);
    const caught = catchAt('asking', 'edit');
    await world.house.edit(story, 'correct');
    await Promise.all([(await caught).stop(CHAOS.lease + 700), world.house.edit(story, 'kill')]);
    await endsWell();
  });

  it('Redis killed with the answer to SENDING on its way, and started again, loses nothing', async () => {
    const killed = world.redis.killAt(cutOf('begin', 'after'));
    await push();
    expect(await killed).toBe('begin after');
    await endsWell();
  });
});

describe('everything at once', { timeout: 60_000 }, () => {
  it('loses nothing, doubles nothing, and leaves nothing standing that was killed or corrected', async () => {
    const amounts = { stories: 15, kills: 12, stops: 1, redis: 2, platform: 8, powerLosses: 0, gapMs: 500 };
    const schedule = scheduleOf(1, amounts);
    const { findings, quiet, traces } = await run({ way: 'ours', timing: CHAOS, schedule, patienceMs: 40_000 });
    expect(bad(findings), traces.join('\n')).toEqual([]);
    expect(quiet).toBe(true);
  });
});
