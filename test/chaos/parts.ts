/** What `npm run chaos` is made of: the same newsroom, each time with other things going wrong. */
import { TIMING } from '../../queue/timing.ts';
import { aCluster } from '../redis/cluster.ts';
import { aSentinelSet } from '../redis/sentinel.ts';
import type { RedisSet } from '../redis/set.ts';
import type { Fault } from './fault.ts';
import { type Result, run } from './run.ts';
import { type Amounts, scheduleOf } from './schedule.ts';
import { CHAOS } from './world.ts';

export interface Part {
  /** What goes wrong, for the table. */
  title: string;
  /** Whether it is run for each seed; else for the first alone. */
  eachSeed?: boolean;
  /** It is run to show what is lost so: nothing is promised. */
  mayLose?: boolean;
  /** Masters with replicas are lost: it is reported in a table of its own. */
  apart?: boolean;
  run(seed: number, kills: number, log: (words: string) => void): Promise<Result>;
}

const NONE: Amounts = {
  stories: 0,
  kills: 0,
  stops: 0,
  redis: 0,
  platform: 0,
  powerLosses: 0,
  failovers: 0,
  gapMs: 1_200,
};
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

/** Masters are lost; each message and change waits until so many replicas have it. */
const failovers = (name: string, title: string, start: () => Promise<RedisSet>, waitReplicas: number): Part => ({
  ...part(
    name,
    title,
    (kills) => ({
      stories: kills,
      kills: Math.ceil(kills / 20),
      platform: Math.ceil(kills / 10),
      failovers: Math.ceil(kills / 20),
      gapMs: 400,
    }),
    { set: { start, waitReplicas } },
  ),
  apart: true,
});

export const PARTS: Readonly<Record<string, Part>> = {
  all: { ...part('all', 'everything at once', amountsOf), eachSeed: true },
  naive: {
    ...part('naive', 'everything at once, the naive way', amountsOf, { way: 'naive', patienceMs: 60_000 }),
    mayLose: true,
  },
  workers: part('workers', 'workers', (kills) => ({ stories: kills, kills, stops: Math.ceil(kills / 10) })),
  redis: part('redis', 'Redis', (kills) => ({ stories: kills, redis: Math.ceil(kills / 4) })),
  platform: part('platform', 'platforms', (kills) => ({ stories: kills, platform: kills, gapMs: 400 })),
  power: part('power', 'power loss, always', (kills) => ({
    stories: Math.ceil(kills / 4),
    powerLosses: Math.ceil(kills / 20),
  })),
  everysec: {
    ...part(
      'everysec',
      'power loss, everysec',
      (kills) => ({ stories: Math.ceil(kills / 4), powerLosses: Math.ceil(kills / 20) }),
      { fsync: 'everysec' },
    ),
    mayLose: true,
  },
  sentinel: failovers('sentinel', 'Sentinels, one replica, asked', aSentinelSet, 1),
  cluster: failovers('cluster', 'a Cluster, one replica, asked', aCluster, 1),
  spare: { ...failovers('spare', 'a Cluster, two replicas, one of them asked', () => aCluster(2), 1), mayLose: true },
  unasked: { ...failovers('unasked', 'Sentinels, one replica, nobody asked', aSentinelSet, 0), mayLose: true },
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
