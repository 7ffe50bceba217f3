/** What can go wrong, and what the newsroom does meanwhile. */
import type { Operation } from '../../queue/message.ts';
import type { Script } from '../../queue/scripts.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import type { FaultKind } from '../sandbox/sandbox.ts';

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
  /** While this script's answer is on its way. */
  | { kind: 'power-loss'; script: Script | 'bullmq' }
  | Failover
  | { kind: 'platform'; platform: PlatformName; what: PlatformFault; on: 'post' | 'edit' | 'read'; times: number }
  /** A person deletes the newest message there. */
  | { kind: 'deleted'; platform: PlatformName }
  /** The answer is lost, and with it what marks the message beside its words. */
  | { kind: 'stripped'; platform: PlatformName }
  /** The answer is lost, and the history cannot be read. */
  | { kind: 'unreadable'; platform: PlatformName };

/** The master of a set is lost, and one of its replicas takes its place. */
export interface Failover {
  kind: 'failover';
  /** A killed one is started again, and a frozen one goes on, once another is the master: both come back as replicas. */
  signal: 'SIGKILL' | 'SIGSTOP';
  /** When: with a worker at that moment, or right after an editor was told that a correction or a kill is taken. */
  at: Moment | 'change';
  /** Which replicas hear nothing of the master's last moments. */
  deaf: 'none' | 'one' | 'all';
}

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
