/** What goes wrong and what the newsroom does meanwhile, all of it fixed by a seed. Pure. */
import type { Operation } from '../../queue/message.ts';
import type { Script } from '../../queue/scripts.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import type { FaultKind } from '../sandbox/sandbox.ts';
import { type Random, randomOf } from './random.ts';

/** The moments at which a worker can be stopped or killed; `asking`: past the last check, right before the request. */
export const POINTS = ['claimed', 'begun', 'asking', 'committed', 'asked', 'recorded'] as const;
export type Point = (typeof POINTS)[number];

/** What each worker does to a message in hand when it is hit. */
export interface Moment {
  point: Point;
  operation: Operation;
}

export type Fault =
  | { kind: 'kill'; moment: Moment }
  /** Wherever it is. */
  | { kind: 'kill-anywhere' }
  /** Whoever takes that message up, three times. */
  | { kind: 'kill-thrice'; moment: Moment }
  | { kind: 'stop'; moment: Moment; forMs: number }
  /** Stopped right before an edit, while a kill of the same alert goes through; it may be killed once the edit is made. */
  | { kind: 'stop-overtaken'; atMostMs: number; thenKilled: boolean }
  /** At one of the ledger's scripts, or one of BullMQ's: before it runs, or after it ran and before its answer. */
  | { kind: 'redis-kill'; script: Script | 'bullmq'; when: 'before' | 'after' }
  | { kind: 'redis-away'; forMs: number }
  | { kind: 'power-loss' }
  | { kind: 'platform'; platform: PlatformName; what: PlatformFault; on: 'post' | 'edit' | 'read'; times: number }
  /** A person deletes the newest message there. */
  | { kind: 'deleted'; platform: PlatformName }
  /** The answer is lost, and with it what marks the message beside its words. */
  | { kind: 'stripped'; platform: PlatformName }
  /** The answer is lost, and the history cannot be read. */
  | { kind: 'unreadable'; platform: PlatformName };

export type PlatformFault = Exclude<FaultKind, 'error'> | 'unauthorized';
/** The most telling first, for a small run has not all of them. */
export const PLATFORM_FAULTS = [
  'drop-after-commit',
  'late-commit',
  'truncated',
  'html',
  'hang',
  '500-after-commit',
  '500-before-commit',
  'drop-before-commit',
  'rate-limited',
  'rate-limited-without-header',
  'unauthorized',
  'slow',
] as const satisfies readonly PlatformFault[];

/** What an editor does to an alert, so long after it was pushed. */
export interface Edit {
  afterMs: number;
  do: 'update' | 'correct' | 'refile' | 'hold' | 'release' | 'kill';
}

export interface Story {
  number: number;
  priority: 'flash' | 'urgent' | 'routine';
  edits: readonly Edit[];
}

export interface Schedule {
  seed: number;
  stories: readonly Story[];
  /** So long after the one before it. */
  faults: readonly { afterMs: number; fault: Fault }[];
}

/** How many of each; `kills` counts each kill -9 of a worker. */
export interface Amounts {
  stories: number;
  kills: number;
  stops: number;
  redis: number;
  platform: number;
  powerLosses: number;
  /** Between two faults, on average. */
  gapMs: number;
}

const MOMENTS: readonly (readonly [weight: number, Operation])[] = [
  [6, 'post'],
  [3, 'edit'],
  [2, 'find'],
  [1, 'read'],
];
const SCRIPTS: readonly (Script | 'bullmq')[] = ['begin', 'settle', 'claim', 'revise', 'approve', 'accept', 'bullmq'];

export function scheduleOf(seed: number, amounts: Amounts): Schedule {
  const random = randomOf(seed);
  const stories = Array.from({ length: amounts.stories }, (_, n) => storyOf(n + 1, random));
  const faults = random.shuffled([
    ...killsOf(amounts.kills, random),
    ...Array.from({ length: amounts.stops }, (_, n) => stopOf(n, random)),
    ...Array.from({ length: amounts.redis }, (_, n) => redisFaultOf(n, random)),
    ...Array.from({ length: amounts.powerLosses }, (): Fault => ({ kind: 'power-loss' })),
    ...Array.from({ length: amounts.platform }, (_, n) => platformFaultOf(n, random)),
  ]);
  const { gapMs } = amounts;
  return {
    seed,
    stories,
    faults: faults.map((fault) => ({ afterMs: random.between(gapMs / 2, gapMs * 1.5), fault })),
  };
}

const momentOf = (random: Random, points: readonly Point[] = POINTS): Moment => {
  const operation = random.weighed(MOMENTS);
  // A search or a look writes no SENDING: it has nothing to begin.
  const those = operation === 'post' || operation === 'edit' ? points : points.filter((each) => each !== 'begun');
  return { point: random.pick(those.length > 0 ? those : POINTS.slice(0, 1)), operation };
};

function killsOf(kills: number, random: Random): Fault[] {
  const faults: Fault[] = [];
  for (let left = kills; left > 0; ) {
    const kind = random.weighed([
      [14, 'kill'],
      [4, 'kill-anywhere'],
      [1, left >= 3 ? 'kill-thrice' : 'kill'],
    ] as const);
    left -= kind === 'kill-thrice' ? 3 : 1;
    faults.push(kind === 'kill-anywhere' ? { kind } : { kind, moment: momentOf(random) });
  }
  return faults;
}

/** Less than `settle`: what comes later than that, and is not told, is what nobody can promise. */
export const OVERTAKEN_MS = 2_700;

function stopOf(n: number, random: Random): Fault {
  if (n % 3 === 2) return { kind: 'stop-overtaken', atMostMs: OVERTAKEN_MS, thenKilled: random.next() < 0.5 };
  return { kind: 'stop', moment: momentOf(random, ['claimed', 'begun', 'asking', 'asked']), forMs: 2_200 };
}

function redisFaultOf(n: number, random: Random): Fault {
  if (n % 20 === 9) return { kind: 'redis-away', forMs: 20_000 };
  return {
    kind: 'redis-kill',
    script: SCRIPTS[n % SCRIPTS.length]!,
    when: random.pick(['before', 'after']),
  };
}

function platformFaultOf(n: number, random: Random): Fault {
  const platform = n % 2 === 0 ? 'slack' : 'discord';
  const turn = Math.floor(n / 2) % (PLATFORM_FAULTS.length + 3);
  const what = PLATFORM_FAULTS[turn];
  if (what === undefined) {
    return { kind: (['deleted', 'stripped', 'unreadable'] as const)[turn - PLATFORM_FAULTS.length]!, platform };
  }
  const bursts = what === '500-before-commit' || what === '500-after-commit' || what === 'unauthorized';
  const on = random.weighed([
    [6, 'post'],
    [3, 'edit'],
    [1, 'read'],
  ] as const);
  return { kind: 'platform', platform, what, on, times: bursts ? random.between(1, 5) : 1 };
}

function storyOf(number: number, random: Random): Story {
  const priority = random.weighed([
    [1, 'flash'],
    [3, 'urgent'],
    [4, 'routine'],
  ] as const);
  const edits: Edit[] = [];
  let afterMs = 0;
  const then = (what: Edit['do'], most = 4_000) => {
    afterMs += random.between(0, most);
    edits.push({ afterMs, do: what });
  };
  for (
    let count = random.weighed([
      [4, 0],
      [4, 1],
      [2, 2],
      [1, 3],
    ] as const);
    count > 0;
    count--
  ) {
    const what = random.weighed([
      [3, 'update'],
      [3, 'correct'],
      [2, 'refile'],
      [1, 'hold'],
    ] as const);
    then(what);
    if (what === 'hold') then('release');
  }
  if (random.next() < 0.25) then('kill', 3_000);
  return { number, priority, edits };
}
