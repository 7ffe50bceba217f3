/** What goes wrong and when, all of it fixed by a seed. Pure. */
import type { Operation } from '../../queue/message.ts';
import type { Script } from '../../queue/scripts.ts';
import {
  type Edit,
  type Failover,
  type Fault,
  type Moment,
  PLATFORM_FAULTS,
  POINTS,
  type Point,
  type Schedule,
  type Story,
} from './fault.ts';
import { type Random, randomOf } from './random.ts';

/** How many of each; `kills` counts each kill -9 of a worker. */
export interface Amounts {
  stories: number;
  kills: number;
  stops: number;
  redis: number;
  platform: number;
  powerLosses: number;
  failovers: number;
  /** Between two faults, on average. */
  gapMs: number;
}

const MOMENTS: readonly (readonly [weight: number, Operation])[] = [
  [6, 'post'],
  [3, 'edit'],
  [2, 'find'],
  [1, 'read'],
];
/** Whatever sending an alert writes; the most telling first, for a small run has not all of them. */
export const WRITES: readonly (Script | 'bullmq')[] = [
  'begin',
  'settle',
  'claim',
  'revise',
  'approve',
  'accept',
  'bullmq',
  'again',
  'sweep',
];

export function scheduleOf(seed: number, amounts: Amounts): Schedule {
  const random = randomOf(seed);
  const stories = Array.from({ length: amounts.stories }, (_, n) => storyOf(n + 1, random));
  const faults = random.shuffled([
    ...killsOf(amounts.kills, random),
    ...Array.from({ length: amounts.stops }, (_, n) => stopOf(n, random)),
    ...Array.from({ length: amounts.redis }, (_, n) => redisFaultOf(n)),
    ...Array.from(
      { length: amounts.powerLosses },
      (_, n): Fault => ({ kind: 'power-loss', script: WRITES[n % WRITES.length]! }),
    ),
    ...Array.from({ length: amounts.platform }, (_, n) => platformFaultOf(n, random)),
    ...Array.from({ length: amounts.failovers }, (_, n) => failoverOf(n)),
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
  // Longer than anybody looks: then it posts a second copy, and has to delete it.
  if (n % 6 === 1) return { kind: 'stop', moment: { point: 'asking', operation: 'post' }, forMs: 4_500 };
  return { kind: 'stop', moment: momentOf(random, ['claimed', 'begun', 'asking', 'asked']), forMs: 2_200 };
}

function redisFaultOf(n: number): Fault {
  if (n % 20 === 9) return { kind: 'redis-away', forMs: 20_000 };
  const turn = n - Math.floor((n + 10) / 20); // without those
  return {
    kind: 'redis-kill',
    script: WRITES[turn % WRITES.length]!,
    when: Math.floor(turn / WRITES.length) % 2 === 0 ? 'after' : 'before',
  };
}

const at = (point: Point, operation: Operation): Moment => ({ point, operation });
/** Of ten masters six are killed and four frozen; half of them have replicas that are behind. */
const FAILOVERS: readonly [Failover['signal'], Failover['at'], Failover['deaf']][] = [
  ['SIGKILL', 'change', 'all'],
  ['SIGSTOP', at('begun', 'post'), 'none'],
  ['SIGKILL', at('asked', 'post'), 'none'],
  ['SIGSTOP', 'change', 'all'],
  ['SIGKILL', at('asking', 'post'), 'one'],
  ['SIGKILL', 'change', 'none'],
  ['SIGSTOP', at('asked', 'post'), 'one'],
  ['SIGKILL', at('asking', 'edit'), 'none'],
  ['SIGSTOP', 'change', 'none'],
  ['SIGKILL', at('claimed', 'post'), 'all'],
];

function failoverOf(n: number): Failover {
  const [signal, when, deaf] = FAILOVERS[n % FAILOVERS.length]!;
  return { kind: 'failover', signal, at: when, deaf };
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
