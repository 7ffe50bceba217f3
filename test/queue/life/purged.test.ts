/** A legal demand: no word of it is kept, and that there was one, and who did what when, is. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../adapters/adapter.ts';
import { startIntakeWorker } from '../../../queue/intake-worker.ts';
import type { Entry } from '../../../queue/records.ts';
import type { NewTicket } from '../../../queue/tickets.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { identify } from '../../../src/intake/identity.ts';
import type { Item } from '../../../src/intake/item.ts';
import { anItem, aReceipt, aRequest, silent } from '../../builders.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, view, until } = desk;
const LANE: Destination = 'slack:C0000000001';
const OTHER: Destination = 'slack:C0000000002';
/** In every text of these tests, so that whatever is kept of one is found. */
const WORD = 'zanzibarite';
const FROM = (n: number, over: Partial<Item> = {}): Item =>
  anItem({
    id: 'wire-7',
    headline: `${WORD} ${n}`,
    body: `Of ${WORD}, ${n}.`,
    url: `https://example.org/${WORD}`,
    byline: WORD,
    ...over,
  });

/** Every key of the desk's Redis that holds the word, in whatever type: the ledger's and the jobs'. */
async function keysWithTheWord(): Promise<string[]> {
  const { redis, prefix } = desk.news;
  const found: string[] = [];
  const keys = new Set<string>();
  let cursor = '0';
  do {
    const [next, some] = await redis.scan(cursor, 'MATCH', `{${prefix}}*`, 'COUNT', 1_000);
    for (const key of some) keys.add(key);
    cursor = next;
  } while (cursor !== '0');
  for (const part of ['ledger:alert:', 'ledger:item:', 'delivery:'])
    expect([...keys].join()).toContain(`{${prefix}}:${part}`);
  for (const key of keys) {
    if (JSON.stringify([key, await contentOf(key)]).includes(WORD)) found.push(key.split(':').slice(1).join(':'));
  }
  return found;
}

async function contentOf(key: string): Promise<unknown> {
  const { redis } = desk.news;
  const type = await redis.type(key);
  switch (type) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return redis.xrange(key, '-', '+');
    case 'none':
      return null;
    default:
      throw new Error(`${key} is a ${type}: say how to read it`);
  }
}

const accept = async (item: Item) => {
  const words = { headline: WORD, lede: WORD, quotes: [{ text: WORD, speaker: null }] };
  return desk.news.ledger.accept(item, identify(item), aRequest({ words }));
};
const reason = `About ${WORD}.`;

describe('a purge', () => {
  it('of a killed alert leaves none of its words in any key, nor what was written about it', async () => {
    desk.platform.answer = (order) => {
      if (order.destination === OTHER)
        throw new DeliveryError('rejected', 'not_in_channel', `It will not have ${WORD}.`);
    };
    work();
    const id = await out([LANE, OTHER], { item: FROM(1), headline: WORD, lede: WORD, source: WORD });
    await until(id, 'incomplete');
    await accept(FROM(2)); // a version that waits for an editor
    await accept(FROM(3, { version: 3 }));
    await accept(FROM(4, { version: 1 })); // a stale one
    await does(id, { do: 'update', lede: `More ${WORD}.`, reason });
    await does(id, { do: 'correct', wasWrong: `No ${WORD}.`, reason });
    await does(id, { do: 'extend', to: ['slack:C0000000003'], reason });
    await does(id, { do: 'retry', reason });
    await until(id, 'incomplete');
    await does(id, { do: 'kill', reason, publicReason: `Never ${WORD}.` });
    await until(id, 'killed');
    const before = await view(id);
    const found = (await keysWithTheWord()).map((key) => key.split(':').slice(0, 2).join(':'));
    expect(new Set(found)).toEqual(
      new Set(['alert', 'history', 'item', 'message', 'off', 'revisions'].map((part) => `ledger:${part}`)),
    );

    await does(id, { do: 'purge', reason: 'Court order 7.' });
    expect(await keysWithTheWord()).toEqual([]);
    const after = await view(id);
    expect(after).toMatchObject({ state: 'killed', headline: 'Purged', lede: null, revision: before.revision });
    expect(after.history).toEqual([
      ...before.history.map((entry) => ({ ...entry, reason: null })),
      expect.objectContaining({ did: 'purge', by: { via: 'cli', name: 'tess' }, reason: 'Court order 7.' }),
    ]);
    const place = ({
      destination,
      part,
      state,
      link,
      messageId,
      postedAt,
      reason,
    }: (typeof after.messages)[number]) => ({
      ...{ destination, part, state, link, messageId, postedAt, reason },
    });
    expect(after.messages.map(place)).toEqual(before.messages.map(place));
  });

  it('while a worker has a mask of it in hand lets neither its payload nor its answer come back', async () => {
    const { ledger } = desk.news;
    const claimed = async (destination: Destination) => {
      const head = await ledger.claim(destination);
      if (head.kind !== 'claimed') throw new Error(head.kind);
      return head;
    };
    const id = await out([LANE, OTHER], { item: FROM(1), headline: WORD });
    for (const destination of [LANE, OTHER]) {
      const post = await claimed(destination);
      await ledger.begin(post, {});
      await ledger.settle(post, { state: 'SENT', receipt: aReceipt(post.message), revision: 1 }, 0);
    }
    await does(id, { do: 'kill', reason, publicReason: WORD });
    const [notYet, asked] = [await claimed(LANE), await claimed(OTHER)];
    expect(await ledger.begin(asked, { text: WORD })).toBe(true);
    await does(id, { do: 'purge', reason: 'Court order 7.' });
    expect(await ledger.begin(notYet, { text: WORD })).toBe(false);
    await ledger.settle(asked, { state: 'FIXED', reason: 'x', detail: WORD, standIn: false }, 0);
    expect(await keysWithTheWord()).toEqual([]);
    expect((await claimed(LANE)).alert.headline).toBe('Purged');
  });

  it('of a story that never became an alert leaves none of its words, and it does not come back by itself', async () => {
    const connection = desk.news.redis.duplicate();
    const worker = startIntakeWorker({
      ...desk.news,
      connection,
      compose: async () => {
        throw new Error(`Not ${WORD}.`);
      },
      log: silent,
    });
    const { alert, item } = await accept(FROM(1));
    await desk.news.jobs.readSoon([item], 0);
    await until(alert, 'failed');
    await worker.close();
    connection.disconnect();
    expect(await keysWithTheWord()).toHaveLength(2);
    await does(alert, { do: 'purge', reason: 'Court order 7.' });
    expect(await keysWithTheWord()).toEqual([]);
    expect(await view(alert)).toMatchObject({ state: 'failed', reason: 'Purged.', headline: null });
    expect((await accept(FROM(1))).outcome).toBe('same');
    expect(await keysWithTheWord()).toEqual([]);
  });

  it('of a story that was killed while it was read leaves nothing that the reading brings up afterwards', async () => {
    const { alert, item } = await accept(FROM(1));
    expect(await desk.news.ledger.takeItem(item)).not.toBeNull();
    await does(alert, { do: 'kill', reason });
    await does(alert, { do: 'purge', reason: 'Court order 7.' });
    await desk.news.ledger.refuse({ id: item, alert }, `Not ${WORD}.`);
    expect(await keysWithTheWord()).toEqual([]);
  });

  it('leaves none in what was asked for, what a second editor refused, and what they wrote', async () => {
    const id = await out([LANE], { item: FROM(1), headline: WORD });
    const { tickets } = desk.news.ledger;
    const entry: Entry = { at: '2026-03-01T14:02:00Z', actor: aRequest().actor, did: 'ask', revision: null, reason };
    const ticket: NewTicket = {
      ...{ id: 'one', alert: id, actor: entry.actor, title: WORD, priority: 'urgent', does: { wasWrong: WORD } },
      ...{ deed: 'correct', state: 'awaiting', inMs: 60_000 },
    };
    for (const one of ['refused', 'failed', 'waits']) await tickets.place({ ...ticket, id: one }, entry);
    await tickets.decide('refused', 'refuse', entry);
    await tickets.decide('failed', 'go', entry);
    await tickets.take('failed');
    await tickets.end('failed', 'failed', `No ${WORD}.`);
    await does(id, { do: 'kill', reason });
    await does(id, { do: 'purge', reason: 'Court order 7.' });
    expect(await keysWithTheWord()).toEqual([]);
    expect(await tickets.live()).toEqual([]);
    expect((await tickets.read('refused'))?.decided).toEqual({ ...entry, reason: null });
  });

  it('leaves them in no file of Redis either', async () => {
    const { redis } = desk.news;
    const word = 'ruritanian'; // that no other test keeps
    const [, folder = ''] = (await redis.config('GET', 'dir')) as string[];
    const files = async () => {
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      const all = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
      // One may go while the next is read: Redis is rewriting them.
      return (await Promise.all(all.map((file) => readFile(file, 'latin1').catch(() => '')))).join();
    };
    const id = await out([LANE], { headline: word });
    expect(await files()).toContain(word);
    await does(id, { do: 'kill', reason: word });
    await does(id, { do: 'purge', reason: 'Court order 7.' });
    // At once: a Redis of our own ends with the command.
    expect(await files()).not.toContain(word);
  });

  it('of a version that waits for an editor erases that one, and leaves its alert as it stands', async () => {
    const id = await out([LANE], {
      item: FROM(1, { headline: 'Harbour', body: '', url: 'https://example.org', byline: '' }),
    });
    const { item } = await accept(FROM(2));
    expect(await keysWithTheWord()).toEqual([`ledger:item:${item}`]);
    await does(item, { do: 'purge', reason: 'Court order 7.' });
    expect(await keysWithTheWord()).toEqual([]);
    const after = await view(id);
    expect(after).toMatchObject({ headline: 'Harbour wall breached at Port Ellery', heldVersions: 1 });
    expect((await desk.news.ledger.readItem(item))?.request).toEqual(aRequest());
    expect(after.history).toMatchObject([{ did: 'purge', item, reason: 'Court order 7.' }]);
  });

  it('of what is out, or of the very item that is out, is refused until it is killed', async () => {
    const id = await out([LANE], { item: FROM(1) });
    for (const name of [id, `${id}.1`])
      await expect(does(name, { do: 'purge', reason: 'x' })).rejects.toThrow('Kill it first');
    for (const name of [`${id}.9`, 'nosuchalert0', 'nosuchalert0.1'])
      await expect(does(name, { do: 'purge', reason: 'x' })).rejects.toThrow(`There is no`);
  });

  it('of the very item that was out, or failed, is of the alert', async () => {
    const id = await out([LANE], { item: FROM(1), headline: WORD });
    await does(id, { do: 'kill', reason });
    await does(`${id}.1`, { do: 'purge', reason: 'Court order 7.' });
    expect(await view(id)).toMatchObject({ headline: 'Purged', state: 'killed' });
    const { alert, item } = await accept(FROM(2, { id: 'wire-8' }));
    await desk.news.ledger.refuse({ id: item, alert }, `Not ${WORD}.`);
    await does(item, { do: 'purge', reason: 'Court order 8.' });
    expect(await keysWithTheWord()).toEqual([]);
  });

  it('can be done again, when a later version brought the words back', async () => {
    const id = await out([LANE], { item: FROM(1) });
    await does(id, { do: 'kill', reason });
    await does(id, { do: 'purge', reason: 'Court order 7.' });
    await accept(FROM(2));
    expect(await keysWithTheWord()).toHaveLength(1);
    await does(id, { do: 'purge', reason: 'Court order 7.' });
    expect(await keysWithTheWord()).toEqual([]);
  });
});
