/** What a worker process says to the driver, and waits for its leave to go on. */
import type { RedisAddress } from '../../queue/connection.ts';
import type { Operation } from '../../queue/message.ts';
import type { Timing } from '../../queue/timing.ts';
import type { Destination } from '../../src/alert/destination.ts';
import type { Point } from './fault.ts';

export interface Step {
  /** Counts this worker's steps; the driver answers with it. */
  id: number;
  pid: number;
  point: Exclude<Point, 'committed'>;
  operation: Operation;
  key: string;
  destination: Destination;
  part: string;
  alert: string;
}

/** What a worker process is started with. */
export interface Orders {
  redis: RedisAddress;
  /** How many replicas must have a write before it counts. */
  waitReplicas: number;
  prefix: string;
  timing: Timing;
  slack: { token: string; apiUrl: string; channels: readonly string[] };
  discord: { token: string; apiUrl: string; channels: readonly string[] };
}

/** Tells the driver of a step, and waits until it says go. */
export function stepper(): (step: Omit<Step, 'id' | 'pid'>) => Promise<void> {
  const waiting = new Map<number, () => void>();
  let count = 0;
  process.on('message', (id: number) => {
    waiting.get(id)?.();
    waiting.delete(id);
  });
  // Without a driver there is nobody left to work for.
  process.on('disconnect', () => process.exit(0));
  return (step) =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      process.send?.({ id: count, pid: process.pid, ...step });
    });
}

export const ordersOf = (argv: readonly string[]): Orders => JSON.parse(argv[2] ?? '{}') as Orders;
