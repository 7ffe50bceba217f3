/** The whole configuration: what environment and file say together. Every problem is told at once, and none repeats a secret. */
import type { RedisAddress } from '../../queue/connection.ts';
import type { Mention, Priority } from '../alert/alert.ts';
import { channelOf, type Destination, PLATFORMS, type PlatformName, platformOf } from '../alert/destination.ts';
import type { Route } from '../alert/route.ts';
import type { Person } from '../desk/people.ts';
import type { Role } from '../desk/rights.ts';
import { ConfigError } from '../errors.ts';
import { dotEnv, type Env, isSet, readEnvironment, type Settings, withoutSecrets } from './environment.ts';
import { type FileSettings, readFile } from './file.ts';
import { environmentProblems, fileProblems, LOOPBACK } from './problems.ts';

export interface PlatformConfig {
  token: string;
  channels: readonly string[];
  /** Undefined: the real platform. */
  apiUrl: string | undefined;
}

/** Who may ask by HTTP, and what for. */
export interface ApiToken {
  name: string;
  role: Role;
  token: string;
}

/** Somebody who may sign in at the web desk. */
export interface DeskUser {
  name: string;
  role: Role;
  /** As `desk-user add` made it; null: a trusted proxy signs them in. */
  hash: string | null;
}

/** Ids of users, groups or roles, by what their people may do. */
type Mapped = Readonly<Record<'viewers' | 'editors' | 'seniors', readonly string[]>>;

export interface DeskConfig {
  undoMs: number;
  /** As configured; whether it is in force is told by `policyOf`. */
  fourEyes: readonly (Priority | 'kill')[];
  /** Who is called to approve. */
  onCall: Mention | null;
  slack: Mapped;
  discord: Mapped;
  people: readonly Person[];
  users: readonly DeskUser[];
  /** The header by which a proxy names whom it signed in, and where that proxy is; null: none does. */
  trust: { header: string; proxies: readonly string[] } | null;
  /** Socket Mode, or signed requests; null: the Slack app listens to nobody. */
  slackApp: { appToken: string | null; signingSecret: string | null } | null;
}

export interface Config {
  /** The operator's Redis; null: one found on this machine, or the embedded one. */
  redis: RedisAddress | null;
  /** How many replicas must have a write before it counts; 0: none is asked. */
  waitReplicas: number;
  prefix: string;
  dataDir: string;
  /** The folders of PATH, where a redis-server is looked for. */
  path: string;
  host: string;
  port: number;
  apiTokens: readonly ApiToken[];
  slack: PlatformConfig | null;
  discord: PlatformConfig | null;
  newsroom: { name: string };
  /** Where the newsroom is told what a person has to look after. */
  editors: readonly Destination[];
  logLevel: string;
  retentionDays: number;
  itemDays: number;
  /** After this a first post is no news any more, in milliseconds. */
  expiresAfterMs: { default: number; flash: number };
  concurrency: number;
  /** One message a second a Slack channel. */
  pacing: boolean;
  routes: readonly Route[];
  desk: DeskConfig;
  drill: { to: readonly Destination[]; canary: { to: Destination; everyMs: number } | null };
  /** Called as long as all is well; null: nobody listens. */
  heartbeatUrl: string | null;
}

/**
 * Reads the configuration.
 * @param given what the process was given; by default its environment, where `.env` in this folder fills in what is left out
 * @throws {ConfigError} with every problem at once, each with name, what was found and what is expected
 */
export function loadConfig(given?: Env): Config {
  const inFolder = given ? { env: {}, problems: [] } : dotEnv();
  const env = { ...inFolder.env, ...(given ?? process.env) };
  const { settings, problems } = readEnvironment(env);
  const { file, problems: inFile } = readFile(
    settings.STOP_PRESS_CONFIG ?? './stop-press.yaml',
    isSet(env, 'STOP_PRESS_CONFIG'),
  );
  const all = [
    ...inFolder.problems,
    ...problems,
    ...environmentProblems(env, settings, file),
    ...inFile,
    ...(file ? fileProblems(file, env, settings) : []),
  ];
  if (all.length > 0 || !file) throw new ConfigError(all.map((problem) => withoutSecrets(problem, env)));
  return configOf(env, settings as Settings, file);
}

function configOf(env: Env, settings: Settings, file: FileSettings): Config {
  const slack = platform(settings.SLACK_BOT_TOKEN, settings.SLACK_CHANNELS, settings.SLACK_API_URL);
  const discord = platform(settings.DISCORD_BOT_TOKEN, settings.DISCORD_CHANNELS, settings.DISCORD_API_URL);
  const apiTokens = tokensOf(settings);
  return {
    redis: redisOf(settings),
    waitReplicas: settings.REDIS_WAIT_REPLICAS,
    prefix: settings.REDIS_PREFIX,
    dataDir: settings.DATA_DIR,
    path: env['PATH'] ?? '',
    // Without a token whoever reaches the port may push: then only this machine does.
    host: settings.HOST ?? (apiTokens.length === 0 ? '127.0.0.1' : '0.0.0.0'),
    port: settings.PORT,
    apiTokens,
    slack,
    discord,
    newsroom: { name: settings.NEWSROOM_NAME ?? file.newsroom.name ?? 'Newsroom' },
    editors: file.newsroom.editors ?? [],
    logLevel: settings.LOG_LEVEL,
    retentionDays: file.retentionDays,
    itemDays: file.itemDays,
    expiresAfterMs: file.expiresAfter,
    concurrency: file.concurrency,
    pacing: file.pacing,
    routes: file.routes?.map(({ when, to, mention: mentions }) => ({
      priorities: when.priority ?? null,
      to,
      mentions,
    })) ?? [{ priorities: null, to: allChannels({ slack, discord }), mentions: [] }],
    desk: deskOf(settings, file),
    drill: { to: file.drill.to, canary: canaryOf(file) },
    heartbeatUrl: settings.HEARTBEAT_URL ?? null,
  };
}

function tokensOf({ STOP_PRESS_API_TOKEN: one, STOP_PRESS_API_TOKENS: named = [] }: Settings): ApiToken[] {
  return one === undefined ? named : [{ name: 'api', role: 'senior', token: one }, ...named];
}

function deskOf(settings: Settings, { desk }: FileSettings): DeskConfig {
  const { SLACK_APP_TOKEN: appToken = null, SLACK_SIGNING_SECRET: signingSecret = null } = settings;
  const { DESK_TRUST_HEADER: header, DESK_TRUST_PROXY: proxies } = settings;
  return {
    undoMs: desk.undoSeconds * 1_000,
    fourEyes: desk.fourEyes,
    onCall: desk.onCall ?? null,
    slack: desk.slack,
    discord: desk.discord,
    people: desk.people,
    users: settings.DESK_USERS ?? [],
    trust: header === undefined ? null : { header, proxies },
    slackApp: appToken === null && signingSecret === null ? null : { appToken, signingSecret },
  };
}

const canaryOf = ({ drill: { canary } }: FileSettings) =>
  canary === undefined ? null : { to: canary.to, everyMs: canary.every };

function redisOf(settings: Settings): RedisAddress | null {
  const { REDIS_URL: url, REDIS_SENTINELS: sentinels, REDIS_CLUSTER: cluster } = settings;
  if (url !== undefined) return { url };
  const login = { username: settings.REDIS_USERNAME ?? null, password: settings.REDIS_PASSWORD ?? null };
  if (cluster !== undefined) return { cluster, ...login };
  if (sentinels === undefined) return null;
  const sentinelPassword = settings.REDIS_SENTINEL_PASSWORD ?? null;
  return { sentinels, name: settings.REDIS_SENTINEL_NAME, sentinelPassword, ...login };
}

/** The channels of a platform that routes or environment name. */
export const channelsOf = ({ routes }: Config, platform: PlatformName): string[] => [
  ...new Set(routes.flatMap(({ to }) => to.filter((each) => platformOf(each) === platform).map(channelOf))),
];

/** The configured platforms that are the real ones, and not a sandbox on this machine. */
export const realPlatforms = (config: Config): PlatformName[] =>
  PLATFORMS.filter((name) => {
    const { apiUrl } = config[name] ?? { apiUrl: 'http://localhost' };
    return apiUrl === undefined || !LOOPBACK.test(new URL(apiUrl).hostname);
  });

const platform = (token: string | undefined, channels: readonly string[] = [], apiUrl: string | undefined) =>
  token === undefined ? null : { token, channels, apiUrl };

const allChannels = (platforms: Record<PlatformName, PlatformConfig | null>): Destination[] =>
  PLATFORMS.flatMap((name) => (platforms[name]?.channels ?? []).map((channel): Destination => `${name}:${channel}`));
