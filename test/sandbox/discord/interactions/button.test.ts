import type { BaseInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { button, ephemeral, onStage } from '../stage.ts';

const stage = onStage();

describe('a button', () => {
  const withButton =
    (custom_id = 'kill', label = 'Kill', more: object = {}) =>
    async (interaction: BaseInteraction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        content: 'Sure?',
        components: [button(custom_id, label, more)] as never,
        ...ephemeral,
      });
    };

  it('tells the bot which message it is on and who presses it, with the roles of that moment', async () => {
    stage.bot.answer = withButton();
    const { message } = await stage.push();
    stage.discord.setRoles('900', []);
    let told: unknown;
    stage.bot.answer = (interaction) => {
      if (!interaction.isButton() || !interaction.inCachedGuild()) return;
      told = [interaction.customId, interaction.message.id, interaction.member.roles.cache.has('2001')];
      return interaction.update({ content: 'Killed', components: [] });
    };
    expect(await stage.editor.click(message!, 'Kill')).toMatchObject({ kind: 'updated', message: { words: 'Killed' } });
    expect(told).toEqual(['kill', message!.id, false]);
    expect((await refusal<Error>(stage.editor.click(message!, 'Kill'))).message).toContain('not on the message');
  });

  it('can be pressed twice before the bot answers: two interactions', async () => {
    stage.bot.answer = withButton();
    const { message } = await stage.push();
    stage.bot.answer = (interaction) => interaction.isButton() && interaction.deferUpdate();
    const answers = await Promise.all([stage.editor.click(message!, 'kill'), stage.editor.click(message!, 'kill')]);
    expect(answers.map(({ kind }) => kind)).toEqual(['nothing', 'nothing']);
    expect(new Set(stage.bot.heard.slice(1).map(({ id }) => id)).size).toBe(2);
  });

  it('changes a message of the channel for all, in the log as well', async () => {
    await stage.bot.client.rest.post('/channels/1001/messages', {
      body: { content: 'Sent', components: [button('hold', 'Hold')] },
    });
    stage.bot.answer = async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'On hold', components: [] });
    };
    const [message] = stage.discord.standing();
    await stage.editor.click(message!.messageId, 'Hold');
    await stage.discord.person('902').sees('On hold');
    expect(stage.discord.log.map(({ kind }) => kind)).toEqual(['post', 'update']);
  });

  it('cannot be pressed where it is disabled, or by those who do not see it', async () => {
    stage.bot.answer = withButton('kill', 'Kill', { disabled: true });
    const { message } = await stage.push();
    expect((await refusal<Error>(stage.editor.click(message!, 'Kill'))).message).toContain('disabled');
    expect((await refusal<Error>(stage.discord.person('901').click(message!, 'Kill'))).message).toContain(
      'is before Ben Okafor',
    );
  });

  it('is answered with Unknown Message where its message is gone meanwhile', async () => {
    await stage.bot.client.rest.post('/channels/1001/messages', { body: { components: [button('hold', 'Hold')] } });
    const [message] = stage.discord.standing();
    stage.bot.answer = (interaction) => {
      stage.discord.deleteAsPerson('1001', message!.messageId);
      return interaction.isButton() && interaction.update({ content: 'x' });
    };
    void stage.editor.click(message!.messageId, 'Hold').catch(() => {});
    await expect.poll(() => stage.bot.threw[0]?.code).toBe(10008);
  });
});
