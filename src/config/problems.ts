/** What is wrong between settings that are right each for itself: one sentence each, with name, found and expected. Pure. */
import { type Destination, PLATFORMS, type PlatformName, parseDestination, platformOf } from '../alert/destination.ts';
import { type Env, isSet, type Settings } from './environment.ts';
import type { FileSettings } from './file.ts';

export const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

export const environmentProblems = (env: Env, settings: Partial<Settings>, file: FileSettings | null): string[] => [
  ...hostProblems(env, settings),
  ...redisProblems(env),
  ...PLATFORMS.flatMap((name) => platformProblems(name, env, settings, file)),
];

export const fileProblems = (file: FileSettings, env: Env, settings: Partial<Settings>): string[] => [
  ...routeProblems(file, env),
  ...drillProblems(file, env, settings),
  ...peopleProblems(file),
];

const variable = <S extends 'BOT_TOKEN' | 'CHANNELS'>(name: PlatformName, rest: S) =>
  `${name.toUpperCase() as Uppercase<PlatformName>}_${rest}` as const;

function hostProblems(env: Env, { HOST }: Partial<Settings>): string[] {
  const guarded = isSet(env, 'STOP_PRESS_API_TOKEN') || isSet(env, 'STOP_PRESS_API_TOKENS');
  if (HOST === undefined || LOOPBACK.test(HOST) || guarded) return [];
  return [
    `HOST: found ${JSON.stringify(HOST)}, expected 127.0.0.1 while STOP_PRESS_API_TOKEN is not set: anyone could push`,
  ];
}

/** There is one Redis, told in one way; and a password that goes unused is no silent slip. */
function redisProblems(env: Env): string[] {
  const ways = (['REDIS_URL', 'REDIS_SENTINELS', 'REDIS_CLUSTER'] as const).filter((name) => isSet(env, name));
  if (ways.length > 1) return [`${ways.join(' and ')} are set, expected one of them: they name the same Redis`];
  const [way] = ways;
  const problems: string[] = [];
  for (const name of ['REDIS_USERNAME', 'REDIS_PASSWORD'] as const) {
    if (!isSet(env, name) || way === 'REDIS_SENTINELS' || way === 'REDIS_CLUSTER') continue;
    problems.push(
      `${name}: goes with REDIS_SENTINELS or REDIS_CLUSTER; REDIS_URL has it inside, redis://USER:PASSWORD@HOST`,
    );
  }
  if (isSet(env, 'REDIS_SENTINEL_PASSWORD') && way !== 'REDIS_SENTINELS') {
    problems.push('REDIS_SENTINEL_PASSWORD: goes with REDIS_SENTINELS, which is not set');
  }
  return problems;
}

function platformProblems(
  name: PlatformName,
  env: Env,
  settings: Partial<Settings>,
  file: FileSettings | null,
): string[] {
  const [token, list] = [variable(name, 'BOT_TOKEN'), variable(name, 'CHANNELS')];
  const problems = (settings[list] ?? []).flatMap((channel) => {
    const parsed = parseDestination(`${name}:${channel}`);
    return typeof parsed === 'string' ? [] : [`${list}: ${parsed.problem}`];
  });
  if (isSet(env, list) && !isSet(env, token)) {
    problems.push(`${token}: not set, expected a bot token because ${list} is set`);
  }
  if (isSet(env, token) && !settings[list]?.length && file !== null && !file.routes) {
    problems.push(`${list}: not set, expected one channel or more because ${token} is set`);
  }
  return problems;
}

const routeProblems = ({ routes = [] }: FileSettings, env: Env): string[] =>
  routes.flatMap(({ to }, index) => tokenProblems(`routes.${index}.to`, to, env));

const tokenProblems = (where: string, to: readonly Destination[], env: Env): string[] =>
  to
    .filter((each) => !isSet(env, variable(platformOf(each), 'BOT_TOKEN')))
    .map((each) => `${where}: found ${each}, expected ${variable(platformOf(each), 'BOT_TOKEN')} to be set`);

/** What a drill's channel gets for real is no drill, and a drill in a channel of readers is the accident that all fear. */
function drillProblems({ drill, routes }: FileSettings, env: Env, settings: Partial<Settings>): string[] {
  const { SLACK_CHANNELS: slack = [], DISCORD_CHANNELS: discord = [] } = settings;
  const named = [...slack.map((id) => `slack:${id}`), ...discord.map((id) => `discord:${id}`)];
  const live = new Set<string>(routes?.flatMap(({ to }) => to) ?? named);
  const places: [string, readonly Destination[]][] = [
    ['drill.to', drill.to],
    ['drill.canary.to', drill.canary ? [drill.canary.to] : []],
  ];
  return places.flatMap(([where, to]) => [
    ...tokenProblems(where, to, env),
    ...to
      .filter((each) => live.has(each))
      .map((each) => `${where}: found ${each}, expected a channel that gets no real alerts: ${whence(routes)} it`),
  ]);
}

const whence = (routes: FileSettings['routes']): string =>
  routes ? 'a route names' : 'SLACK_CHANNELS or DISCORD_CHANNELS names';

/** Of one account that stands in two people nobody could say who approved. */
function peopleProblems({ desk: { people } }: FileSettings): string[] {
  const owners = new Map<string, string>();
  return people.flatMap(({ name, ...accounts }, index) =>
    Object.entries(accounts).flatMap(([way, account]) => {
      const owner = owners.get(`${way}:${account}`);
      owners.set(`${way}:${account}`, name);
      return owner === undefined
        ? []
        : [`desk.people.${index}.${way}: found ${account}, expected another: it is ${owner}’s`];
    }),
  );
}
