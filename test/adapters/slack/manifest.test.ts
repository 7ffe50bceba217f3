import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DESK_SCOPES, DESK_SCOPES_BY_METHOD, SCOPES, SCOPES_BY_METHOD } from '../../../adapters/slack/scopes.ts';
import { SHORTCUT } from '../../../src/slack/shortcut.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sourcesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}${name}`));
const calledIn = (sources: readonly string[]): Set<string> =>
  new Set(sources.flatMap((code) => [...code.matchAll(/\.apiCall\(\s*'([a-zA-Z.]+)'/g)].map(([, name]) => name!)));
const alerts = sourcesIn('adapters/slack/');
const desk = sourcesIn('src/slack/');

describe('the Slack manifest', () => {
  const manifest = parse(read('docs/slack-manifest.yaml'));

  it('asks for what the code calls, and for nothing else', () => {
    expect([...calledIn(alerts)].sort()).toEqual(Object.keys(SCOPES_BY_METHOD).sort());
    expect([...calledIn(desk)].sort()).toEqual(Object.keys(DESK_SCOPES_BY_METHOD).sort());
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(new Set([...SCOPES, ...DESK_SCOPES]));
    expect(new Set(SCOPES)).toEqual(new Set([...calledIn(alerts)].flatMap((method) => SCOPES_BY_METHOD[method]!)));
    expect(manifest.oauth_config.scopes).not.toHaveProperty('user');
  });

  it('has what the desk listens to: command, shortcut, buttons and home', () => {
    const listener = read('src/slack/listen.ts');
    const { slash_commands: commands, shortcuts, app_home: home } = manifest.features;
    expect(commands).toHaveLength(1);
    expect(listener).toContain(`'${commands[0].command}'`);
    expect(shortcuts).toMatchObject([{ type: 'message', callback_id: SHORTCUT }]);
    expect(home).toMatchObject({ home_tab_enabled: true, messages_tab_enabled: true });
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    for (const event of manifest.settings.event_subscriptions.bot_events) expect(listener).toContain(`'${event}'`);
  });

  it('is the only way the code calls Slack', () => {
    for (const code of [...alerts, ...desk])
      expect(code).not.toMatch(/client\.(chat|conversations|auth|users|files|views)\b/);
  });

  it('keeps within what Slack takes', () => {
    // https://docs.slack.dev/reference/app-manifest
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    const [{ name, description }] = manifest.features.shortcuts;
    expect([name.length <= 24, description.length <= 150]).toEqual([true, true]);
    expect(manifest.settings.token_rotation_enabled).toBe(false);
  });

  it('is explained scope by scope in the documentation', () => {
    for (const scope of [...SCOPES, ...DESK_SCOPES]) expect(read('docs/slack.md')).toContain(`\`${scope}\``);
  });
});
