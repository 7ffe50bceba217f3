import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { channelsOf, loadConfig, realPlatforms } from '../../src/config/config.ts';
import { ENVIRONMENT } from '../../src/config/environment.ts';
import { FILE, settingNames } from '../../src/config/file.ts';
import { ConfigError } from '../../src/errors.ts';

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_CHANNELS: 'C0123456789' };
const DISCORD = { DISCORD_BOT_TOKEN: 'discord.secret.token', DISCORD_CHANNELS: '123456789012345678' };
const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stop-press-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function withFile(yaml: string, env: Record<string, string> = { ...SLACK, ...DISCORD }) {
  const path = join(folder, 'stop-press.yaml');
  await writeFile(path, yaml);
  return { ...env, STOP_PRESS_CONFIG: path };
}

/** What is wrong with a configuration, a line each. */
function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the environment alone', () => {
  it('is enough: two tokens, two channels, and every alert goes to both', () => {
    const config = loadConfig({ ...SLACK, ...DISCORD });
    expect(config.routes).toEqual([
      { priorities: null, to: ['slack:C0123456789', 'discord:123456789012345678'], mentions: [] },
    ]);
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      redis: null,
      waitReplicas: 0,
      retentionDays: 400,
      itemDays: 30,
    });
    expect(realPlatforms(config)).toEqual(['slack', 'discord']);
  });

  it('names a channel twice and means it once', () => {
    const config = loadConfig({ ...SLACK, SLACK_CHANNELS: 'C0123456789, C0123456789 C0987654321' });
    expect(channelsOf(config, 'slack')).toEqual(['C0123456789', 'C0987654321']);
  });

  it('knows a sandbox on this machine from the real platform', () => {
    expect(realPlatforms(loadConfig({ ...SLACK, SLACK_API_URL: 'http://127.0.0.1:9/api/' }))).toEqual([]);
    expect(realPlatforms(loadConfig({ ...SLACK, SLACK_API_URL: 'https://slack-proxy.example.org/' }))).toEqual([
      'slack',
    ]);
  });

  it('opens HTTP to other machines only with a token', () => {
    const token = { STOP_PRESS_API_TOKEN: 'a-token-of-many-letters' };
    expect(loadConfig({ ...SLACK, ...token }).host).toBe('0.0.0.0');
    expect(loadConfig({ ...SLACK, HOST: 'localhost' }).host).toBe('localhost');
    expect(problemsOf({ ...SLACK, HOST: '0.0.0.0' })).toEqual([
      'HOST: found "0.0.0.0", expected 127.0.0.1 while STOP_PRESS_API_TOKEN is not set: anyone could push',
    ]);
  });
});

describe('the Redis of the operator', () => {
  it('is an address, or Sentinels, or a Cluster', () => {
    expect(loadConfig({ ...SLACK, REDIS_URL: 'redis://127.0.0.1:6379' }).redis).toEqual({
      url: 'redis://127.0.0.1:6379',
    });
    expect(
      loadConfig({ ...SLACK, REDIS_SENTINELS: 'one:26379, [::1]:26380', REDIS_PASSWORD: 'hunter2' }).redis,
    ).toEqual({
      sentinels: [
        { host: 'one', port: 26379 },
        { host: '::1', port: 26380 },
      ],
      name: 'mymaster',
      sentinelPassword: null,
      username: null,
      password: 'hunter2',
    });
    expect(loadConfig({ ...SLACK, REDIS_CLUSTER: '10.0.0.1:6379' }).redis).toEqual({
      cluster: [{ host: '10.0.0.1', port: 6379 }],
      username: null,
      password: null,
    });
  });

  it('is told in one way only', () => {
    expect(problemsOf({ ...SLACK, REDIS_URL: 'redis://one', REDIS_CLUSTER: 'one:6379' })).toEqual([
      'REDIS_URL and REDIS_CLUSTER are set, expected one of them: they name the same Redis',
    ]);
  });

  it('leaves no password unused', () => {
    const url = 'redis://one';
    expect(problemsOf({ ...SLACK, REDIS_URL: url, REDIS_PASSWORD: 'hunter2' })).toEqual([
      expect.stringMatching(/^REDIS_PASSWORD: goes with REDIS_SENTINELS or REDIS_CLUSTER; REDIS_URL has it inside/),
    ]);
    expect(problemsOf({ ...SLACK, REDIS_CLUSTER: 'one:6379', REDIS_SENTINEL_PASSWORD: 'hunter2' })).toHaveLength(1);
  });

  it.each(['one', 'one:0', 'one:70000', 'one:6379,two', ':6379'])('is no Cluster at %s', (REDIS_CLUSTER) => {
    expect(problemsOf({ ...SLACK, REDIS_CLUSTER })).toEqual([
      expect.stringMatching(/^REDIS_CLUSTER: found a value of \d+ characters, expected HOST:PORT, parted by commas/),
    ]);
  });
});

describe('what is wrong', () => {
  it('is told all at once, each with name, found and expected, and no secret', async () => {
    const env = await withFile('retentionDay: 3\nconcurrency: many\nroutes:\n  - to: slack:oops\n', {
      SLACK_BOT_TOKEN: 'xoxp-wrong-secret',
      SLACK_CHANNELS: 'breaking',
      PORT: '99999',
      DISCORD_CHANNELS: '123456789012345678',
    });
    const problems = problemsOf(env);
    expect(problems).toEqual([
      'PORT: found "99999", expected a port from 0 to 65535',
      'SLACK_BOT_TOKEN: found a value of 17 characters, expected a bot token, which begins with xoxb-',
      expect.stringMatching(/^SLACK_CHANNELS: .*breaking/),
      'DISCORD_BOT_TOKEN: not set, expected a bot token because DISCORD_CHANNELS is set',
      expect.stringMatching(/concurrency: found "many", expected a whole number from 1 to 1,000$/),
      expect.stringMatching(/routes\.0\.to\.0: found "slack:oops", expected /),
      expect.stringMatching(/retentionDay: no such setting; did you mean retentionDays\?$/),
    ]);
    expect(problems.join('\n')).not.toContain('secret');
  });

  it('asks for channels where a token has none, and for a token where a route needs one', async () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN })).toEqual([
      'SLACK_CHANNELS: not set, expected one channel or more because SLACK_BOT_TOKEN is set',
    ]);
    const env = await withFile('routes:\n  - to: [slack:C0123456789, discord:123456789012345678]\n', SLACK);
    expect(problemsOf(env)).toEqual([
      'routes.0.to: found discord:123456789012345678, expected DISCORD_BOT_TOKEN to be set',
    ]);
  });

  it('is a drill channel that gets real alerts, by whatever way it was named', async () => {
    const byList = await withFile('drill: {to: slack:C0123456789}\n');
    expect(problemsOf(byList)).toEqual([
      'drill.to: found slack:C0123456789, expected a channel that gets no real alerts: SLACK_CHANNELS or DISCORD_CHANNELS names it',
    ]);
    const routes = 'routes: [{to: slack:C0LIVE}]\n';
    const byRoute = await withFile(`${routes}drill: {to: [slack:C0DRILL, slack:C0LIVE], canary: {to: slack:C0LIVE}}\n`);
    expect(problemsOf(byRoute)).toEqual([
      expect.stringMatching(/^drill\.to: found slack:C0LIVE, .* a route names it$/),
      expect.stringMatching(/^drill\.canary\.to: found slack:C0LIVE, /),
    ]);
    expect(problemsOf(await withFile(`${routes}drill: {to: slack:C0123456789}\n`))).toEqual([]);
    expect(problemsOf(await withFile('drill: {to: discord:1234}\n', SLACK))).toEqual([
      'drill.to: found discord:1234, expected DISCORD_BOT_TOKEN to be set',
    ]);
  });

  it('is an account that stands in two people', async () => {
    const people = 'desk: {people: [{name: Ada, slack: U0ADA, web: ada}, {name: Ben, slack: U0ADA, cli: ada}]}\n';
    expect(problemsOf(await withFile(people))).toEqual([
      'desk.people.1.slack: found U0ADA, expected another: it is Ada’s',
    ]);
  });

  it.each([
    ['a token in the wrong variable', { ...SLACK, SLACK_CHANNELS: 'xoxb-12345-hunter2' }],
    ['a password in an address', { ...SLACK, REDIS_URL: 'http://user:hunter2@redis.example.org' }],
    ['a password in the address of a node', { ...SLACK, REDIS_CLUSTER: 'redis://user:hunter2@redis.example.org:6379' }],
    ['a password in an address of a platform', { ...SLACK, SLACK_API_URL: 'ftp://user:hunter2@slack.example.org' }],
  ])('never shows %s', (_, env) => {
    expect(problemsOf(env)).toHaveLength(1);
    expect(problemsOf(env).join()).not.toContain('hunter2');
  });

  it('never shows a secret out of a broken file', async () => {
    const env = await withFile('newsroom: {name: xoxb-12345-hunter2\n  token: [');
    expect(problemsOf(env)).toEqual([expect.stringContaining('not YAML')]);
    expect(problemsOf(env).join()).not.toContain('hunter2');
  });

  it('is a file that was named and is not there, or cannot be read', async () => {
    expect(problemsOf({ ...SLACK, STOP_PRESS_CONFIG: join(folder, 'none.yaml') })).toEqual([
      expect.stringMatching(/none\.yaml: cannot be read: ENOENT/),
    ]);
    await mkdir(join(folder, 'a-folder.yaml'));
    await chmod(join(folder, 'a-folder.yaml'), 0o755);
    expect(problemsOf({ ...SLACK, STOP_PRESS_CONFIG: join(folder, 'a-folder.yaml') })).toEqual([
      expect.stringMatching(/a-folder\.yaml: cannot be read: EISDIR/),
    ]);
  });
});

describe('the documents', () => {
  it('.env.example has every variable, and works as it is', async () => {
    const text = await read('.env.example');
    const example = parseEnv(text) as Record<string, string>;
    expect(Object.keys(example).sort()).toEqual(Object.keys(ENVIRONMENT).sort());
    expect(() => loadConfig(example)).not.toThrow();
    for (const block of text.split('\n\n').slice(1)) expect(block).toMatch(/^# /);
  });

  it('docs/configuration.md has every variable and every setting, and no other', async () => {
    const page = await read('docs/configuration.md');
    const [, environment = '', file = ''] = page.split(/^## /m);
    const named = (part: string) => [...part.matchAll(/^\| `([\w.]+)`/gm)].map(([, name]) => name).sort();
    expect(named(environment)).toEqual(Object.keys(ENVIRONMENT).sort());
    expect(named(file)).toEqual(allSettings().sort());
  });

  it('the example of the file works, and sends each priority where it says', async () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(await read('docs/configuration.md')) ?? [];
    expect(FILE.safeParse(parseYaml(yaml)).success).toBe(true);
    const config = loadConfig(await withFile(yaml));
    expect(config.newsroom.name).toBe('Ellery Courier');
    expect(config.expiresAfterMs).toEqual({ default: 21_600_000, flash: 3_600_000 });
    expect(config.routes).toHaveLength(3);
    expect(config.routes[2]?.mentions).toEqual(['here', { role: '223456789012345678' }]);
  });
});

/** Every setting of the file's schema, as `a.b`; a list of settings stands for itself too. */
function allSettings(path: (string | number)[] = []): string[] {
  return settingNames(path).flatMap((name) => {
    const isList = name === 'routes' || name === 'people';
    const below = allSettings([...path, name, ...(isList ? [0] : [])]);
    const self = [...path.filter((part) => typeof part === 'string'), name].join('.');
    return below.length === 0 ? [self] : [...(isList ? [self] : []), ...below];
  });
}
