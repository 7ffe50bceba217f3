/**
 * The truth about items, alerts and messages, kept in Redis. Every change is one Lua script (./lua), timed by Redis's
 * clock and guarded by state and epoch, so that any number of workers may try the same thing and one succeeds.
 */

import type { Payload } from '../adapters/adapter.ts';
import type { Address, Alert } from '../src/alert/alert.ts';
import { rankOf } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import { digest } from '../src/digest.ts';
import type { Item } from '../src/intake/item.ts';
import type { Connection } from './connection.ts';
import { type Claim, type LaneHead, type MessageState, messageOf, type Outcome } from './message.ts';
import type { Accepted, AlertRecord, ItemRecord, PushRequest } from './records.ts';
import { type Reply, scriptsOn } from './scripts.ts';

/** A worker's hold on a message: longer than a request may take, so that nobody else sends meanwhile. */
export const LEASE_MS = 8_000;

export type Ledger = ReturnType<typeof openLedger>;

export interface LedgerOptions {
  redis: Connection;
  /** All keys begin with it; the braces make a Cluster keep them together. */
  prefix: string;
  retentionDays: number;
  itemDays: number;
  leaseMs?: number;
}

/** The name of a message, which no revision changes: 20 characters. */
export const messageKey = (alert: string, destination: Destination, part: string): string =>
  digest(20, alert, destination, part);

const DAY_S = 86_400;

export function openLedger({ redis, prefix, retentionDays, itemDays, leaseMs = LEASE_MS }: LedgerOptions) {
  const root = `{${prefix}}:ledger`;
  const key = (...parts: string[]) => [root, ...parts].join(':');
  const run = scriptsOn(redis, root);
  const recordTtl = retentionDays * DAY_S;

  async function readItem(id: string): Promise<ItemRecord | null> {
    const fields = await redis.hgetall(key('item', id));
    if (!fields['item']) return null;
    return {
      id,
      alert: fields['alert'] ?? '',
      item: JSON.parse(fields['item']),
      request: JSON.parse(fields['request'] ?? '{}'),
      state: fields['state'] as ItemRecord['state'],
      reason: fields['reason'] ?? '',
      tries: Number(fields['tries'] ?? 0),
    };
  }

  async function readAlert(id: string): Promise<AlertRecord | null> {
    const [fields, keys] = await Promise.all([
      redis.hgetall(key('alert', id)),
      redis.lrange(key('messages', id), 0, -1),
    ]);
    if (!fields['state']) return null;
    const words = fields['revision'] ? await redis.hget(key('revisions', id), fields['revision']) : null;
    const messages = await Promise.all(keys.map((message) => redis.hgetall(key('message', message))));
    return {
      id,
      state: fields['state'] as AlertRecord['state'],
      reason: fields['reason'] ?? '',
      createdAt: Number(fields['createdAt']),
      approvedAt: fields['approvedAt'] ? Number(fields['approvedAt']) : null,
      request: JSON.parse(fields['request'] ?? '{}'),
      title: fields['title'] ?? '',
      alert: words ? alertOf(words, fields['approvedAt'] ?? '0') : null,
      messages: messages.map(messageOf),
      held: Number(fields['items'] ?? 1) - 1,
    };
  }

  return {
    readItem,
    readAlert,

    /** Takes an item in; whatever it is, it is kept. */
    async accept(item: Item, identity: { alert: string; content: string }, request: PushRequest): Promise<Accepted> {
      const version = item.version === undefined ? '' : String(item.version);
      const [outcome, id] = (await run('accept', [
        identity.alert,
        identity.content,
        version,
        JSON.stringify(item),
        JSON.stringify(request),
        itemDays * DAY_S,
        recordTtl,
        titleOf(item),
      ])) as [Accepted['outcome'], string];
      return { outcome, item: id, alert: identity.alert };
    },

    /** Takes an item in hand: null where there is nothing (more) to do. */
    async takeItem(id: string): Promise<ItemRecord | null> {
      const item = await readItem(id);
      if (item?.state !== 'received') return null;
      return { ...item, tries: await redis.hincrby(key('item', id), 'tries', 1) };
    },

    /** Freezes the alert's words and puts a message into each lane. @returns the destinations to wake */
    async approve(item: string, alert: Omit<Alert, 'sentAt'>, addresses: readonly Address[], expiresAfterMs: number) {
      const messages = addresses.flatMap(({ destination, mentions }) => [
        messageKey(alert.id, destination, 'root'),
        destination,
        JSON.stringify(mentions),
      ]);
      const mayCapPings = alert.priority === 'flash' ? '0' : '1';
      const head = [
        item,
        alert.id,
        JSON.stringify(alert),
        rankOf(alert.priority),
        mayCapPings,
        expiresAfterMs,
        recordTtl,
      ];
      return (await run('approve', [...head, ...messages])) as Destination[];
    },

    /** Ends an item that cannot become an alert; the reason is for an editor. */
    async refuse({ id, alert }: { id: string; alert: string }, reason: string): Promise<void> {
      await run('refuse', [id, alert, reason]);
    },

    /** The head of a destination's lane, held for `leaseMs`; with `peek` only what comes next. */
    async claim(destination: Destination, { peek = false } = {}): Promise<LaneHead> {
      const reply = (await run('claim', [destination, leaseMs, peek ? '0' : '1'])) as Reply[];
      switch (reply[0]) {
        case 'claimed': {
          const message = messageOf(pairs(reply[1] as string[]));
          return { kind: 'claimed', message, alert: alertOf(reply[2] as string, reply[3] as string) };
        }
        case 'later':
          return { kind: 'later', inMs: Number(reply[1]), rank: Number(reply[2]) };
        default:
          return { kind: reply[0] as 'empty' | 'busy' };
      }
    },

    /** Writes SENDING with the frozen payload. @returns false where the claim is somebody else's by now: do not send */
    async begin({ message }: Claim, payload: Payload): Promise<boolean> {
      const { key: name, epoch, destination, target } = message;
      return (await run('begin', [name, epoch, destination, JSON.stringify(payload), leaseMs, target])) === 1;
    },

    /**
     * Records the platform's answer. `restMs` keeps the lane closed for that long (pacing).
     * @returns false where the record is no longer ours to write
     */
    async settle({ message }: Claim, outcome: Outcome, restMs: number): Promise<boolean> {
      const { key: name, epoch, destination } = message;
      const reason = outcome.state === 'SENT' ? ['', ''] : [outcome.reason, outcome.detail];
      const receipt = outcome.state === 'SENT' ? JSON.stringify(outcome.receipt) : '';
      const again = outcome.state === 'PENDING' ? Math.ceil(outcome.againInMs) : 0;
      const args = [name, epoch, destination, outcome.state satisfies MessageState, ...reason, receipt, restMs, again];
      return (await run('settle', args)) === 1;
    },

    /** What has waited longer than `graceMs` for somebody to wake it. */
    async sweep(graceMs: number, againAfterMs: number): Promise<{ destinations: Destination[]; items: string[] }> {
      const [destinations, items] = (await run('sweep', [graceMs, againAfterMs])) as [Destination[], string[]];
      return { destinations, items };
    },

    /** The newest alerts first. */
    async list(limit: number): Promise<AlertRecord[]> {
      const ids = await redis.zrevrange(key('alerts'), 0, limit - 1);
      const records = await Promise.all(ids.map(readAlert));
      return records.filter((record) => record !== null);
    },

    /** Says that a service is there to do the work; it counts for `PRESENCE_MS`. */
    async present(service: string): Promise<void> {
      await redis.set(key('service', service), '1', 'PX', PRESENCE_MS);
      await redis.sadd(key('services'), service);
    },

    async leave(service: string): Promise<void> {
      await redis.del(key('service', service));
      await redis.srem(key('services'), service);
    },

    /** Whether any service is there to do the work. */
    async isServed(): Promise<boolean> {
      const services = await redis.smembers(key('services'));
      for (const service of services) {
        if (await redis.exists(key('service', service))) return true;
        await redis.srem(key('services'), service);
      }
      return false;
    },
  };
}

/** How long a service counts as present after it last said so. */
export const PRESENCE_MS = 6_000;

/** What to call it before its words are composed. */
const titleOf = ({ headline, body = '' }: Item): string =>
  (headline ?? body.slice(0, 500))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);

const alertOf = (words: string, approvedAt: string): Alert => ({
  ...JSON.parse(words),
  sentAt: new Date(Number(approvedAt)).toISOString(),
});

function pairs(flat: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let i = 0; i + 1 < flat.length; i += 2) fields[flat[i] as string] = flat[i + 1] as string;
  return fields;
}
