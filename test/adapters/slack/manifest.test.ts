import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCOPES, SCOPES_BY_METHOD } from '../../../adapters/slack/scopes.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sources = readdirSync(new URL('adapters/slack/', root))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`adapters/slack/${name}`));
const called = new Set(
  sources.flatMap((code) => [...code.matchAll(/\.apiCall\(\s*'([a-zA-Z.]+)'/g)].map(([, name]) => name!)),
);

describe('the Slack manifest', () => {
  const manifest = parse(read('docs/slack-manifest.yaml'));

  it('asks for what the code calls, and for nothing else', () => {
    expect([...called].sort()).toEqual(Object.keys(SCOPES_BY_METHOD).sort());
    const needed = new Set([...called].flatMap((method) => SCOPES_BY_METHOD[method]!));
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(needed);
    expect(new Set(SCOPES)).toEqual(needed);
    expect(manifest.oauth_config.scopes).not.toHaveProperty('user');
  });

  it('is the only way the code calls Slack', () => {
    for (const code of sources) expect(code).not.toMatch(/client\.(chat|conversations|auth|users|files|views)\b/);
  });

  it('keeps within what Slack takes', () => {
    // https://docs.slack.dev/reference/app-manifest
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    expect(manifest.settings.token_rotation_enabled).toBe(false);
  });

  it('is explained scope by scope in the documentation', () => {
    for (const scope of SCOPES) expect(read('docs/slack.md')).toContain(`\`${scope}\``);
  });
});
