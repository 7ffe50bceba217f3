/**
 * The truth about items, alerts and messages, kept in Redis. Every change is one Lua script (./lua), timed by Redis's
 * clock and guarded by state and epoch, so that any number of workers may try the same thing and one succeeds.
 */
import type { Payload } from '../adapters/adapter.ts';
import type { Address, Words } from '../src/alert/alert.ts';
import { rankOf } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import type { Item } from '../src/intake/item.ts';
import { auditOn } from './audit.ts';
import { canaryOn } from './canary.ts';
import { cardsOn } from './cards.ts';
import type { Connection } from './connection.ts';
import { draftsOn } from './drafts.ts';
import { lifeOn } from './life.ts';
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
import { presenceOn } from './presence.ts';
import { readingsOn } from './readings.ts';
import type { Accepted, ItemRecord, PushRequest } from './records.ts';
import type { Replicas } from './replicas.ts';
import { rewriteFiles } from './rewrite.ts';
import { fieldsOf, type Reply, scriptsOn } from './scripts.ts';
import { ticketsOn } from './tickets.ts';
import { PATIENCE, type Patience, TIMING, type Timing, UNLIMITED } from './timing.ts';

export type Ledger = ReturnType<typeof openLedger>;

const SETTLED = ['late', 'recorded', 'surplus', 'overdue', 'given-up'] as const;
export type Settled = (typeof SETTLED)[number];

export interface LedgerOptions {
  redis: Connection;
  /** All keys begin with it; the braces make a Cluster keep them together. */
  prefix: string;
  retentionDays: number;
  itemDays: number;
  timing?: Timing;
  patience?: Patience;
  /** Who must have a write before it counts; none where unset. */
  replicas?: Replicas | undefined;
}

export function openLedger({
  redis,
  prefix,
  retentionDays,
  itemDays,
  timing = TIMING,
  patience = PATIENCE,
  replicas,
}: LedgerOptions) {
  const root = `{${prefix}}:ledger`;
  const key = (...parts: string[]) => [root, ...parts].join(':');
  const run = scriptsOn(redis, root, { retentionDays, itemDays });

  const readings = readingsOn(redis, key);

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
    // An update has its news beneath the alert, whatever became of the alert itself.
    const isTold = words.change.kind === 'update' || words.change.kind === 'first';
    const standsIn = outcome.state === 'FIXED' && outcome.standIn && !isTold;
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
    ]);
    return SETTLED[reply as number] ?? 'late';
  }

  return {
    ...readings,
    ...lifeOn(run, () => rewriteFiles(redis)),
    ...presenceOn(redis, key),
    tickets: ticketsOn(run, redis, key),
    drafts: draftsOn(redis, key),
    cards: cardsOn(run, redis, key, retentionDays),
    audit: auditOn(redis, key),
    canary: canaryOn(redis, key),

    /** Takes an item in; whatever it is, it is kept. */
    async accept(item: Item, identity: { alert: string; content: string }, request: PushRequest): Promise<Accepted> {
      const version = item.version === undefined ? '' : String(item.version);
      const [outcome, id] = (await run('accept', [
        identity.alert,
        identity.content,
        version,
        JSON.stringify(item),
        JSON.stringify(request),
        titleOf(item),
        JSON.stringify({ at: new Date().toISOString(), actor: request.actor, did: 'push', revision: null }),
        JSON.stringify({ ...request, words: undefined }),
      ])) as [Accepted['outcome'], string];
      if (!((await replicas?.confirmed({ key: key('item', id), fields: { id } })) ?? true)) {
        throw new Error(
          'Redis has it, and its replicas do not say so: push it again, for the same story twice is one alert.',
        );
      }
      return { outcome, item: id, alert: identity.alert };
    },

    /**
     * Whether the replicas have what was just done to an alert or an item, as these fields of it show; true where none is asked. An
     * approval needs no such answer: its item was confirmed, and nothing of it is sent before a replica has SENDING as well.
     */
    async isConfirmed(what: 'alert' | 'item', id: string, fields: Readonly<Record<string, string>>): Promise<boolean> {
      return (await replicas?.confirmed({ key: key(what, id), fields })) ?? true;
    },

    /** Takes an item in hand: null where there is nothing (more) to do. */
    async takeItem(id: string): Promise<ItemRecord | null> {
      const item = await readings.readItem(id);
      if (item?.state !== 'received') return null;
      return { ...item, tries: await redis.hincrby(key('item', id), 'tries', 1) };
    },

    /**
     * Freezes the alert's words and puts a message into each lane, for `notBefore` (milliseconds since the epoch; 0: now).
     * @returns the destinations to wake
     */
    async approve(
      item: string,
      alert: Words,
      addresses: readonly Address[],
      { expiresAfterMs, notBefore = 0 }: { expiresAfterMs: number; notBefore?: number },
    ) {
      const messages = addresses.flatMap(({ destination, mentions }) => [
        messageKey(alert.id, destination, 'root'),
        destination,
        JSON.stringify(mentions),
      ]);
      const head = [item, alert.id, JSON.stringify(alert), rankOf(alert.priority), expiresAfterMs, notBefore];
      return (await run('approve', [...head, ...messages])) as Destination[];
    },

    /** Ends an item that cannot become an alert; the reason is for an editor. */
    async refuse({ id, alert }: { id: string; alert: string }, reason: string): Promise<void> {
      await run('refuse', [id, alert, reason]);
    },

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

    /** What has waited longer than `graceMs` for somebody to wake it. */
    async sweep(graceMs: number, againAfterMs: number): Promise<{ destinations: Destination[]; items: string[] }> {
      const [destinations, items] = (await run('sweep', [graceMs, againAfterMs])) as [Destination[], string[]];
      return { destinations, items };
    },
  };
}

/** What to call it before its words are composed. */
export const titleOf = ({ headline, body = '' }: Item): string =>
  (headline ?? body.slice(0, 500))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);

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
