import { describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { BREAKING } from '../bot.ts';
import { ephemeral, onStage, replies } from '../stage.ts';

const stage = onStage();

describe('a slash command', () => {
  it('reaches the bot with its words, its channel, its role and its file, and with who used it', async () => {
    let told: Record<string, unknown> = {};
    stage.bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
      const { options } = interaction;
      const file = options.getAttachment('file', true);
      told = {
        sub: options.getSubcommand(),
        headline: options.getString('headline'),
        priority: options.getString('priority'),
        channel: options.getChannel('channel')?.name,
        mention: options.getRole('mention')?.name,
        file: await (await fetch(file.url)).text(),
        who: interaction.member.displayName,
        roles: interaction.member.roles.cache.has('2001'),
        where: interaction.channelId,
      };
      await interaction.reply({ content: 'Preview', ...ephemeral });
    };
    const file = { name: 'story.txt', content: 'The bridge is closed.' };
    const answered = await stage.editor.goTo('1002').command('breaking', 'push', {
      headline: 'Bridge\nclosed',
      priority: 'Urgent',
      channel: '1001',
      mention: '2001',
      file,
    });
    expect(answered).toMatchObject({ kind: 'message', message: { words: 'Preview', ephemeral: true } });
    expect(told).toEqual({
      sub: 'push',
      headline: 'Bridge closed',
      priority: 'URGENT',
      channel: 'breaking-news',
      mention: 'newsroom',
      file: 'The bridge is closed.',
      who: 'Ada Moreau',
      roles: true,
      where: '1002',
    });
  });

  it.each([
    ['a required word is missing', () => stage.editor.command('breaking', 'push', {}), 'headline is required'],
    ['a word is too long', () => stage.push('x'.repeat(251)), 'between 0 and 250'],
    ['a choice is none', () => stage.push('x', { priority: 'Loud' }), 'none of its choices'],
    ['there is no such option', () => stage.push('x', { loud: true }), 'no option loud'],
    ['there is no such subcommand', () => stage.editor.command('breaking', 'hush', {}), 'no command /breaking hush'],
    ['the subcommand is missing', () => stage.editor.command('breaking', {}), 'needs a subcommand'],
  ])('is not sent where %s', async (_, act, why) => {
    expect((await refusal<Error>(act())).message).toContain(why);
    expect(stage.bot.heard).toEqual([]);
  });

  it('is offered to those alone whose permissions it asks for, or whom the owner lets', async () => {
    await stage.bot.register({ ...BREAKING, default_member_permissions: '32' });
    expect((await refusal<Error>(stage.push())).message).toContain('not offered to Ada Moreau');
    stage.discord.allowCommand('breaking', '2001');
    stage.bot.answer = replies('Preview');
    expect(await stage.push()).toMatchObject({ kind: 'message' });
  });

  it('offers what the bot completes, for what was typed so far', async () => {
    stage.bot.answer = (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      return interaction.respond([{ name: `${name} ${value} ${interaction.options.getSubcommand()}`, value: 'a.1' }]);
    };
    expect(await stage.editor.autocomplete('breaking', 'kill', { alert: 'brid' })).toEqual([
      { name: 'alert brid kill', value: 'a.1' },
    ]);
  });

  it('is refused 26 choices', async () => {
    stage.bot.answer = (interaction) =>
      interaction.isAutocomplete() && interaction.respond(Array(26).fill({ name: 'a', value: 'a' }));
    const choices = stage.editor.autocomplete('breaking', 'kill', { alert: 'brid' }).catch((error) => error.message);
    await expect.poll(() => stage.bot.threw[0]?.code).toBe(50035);
    stage.discord.passTime(3000);
    expect(await choices).toBe('The application did not respond');
  });
});
