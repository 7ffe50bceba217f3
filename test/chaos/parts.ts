/** What `npm run chaos` is made of: the same newsroom, each time with other things going wrong. */
import { TIMING } from '../../queue/timing.ts';
import type { Fault } from './fault.ts';
import { type Result, run } from './run.ts';
import { type Amounts, scheduleOf } from './schedule.ts';
import { CHAOS } from './world.ts';

export interface Part {
  /** What goes wrong, for the table. */
  title: string;
  /** Whether it is run for each seed; else for the first alone. */
  eachSeed?: boolean;
  run(seed: number, kills: number, log: (words: string) => void): Promise<Result>;
}

const NONE: Amounts = { stories: 0, kills: 0, stops: 0, redis: 0, platform: 0, powerLosses: 0, gapMs: 1_200 };
const PATIENCE_MS = 180_000;

/** A part of a whole run is as long as its share of the faults. */
const amountsOf = (kills: number): Amounts => ({
  ...NONE,
  stories: kills,
  kills,
  stops: Math.ceil(kills / 12),
  redis: Math.ceil(kills / 12),
  platform: Math.ceil(kills / 3),
});

const part = (
  name: string,
  title: string,
  amounts: (kills: number) => Partial<Amounts>,
  options: Partial<Parameters<typeof run>[0]> = {},
): Part => ({
  title,
  async run(seed, kills, log) {
    const schedule = scheduleOf(seed, { ...NONE, ...amounts(kills) });
    return run({ part: name, way: 'ours', timing: CHAOS, patienceMs: PATIENCE_MS, schedule, log, ...options });
  },
});

export const PARTS: Readonly<Record<string, Part>> = {
  all: { ...part('all', 'everything at once', amountsOf), eachSeed: true },
  naive: part('naive', 'everything at once, the naive way', amountsOf, { way: 'naive', patienceMs: 60_000 }),
  workers: part('workers', 'workers', (kills) => ({ stories: kills, kills, stops: Math.ceil(kills / 10) })),
  redis: part('redis', 'Redis', (kills) => ({ stories: kills, redis: Math.ceil(kills / 4) })),
  platform: part('platform', 'platforms', (kills) => ({ stories: kills, platform: kills, gapMs: 400 })),
  power: part('power', 'power loss, always', (kills) => ({
    stories: Math.ceil(kills / 4),
    powerLosses: Math.ceil(kills / 20),
  })),
  everysec: part(
    'everysec',
    'power loss, everysec',
    (kills) => ({ stories: Math.ceil(kills / 4), powerLosses: Math.ceil(kills / 20) }),
    { fsync: 'everysec' },
  ),
  takeover: {
    title: 'kills at production timings',
    async run(seed, _, log) {
      const whole = scheduleOf(seed, { ...NONE, stories: 60, kills: 300, gapMs: 3_000 });
      const inHand = ({ fault }: { fault: Fault }) =>
        fault.kind === 'kill' && fault.moment.operation === 'post' && fault.moment.point !== 'recorded';
      const schedule = { ...whole, faults: whole.faults.filter(inHand).slice(0, 40) };
      return run({ part: 'takeover', way: 'ours', timing: TIMING, patienceMs: PATIENCE_MS, schedule, log });
    },
  },
};
