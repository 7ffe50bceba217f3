/** A whole desk in one process for each test: the real client, workers and timer, on the sandbox's Discord and a real Redis. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import type { Log } from '../../queue/log.ts';
import { findServer, startServer, untilAnswers } from '../../queue/redis-server.ts';
import { type Adapters, type Newsroom, openAdapters, openNewsdesk, openNewsroom, startWorkers } from '../../src/app.ts';
import { type Config, loadConfig } from '../../src/config/config.ts';
import { type DiscordDeskConfig, openDiscordDesk } from '../../src/discord/desk.ts';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from '../sandbox/discord/discord.ts';
import type { Person } from '../sandbox/discord/person/person.ts';
import type { SeenMessage } from '../sandbox/discord/person/seen.ts';

export const ROLE = { viewers: '2001', editors: '2002', seniors: '2003' };
const ROLES = [
  { id: ROLE.viewers, name: 'newsroom' },
  { id: ROLE.editors, name: 'editors' },
  { id: ROLE.seniors, name: 'seniors' },
];
const MEMBERS = [
  { id: '900', name: 'Ada Moreau', roles: [ROLE.editors] },
  { id: '901', name: 'Ben Okafor', roles: [ROLE.editors] },
  { id: '902', name: 'Cleo Brandt', roles: [] },
  { id: '903', name: 'Dara Quist', roles: [ROLE.viewers] },
  { id: '904', name: 'Edda Marsh', roles: [ROLE.seniors] },
];
export const EDITORS_CHANNEL = '1003';
const CHANNELS = [
  { id: '1001', name: 'breaking-news' },
  { id: '1002', name: 'world' },
  { id: EDITORS_CHANNEL, name: 'editors' },
];

export interface Stage {
  discord: DiscordSandbox;
  config: Config & DiscordDeskConfig;
  news: Newsroom;
  adapters: Adapters;
  /** What was logged, a line each. */
  logged: string[];
  log: Log;
  ada: Person;
  ben: Person;
  /** No role of ours. */
  cleo: Person;
  /** A viewer. */
  dara: Person;
  /** A senior. */
  edda: Person;
  redisPid: number;
  /** The desk that was opened first. */
  first: { close(): Promise<void> };
  /** Another desk process on the same Redis. */
  desk(): { close(): Promise<void> };
  /** What stands in the channels of the alerts, as words. */
  standing(channel?: string): string[];
  /** Posts a card's button to the editors' channel, as the worker of cards does. @param press as `pressName` writes it @returns the message's id */
  card(press: string): Promise<string>;
  /** The newest message that one person alone sees, as soon as it has these words. */
  told(person: Person, words: string | RegExp): Promise<SeenMessage>;
  /** An alert that is out, pushed from Discord by Ada. @returns its id */
  out(headline?: string, priority?: string): Promise<string>;
}

interface Scenery {
  /** The settings of `desk` in the file; no seconds to undo and no second editor where it does not say otherwise. */
  desk?: Record<string, unknown>;
  /** Its other settings. */
  file?: Record<string, unknown>;
  discord?: DiscordOptions;
  /** Whether to wait until the commands are there; default true. */
  isHeard?: boolean;
  /** A Redis of its own, that can be stopped. */
  ownRedis?: boolean;
}

export function setStage({
  desk = {},
  file: more = {},
  discord: options = {},
  isHeard = true,
  ownRedis = false,
}: Scenery = {}): Stage {
  const stage = { desk: () => open(stage) } as Stage;
  let folder: string;
  let closers: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stop-press-discord-'));
    stage.logged = [];
    const note = (fields: object, message: string) => void stage.logged.push(`${message} ${JSON.stringify(fields)}`);
    stage.log = { info: note, warn: note, error: note };
    stage.discord = await startDiscord({ channels: CHANNELS, roles: ROLES, members: MEMBERS, ...options });
    const file = join(folder, 'stop-press.yaml');
    const discord = { viewers: [ROLE.viewers], editors: [ROLE.editors], seniors: [ROLE.seniors] };
    writeFileSync(
      file,
      JSON.stringify({ pacing: false, desk: { undoSeconds: 0, fourEyes: [], discord, ...desk }, ...more }),
    );
    const config = loadConfig({
      STOP_PRESS_CONFIG: file,
      DISCORD_BOT_TOKEN: stage.discord.token,
      DISCORD_CHANNELS: '1001,1002',
      DISCORD_API_URL: stage.discord.apiUrl,
      REDIS_PREFIX: `test-${randomBytes(6).toString('hex')}`,
    });
    const path = ownRedis ? join(folder, 'redis.sock') : inject('redisSocket');
    if (ownRedis) {
      stage.redisPid = startServer(findServer(process.env['PATH'] ?? '') ?? '', folder, path);
      await untilAnswers(path);
    }
    stage.config = { ...config, redis: { path } } as Stage['config'];
    stage.news = await openNewsroom(stage.config, stage.log, { acceptLoss: true });
    stage.adapters = await openAdapters(stage.config);
    closers = [stage.news, await startWorkers(stage.config, stage.news, stage.adapters, stage.log)];
    stage.first = stage.desk();
    if (isHeard) await expect.poll(() => stage.discord.commands, { timeout: 5_000 }).toEqual(['breaking']);
    [stage.ada, stage.ben, stage.cleo, stage.dara, stage.edda] = MEMBERS.map(({ id }) => stage.discord.person(id)) as [
      Person,
      Person,
      Person,
      Person,
      Person,
    ];
  });

  afterEach(async () => {
    for (const closer of closers.reverse()) await closer.close();
    for (const adapter of stage.adapters.values()) await adapter.close();
    await stage.discord.close();
    if (ownRedis) process.kill(stage.redisPid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  function open({ config, news, adapters, log }: Stage) {
    const opened = openDiscordDesk(config, openNewsdesk(config, news, adapters, log), news.redis);
    closers.push(opened);
    return opened;
  }
  stage.standing = (channel) =>
    stage.discord.standing(channel).map(({ payload }) => JSON.stringify([payload['content'], payload['embeds']]));
  stage.card = async (press) => {
    const button = { type: 2, style: 2, label: 'Press', custom_id: `press:${press}` };
    const answer = await fetch(`${stage.discord.apiUrl}/v10/channels/${EDITORS_CHANNEL}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${stage.discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'Card', components: [{ type: 1, components: [button] }] }),
    });
    return ((await answer.json()) as { id: string }).id;
  };
  stage.told = (person, words) =>
    stage.discord.until(() => {
      const newest = person
        .ephemerals()
        .sort((a, b) => Number(BigInt(a.id) - BigInt(b.id)))
        .at(-1);
      return newest && (typeof words === 'string' ? newest.words.includes(words) : words.test(newest.words)) && newest;
    });
  stage.out = async (headline = 'Bridge closed', priority = 'URGENT') => {
    await stage.ada.command('breaking', 'push', { headline, priority });
    const button = `Send ${priority} to 2 channels`;
    await stage.ada.click(await stage.told(stage.ada, button), button);
    const { words } = await stage.told(stage.ada, 'stands everywhere');
    return /Alert (\w{12})/.exec(words)?.[1] ?? expect.fail(`no alert in ${words}`);
  };
  return stage;
}
