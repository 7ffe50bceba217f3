/** What the environment may say: secrets and addresses. The only file that knows `.env` and the variables' names. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { Role } from '../desk/rights.ts';

export type Env = Readonly<Record<string, string | undefined>>;

const list = z.string().transform((text) => [...new Set(text.split(/[\s,]+/).filter(Boolean))]);
const webUrl = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });
const secret = (shape: RegExp, expected: string) => z.string().regex(shape, expected);
const PORT = 'a port from 0 to 65535';
const ENDPOINTS = 'HOST:PORT, parted by commas, without redis:// or a password';
const endpoints = list
  .transform((each) => each.map(endpointOf))
  .refine((found) => !found.includes(null), ENDPOINTS)
  .transform((found) => found.filter((each) => each !== null));
const REPLICAS = 'how many replicas, from 0 to 9';

/** `redis-1:26379`, `[::1]:26379`; null where it is neither. */
function endpointOf(text: string): { host: string; port: number } | null {
  const [, host = '', port] = /^(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(text) ?? [];
  const number = Number(port);
  return number >= 1 && number <= 65_535 ? { host: host.replace(/^\[|\]$/g, ''), port: number } : null;
}

const TOKEN = 'NAME:ROLE:TOKEN, parted by blanks; ROLE is viewer, editor or senior, TOKEN has 16 characters or more';
const apiTokens = list
  .transform((each) => each.map((text) => /^([\w.@-]{1,64}):(viewer|editor|senior):(\S{16,})$/.exec(text)))
  .refine((found) => !found.includes(null), TOKEN)
  .transform((found) =>
    found.map((parts) => {
      const [, name = '', role = '', token = ''] = parts ?? [];
      return { name, role: role as Role, token };
    }),
  );

const USER =
  "NAME:ROLE:HASH as 'stop-press desk-user add' prints it, parted by blanks; without :HASH where a proxy signs people in";
const deskUsers = list
  .transform((each) =>
    each.map((text) => /^([\w.@-]{1,64}):(viewer|editor|senior)(?::(scrypt\$\S{20,400}))?$/.exec(text)),
  )
  .refine((found) => !found.includes(null), USER)
  .refine((found) => new Set(found.map((parts) => parts?.[1])).size === found.length, 'each name once')
  .transform((found) =>
    found.map((parts) => {
      const [, name = '', role = '', hash = null] = parts ?? [];
      return { name, role: role as Role, hash };
    }),
  );

/** Every variable that we know. `.env.example` and docs/configuration.md are held against it by a test. */
export const ENVIRONMENT = {
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'redis://HOST:PORT or rediss://…' }).optional(),
  REDIS_SENTINELS: endpoints.optional(),
  REDIS_SENTINEL_NAME: z.string().default('mymaster'),
  REDIS_SENTINEL_PASSWORD: z.string().optional(),
  REDIS_CLUSTER: endpoints.optional(),
  REDIS_USERNAME: z.string().optional(),
  REDIS_PASSWORD: z.string().optional(),
  REDIS_WAIT_REPLICAS: z.coerce.number(REPLICAS).int(REPLICAS).min(0, REPLICAS).max(9, REPLICAS).default(0),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'letters, digits, _ and -')
    .default('stop-press'),
  DATA_DIR: z.string().default('./data'),
  HOST: z.string().optional(),
  PORT: z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT).default(8080),
  STOP_PRESS_API_TOKEN: secret(/^\S{16,}$/, '16 characters or more, no blanks').optional(),
  STOP_PRESS_API_TOKENS: apiTokens.optional(),
  DESK_USERS: deskUsers.optional(),
  DESK_TRUST_HEADER: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{1,60}$/, 'the name of a header, such as X-Forwarded-User')
    .optional(),
  DESK_TRUST_PROXY: list.default(['127.0.0.1', '::1']),
  HEARTBEAT_URL: webUrl.optional(),
  SLACK_APP_TOKEN: secret(/^xapp-[\w-]+$/, 'an app-level token, which begins with xapp-').optional(),
  SLACK_SIGNING_SECRET: secret(/^\S{8,}$/, "the app's signing secret").optional(),
  SLACK_BOT_TOKEN: secret(/^xoxb-[\w-]+$/, 'a bot token, which begins with xoxb-').optional(),
  SLACK_CHANNELS: list.optional(),
  SLACK_API_URL: webUrl.optional(),
  DISCORD_BOT_TOKEN: secret(/^[\w.-]{10,}$/, "a bot token as the developer portal shows it, without 'Bot '").optional(),
  DISCORD_CHANNELS: list.optional(),
  DISCORD_API_URL: webUrl.optional(),
  NEWSROOM_NAME: z.string().max(200, '200 characters or fewer').optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  STOP_PRESS_CONFIG: z.string().default('./stop-press.yaml'),
} as const;

export type Variable = keyof typeof ENVIRONMENT;

export type Settings = { [V in Variable]: z.output<(typeof ENVIRONMENT)[V]> };

const SECRETS: ReadonlySet<string> = new Set<Variable>([
  'REDIS_URL',
  'REDIS_SENTINELS', // no secret by itself; but where an address with a password was meant, it has one
  'REDIS_SENTINEL_PASSWORD',
  'REDIS_CLUSTER',
  'REDIS_PASSWORD',
  'STOP_PRESS_API_TOKEN',
  'STOP_PRESS_API_TOKENS',
  'DESK_USERS',
  'HEARTBEAT_URL',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'DISCORD_BOT_TOKEN',
]);

/** Whether a variable says anything. Empty means unset: `.env.example` copied as it is must work. */
export const isSet = (env: Env, name: Variable): boolean => (env[name]?.trim() ?? '') !== '';

/**
 * Reads each variable by itself, so that one that is wrong hides no other's problem.
 * @returns what they say, whole where there is no problem; a wrong one is left out
 */
export function readEnvironment(env: Env): { settings: Partial<Settings>; problems: string[] } {
  const settings: Partial<Record<Variable, unknown>> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(ENVIRONMENT) as [Variable, z.ZodType][]) {
    const value = isSet(env, name) ? env[name]?.trim() : undefined;
    const result = schema.safeParse(value);
    if (result.success) settings[name] = result.data;
    else problems.push(`${name}: found ${found(name, value)}, expected ${result.error.issues[0]?.message}`);
  }
  return { settings: settings as Partial<Settings>, problems };
}

const found = (name: Variable, value: unknown): string =>
  SECRETS.has(name) ? `a value of ${String(value).length} characters` : JSON.stringify(value);

/** What stands in `.env` in this folder; nothing where there is none. */
export function dotEnv(): { env: Env; problems: string[] } {
  try {
    return { env: parseEnv(readFileSync('.env', 'utf8')) as Env, problems: [] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { env: {}, problems: code === 'ENOENT' ? [] : [`.env: cannot be read: ${message}`] };
  }
}

const TOKENS = /xox[a-z]-[\w-]+|xapp-[\w-]+|[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}|(?<=:\/\/)[^\s/@]*:[^\s/@]*(?=@)/g;

/** A problem as it may be shown: without the values of secrets, and without what looks like one in the wrong place. */
export function withoutSecrets(problem: string, env: Env): string {
  const values = [...SECRETS].map((name) => env[name]?.trim() ?? '').filter(({ length }) => length >= 8);
  return values.reduce((text, value) => text.replaceAll(value, '…'), problem).replace(TOKENS, '…');
}
