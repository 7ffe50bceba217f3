import { WebClient } from '@slack/web-api';
import { REST } from 'discord.js';
import type { Sandbox } from './sandbox.ts';

/** The real clients as the adapters set them up: no retry of their own, for a retry would hide what the sandbox did. */
export const slackClient = ({ apiUrl, token }: Sandbox, timeout = 2000): WebClient =>
  new WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: SILENT,
  });

export const discordClient = ({ apiUrl, token }: Sandbox, timeout = 2000): REST =>
  new REST({ api: apiUrl, retries: 0, rejectOnRateLimit: () => true, timeout }).setToken(token);

const nothing = (): void => {};
const SILENT = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => 'error' as never,
};

/** What a call was refused with; fails the test where it was not. */
export async function refusal<T extends object>(call: Promise<unknown>): Promise<T> {
  try {
    await call;
  } catch (error) {
    return error as T;
  }
  throw new Error('the call was not refused');
}
