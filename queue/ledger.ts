/**
 * The truth about items, alerts and messages, kept in Redis. Every change is one Lua script (./lua), timed by Redis's
 * clock and guarded by state and epoch, so that any number of workers may try the same thing and one succeeds.
 */
import type { Address, Words } from '../src/alert/alert.ts';
import { rankOf } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import type { Item } from '../src/intake/item.ts';
import { auditOn } from './audit.ts';
import { canaryOn } from './canary.ts';
import { cardsOn } from './cards.ts';
import type { Connection } from './connection.ts';
import { draftsOn } from './drafts.ts';
import { lanesOn } from './lane.ts';
import { lifeOn } from './life.ts';
import { messageKey } from './message.ts';
import { presenceOn } from './presence.ts';
import { readingsOn } from './readings.ts';
import type { Accepted, ItemRecord, PushRequest } from './records.ts';
import type { Replicas } from './replicas.ts';
import { rewriteFiles } from './rewrite.ts';
import { scriptsOn } from './scripts.ts';
import { ticketsOn } from './tickets.ts';
import { PATIENCE, type Patience, TIMING, type Timing } from './timing.ts';

export type Ledger = ReturnType<typeof openLedger>;

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

  return {
    ...readings,
    ...lifeOn(run, () => rewriteFiles(redis)),
    ...lanesOn(run, key, { timing, patience, replicas }),
    ...presenceOn(redis, key),
    tickets: ticketsOn(run, redis, key),
    drafts: draftsOn(redis, key),
    cards: cardsOn(run, redis, key, retentionDays),
    canary: canaryOn(redis, key),
    audit: auditOn(redis, key),

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
