/** What the ledger says of items, alerts and lanes; nothing here changes any of it. */
import type { Words } from '../src/alert/alert.ts';
import type { Destination } from '../src/alert/destination.ts';
import type { Connection } from './connection.ts';
import { alertOf, type Message, messageOf } from './message.ts';
import type { AlertRecord, Entry, ItemRecord } from './records.ts';

/** @param key the whole key of a part of the ledger */
export function readingsOn(redis: Connection, key: (...parts: string[]) => string) {
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

  return {
    readItem,
    readAlert,

    /** An alert's words as one of its revisions had them; null where that is not known (any more). */
    async readRevision(id: string, revision: number): Promise<Words | null> {
      const words = await redis.hget(key('revisions', id), String(revision));
      return words === null ? null : (JSON.parse(words) as Words);
    },

    /** What was done to an alert after it was approved, oldest first, with the reasons. */
    async readHistory(id: string): Promise<Entry[]> {
      const entries = await redis.lrange(key('history', id), 0, -1);
      return entries.map((entry) => JSON.parse(entry) as Entry);
    },

    /** The messages that a person has to look after, oldest first: in quarantine, or standing with old words. */
    async troubles(): Promise<Message[]> {
      const keys = await redis.zrange(key('troubles'), 0, -1);
      const all = await Promise.all(keys.map((name) => redis.hgetall(key('message', name))));
      return all.filter((fields) => fields['state']).map(messageOf);
    },

    /** How many destinations have work, and how long the longest overdue has waited for a worker. */
    async lanes(): Promise<{ waiting: number; oldestMs: number }> {
      const [waiting, [, oldest], [seconds]] = await Promise.all([
        redis.zcard(key('wakes')),
        redis.zrange(key('wakes'), 0, 0, 'WITHSCORES'),
        redis.time(),
      ]);
      return { waiting, oldestMs: oldest ? Math.max(0, Number(seconds) * 1_000 - Number(oldest)) : 0 };
    },

    /** How long the oldest item has waited to be read, in milliseconds; 0 where none waits. */
    async oldestItemMs(): Promise<number> {
      const [[, oldest], [seconds]] = await Promise.all([
        redis.zrange(key('intake'), 0, 0, 'WITHSCORES'),
        redis.time(),
      ]);
      return oldest ? Math.max(0, Number(seconds) * 1_000 - Number(oldest)) : 0;
    },

    /** Those among these messages of a channel, by the platform's ids, that are on record as posted there within two days. */
    async owned(destination: Destination, messageIds: readonly string[]): Promise<ReadonlySet<string>> {
      const scores = await redis.zmscore(key('posted', destination), ...messageIds);
      return new Set(messageIds.filter((_, at) => scores[at] !== null));
    },

    /** The destinations that refused for good, with the reason. */
    async switchedOff(): Promise<Map<Destination, string>> {
      return new Map(Object.entries(await redis.hgetall(key('off')))) as Map<Destination, string>;
    },

    /** The newest alerts first. */
    async list(limit: number): Promise<AlertRecord[]> {
      const ids = await redis.zrevrange(key('alerts'), 0, limit - 1);
      const records = await Promise.all(ids.map(readAlert));
      return records.filter((record) => record !== null);
    },
  };
}
