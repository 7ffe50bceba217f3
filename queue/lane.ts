/** A worker's part of the ledger: it takes the head of a lane, writes down that it asks, and records the answer. */
import type { Payload } from '../adapters/adapter.ts';
import type { Destination } from '../src/alert/destination.ts';
import {
  alertOf,
  type Claim,
  type LaneHead,
  messageKey,
  messageOf,
  type Operation,
  type Outcome,
  receiptOf,
} from './message.ts';
import type { Replicas } from './replicas.ts';
import { fieldsOf, type Reply, type scriptsOn } from './scripts.ts';
import { type Patience, type Timing, UNLIMITED } from './timing.ts';

const SETTLED = ['late', 'recorded', 'surplus', 'overdue', 'given-up'] as const;
export type Settled = (typeof SETTLED)[number];

/** @param key the whole key of a part of the ledger */
export function lanesOn(
  run: ReturnType<typeof scriptsOn>,
  key: (...parts: string[]) => string,
  { timing, patience, replicas }: { timing: Timing; patience: Patience; replicas: Replicas | undefined },
) {
  /**
   * Records the platform's answer. `restMs` keeps the channel closed to posts for that long.
   * @returns `late` where it is no longer ours to write; `surplus` where a second copy stands now, to be deleted; `overdue`
   * where a person is to hear that it fails for long; `given-up` where nobody could look for it, and it is quarantined
   */
  async function settle({ message, alert: words }: Claim, outcome: Outcome, restMs: number): Promise<Settled> {
    const { key: name, alert, epoch, destination, part, target } = message;
    const [reason, detail] = 'reason' in outcome ? [outcome.reason, outcome.detail] : ['', ''];
    const receipt = outcome.state === 'SENT' ? outcome.receipt : null;
    const revision = outcome.state === 'SENT' || outcome.state === 'SHOWN' ? outcome.revision : target;
    // A drill stays in its own channel, whoever follows that.
    const isPublished = receipt?.publishable && part === 'root' && !words.drill;
    const publication = isPublished ? messageKey(alert, destination, 'publish') : '';
    const { kind } = words.change;
    const standsIn = outcome.state === 'FIXED' && outcome.standIn && kind !== 'first';
    const reply = await run('settle', [
      name,
      epoch,
      destination,
      outcome.state,
      reason,
      detail,
      receipt ? JSON.stringify(receipt) : '',
      revision,
      Math.ceil(restMs),
      outcome.state === 'LATER' ? Math.ceil(outcome.againInMs) : 0,
      timing.deadline,
      timing.settle,
      publication,
      outcome.state === 'REJECTED' && outcome.switchesOff ? '1' : '0',
      outcome.state === 'UNFINISHED' ? outcome.soFar : '',
      patience.tell,
      patience.end,
      standsIn ? messageKey(alert, destination, `notice:${target}`) : '',
      kind === 'update' ? messageKey(alert, destination, `thread:${target}`) : '',
    ]);
    return SETTLED[reply as number] ?? 'late';
  }

  return {
    /**
     * The head of a destination's lane, held for the lease; with `peek` only what comes next. `wake`: the planned one that
     * asks.
     */
    async claim(destination: Destination, { peek = false, limits = UNLIMITED, wake = '' } = {}): Promise<LaneHead> {
      const rates = [limits.post, limits.edit, limits.read].flatMap(({ everyMs, burst }) => [everyMs, burst]);
      const heldSince = performance.now();
      const reply = (await run('claim', [destination, timing.lease, peek ? '0' : '1', ...rates, wake])) as Reply[];
      switch (reply[0]) {
        case 'claimed':
          return { kind: 'claimed', heldSince, ...claimOf(reply.slice(1)) };
        case 'ended': {
          const [, fields, words] = reply as [string, string[], string];
          return { kind: 'ended', message: messageOf(fieldsOf(fields)), alert: alertOf(words, '0', '0') };
        }
        case 'later':
          return { kind: 'later', inMs: Number(reply[1]), rank: Number(reply[2]), wake: (reply[3] as string) || null };
        default:
          return { kind: reply[0] as 'empty' | 'busy' };
      }
    },

    /**
     * Writes SENDING with the frozen payload.
     * @returns false where the claim is somebody else's by now, or the words are old: do not send
     */
    async begin({ message: { key: name, epoch, destination, target } }: Claim, payload: Payload): Promise<boolean> {
      return (await run('begin', [name, epoch, destination, JSON.stringify(payload), timing.lease, target])) === 1;
    },

    /** Whether the replicas have that SENDING, true where none is asked: without one a failover would send it again. */
    async isBegun({ message: { key: name, epoch } }: Claim): Promise<boolean> {
      const fields = { state: 'SENDING', epoch: String(epoch) };
      return (await replicas?.confirmed({ key: key('message', name), fields })) ?? true;
    },

    /**
     * Whether a search may post again under the same key: asked right before it does, for a kill may have come meanwhile.
     * Like any other post it waits for the replicas; where they have it not, it only looks.
     */
    async mayPostAgain({ message: { key: name, epoch, destination } }: Claim): Promise<boolean> {
      if ((await run('again', [name, epoch, destination, timing.lease])) !== 1) return false;
      const written = { key: key('message', name), fields: { state: 'RECONCILING', epoch: String(epoch) } };
      return (await replicas?.confirmed(written)) ?? true;
    },

    settle,
  };
}

function claimOf([
  operation,
  fields,
  words,
  approvedAt,
  revisedAt,
  root,
  sinceFirst,
  sinceLast,
  mayPost,
]: Reply[]): Omit<Claim, 'heldSince'> {
  const held = fieldsOf(fields as string[]);
  return {
    operation: operation as Operation,
    message: messageOf(held),
    alert: alertOf(words as string, approvedAt as string, revisedAt as string),
    root: receiptOf(root as string),
    sinceFirstMs: Number(sinceFirst),
    sinceLastMs: Number(sinceLast),
    mayPost: mayPost === '1',
    soFar: held['soFar'] ?? null,
  };
}
