import { once } from 'node:events';
import { Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { aBot } from '../bot.ts';
import { ephemeral, onStage, replies } from '../stage.ts';

const stage = onStage();

describe('what the bot hears of an interaction', () => {
  it('is the same twice where two of its connections are open', async () => {
    const other = await aBot(stage.discord);
    stage.bot.answer = replies('First');
    other.answer = async (interaction) => {
      await expect.poll(() => stage.editor.ephemerals().length).toBe(1);
      await replies('Second')(interaction);
    };
    await stage.push();
    await expect.poll(() => other.threw[0]?.code).toBe(40060);
    expect(other.heard[0]?.id).toBe(stage.bot.heard[0]?.id);
    expect(stage.editor.ephemerals().map(({ words }) => words)).toEqual(['First']);
    await other.client.destroy();
  });

  it('is the same again where it is told again', async () => {
    stage.bot.answer = replies('Preview');
    await stage.push();
    stage.discord.repeatInteraction();
    await expect.poll(() => stage.bot.threw[0]?.code).toBe(40060);
    expect(stage.bot.heard[0]?.id).toBe(stage.bot.heard[1]?.id);
  });

  it('comes after a connection that broke is resumed', async () => {
    stage.bot.answer = replies('Preview');
    stage.discord.dropGateway(4000);
    expect(await stage.push()).toMatchObject({ kind: 'message' });
  });

  it('is nothing where it is lost', async () => {
    stage.discord.loseInteractions();
    const used = stage.push().catch((error: Error) => error.message);
    stage.discord.passTime(3000);
    expect(await used).toBe('The application did not respond');
    expect(stage.bot.heard).toEqual([]);
  });

  it('ends the connection where it asks for members that it may not have', async () => {
    const error = await refusal<Error>(aBot(stage.discord, { intents: [1, 2] }));
    expect(error.message).toContain('disallowed intents');
  });
});

describe('a message that one person alone sees', () => {
  it('is told to the bot as a direct message, where it asked for those', async () => {
    const other = await aBot(stage.discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages] });
    const heard = once(other.client, Events.MessageCreate);
    stage.bot.answer = replies('Preview');
    await stage.push();
    const [message] = await heard;
    expect(message).toMatchObject({ content: 'Preview' });
    expect(message.flags.has('Ephemeral')).toBe(true);
    await other.client.destroy();
  });
});

describe('faults', () => {
  it('lose the answer to an answer that was taken', async () => {
    stage.discord.fail({ kind: 'drop-after-commit', call: 'POST /interactions/:iid/:token/callback', channel: '1001' });
    stage.bot.answer = replies('Preview');
    expect(await stage.push()).toMatchObject({ message: { words: 'Preview' } });
    await expect.poll(() => stage.bot.threw.length).toBe(1);
  });

  it('refuse an edit', async () => {
    stage.discord.fail({ kind: 'error', code: 50027, call: 'PATCH /webhooks/:aid/:token/messages/:mid' });
    stage.bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply(ephemeral);
      await interaction.editReply('Checked');
    };
    await stage.push();
    await expect.poll(() => stage.bot.threw[0]?.code).toBe(50027);
  });
});
