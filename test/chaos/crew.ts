/** The worker processes: caught at a step, killed, stopped, and started again like any supervisor would. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Moment } from './fault.ts';
import type { Orders, Step } from './steps.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A worker that waits at a step for the driver's leave. */
export interface Caught {
  step: Step;
  /** Lets it go on. */
  go(): void;
  /** kill -9, and another is started. */
  kill(): void;
  /** SIGSTOP, and after a while SIGCONT with leave to go on. */
  stop(forMs: number): Promise<void>;
  /** SIGSTOP until another worker has made its record of the same message, or for so long. */
  stopUntilOvertaken(atMostMs: number): Promise<void>;
}

interface Hand {
  child: ChildProcess;
  /** What it holds, lane by lane. */
  holds: Map<string, Step>;
}

interface Trap {
  fits: (step: Step) => boolean;
  spring: (caught: Caught) => void;
}

export type Crew = ReturnType<typeof startCrew>;

export function startCrew(file: string, orders: Orders, size: number) {
  const hands: Hand[] = [];
  let traps: Trap[] = [];
  let closing = false;
  let kills = 0;
  /** Since when a channel's lane has nobody, for its worker was killed with a message in hand. */
  const orphans = new Map<string, number>();
  const takeovers: number[] = [];
  const trace: { at: number; pid: number; what: string; key: string }[] = [];
  const note = (pid: number, what: string, key = '') => void trace.push({ at: Date.now(), pid, what, key });

  function start(): Hand {
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(orders)], {
      cwd: ROOT,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const hand: Hand = { child, holds: new Map() };
    child.on('message', (step: Step) => onStep(hand, step));
    child.on('error', () => {}); // a word to one that was just killed
    child.once('exit', () => {
      hands.splice(hands.indexOf(hand), 1);
      if (!closing) hands.push(start());
    });
    return hand;
  }

  function onStep(hand: Hand, step: Step): void {
    const { pid = 0 } = hand.child;
    note(pid, `${step.point} ${step.operation} ${step.destination} ${step.part}`, step.key);
    if (step.point === 'claimed') {
      hand.holds.set(step.destination, step);
      const since = orphans.get(step.destination);
      if (since !== undefined) takeovers.push(performance.now() - since);
      orphans.delete(step.destination);
    } else if (step.point === 'recorded' || refrained(step, hand.holds.get(step.destination))) {
      hand.holds.delete(step.destination);
    } else if (hand.holds.has(step.destination)) hand.holds.set(step.destination, step);
    const caught = handOn(hand, step);
    const trap = traps.find(({ fits }) => fits(step));
    if (!trap) return caught.go();
    traps = traps.filter((other) => other !== trap);
    trap.spring(caught);
  }

  const handOn = (hand: Hand, step: Step): Caught => ({
    step,
    go: () => {
      if (hand.child.connected) hand.child.send(step.id);
    },
    kill: () => kill(hand, step),
    stop: (forMs) => stop(hand, step, sleep(forMs)),
    stopUntilOvertaken: (atMostMs) => stop(hand, step, caughtElse(hand, step, atMostMs)),
  });

  async function stop({ child }: Hand, { id, key }: Step, until: Promise<unknown>): Promise<void> {
    note(child.pid ?? 0, 'stopped', key);
    child.kill('SIGSTOP');
    await until;
    child.kill('SIGCONT');
    note(child.pid ?? 0, 'goes on', key);
    if (child.connected) child.send(id);
  }

  /** Another worker's record of it. */
  async function caughtElse({ child }: Hand, { key }: Step, withinMs: number): Promise<void> {
    const other = await lure(
      (step) => step.key === key && step.pid !== child.pid && step.point === 'recorded',
      withinMs,
    );
    other?.go();
  }

  function kill(hand: Hand, waitsAt?: Step): void {
    for (const step of hand.holds.values()) {
      // What was answered may be on record by now, unless it waits here for leave to go on.
      const { key, point, destination } = step;
      if (point !== 'asked' || step === waitsAt) orphans.set(destination, performance.now());
      note(hand.child.pid ?? 0, 'killed', key);
    }
    hand.holds.clear();
    kills += 1;
    hand.child.kill('SIGKILL');
  }

  /** The next worker that comes to such a step, which then waits there; null after `withinMs`. */
  function lure(fits: (step: Step) => boolean, withinMs: number): Promise<Caught | null> {
    return new Promise((resolve) => {
      const trap: Trap = {
        fits,
        spring(caught) {
          clearTimeout(timer);
          resolve(caught);
        },
      };
      const timer = setTimeout(() => {
        traps = traps.filter((other) => other !== trap);
        resolve(null);
      }, withinMs);
      traps.push(trap);
    });
  }

  for (let n = 0; n < size; n++) hands.push(start());

  return {
    takeovers,
    trace,
    note: (what: string) => note(0, what),
    kills: () => kills,

    catch: lure,

    /** Kills one, wherever it is. */
    killAny(nth: number): void {
      const hand = hands[nth % hands.length];
      if (hand) kill(hand);
    },

    async close(): Promise<void> {
      closing = true;
      const ends = hands.map(({ child }) => once(child, 'exit'));
      for (const { child } of hands) child.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
}

/** It asked nothing after all, because the words were old or the claim was lost: then there is nothing to record. */
const refrained = ({ point, operation }: Step, before: Step | undefined): boolean =>
  point === 'asked' && before?.point === 'claimed' && operation !== 'find' && operation !== 'read';

export const isAt =
  ({ point, operation }: Moment, platform = '') =>
  (step: Step): boolean =>
    step.operation === operation &&
    step.point === (point === 'committed' ? 'asking' : point) &&
    step.destination.startsWith(platform);

/** The same worker's, once the platform has answered. */
export const isAfter =
  ({ pid, key }: Step) =>
  (step: Step): boolean =>
    step.pid === pid && step.key === key && step.point === 'asked';
