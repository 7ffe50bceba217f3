/** A newsroom with a web desk for one test: the whole service in this process, a Slack and a Discord of our own behind it. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RedisAddress } from '../../queue/connection.ts';
import { openAdapters, openNewsdesk, openNewsroom, startWorkers } from '../../src/app.ts';
import { loadConfig } from '../../src/config/config.ts';
import type { RecogniserOf } from '../../src/desk/resolve.ts';
import { listen } from '../../src/http/server.ts';
import { webDesk } from '../../src/web/desk.ts';
import { silent } from '../builders.ts';
import { startDiscord } from '../sandbox/discord/discord.ts';
import { startSlack } from '../sandbox/slack/slack.ts';

export interface Asked {
  redis: RedisAddress;
  /** As in stop-press.yaml, as JSON; default: no second editor, an undo of ten minutes. */
  desk?: Readonly<Record<string, unknown>>;
  /** Other variables, such as DESK_USERS. */
  env?: Readonly<Record<string, string>>;
  /** Other settings of the file. */
  file?: Readonly<Record<string, unknown>>;
}

export async function aDesk({ redis, desk = {}, env = {}, file = {} }: Asked) {
  const folder = await mkdtemp(join(tmpdir(), 'stop-press-web-'));
  const slack = await startSlack();
  const discord = await startDiscord();
  const settings = join(folder, 'stop-press.yaml');
  const [slackDrill, discordDrill] = [slack.channels[1]?.id, discord.channels[1]?.id];
  const drill = { to: [`slack:${slackDrill}`, `discord:${discordDrill}`] };
  await writeFile(settings, JSON.stringify({ desk: { undoSeconds: 600, fourEyes: [], ...desk }, drill, ...file }));
  const config = {
    ...loadConfig({
      STOP_PRESS_CONFIG: settings,
      REDIS_PREFIX: `test-${randomBytes(6).toString('hex')}`,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      NEWSROOM_NAME: 'Ellery Courier',
      SLACK_BOT_TOKEN: slack.token,
      SLACK_CHANNELS: slack.channels[0]?.id,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_BOT_TOKEN: discord.token,
      DISCORD_CHANNELS: discord.channels[0]?.id,
      DISCORD_API_URL: discord.apiUrl,
      ...env,
    }),
    redis,
  };
  const newsroom = await openNewsroom(config, silent, { acceptLoss: false });
  const adapters = await openAdapters(config);
  const workers = await startWorkers(config, newsroom, adapters, silent);
  const newsdesk = openNewsdesk(config, newsroom, adapters, silent);
  const recogniserOf: RecogniserOf = async (platform) => adapters.get(platform) ?? null;
  const web = webDesk({ ...config, ...config.desk, ...newsdesk, recogniserOf, redis: newsroom.redis });
  const readiness = async () => ({ ready: true, parts: {} });
  const http = await listen({ ...config, ...newsdesk, recogniserOf, port: 0, readiness, version: '0', rooms: [web] });
  return {
    slack,
    discord,
    config,
    newsdesk,
    desk: newsroom.desk,
    redis: newsroom.redis,
    url: `${http.url}/desk`,
    async close() {
      await http.close();
      await workers.close();
      for (const adapter of adapters.values()) await adapter.close();
      await newsroom.close();
      await Promise.all([slack.close(), discord.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type WebNewsroom = Awaited<ReturnType<typeof aDesk>>;
