/** Redis as one of several servers, another of which takes its place: what Sentinels and a Cluster have in common. */
import type { RedisAddress } from '../../queue/connection.ts';
import type { Server } from './servers.ts';

export interface RedisSet {
  address: RedisAddress;
  /** The master and the replicas that have the keys of a prefix, or had before they were killed. */
  membersOf(prefix: string): Promise<readonly Server[]>;
  /** Which of them is the master now. @throws {Error} where none is, or nobody knows it yet */
  masterOf(prefix: string): Promise<Server>;
  /** Until all of them are there, follow the master, and could take its place. */
  untilWhole(prefix: string, withinMs?: number): Promise<void>;
  close(): Promise<void>;
}
