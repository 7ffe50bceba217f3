import { readFileSync } from 'node:fs';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { examineDiscord } from '../../../adapters/discord/examine.ts';
import { PERMISSIONS, permissionsIn } from '../../../adapters/discord/permissions.ts';
import { type DiscordSandbox, startDiscord } from '../../sandbox/discord/discord.ts';

describe('doctor on Discord', () => {
  let sandbox: DiscordSandbox;
  afterEach(() => sandbox.close());

  it('finds a token, and the bot with all it needs in its channels', async () => {
    sandbox = await startDiscord();
    const findings = await examineDiscord(sandbox)(['discord:1001', 'discord:1002', 'slack:C0NEWS']);
    expect(findings.map(({ subject, ok }) => [subject, ok])).toEqual([
      ['Discord token', true],
      ['discord:1001', true],
      ['discord:1002', true],
    ]);
    expect(sandbox.log).toEqual([]);
    expect(sandbox.seen.filter(({ call }) => call === 'GET /guilds/:gid')).toHaveLength(1);
  });

  it('names what the bot lacks in a channel, and a channel that is not there', async () => {
    sandbox = await startDiscord({
      channels: [{ id: '1003', name: 'quiet', permissions: ['VIEW_CHANNEL', 'SEND_MESSAGES'] }],
    });
    const [, quiet, gone] = await examineDiscord(sandbox)(['discord:1003', 'discord:9999']);
    expect(quiet).toMatchObject({
      ok: false,
      message: expect.stringContaining('lacks Embed Links, Read Message History'),
    });
    expect(gone).toMatchObject({ ok: false, message: expect.stringContaining('no such channel') });
  });

  it('stops at a token that is refused', async () => {
    sandbox = await startDiscord();
    const findings = await examineDiscord({ token: 'wrong', apiUrl: sandbox.apiUrl })(['discord:1001']);
    expect(findings).toEqual([
      { subject: 'Discord token', ok: false, message: expect.stringContaining('DISCORD_BOT_TOKEN') },
    ]);
  });
});

describe('permissions in a channel', () => {
  const { ViewChannel, SendMessages, Administrator } = PermissionFlagsBits;
  const guild = {
    id: '1',
    owner_id: '9',
    roles: [
      { id: '1', permissions: String(ViewChannel) },
      { id: '2', permissions: String(SendMessages) },
      { id: '3', permissions: String(Administrator) },
    ],
  };
  const deny = (id: string, bit: bigint) => ({ id, allow: '0', deny: String(bit) });
  const allow = (id: string, bit: bigint) => ({ id, allow: String(bit), deny: '0' });

  it('come from everyone and from the member’s roles', () => {
    expect(permissionsIn(guild, { id: '5', roles: ['2'] }, []).has(ViewChannel | SendMessages)).toBe(true);
    expect(permissionsIn(guild, { id: '5', roles: [] }, []).has(SendMessages)).toBe(false);
  });

  it('are overwritten by everyone, then by roles, then by the member', () => {
    const member = { id: '5', roles: ['2'] };
    const closed = [deny('1', ViewChannel)];
    expect(permissionsIn(guild, member, closed).has(ViewChannel)).toBe(false);
    expect(permissionsIn(guild, member, [...closed, allow('2', ViewChannel)]).has(ViewChannel)).toBe(true);
    const except = [...closed, allow('2', ViewChannel), deny('5', ViewChannel)];
    expect(permissionsIn(guild, member, except).has(ViewChannel)).toBe(false);
  });

  it('are all there for an administrator and the owner', () => {
    expect(permissionsIn(guild, { id: '5', roles: ['3'] }, [deny('1', ViewChannel)]).has(ViewChannel)).toBe(true);
    expect(permissionsIn(guild, { id: '9', roles: [] }, [deny('1', ViewChannel)]).has(SendMessages)).toBe(true);
  });
});

describe('the invitation in the documentation', () => {
  it('asks for exactly the permissions that doctor looks for', () => {
    const text = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8');
    const asked = PERMISSIONS.reduce((sum, [, bit]) => sum | bit, 0n);
    expect(asked).toBe(84_992n);
    expect(text).toContain(`permissions=${asked}`);
    expect(text).toContain(`**${asked | PermissionFlagsBits.MentionEveryone}**`);
    const rows = text.replace(/ +/g, ' ');
    for (const [name, bit] of PERMISSIONS) expect(rows).toContain(`| ${name} | ${bit} |`);
  });
});
