import { REQUEST_DEADLINE_MS } from '../adapters/adapter.ts';
import type { PlatformName } from '../src/alert/destination.ts';

/** The protocol's clockwork, in milliseconds. Shorter ones are for tests of it alone: their safety margins are no margins. */
export interface Timing {
  /** After this a request is cut off, its answer's body included. */
  deadline: number;
  /** A worker's hold on a message: longer than a request may take, so that nobody else sends meanwhile. */
  lease: number;
  /** After this, from its request's start, a post that is not seen does not come any more. */
  settle: number;
}

export const TIMING: Timing = { deadline: REQUEST_DEADLINE_MS, lease: 8_000, settle: 30_000 };

/**
 * How long it may fail to look for a post, or to edit what stands, in milliseconds from the first failure. After `tell` a
 * person hears of it, once, and it goes on: a platform that is down for an hour answers later. After `end` a post that could
 * not be looked for is a person's to decide; an edit is tried for as long as it takes. The ledger keeps receipts for searches
 * for longer than `end` (OWNED_MS in lua/prelude.lua).
 */
export interface Patience {
  tell: number;
  end: number;
}

export const PATIENCE: Patience = { tell: 600_000, end: 6 * 3_600_000 };

/** Between the last request's end and the lease's there must be room, for the answer's way to Redis. */
const marginOf = ({ lease }: Timing): number => lease / 8;

/** When a request must have ended under a lease that was taken no earlier than `since`, by the same clock. */
export const lastEnd = (since: number, timing: Timing): number => since + timing.lease - marginOf(timing);

/** When it may be begun at the latest; a worker that was paused is too late. */
export const lastStart = (since: number, timing: Timing): number => lastEnd(since, timing) - timing.deadline;

/** A platform's limit over all its channels: the least time between two requests of a kind, and how many may come at once. */
export interface Limit {
  everyMs: number;
  burst: number;
}

export interface Limits {
  post: Limit;
  edit: Limit;
  read: Limit;
  /** The least time between two posts in one channel. */
  channelMs: number;
}

export const UNLIMITED: Limits = {
  post: { everyMs: 0, burst: 1 },
  edit: { everyMs: 0, burst: 1 },
  read: { everyMs: 0, burst: 1 },
  channelMs: 0,
};

/**
 * Slack: one message a second in a channel, "several hundred" a minute in a workspace (ours: 300); Tier 3 methods 50 a minute.
 * https://docs.slack.dev/apis/web-api/rate-limits. Discord says per answer what it allows (X-RateLimit-*); 50 a second over all.
 * https://docs.discord.com/developers/topics/rate-limits
 */
export const LIMITS: Readonly<Record<PlatformName, Limits>> = {
  slack: {
    post: { everyMs: 200, burst: 20 },
    edit: { everyMs: 1_200, burst: 10 },
    read: { everyMs: 1_200, burst: 10 },
    channelMs: 1_000,
  },
  discord: {
    post: { everyMs: 25, burst: 20 },
    edit: { everyMs: 25, burst: 20 },
    read: { everyMs: 25, burst: 20 },
    channelMs: 0,
  },
};
