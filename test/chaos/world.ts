/** Everything that one run needs: Redis behind its wire or a set of them, both platforms in this process, workers outside it, a newsroom. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Timing } from '../../queue/timing.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import type { RedisSet } from '../redis/set.ts';
import { startDiscord } from '../sandbox/discord/discord.ts';
import type { DiscordChannel } from '../sandbox/discord/guild.ts';
import { startSlack } from '../sandbox/slack/slack.ts';
import { startCrew } from './crew.ts';
import { openNaive } from './naive.ts';
import { type House, openOurs } from './newsroom.ts';
import { type Finding, judge } from './oracle.ts';
import { type Fsync, startRedis } from './redis.ts';
import type { Orders } from './steps.ts';

/** Short enough for 200 kills in some minutes; what they prove is the order of things, not the margins. */
export const CHAOS: Timing = { deadline: 1_000, lease: 1_500, settle: 3_000 };

/** One of them is followed by others: what stands there is published as well. */
const CHANNELS: readonly DiscordChannel[] = [
  { id: '1001', name: 'breaking-news' },
  { id: '1002', name: 'world', type: 5 },
];

export interface WorldOptions {
  way: 'ours' | 'naive';
  seed: number;
  timing: Timing;
  fsync?: Fsync;
  workers?: number;
  /** Several servers in place of the one behind a wire; what is written counts once `waitReplicas` of the replicas have it. */
  set?: { start: () => Promise<RedisSet>; waitReplicas: number };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export async function openWorld({ way, seed, timing, fsync = 'always', workers = 3, set: sets }: WorldOptions) {
  const [redis, set, slack, discord] = await Promise.all([
    sets ? null : startRedis(fsync),
    sets ? sets.start() : null,
    startSlack(),
    startDiscord({ channels: CHANNELS }),
  ]);
  const served = ({ token, apiUrl, channels }: typeof slack | typeof discord) => ({
    token,
    apiUrl,
    channels: channels.map(({ id }) => id),
  });
  const address = (redis ?? set)?.address;
  if (!address) throw new Error('There is no Redis.');
  const orders: Orders = {
    redis: address,
    waitReplicas: sets?.waitReplicas ?? 0,
    prefix: `chaos-${seed}-${randomBytes(3).toString('hex')}`,
    timing,
    slack: served(slack),
    discord: served(discord),
  };
  const house: House = way === 'ours' ? await openOurs(orders, seed) : openNaive(orders);
  const crew = startCrew(way === 'ours' ? './worker.ts' : './naive.ts', orders, workers);
  const deleted = new Set<string>();
  const platforms = { slack, discord };

  return {
    /** The one behind a wire; null where it is a set. */
    redis,
    set,
    prefix: orders.prefix,
    /** From the loss of each master until a worker sent again, in milliseconds. */
    resumed: [] as number[],
    platforms,
    house,
    crew,

    /** A person deletes the newest message of a platform. */
    deleteNewest(platform: PlatformName): void {
      const newest = platforms[platform].standing().at(-1);
      if (newest === undefined) return;
      deleted.add(`${newest.channel}/${newest.messageId}`);
      crew.note(`a person deletes ${newest.channel}/${newest.messageId}`);
      platforms[platform].deleteAsPerson(newest.channel, newest.messageId);
    },

    /** Waits until nothing more is to be done, twice in a row a `settle` apart. @returns whether it came to that */
    async quiet(withinMs: number): Promise<boolean> {
      const until = performance.now() + withinMs;
      for (let calm = 0; performance.now() < until; await sleep(250)) {
        calm = (await house.isQuiet().catch(() => false)) ? calm + 1 : 0;
        if (calm >= 4) return true;
      }
      return false;
    },

    async judge(): Promise<Finding[]> {
      return judge({
        asked: house.asked(),
        names: house.names(),
        destinations: [...new Set([...house.names().values()].map(({ destination }) => destination))],
        logs: { slack: slack.log, discord: discord.log },
        deleted,
        kept: await house.kept(),
      });
    },

    /** What happened to one message, for whoever looks into a finding. */
    story({ story, destination, part }: Pick<Finding, 'story' | 'destination' | 'part'>): string[] {
      const keys = [...house.names()].filter(
        ([, name]) =>
          name.story === story && name.destination === destination && (part === name.part || name.part === 'root'),
      );
      const marks = keys.map(([key]) => key);
      const steps = crew.trace
        .filter(({ key, what }) => marks.includes(key) || (key === '' && !what.startsWith('claimed')))
        .map(({ at, pid, what }) => ({ at, text: `${pid} ${what}` }));
      const platform = destination.startsWith('slack') ? slack : discord;
      const ids = new Set(
        platform.log
          .filter(({ payload }) => marks.some((mark) => JSON.stringify(payload).includes(mark)))
          .map(({ messageId }) => messageId),
      );
      const commits = platform.log
        .filter(({ messageId }) => ids.has(messageId))
        .map(({ at, kind, messageId, payload }) => ({
          at,
          text: `      PLATFORM ${kind} ${messageId} ${/report \d+-\d+/.exec(JSON.stringify(payload))?.[0] ?? ''}`,
        }));
      return [...steps, ...commits].sort((a, b) => a.at - b.at).map(({ at, text }) => `${at % 10_000_000} ${text}`);
    },

    async close(): Promise<void> {
      await crew.close();
      await house.close();
      await Promise.all([redis?.close(), set?.close()]);
      await Promise.all([slack.close(), discord.close()]);
    },
  };
}
