/** The real thing: a ledger on Redis, a platform in memory, and time that passes when the test says so. */
import { inject } from 'vitest';
import { DeliveryError, type Receipt } from '../../../adapters/adapter.ts';
import type { Claim, Message } from '../../../queue/message.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { identify } from '../../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest } from '../../builders.ts';
import { aPlatform } from '../platform.ts';
import { type Hop, isKnown, listenTo } from './hops.ts';
import type { Seen } from './model.ts';

/** The second is followed by others: what stands there is published to them. */
export const LANES: readonly Destination[] = ['slack:C0000000001', 'discord:200000000000000002'];
const isFollowed = (destination: Destination) => destination === LANES[1];

/** Longer than any run of the test: time passes when the test says so. */
export const TIMING = { deadline: 10_000, lease: 60_000, settle: 60_000 };
/** Whatever fails is told at once; it is given up when the test says so. */
const PATIENCE = { tell: 0, end: 3_600_000 };
export const EXPIRES_MS = 3_600_000;
/** An hour that comes when the test says so. */
export const TONIGHT_MS = 7_200_000;

export type World = Awaited<ReturnType<typeof openWorld>>;

export async function openWorld() {
  const news = await aLedger({ timing: TIMING, patience: PATIENCE });
  const { redis, prefix, ledger } = news;
  const key = (...parts: string[]) => [`{${prefix}}:ledger`, ...parts].join(':');
  const listening = await listenTo(inject('redisSocket'), redis, prefix);
  let round = 0;

  const world = {
    news,
    /** The whole key of a part of the ledger. */
    key,
    platform: aFollowedPlatform(),
    alerts: [] as string[],
    /** Requests that the platform commits later, by the message's key. */
    late: new Map<string, () => Promise<unknown>>(),
    /** What stopped workers have in hand. */
    paused: [] as { claim: Claim; hasBegun: boolean }[],
    /** What a person deleted: the platform's id of it, and the message's key. */
    deleted: new Map<string, string>(),
    /** Alerts whose hour has not come. */
    waiting: new Set<string>(),
    /** What went wrong so far, in words. */
    wrong: [] as string[],

    /** An empty newsroom. */
    async reset(): Promise<void> {
      const keys = await redis.keys(`{${prefix}}*`);
      if (keys.length > 0) await redis.del(...keys);
      listening.forget();
      world.platform = aFollowedPlatform();
      world.alerts = [];
      world.paused = [];
      world.wrong = [];
      for (const each of [world.late, world.deleted, world.waiting]) each.clear();
      round++;
    },

    /** Does one thing to the ledger, and holds each step of each message in it to the table. */
    async during<T>(act: () => Promise<T>): Promise<{ result: T; hops: Hop[] }> {
      const result = await act();
      const hops = await listening.hops();
      for (const hop of hops.filter((one) => !isKnown(one)))
        world.wrong.push(
          `no such step: ${await redis.hget(key('message', hop.key), 'part')}: ${hop.from} -> ${hop.to}`,
        );
      return { result, hops };
    },

    async push(to: readonly Destination[], isForTonight: boolean): Promise<void> {
      const item = anItem({ headline: `Story ${round}.${world.alerts.length}` });
      const { alert, item: id } = await ledger.accept(item, identify(item), aRequest());
      const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
      const addresses = to.map((destination) => ({ destination, mentions: [] }));
      const notBefore = isForTonight ? Date.now() + TONIGHT_MS : 0;
      await world.during(() => ledger.approve(id, words, addresses, { expiresAfterMs: EXPIRES_MS, notBefore }));
      world.alerts.push(alert);
      if (isForTonight) world.waiting.add(alert);
    },

    /** An alert as the model sees it. */
    async see(id: string): Promise<Seen> {
      const record = await ledger.readAlert(id);
      if (record === null) throw new Error('gone');
      const { life, messages, alert, due } = record;
      const roots = messages.filter(({ part }) => part === 'root');
      const standIns = await Promise.all(roots.map((root) => redis.hget(key('message', root.key), 'standIn')));
      return {
        life,
        revision: alert?.revision ?? 0,
        waits: (due ?? 0) > Date.now(),
        off: [...(await ledger.switchedOff()).keys()],
        messages: messages.map(({ receipt, ...message }) => ({
          ...message,
          hasReceipt: receipt !== null,
          standsIn: standIns.includes(message.key),
        })),
      };
    },

    /** A person deletes one of the messages that stand. */
    deletes(nth: number): void {
      const standing = world.platform.standing();
      const one = standing[nth % Math.max(1, standing.length)];
      if (!one) return;
      world.platform.take(one.receipt);
      world.deleted.set(one.receipt.messageId, one.key);
    },

    /** Whether a person deleted a message: the one that is known to be it, or any where nobody said which it is. */
    isDeleted: ({ key, receipt }: Message): boolean =>
      receipt ? world.deleted.has(receipt.messageId) : [...world.deleted.values()].includes(key),

    async commitLate(name: string): Promise<void> {
      await world.late.get(name)?.();
      world.late.delete(name);
    },

    async close(): Promise<void> {
      listening.close();
      await news.close();
    },
  };
  return world;
}

function aFollowedPlatform() {
  const platform = aPlatform();
  const published = new Set<string>();
  const { adapter } = platform;
  const { deliver, remove } = adapter;
  adapter.deliver = async (order) =>
    Object.assign(await deliver(order), { publishable: isFollowed(order.destination) });
  adapter.publish = async ({ messageId }) => {
    if (!platform.standing().some(({ receipt }) => receipt.messageId === messageId))
      throw new DeliveryError('gone', '10008', 'Unknown Message');
    published.add(messageId);
  };
  return Object.assign(platform, { published, take: (receipt: Receipt) => void remove(receipt) });
}
