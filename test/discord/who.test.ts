import type { BaseInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { whoOf } from '../../src/discord/who.ts';
import { EDITORS_CHANNEL, ROLE, setStage } from './stage.ts';

const NOBODY = 'That is for the newsroom: none of your roles here may do it.';
const push = { headline: 'Bridge closed', priority: 'URGENT' };

describe('the roles that somebody holds', () => {
  const stage = setStage();

  it('count at each press: whoever loses theirs before they confirm sends nothing', async () => {
    await stage.ada.command('breaking', 'push', push);
    const shown = await stage.told(stage.ada, 'Send URGENT');
    stage.discord.setRoles('900', []);
    await stage.ada.click(shown, 'Send URGENT to 2 channels');
    await stage.told(stage.ada, NOBODY);
    stage.discord.setRoles('900', [ROLE.viewers]);
    await stage.ada.click(shown, 'Send URGENT to 2 channels');
    await stage.told(stage.ada, 'That takes the role editor, and yours is viewer');
    expect(await stage.news.desk.ledger.list(10)).toEqual([]);
    stage.discord.setRoles('900', [ROLE.editors]);
    await stage.ada.click(shown, 'Send URGENT to 2 channels');
    await stage.ada.sees('stands everywhere');
  });

  it('count when a form comes back as well', async () => {
    const alert = await stage.out();
    await stage.ada.command('breaking', 'kill', { alert });
    stage.discord.setRoles('900', []);
    await stage.ada.fill({ Reason: 'Wrong.' }).submit();
    await stage.told(stage.ada, NOBODY);
    expect((await stage.news.desk.ledger.readAlert(alert))?.life).toBe('live');
  });

  it('are asked for every command and every press: whoever has none gets one sentence, for their eyes alone', async () => {
    const alert = await stage.out();
    for (const does of ['push', 'preview'] as const) {
      const { message } = await stage.cleo.command('breaking', does, push);
      expect(message).toMatchObject({ ephemeral: true, words: expect.stringContaining(NOBODY) });
    }
    for (const does of ['update', 'correct', 'refile', 'hold', 'release', 'kill', 'status']) {
      const { message } = await stage.cleo.command('breaking', does, { alert });
      expect(message).toMatchObject({ ephemeral: true, words: expect.stringContaining(NOBODY) });
    }
    for (const press of ['kill', 'hold', 'retry', 'undo', 'approve', 'override']) {
      const card = await stage.card(`${press}:${alert}:1`);
      const { message } = await stage.cleo.goTo(EDITORS_CHANNEL).click(card, 'Press');
      expect(message).toMatchObject({ ephemeral: true, words: expect.stringContaining(NOBODY) });
    }
    expect((await stage.news.desk.ledger.readAlert(alert))?.history).toEqual([]);
  });

  it('let a viewer see, and nothing else', async () => {
    const alert = await stage.out();
    await stage.dara.command('breaking', 'status', { alert });
    await stage.told(stage.dara, 'stands everywhere');
    for (const does of ['correct', 'kill']) {
      await stage.dara.command('breaking', does, { alert });
      await stage.told(stage.dara, 'That takes the role editor, and yours is viewer');
    }
    await stage.dara.command('breaking', 'preview', push);
    await stage.told(stage.dara, 'That takes the role editor, and yours is viewer');
  });

  it('stand in the audit with the person’s name and account', async () => {
    await stage.out();
    const { value } = await stage.news.desk.ledger.audit.read().next();
    expect(value?.actor).toEqual({ via: 'discord', name: 'Ada Moreau', id: '900' });
  });
});

describe('nobody is an editor', () => {
  const roles = { viewers: [], editors: ['2002'], seniors: [] };
  const given = (more: object) =>
    ({
      user: { id: '900', username: 'ada', globalName: 'Ada Moreau' },
      inGuild: () => true,
      guildId: '77',
      ...more,
    }) as unknown as BaseInteraction;

  it('in direct messages', () => {
    expect(whoOf(given({ inGuild: () => false, member: null }), roles)).toBeNull();
  });

  it('where no role is named', () => {
    expect(whoOf(given({ member: { roles: ['2002'] } }), { viewers: [], editors: [], seniors: [] })).toBeNull();
    expect(whoOf(given({ member: { roles: ['2002'] } }), roles)?.role).toBe('editor');
  });

  it('by the role that every member of a server holds', () => {
    const everybody = { viewers: [], editors: ['77'], seniors: [] };
    expect(whoOf(given({ member: { roles: ['77', '2001'] } }), everybody)).toBeNull();
    const cached = { member: { roles: { cache: new Map([['77', {}]]) } }, guild: { available: true } };
    expect(whoOf(given(cached), everybody)).toBeNull();
  });

  it('in a server of which Discord tells nothing now', () => {
    const member = { roles: { cache: new Map([['2002', {}]]) } };
    expect(whoOf(given({ member, guild: { available: false } }), roles)).toBeNull();
  });
});
