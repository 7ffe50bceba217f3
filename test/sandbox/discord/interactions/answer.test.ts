import { describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { ephemeral, onStage, replies } from '../stage.ts';

const stage = onStage();

describe('the first answer', () => {
  it('must come within three seconds', async () => {
    let go = () => {};
    stage.bot.answer = async (interaction) => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      await replies('Preview')(interaction);
    };
    const used = stage.push().catch((error: Error) => error.message);
    await expect.poll(() => stage.bot.heard.length).toBe(1);
    stage.discord.passTime(3000);
    expect(await used).toBe('The application did not respond');
    expect(stage.editor.notices).toEqual(['The application did not respond']);
    go();
    await expect.poll(() => stage.bot.threw[0]?.code).toBe(10062);
    expect(stage.editor.ephemerals()).toEqual([]);
  });

  it('is taken once', async () => {
    stage.bot.answer = replies('Preview');
    await stage.push();
    const { id, token } = stage.bot.heard[0]!;
    const again = stage.bot.client.rest.post(`/interactions/${id}/${token}/callback`, {
      body: { type: 4, data: { content: 'Twice' } },
      auth: false,
    });
    expect(await refusal(again)).toMatchObject({ code: 40060, status: 400 });
    expect(stage.editor.ephemerals()).toHaveLength(1);
  });

  it('tells what became of it where that is asked for', async () => {
    let told: unknown;
    stage.bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      told = await interaction.reply({ content: 'Preview', ...ephemeral, withResponse: true });
    };
    const { message } = await stage.push();
    await expect
      .poll(() => told)
      .toMatchObject({
        interaction: { responseMessageId: message?.id, responseMessageEphemeral: true },
        resource: { type: 4, message: { content: 'Preview' } },
      });
  });

  it('is refused with what is wrong, and may then be given right', async () => {
    stage.bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'x'.repeat(2001) }).catch((error) => stage.bot.threw.push(error));
      await interaction.reply('Shorter');
    };
    await stage.push();
    expect(stage.bot.threw[0]).toMatchObject({ code: 50035, rawError: { errors: { data: { content: {} } } } });
  });

  it('for all stands in the channel; for one, in no channel and no log', async () => {
    stage.bot.answer = (interaction) => interaction.isChatInputCommand() && interaction.reply('Seen by all');
    await stage.push();
    expect(stage.discord.standing('1001')).toMatchObject([{ payload: { content: 'Seen by all' } }]);
    stage.bot.answer = replies('Seen by one');
    await stage.push();
    expect(stage.discord.log).toHaveLength(1);
    expect(stage.editor.ephemerals().map(({ words }) => words)).toEqual(['Seen by one']);
    expect(
      stage.discord
        .person('901')
        .messages()
        .map(({ words }) => words),
    ).toEqual(['Seen by all']);
  });

  it('needs no permission in the channel, and not the bot’s own token', async () => {
    stage.bot.answer = replies('Preview');
    stage.discord.revokeToken();
    expect(await stage.push()).toMatchObject({ kind: 'message' });
  });
});

describe('what follows the first answer', () => {
  it('takes the place of what was put off, and is edited and deleted', async () => {
    stage.bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply(ephemeral);
      await interaction.editReply('Checked');
      await interaction.followUp({ content: 'And more', ...ephemeral });
      await interaction.editReply('Checked again');
      await interaction.fetchReply();
    };
    expect(await stage.push()).toMatchObject({ kind: 'thinking', message: { loading: true } });
    expect(await stage.editor.sees('Checked again')).toMatchObject({ edited: true, loading: false, ephemeral: true });
    expect(stage.editor.ephemerals().map(({ words }) => words)).toEqual(['Checked again', 'And more']);
    const [used] = stage.bot.heard;
    if (used?.isChatInputCommand()) await used.deleteReply();
    expect(stage.editor.ephemerals().map(({ words }) => words)).toEqual(['And more']);
  });

  it('is one message where more words come for what was put off, seen by whom it was to be', async () => {
    stage.bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply(ephemeral);
      await interaction.followUp('Checked');
    };
    await stage.push();
    await stage.editor.sees('Checked');
    expect(stage.editor.ephemerals()).toMatchObject([{ words: 'Checked', loading: false }]);
    expect(stage.discord.standing()).toEqual([]);
  });

  it('is out of reach once the token is too old, and before the first answer', async () => {
    stage.bot.answer = replies('Preview');
    await stage.push();
    stage.discord.passTime(900_000);
    const { token } = stage.bot.heard[0]!;
    const edit = () =>
      stage.bot.client.rest.patch(`/webhooks/${stage.bot.client.application.id}/${token}/messages/@original`, {
        body: { content: 'Late' },
        auth: false,
      });
    expect(await refusal(edit())).toMatchObject({ code: 50027, status: 401 });
    stage.bot.answer = () => {};
    void stage.push().catch(() => {});
    await expect.poll(() => stage.bot.heard.length).toBe(2);
    const fresh = stage.bot.heard[1]!.token;
    const followUp = stage.bot.client.rest.post(`/webhooks/${stage.bot.client.application.id}/${fresh}`, {
      body: { content: 'Early' },
      auth: false,
    });
    expect(await refusal(followUp)).toMatchObject({ code: 10015 });
  });

  it('cannot be reached by the channel where it is for one alone', async () => {
    stage.bot.answer = replies('Preview');
    const { message } = await stage.push();
    const edit = stage.bot.client.rest.patch(`/channels/1001/messages/${message!.id}`, { body: { content: 'x' } });
    expect(await refusal(edit)).toMatchObject({ code: 10008 });
  });

  it('calls whom it lets through', async () => {
    stage.bot.answer = (interaction) =>
      interaction.isChatInputCommand() &&
      interaction.reply({ content: '@everyone <@&2001>', allowedMentions: { parse: [], roles: ['2001'] } });
    await stage.push();
    const { messageId } = stage.discord.standing()[0]!;
    const told = await stage.bot.client.rest.get(`/channels/1001/messages/${messageId}`);
    expect(told).toMatchObject({ mention_everyone: false, mention_roles: ['2001'], type: 20 });
  });
});
