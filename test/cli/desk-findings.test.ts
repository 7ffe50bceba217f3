import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineDesk } from '../../src/cli/desk-findings.ts';
import { loadConfig } from '../../src/config/config.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stop-press-doctor-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What doctor says of a desk: `✓ Four eyes: off: …`, a line each. */
async function said(yaml: string, env: Record<string, string> = {}): Promise<string> {
  const path = join(folder, 'stop-press.yaml');
  await writeFile(path, yaml);
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_CHANNELS: 'C0NEWS' };
  const config = loadConfig({ ...slack, ...env, STOP_PRESS_CONFIG: path });
  return examineDesk(config)
    .map(({ subject, ok, message }) => `${ok ? '✓' : '✗'} ${subject}: ${message}`)
    .join('\n');
}
const SOCKET = { SLACK_APP_TOKEN: 'xapp-1-secret' };
const HASH = `scrypt$${'x'.repeat(30)}`;

describe('four eyes', () => {
  it('are off where nobody or one editor is configured, whatever ways in that one has, and doctor says so', async () => {
    expect(await said('')).toMatch(/^✓ Four eyes: off: 0 editors configured/m);
    const one = 'desk: {slack: {editors: U0ADA}, people: [{name: Ada, slack: U0ADA, web: ada}]}';
    const users = { ...SOCKET, DESK_USERS: `ada:editor:${HASH} board:viewer:${HASH}` };
    expect(await said(one, users)).toMatch(/^✓ Four eyes: off: 1 editor configured/m);
  });

  it('are in force with two, and then it is a problem where nobody is asked', async () => {
    const two = 'desk: {slack: {editors: [U0ADA, U0BEN]}}';
    expect(await said(two, SOCKET)).toMatch(/^✓ Four eyes: in force for FLASH: 2 editors configured/m);
    expect(await said(two, SOCKET)).toMatch(/^✗ Editors are asked: nowhere: set newsroom\.editors/m);
    expect(await said(`${two}\nnewsroom: {editors: slack:C0DESK}`, SOCKET)).toMatch(
      /^✓ Editors are asked: in slack:C0DESK$/m,
    );
  });

  it('are off where the configuration says so', async () => {
    expect(await said('desk: {fourEyes: [], slack: {editors: S0DESK}}', SOCKET)).toMatch(
      /^✓ Four eyes: off, for desk\.fourEyes is empty; 2 editors configured/m,
    );
  });
});

describe('a way in', () => {
  it('that is Slack needs an app that listens, and people', async () => {
    expect(await said('desk: {slack: {editors: U0ADA}}')).toMatch(/^✗ Desk in Slack: desk\.slack names people/m);
    expect(await said('', SOCKET)).toMatch(/^✗ Desk in Slack: it is open to nobody/m);
    expect(await said('desk: {slack: {editors: U0ADA}}', SOCKET)).toMatch(/^✓ Desk in Slack: over a socket/m);
  });

  it('that is Discord needs a bot', async () => {
    expect(await said("desk: {discord: {editors: '77'}}")).toMatch(
      /^✗ Desk on Discord: .*DISCORD_BOT_TOKEN is not set/m,
    );
  });

  it('that is the web needs a hash or a proxy for each of its people', async () => {
    expect(await said('')).toMatch(/^✓ Web desk: no DESK_USERS: .* on this machine only$/m);
    expect(await said('', { DESK_USERS: 'ada:editor' })).toMatch(/^✗ Web desk: ada cannot sign in/m);
    expect(await said('', { DESK_TRUST_HEADER: 'X-User' })).toMatch(/^✗ Web desk: DESK_TRUST_HEADER is set, and/m);
    expect(await said('', { DESK_USERS: 'ada:editor', DESK_TRUST_HEADER: 'X-User' })).toMatch(
      /^✓ Web desk: for ada \(editor\), .*X-User is believed from 127\.0\.0\.1, ::1$/m,
    );
  });

  it('that is a token is named with its role', async () => {
    expect(await said('', { STOP_PRESS_API_TOKENS: 'wire:editor:a-token-of-the-wire' })).toMatch(
      /^✓ API tokens: wire \(editor\)$/m,
    );
  });
});

it('drills, the canary and the heartbeat are told, and no secret is', async () => {
  const all = await said('drill: {to: slack:C0DRILL, canary: {to: slack:C0CANARY}}', {
    ...SOCKET,
    DESK_USERS: `ada:editor:${HASH}`,
    HEARTBEAT_URL: 'https://monitor.example/secret-ping',
  });
  expect(all).toMatch(/^✓ Drills: to slack:C0DRILL$/m);
  expect(all).toMatch(/^✓ Canary: every 60 minutes to slack:C0CANARY$/m);
  expect(all).toMatch(/^✓ Heartbeat: on$/m);
  expect(all).not.toMatch(/secret|scrypt/);
});

it('accounts that are one person’s are named', async () => {
  expect(await said('desk: {people: [{name: Ada, slack: U0ADA, cli: alind}, {name: Ben, slack: U0BEN}]}')).toMatch(
    /^✓ Linked accounts: Ada \(slack, cli\)$/m,
  );
});
