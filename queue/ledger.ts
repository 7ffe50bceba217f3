/**
 * The truth about items, alerts and messages, kept in Redis. Every change is one Lua script (./lua), timed by Redis's
 * clock and guarded by state and epoch, so that any number of workers may try the same thing and one succeeds.
 */
import type { Payload, Receipt } from '../adapters/adapter.ts';
import type { Address, Alert, ChangeKind, Part, Priority, Words } from '../src/alert/alert.ts';
import { rankOf } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import { digest } from '../src/digest.ts';
import type { Item } from '../src/intake/item.ts';
import type { Connection } from './connection.ts';
import {
  type Claim,
  type LaneHead,
  type Message,
  messageOf,
  type Operation,
  type Outcome,
  receiptOf,
} from './message.ts';
import type { Accepted, AlertRecord, Entry, ItemRecord, PushRequest, Revised } from './records.ts';
import type { Replicas } from './replicas.ts';
import { type Reply, scriptsOn } from './scripts.ts';
import { TIMING, type Timing, UNLIMITED } from './timing.ts';

export type Ledger = ReturnType<typeof openLedger>;

export interface LedgerOptions {
  redis: Connection;
  /** All keys begin with it; the braces make a Cluster keep them together. */
  prefix: string;
  retentionDays: number;
  itemDays: number;
  timing?: Timing;
  /** Who must have a write before it counts; none where unset. */
  replicas?: Replicas | undefined;
}

/** The name of a message, which no revision changes: 20 characters. */
export const messageKey = (alert: string, destination: Destination, part: Part): string =>
  digest(20, alert, destination, part);

const DAY_S = 86_400;
/** How long a message waits where no replica has what was written of it. */
const NO_REPLICA_MS = 2_000;

export function openLedger({ redis, prefix, retentionDays, itemDays, timing = TIMING, replicas }: LedgerOptions) {
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
    const [[words, revisedAt], entries, messages] = await Promise.all([
      fields['revision']
        ? redis.hmget(key('revisions', id), fields['revision'], `${fields['revision']}:at`)
        : [null, null],
      redis.lrange(key('history', id), 0, -1),
      Promise.all(keys.map((message) => redis.hgetall(key('message', message)))),
    ]);
    return {
      id,
      state: fields['state'] as AlertRecord['state'],
      reason: fields['reason'] ?? '',
      createdAt: Number(fields['createdAt']),
      approvedAt: fields['approvedAt'] ? Number(fields['approvedAt']) : null,
      life: (fields['life'] ?? 'live') as AlertRecord['life'],
      due: Number(fields['due'] ?? 0) || null,
      history: entries.map((entry) => JSON.parse(entry) as Entry),
      request: JSON.parse(fields['request'] ?? '{}'),
      title: fields['title'] ?? '',
      alert: words ? alertOf(words, fields['approvedAt'] ?? '0', revisedAt ?? '0') : null,
      messages: messages.map(messageOf),
      held: Number(fields['items'] ?? 1) - 1,
    };
  }

  /**
   * Records the platform's answer. `restMs` keeps the channel closed to posts for that long.
   * @returns `late` where it is no longer ours to write; `surplus` where a second copy stands now, to be deleted
   */
  async function settle(
    { message }: Claim,
    outcome: Outcome,
    restMs: number,
  ): Promise<'recorded' | 'late' | 'surplus'> {
    const { key: name, alert, epoch, destination, part } = message;
    const [reason, detail] = 'reason' in outcome ? [outcome.reason, outcome.detail] : ['', ''];
    const receipt = outcome.state === 'SENT' ? outcome.receipt : null;
    const revision = outcome.state === 'SENT' || outcome.state === 'SHOWN' ? outcome.revision : 0;
    const publication = receipt?.publishable && part === 'root' ? messageKey(alert, destination, 'publish') : '';
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
    ]);
    return reply === 1 ? 'recorded' : reply === 2 ? 'surplus' : 'late';
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
      if (!((await replicas?.confirmed({ key: key('item', id), fields: { id } })) ?? true)) {
        throw new Error(
          'Redis has it, and its replicas do not say so: push it again, for the same story twice is one alert.',
        );
      }
      return { outcome, item: id, alert: identity.alert };
    },

    /** Takes an item in hand: null where there is nothing (more) to do. */
    async takeItem(id: string): Promise<ItemRecord | null> {
      const item = await readItem(id);
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
      const head = [
        item,
        alert.id,
        JSON.stringify(alert),
        rankOf(alert.priority),
        mayCapPings(alert.priority),
        expiresAfterMs,
        recordTtl,
        notBefore,
      ];
      return (await run('approve', [...head, ...messages])) as Destination[];
    },

    /** Ends an item that cannot become an alert; the reason is for an editor. */
    async refuse({ id, alert }: { id: string; alert: string }, reason: string): Promise<void> {
      await run('refuse', [id, alert, reason]);
    },

    /** The head of a destination's lane, held for the lease; with `peek` only what comes next. */
    async claim(destination: Destination, { peek = false, limits = UNLIMITED } = {}): Promise<LaneHead> {
      const rates = [limits.post, limits.edit, limits.read].flatMap(({ everyMs, burst }) => [everyMs, burst]);
      const reply = (await run('claim', [destination, timing.lease, peek ? '0' : '1', ...rates])) as Reply[];
      switch (reply[0]) {
        case 'claimed':
          return { kind: 'claimed', ...claimOf(reply.slice(1)) };
        case 'later':
          return { kind: 'later', inMs: Number(reply[1]), rank: Number(reply[2]) };
        default:
          return { kind: reply[0] as 'empty' | 'busy' };
      }
    },

    /**
     * Writes SENDING with the frozen payload.
     * @returns false where the claim is somebody else's by now, the words are old, or no replica has it: do not send
     */
    async begin(claim: Claim, payload: Payload): Promise<boolean> {
      const { key: name, epoch, destination, target } = claim.message;
      const args = [name, epoch, destination, JSON.stringify(payload), timing.lease, target];
      if ((await run('begin', args)) !== 1) return false;
      const written = { key: key('message', name), fields: { state: 'SENDING', epoch: String(epoch) } };
      if ((await replicas?.confirmed(written)) ?? true) return true;
      const detail = 'The replicas of Redis do not answer: it is not sent before one has it.';
      await settle(claim, { state: 'LATER', reason: 'no-replica', detail, againInMs: NO_REPLICA_MS }, 0);
      return false;
    },

    settle,

    /**
     * Gives an alert its next revision, based on `base`, and posts its notices: `notice` in each channel, `thread` beneath
     * each message, where something stands.
     */
    async revise(
      { alert: { id, priority }, messages }: { alert: Words; messages: AlertRecord['messages'] },
      words: Words,
      entry: Entry,
      { notice, expiresAfterMs }: { notice: 'notice' | 'thread' | null; expiresAfterMs: number },
    ): Promise<Revised> {
      const { revision, change } = words;
      const notices = messages
        .filter(({ part }) => notice !== null && part === 'root')
        .flatMap(({ key: root, destination }) => {
          const part: Part = `${notice as 'notice' | 'thread'}:${revision}`;
          return [messageKey(id, destination, part), destination, root, part];
        });
      const args = [
        id,
        revision - 1,
        change.kind,
        JSON.stringify(words),
        rankOfChange(change.kind, priority),
        recordTtl,
      ];
      const reply = await run('revise', [...args, JSON.stringify(entry), expiresAfterMs, ...notices]);
      const [outcome, detail, ...wakes] = reply as string[];
      return outcome === 'ok'
        ? { outcome, revision: Number(detail), wakes: wakes as Destination[] }
        : ({ outcome, detail: detail ?? '' } as Revised);
    },

    /** Kills what has no words yet. @returns false where it has some by now, or is no alert */
    async killUncomposed(id: string, entry: Entry): Promise<boolean> {
      const [outcome, revision] = (await run('revise', [
        id,
        0,
        'kill',
        '',
        0,
        recordTtl,
        JSON.stringify(entry),
        0,
      ])) as Reply[];
      return outcome === 'ok' && Number(revision) === 0;
    },

    /** Sends an alert that is out to more destinations. @returns those to wake; null where it is not out, or killed */
    async extend(alert: Words, addresses: readonly Address[], expiresAfterMs: number): Promise<Destination[] | null> {
      const { id, priority } = alert;
      const messages = addresses.flatMap(({ destination, mentions }) => [
        messageKey(id, destination, 'root'),
        destination,
        JSON.stringify(mentions),
      ]);
      const head = [id, rankOf(priority), recordTtl, expiresAfterMs, mayCapPings(priority)];
      const [outcome, ...wakes] = (await run('extend', [...head, ...messages])) as string[];
      return outcome === 'ok' ? (wakes as Destination[]) : null;
    },

    /** Gives a scheduled alert another hour. @returns the destinations to wake; null where it is out, or killed */
    async reschedule(id: string, due: number, expiresAfterMs: number, entry: Entry): Promise<Destination[] | null> {
      const [outcome, ...wakes] = (await run('reschedule', [
        id,
        due,
        expiresAfterMs,
        JSON.stringify(entry),
      ])) as string[];
      return outcome === 'ok' ? (wakes as Destination[]) : null;
    },

    /** Tries again what was refused. @returns how many messages, and the destinations to wake */
    async retry(id: string, destination: Destination | null, expiresAfterMs: number, entry: Entry): Promise<Again> {
      const reply = (await run('retry', [id, destination ?? '', expiresAfterMs, JSON.stringify(entry)])) as Reply[];
      return againOf(reply);
    },

    /** Ends a quarantine by what a person saw. */
    async resolve(
      id: string,
      destination: Destination,
      seen: { outcome: 'sent' | 'resend'; receipt: Receipt | null },
      entry: Entry,
    ): Promise<Again> {
      const receipt = seen.receipt ? JSON.stringify(seen.receipt) : '';
      return againOf(
        (await run('resolve', [id, destination, seen.outcome, receipt, JSON.stringify(entry)])) as Reply[],
      );
    },

    /** Erases a killed alert's words. @returns false where it is not killed */
    async purge(id: string, remains: Words, entry: Entry): Promise<boolean> {
      return (await run('purge', [id, JSON.stringify(remains), JSON.stringify(entry)])) === 1;
    },

    /** The messages that a person has to look after, oldest first: in quarantine, or standing with old words. */
    async troubles(): Promise<Message[]> {
      const keys = await redis.zrange(key('troubles'), 0, -1);
      const all = await Promise.all(keys.map((name) => redis.hgetall(key('message', name))));
      return all.filter((fields) => fields['state']).map(messageOf);
    },

    /** The destinations that refused for good, with the reason. */
    async switchedOff(): Promise<Map<Destination, string>> {
      return new Map(Object.entries(await redis.hgetall(key('off')))) as Map<Destination, string>;
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

/** What was put back on its way. */
export interface Again {
  messages: number;
  wakes: Destination[];
}
const againOf = ([messages, ...wakes]: Reply[]): Again => ({
  messages: Number(messages),
  wakes: wakes as Destination[],
});

/** FLASH is exempt from the cap on pings. */
const mayCapPings = (priority: Priority): '0' | '1' => (priority === 'flash' ? '0' : '1');

/** Kill and correction overtake all else. */
const rankOfChange = (kind: ChangeKind, priority: Priority): number =>
  kind === 'kill' ? 0 : kind === 'correct' || kind === 'hold' ? 1 : rankOf(priority);

const alertOf = (words: string, approvedAt: string, revisedAt: string): Alert => ({
  ...JSON.parse(words),
  sentAt: new Date(Number(approvedAt)).toISOString(),
  changedAt: new Date(Number(revisedAt)).toISOString(),
});

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
]: Reply[]): Claim {
  return {
    operation: operation as Operation,
    message: messageOf(pairs(fields as string[])),
    alert: alertOf(words as string, approvedAt as string, revisedAt as string),
    root: receiptOf(root as string),
    sinceFirstMs: Number(sinceFirst),
    sinceLastMs: Number(sinceLast),
    mayPost: mayPost === '1',
  };
}

function pairs(flat: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (let i = 0; i + 1 < flat.length; i += 2) fields[flat[i] as string] = flat[i + 1] as string;
  return fields;
}
