/** One run: a schedule carried out on a world, and what the oracle says of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Edit, Fault, Schedule, Story } from './fault.ts';
import type { Finding } from './oracle.ts';
import { type Editors, strike } from './saboteur.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

export interface Result {
  /** Which part of the whole; see parts.ts. */
  part: string;
  way: 'ours' | 'naive';
  seed: number;
  /** How often each thing was done. */
  faults: Record<string, number>;
  kills: number;
  alerts: number;
  /** Posts that were committed, and edits. */
  messages: number;
  edits: number;
  findings: Finding[];
  /** From the kill of a worker with a message in hand until another had that channel's lane, in milliseconds. */
  takeovers: number[];
  /** From the loss of each master until a worker sent again, in milliseconds. */
  resumed: number[];
  /** Of changes; see `House`. */
  unconfirmed: { told: number; repeated: number };
  minutes: number;
  /** Whether everything came to its end. */
  quiet: boolean;
  /** What happened to each message of a finding that must not be. */
  traces: string[];
}

export interface RunOptions extends Omit<WorldOptions, 'seed'> {
  part?: string;
  schedule: Schedule;
  /** How long after the last fault everything may take to end. */
  patienceMs: number;
  log?: (words: string) => void;
}

export async function run({
  part = '',
  schedule,
  patienceMs,
  log = () => {},
  ...options
}: RunOptions): Promise<Result> {
  const since = performance.now();
  const world = await openWorld({ ...options, seed: schedule.seed });
  try {
    const faults = await carryOut(schedule, world, log);
    const quiet = await world.quiet(patienceMs);
    const findings = await world.judge();
    const { slack, discord } = world.platforms;
    const commits = [...slack.log, ...discord.log];
    const bad = findings.filter(({ verdict }) => BAD.has(verdict));
    return {
      part,
      way: options.way,
      seed: schedule.seed,
      faults,
      kills: world.crew.kills(),
      alerts: schedule.stories.length,
      messages: commits.filter(({ kind }) => kind === 'post').length,
      edits: commits.filter(({ kind }) => kind === 'update').length,
      findings,
      takeovers: world.crew.takeovers,
      resumed: world.resumed,
      unconfirmed: world.house.unconfirmed(),
      minutes: (performance.now() - since) / 60_000,
      quiet,
      traces: bad
        .slice(0, 5)
        .map((one) =>
          [`${one.verdict}: story ${one.story} ${one.destination} ${one.part}: ${one.why}`, ...world.story(one)].join(
            '\n  ',
          ),
        ),
    };
  } finally {
    await world.close();
  }
}

/** What must not be, whatever happens. */
export const BAD: ReadonlySet<string> = new Set(['lost', 'doubled', 'stale', 'unfinished']);

/** Stories are spread over the faults, so that there is always something in hand to be hit. */
async function carryOut({ stories, faults }: Schedule, world: World, log: (words: string) => void) {
  const counts: Record<string, number> = {};
  const editors = someEditors(stories, world, log);
  for (const [n, { afterMs, fault }] of faults.entries()) {
    editors.pushUpTo(((n + 1) * stories.length) / faults.length);
    const hit = await attempt(fault, world, editors);
    counts[hit] = (counts[hit] ?? 0) + 1;
    world.crew.note(hit);
    log(`${n + 1}/${faults.length} ${hit}`);
    await sleep(afterMs);
  }
  editors.pushUpTo(stories.length);
  await editors.done();
  return counts;
}

async function attempt(fault: Fault, world: World, editors: Editors): Promise<string> {
  try {
    return await strike(fault, world, editors);
  } catch (error) {
    return `failed: ${fault.kind}: ${String(error)}`;
  }
}

/** How many of the newest stories are changed in turn. */
const CHANGED = 5;

/** They do to each story what its schedule says, one thing after the other. */
function someEditors(stories: readonly Story[], { house }: World, log: (words: string) => void) {
  const turns = new Map<number, Promise<void>>();
  const told: Promise<void>[] = [];
  let next = 0;

  function inTurn({ number }: Story, act: () => Promise<void>): Promise<void> {
    const turn = (turns.get(number) ?? Promise.resolve())
      .then(act)
      .catch((error: unknown) => log(`story ${number}: ${String(error)}`));
    turns.set(number, turn);
    return turn;
  }
  const edit = (story: Story, what: Edit['do']) => inTurn(story, () => house.edit(story, what));
  async function tell(story: Story): Promise<void> {
    const since = performance.now();
    await inTurn(story, () => house.push(story));
    for (const { afterMs, do: what } of story.edits) {
      await sleep(Math.max(0, afterMs - (performance.now() - since)));
      await edit(story, what);
    }
  }

  let changed = 0;
  let mended = 0;
  const editors = {
    pushUpTo(count: number): void {
      for (; next < Math.min(count, stories.length); next++) told.push(tell(stories[next]!));
    },
    push(): void {
      if (next < stories.length) editors.pushUpTo(next + 1);
      else editors.change();
    },
    change(): void {
      const mayChange = house.asked().filter(({ killed }) => !killed);
      // Not always the same: one whose change was lost with a master refuses the next, for that is based on it.
      changed += 1;
      const one = mayChange.at(-1 - (changed % Math.min(CHANGED, mayChange.length)));
      const story = stories.find(({ number }) => number === one?.story);
      if (story) told.push(edit(story, 'refile'));
    },
    async mend(): Promise<void> {
      const mayChange = house.asked().filter(({ killed }) => !killed);
      const story = stories.find(({ number }) => number === mayChange.at(-3)?.story);
      mended += 1;
      if (story) await edit(story, mended % 2 === 1 ? 'kill' : 'correct');
    },
    async kill(key: string): Promise<void> {
      const story = stories.find(({ number }) => number === house.names().get(key)?.story);
      if (story) await edit(story, 'kill');
    },
    /** Until all was said that is to be said, what is added meanwhile too. */
    async done(): Promise<void> {
      for (let n = 0; n < told.length; n++) await told[n];
    },
  };
  return editors;
}
