import { App, type AppOptions, type Logger, LogLevel } from '@slack/bolt';
import type { SlackSandbox } from './slack.ts';

const nothing = (): void => {};
export const SILENT: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};

/** A real Bolt app of this sandbox, over Socket Mode unless told otherwise, that asks each thing once. Not started. */
export const boltApp = (slack: SlackSandbox, more: AppOptions = {}): App =>
  new App({
    token: slack.token,
    appToken: slack.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logger: SILENT,
    ...more,
  });
