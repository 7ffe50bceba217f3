/** A desk with all its workers between our own Slack and Discord, as `start` runs them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Adapter } from '../../adapters/adapter.ts';
import { discordAdapter } from '../../adapters/discord/send.ts';
import { slackAdapter } from '../../adapters/slack/send.ts';
import type { PushRequest } from '../../queue/records.ts';
import type { PlatformName } from '../../src/alert/destination.ts';
import { type Newsroom, type Role, startWorkers } from '../../src/app.ts';
import { type Config, loadConfig } from '../../src/config/config.ts';
import { policyOf } from '../../src/desk/policy.ts';
import { push } from '../../src/desk/push.ts';
import type { Item } from '../../src/intake/item.ts';
import { aLedger, anItem, aRequest, silent } from '../builders.ts';
import { CHANNELS as DISCORD_CHANNELS, startDiscord } from '../sandbox/discord/discord.ts';
import { CHANNELS as SLACK_CHANNELS, startSlack } from '../sandbox/slack/slack.ts';

export const EDITORS = ['slack:C0CARDS', 'discord:1900'] as const;

/** Alerts go to C0NEWS and 1001, cards to C0CARDS and 1900, drills to C0DRILL and 1901, the canary to C0CANARY; C0OUT is a channel without us. */
export async function aStage(over: Partial<Config> = {}) {
  const named = (id: string, name: string) => ({ id, name });
  const [news, slack, discord] = await Promise.all([
    aLedger(),
    startSlack({
      channels: [
        ...SLACK_CHANNELS,
        named('C0CARDS', 'editors'),
        named('C0DRILL', 'drills'),
        named('C0CANARY', 'canary'),
        { ...named('C0OUT', 'outside'), member: false },
      ],
    }),
    startDiscord({ channels: [...DISCORD_CHANNELS, named('1900', 'editors'), named('1901', 'drills')] }),
  ]);
  const config: Config = {
    ...loadConfig({
      SLACK_BOT_TOKEN: slack.token,
      SLACK_API_URL: slack.apiUrl,
      SLACK_CHANNELS: 'C0NEWS',
      DISCORD_BOT_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CHANNELS: '1001',
    }),
    prefix: news.prefix,
    pacing: false,
    editors: EDITORS,
    drill: { to: ['slack:C0DRILL', 'discord:1901'], canary: null },
    ...over,
  };
  const adapters = new Map<PlatformName, Adapter>([
    ['slack', slackAdapter({ token: slack.token, apiUrl: slack.apiUrl })],
    ['discord', discordAdapter({ token: discord.token, apiUrl: discord.apiUrl })],
  ]);
  const engine = { kind: 'external', address: { path: inject('redisSocket') }, summary: '', warning: null } as const;
  const newsroom: Newsroom = {
    engine: { ...engine, close: async () => {} },
    desk: news,
    redis: news.redis,
    close: async () => {},
  };
  const working: { close(): Promise<void> }[] = [];

  return {
    news,
    slack,
    discord,
    config,
    adapters,
    newsroom,
    policy: policyOf(config),
    async work(...roles: Role[]) {
      working.push(await startWorkers(config, newsroom, adapters, silent, roles.length > 0 ? { roles } : {}));
    },
    async push(request: Partial<PushRequest> = {}, item: Item = anItem()): Promise<string> {
      return (await push(news, item, aRequest({ priority: 'urgent', ...request }))).alert;
    },
    /** The words of each card as they stand in both editors' channels, Slack's first. */
    cards: (): string[] => [
      ...slack.standing('C0CARDS').map(({ payload }) => JSON.stringify(payload)),
      ...discord.standing('1900').map(({ payload }) => JSON.stringify(payload)),
    ],
    async close(): Promise<void> {
      for (const each of working.reverse()) await each.close();
      for (const adapter of adapters.values()) await adapter.close();
      await Promise.all([news.close(), slack.close(), discord.close()]);
    },
  };
}

/** Looks again until it is so. */
export async function until<T>(look: () => Promise<T> | T, ms = 20_000): Promise<NonNullable<T>> {
  for (const since = performance.now(); ; await sleep(25)) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    if (performance.now() - since > ms) throw new Error('It did not become so.');
  }
}
