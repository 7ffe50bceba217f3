import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/config.ts';
import type { Orders } from './steps.ts';

/** The service's own configuration, but for the pace: a run is to have faults, not to wait for a channel's second. */
export const configOf = ({ redis, waitReplicas, prefix, slack, discord }: Omit<Orders, 'timing'>): Config => ({
  ...loadConfig({
    PATH: process.env['PATH'] ?? '',
    REDIS_PREFIX: prefix,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_API_URL: slack.apiUrl,
    SLACK_CHANNELS: slack.channels.join(),
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_CHANNELS: discord.channels.join(),
  }),
  redis,
  waitReplicas,
  pacing: false,
});
