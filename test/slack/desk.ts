/** A whole desk in this process: a Slack, a ledger, every worker, and the way in by the real Bolt. */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Destination } from '../../src/alert/destination.ts';
import { openAdapters, openNewsdesk, openNewsroom, startWorkers } from '../../src/app.ts';
import { type Config, type DeskConfig, loadConfig } from '../../src/config/config.ts';
import { listen } from '../../src/http/server.ts';
import type { itemFrom } from '../../src/intake/read.ts';
import { openSlackDesk } from '../../src/slack/app.ts';
import { silent } from '../builders.ts';
import { CHANNELS, type SlackOptions, startSlack } from '../sandbox/slack/slack.ts';
import { openLine } from './redis-line.ts';

export interface DeskOptions {
  slack?: SlackOptions;
  /** Default: the group S0EDITORS are editors. */
  people?: Partial<DeskConfig['slack']>;
  undoSeconds?: number;
  fourEyes?: DeskConfig['fourEyes'];
  drillTo?: readonly Destination[];
  /** Signed requests instead of a socket. */
  http?: boolean;
  read?: typeof itemFrom;
}

const SHARED = [...CHANNELS, { id: 'C0DRILL', name: 'drills' }];

export type Desk = Awaited<ReturnType<typeof aDesk>>;

/** Alerts go to #breaking-news and #desk unless a test says else; nothing waits to be undone. */
export async function aDesk({
  slack: options = {},
  people = { editors: ['S0EDITORS'] },
  undoSeconds = 0,
  fourEyes = [],
  drillTo = [],
  http = false,
  read,
}: DeskOptions = {}) {
  const slack = await startSlack({ channels: SHARED, ...options });
  const line = await openLine(inject('redisSocket'));
  const given = loadConfig({
    SLACK_BOT_TOKEN: slack.token,
    SLACK_CHANNELS: 'C0NEWS,C0DESK',
    SLACK_API_URL: slack.apiUrl,
    ...(http ? { SLACK_SIGNING_SECRET: slack.signingSecret } : { SLACK_APP_TOKEN: slack.appToken }),
    REDIS_PREFIX: `test-${randomBytes(6).toString('hex')}`,
    NEWSROOM_NAME: 'Harbour Courier',
    PORT: '0',
  });
  const nobody = { viewers: [], editors: [], seniors: [] };
  const config: Config = {
    ...given,
    redis: line.address,
    pacing: false,
    desk: { ...given.desk, undoMs: undoSeconds * 1_000, fourEyes, slack: { ...nobody, ...people } },
    drill: { ...given.drill, to: drillTo },
  };
  const newsroom = await openNewsroom(config, silent, { acceptLoss: true });
  const adapters = await openAdapters(config);
  const workers = await startWorkers(config, newsroom, adapters, silent);
  const newsdesk = openNewsdesk(config, newsroom, adapters, silent);
  const { slack: platform, desk } = config;
  if (platform === null || desk.slackApp === null) throw new Error('no Slack in the configuration');
  const slackDesk = openSlackDesk(
    { slack: platform, app: desk.slackApp, people: desk.slack, ...(read && { read }) },
    newsdesk,
  );
  const server = await listen({
    ...config,
    desk: newsroom.desk,
    policy: newsdesk.policy,
    recogniserOf: async () => null,
    readiness: async () => ({ ready: true, parts: {} }),
    version: 'test',
    log: silent,
    ...(slackDesk.requests && { slackRequests: slackDesk.requests }),
  });
  await slackDesk.summary();
  if (http) slack.app.reachBy(`${server.url}/slack/events`);

  return {
    slack,
    slackDesk,
    config,
    line,
    url: server.url,
    ledger: newsroom.desk.ledger,
    redis: newsroom.redis,
    desk: newsroom.desk,
    policy: newsdesk.policy,
    ada: slack.person('U0ADA'),
    ben: slack.person('U0BEN'),
    async close() {
      await line.mend();
      await slackDesk.close();
      await server.close();
      await workers.close();
      for (const adapter of adapters.values()) await adapter.close();
      await newsroom.close();
      await line.close();
      await slack.close();
    },
  };
}
