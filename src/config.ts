/**
 * Configuration: secrets and addresses by environment (or `.env`), the rest by an optional `stop-press.yaml`. The only file
 * that reads the environment. Every problem is told at once, and none repeats a secret.
 */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { type Mention, PRIORITIES } from './alert/alert.ts';
import { channelOf, type Destination, type PlatformName, parseDestination, platformOf } from './alert/destination.ts';
import type { Route } from './alert/route.ts';
import { ConfigError } from './errors.ts';

export interface PlatformConfig {
  token: string;
  channels: readonly string[];
  /** Undefined: the real platform. */
  apiUrl: string | undefined;
}

export interface Config {
  /** Null: a Redis found on this machine, or the embedded one. */
  redisUrl: string | null;
  prefix: string;
  dataDir: string;
  /** The folders of PATH, where a redis-server is looked for. */
  path: string;
  host: string;
  port: number;
  apiToken: string | null;
  slack: PlatformConfig | null;
  discord: PlatformConfig | null;
  newsroom: { name: string };
  logLevel: string;
  retentionDays: number;
  itemDays: number;
  /** After this a first post is no news any more, in milliseconds. */
  expiresAfterMs: { default: number; flash: number };
  concurrency: number;
  /** One message a second a Slack channel. */
  pacing: boolean;
  routes: readonly Route[];
}

type Env = Readonly<Record<string, string | undefined>>;

const list = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));
const webUrl = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });
const secret = (shape: RegExp, expected: string) => z.string().regex(shape, expected);

/** Every variable that we know. `.env.example` is held against it by a test. */
export const ENVIRONMENT = {
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'redis://HOST:PORT or rediss://…' }).optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'letters, digits, _ and -')
    .default('stop-press'),
  DATA_DIR: z.string().default('./data'),
  HOST: z.string().optional(),
  PORT: z.coerce
    .number('a port from 0 to 65535')
    .int('a port from 0 to 65535')
    .min(0, 'a port from 0 to 65535')
    .max(65_535, 'a port from 0 to 65535')
    .default(8080),
  STOP_PRESS_API_TOKEN: secret(/^\S{16,}$/, '16 characters or more, no blanks').optional(),
  SLACK_BOT_TOKEN: secret(/^xoxb-[\w-]+$/, 'a bot token, which begins with xoxb-').optional(),
  SLACK_CHANNELS: list.optional(),
  SLACK_API_URL: webUrl.optional(),
  DISCORD_BOT_TOKEN: secret(/^[\w.-]{10,}$/, "a bot token as the developer portal shows it, without 'Bot '").optional(),
  DISCORD_CHANNELS: list.optional(),
  DISCORD_API_URL: webUrl.optional(),
  NEWSROOM_NAME: z.string().max(200).optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  STOP_PRESS_CONFIG: z.string().default('./stop-press.yaml'),
} as const;

const SECRETS = new Set(['REDIS_URL', 'STOP_PRESS_API_TOKEN', 'SLACK_BOT_TOKEN', 'DISCORD_BOT_TOKEN']);

const UNITS_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const duration = z
  .string()
  .regex(/^\d{1,6}[smhd]$/, 'a duration such as 90s, 15m, 6h or 1d')
  .transform((text) => Number(text.slice(0, -1)) * (UNITS_MS[text.slice(-1)] ?? 0));
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema.transform((value) => [value]), z.array(schema)]);
const destination = z.string().transform((text, context): Destination => {
  const parsed = parseDestination(text);
  if (typeof parsed === 'string') return parsed;
  context.issues.push({ code: 'custom', message: parsed.problem, input: text });
  return z.NEVER;
});
const MENTION = 'here, channel, group:S0123 (Slack user group) or role:1234 (Discord role)';
const mention = z.string().transform((text, context): Mention => {
  if (text === 'here' || text === 'channel') return text;
  const [, kind, id] = /^(group:(?=S)|role:(?=\d))(\w+)$/.exec(text) ?? [];
  if (kind === 'group:' && id) return { group: id };
  if (kind === 'role:' && id) return { role: id };
  context.issues.push({ code: 'custom', message: MENTION, input: text });
  return z.NEVER;
});

const days = z.int('a whole number of days').min(1, 'a whole number of days, 1 or more');
const File = z
  .strictObject({
    newsroom: z.strictObject({ name: z.string().min(1).max(200).optional() }).default({}),
    retentionDays: days.default(400),
    itemDays: days.default(30),
    expiresAfter: z
      .strictObject({
        default: duration.default((UNITS_MS['h'] as number) * 6),
        flash: duration.default(UNITS_MS['h'] as number),
      })
      .prefault({}),
    concurrency: z.int('a whole number').min(1, '1 or more').max(1_000, '1,000 or fewer').default(20),
    pacing: z.boolean('true or false').default(true),
    routes: z
      .array(
        z.strictObject({
          when: z
            .strictObject({ priority: oneOrMore(z.enum(PRIORITIES, PRIORITIES.join(', '))).optional() })
            .default({}),
          to: oneOrMore(destination),
          mention: oneOrMore(mention).default([]),
        }),
      )
      .min(1, 'one route or more')
      .optional(),
  })
  .prefault({});

/**
 * Reads the configuration.
 * @param env what the process was given; `.env` in this folder fills in what it leaves out
 * @throws {ConfigError} with every problem at once, each with name, what was found and what is expected
 */
export function loadConfig(env: Env = { ...dotEnv(), ...process.env }): Config {
  const problems: string[] = [];
  const settings = readEnvironment(env, problems);
  const file = readFile(settings?.STOP_PRESS_CONFIG ?? env['STOP_PRESS_CONFIG'] ?? './stop-press.yaml', env, problems);
  if (!settings || !file) throw new ConfigError(problems);

  const slack = platform('SLACK', settings.SLACK_BOT_TOKEN, settings.SLACK_CHANNELS, settings.SLACK_API_URL, problems);
  const discord = platform(
    'DISCORD',
    settings.DISCORD_BOT_TOKEN,
    settings.DISCORD_CHANNELS,
    settings.DISCORD_API_URL,
    problems,
  );
  const routes = routesOf(file.routes, { slack, discord }, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const apiToken = settings.STOP_PRESS_API_TOKEN ?? null;
  return {
    redisUrl: settings.REDIS_URL ?? null,
    prefix: settings.REDIS_PREFIX,
    dataDir: settings.DATA_DIR,
    path: env['PATH'] ?? '',
    // Without a token whoever reaches the port may push: then only this machine does.
    host: apiToken === null ? '127.0.0.1' : (settings.HOST ?? '0.0.0.0'),
    port: settings.PORT,
    apiToken,
    slack,
    discord,
    newsroom: { name: settings.NEWSROOM_NAME ?? file.newsroom.name ?? 'Newsroom' },
    logLevel: settings.LOG_LEVEL,
    retentionDays: file.retentionDays,
    itemDays: file.itemDays,
    expiresAfterMs: file.expiresAfter,
    concurrency: file.concurrency,
    pacing: file.pacing,
    routes,
  };
}

/** The channels of a platform that routes or environment name. */
export const channelsOf = ({ routes }: Config, platform: PlatformName): string[] => [
  ...new Set(routes.flatMap(({ to }) => to.filter((each) => platformOf(each) === platform).map(channelOf))),
];

/** The configured platforms that are the real ones, and not a sandbox on this machine. */
export function realPlatforms({ slack, discord }: Config): PlatformName[] {
  const isReal = (config: PlatformConfig | null) =>
    config !== null && !(config.apiUrl && /^(localhost|127\..*|\[::1\])$/.test(new URL(config.apiUrl).hostname));
  return [...(isReal(slack) ? ['slack' as const] : []), ...(isReal(discord) ? ['discord' as const] : [])];
}

function dotEnv(): Env {
  try {
    return parseEnv(readFileSync('.env', 'utf8')) as Env;
  } catch {
    return {};
  }
}

const Environment = z.object(ENVIRONMENT);

function readEnvironment(env: Env, problems: string[]): z.infer<typeof Environment> | null {
  // Empty means unset: `.env.example` copied as it is must work.
  const set = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in ENVIRONMENT && value?.trim()));
  const result = Environment.safeParse(set);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const name = String(path[0]);
    problems.push(`${name}: found ${found(name, set[name])}, expected ${message}`);
  }
  return null;
}

const found = (name: string, value: unknown): string =>
  SECRETS.has(name) ? `a value of ${String(value).length} characters` : JSON.stringify(value);

function readFile(path: string, env: Env, problems: string[]): z.infer<typeof File> | null {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (env['STOP_PRESS_CONFIG']) problems.push(`STOP_PRESS_CONFIG: cannot read ${path}: ${(error as Error).message}`);
  }
  let value: unknown;
  try {
    value = parseYaml(text) ?? {};
  } catch (error) {
    problems.push(`${path}: not YAML: ${(error as Error).message}`);
    return null;
  }
  const result = File.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(`${path}: ${describe(issue, value)}`);
  return null;
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return `${where ? `${where}.` : ''}${issue.keys.join(', ')}: no such setting; docs/configuration.md lists them`;
  }
  const there = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return `${where || 'the file'}: found ${JSON.stringify(there)}, expected ${issue.message.replace(/^expected /, '')}`;
}

function platform(
  name: 'SLACK' | 'DISCORD',
  token: string | undefined,
  channels: string[] | undefined,
  apiUrl: string | undefined,
  problems: string[],
): PlatformConfig | null {
  const kind = name.toLowerCase() as PlatformName;
  for (const channel of channels ?? []) {
    const parsed = parseDestination(`${kind}:${channel}`);
    if (typeof parsed !== 'string') problems.push(`${name}_CHANNELS: ${parsed.problem}`);
  }
  if (token === undefined) {
    if (channels) problems.push(`${name}_BOT_TOKEN: not set, expected a bot token because ${name}_CHANNELS is set`);
    return null;
  }
  return { token, channels: channels ?? [], apiUrl };
}

type Platforms = Record<PlatformName, PlatformConfig | null>;

function routesOf(routes: z.infer<typeof File>['routes'], platforms: Platforms, problems: string[]): Route[] {
  if (!routes) {
    const to = (['slack', 'discord'] as const).flatMap((name) =>
      (platforms[name]?.channels ?? []).map((channel): Destination => `${name}:${channel}`),
    );
    for (const name of ['slack', 'discord'] as const) {
      if (platforms[name]?.channels.length === 0) {
        problems.push(
          `${name.toUpperCase()}_CHANNELS: not set, expected one channel or more because ${name.toUpperCase()}_BOT_TOKEN is set`,
        );
      }
    }
    return [{ priorities: null, to, mentions: [] }];
  }
  for (const [index, { to }] of routes.entries()) {
    for (const each of to) {
      if (platforms[platformOf(each)] === null) {
        problems.push(
          `routes.${index}.to: found ${each}, expected ${platformOf(each).toUpperCase()}_BOT_TOKEN to be set`,
        );
      }
    }
  }
  return routes.map(({ when, to, mention: mentions }) => ({ priorities: when.priority ?? null, to, mentions }));
}
