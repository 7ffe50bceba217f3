import { type BaseInteraction, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { aBot, type Bot, BREAKING } from '../bot.ts';
import { type DiscordOptions, type DiscordSandbox, startDiscord } from '../discord.ts';
import type { Person } from '../person/person.ts';

let discord: DiscordSandbox;
let bot: Bot;
let editor: Person;
const start = async (options: DiscordOptions = {}): Promise<void> => {
  discord = await startDiscord(options);
  bot = await aBot(discord);
  editor = discord.person('900');
  await bot.register(BREAKING);
};
beforeEach(() => start());
afterEach(async () => {
  await bot.client.destroy();
  await discord.close();
});

const push = (headline = 'Bridge closed', more: object = {}) =>
  editor.command('breaking', 'push', { headline, ...more });
const ephemeral = { flags: MessageFlags.Ephemeral } as const;
const reply = (words: string) => (interaction: BaseInteraction) =>
  interaction.isRepliable() && interaction.reply({ content: words, ...ephemeral });
const button = (custom_id: string, label: string, more: object = {}) => ({
  type: 1,
  components: [{ type: 2, style: 4, custom_id, label, ...more }],
});

describe('a slash command', () => {
  it('reaches the bot with its words, its channel, its role and its file, and with who used it', async () => {
    let told: Record<string, unknown> = {};
    bot.answer = async (interaction) => {
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
    const answered = await editor.goTo('1002').command('breaking', 'push', {
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
    ['a required word is missing', () => editor.command('breaking', 'push', {}), 'headline is required'],
    ['a word is too long', () => push('x'.repeat(251)), 'between 0 and 250'],
    ['a choice is none', () => push('x', { priority: 'Loud' }), 'none of its choices'],
    ['there is no such option', () => push('x', { loud: true }), 'no option loud'],
    ['there is no such subcommand', () => editor.command('breaking', 'hush', {}), 'no command /breaking hush'],
    ['the subcommand is missing', () => editor.command('breaking', {}), 'needs a subcommand'],
  ])('is not sent where %s', async (_, act, why) => {
    expect((await refusal<Error>(act())).message).toContain(why);
    expect(bot.heard).toEqual([]);
  });

  it('is offered to those alone whose permissions it asks for, or whom the owner lets', async () => {
    await bot.register({ ...BREAKING, default_member_permissions: '32' });
    expect((await refusal<Error>(push())).message).toContain('not offered to Ada Moreau');
    discord.allowCommand('breaking', '2001');
    bot.answer = reply('Preview');
    expect(await push()).toMatchObject({ kind: 'message' });
  });

  it('offers what the bot completes, for what was typed so far', async () => {
    bot.answer = (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      return interaction.respond([{ name: `${name} ${value} ${interaction.options.getSubcommand()}`, value: 'a.1' }]);
    };
    expect(await editor.autocomplete('breaking', 'kill', { alert: 'brid' })).toEqual([
      { name: 'alert brid kill', value: 'a.1' },
    ]);
  });

  it('is refused 26 choices', async () => {
    bot.answer = (interaction) =>
      interaction.isAutocomplete() && interaction.respond(Array(26).fill({ name: 'a', value: 'a' }));
    const choices = editor.autocomplete('breaking', 'kill', { alert: 'brid' }).catch((error) => error.message);
    await expect.poll(() => bot.threw[0]?.code).toBe(50035);
    discord.passTime(3000);
    expect(await choices).toBe('The application did not respond');
  });
});

describe('the first answer', () => {
  it('must come within three seconds', async () => {
    let go = () => {};
    bot.answer = async (interaction) => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      await reply('Preview')(interaction);
    };
    const used = push().catch((error: Error) => error.message);
    await expect.poll(() => bot.heard.length).toBe(1);
    discord.passTime(3000);
    expect(await used).toBe('The application did not respond');
    expect(editor.notices).toEqual(['The application did not respond']);
    go();
    await expect.poll(() => bot.threw[0]?.code).toBe(10062);
    expect(editor.ephemerals()).toEqual([]);
  });

  it('is taken once', async () => {
    bot.answer = reply('Preview');
    await push();
    const { id, token } = bot.heard[0]!;
    const again = bot.client.rest.post(`/interactions/${id}/${token}/callback`, {
      body: { type: 4, data: { content: 'Twice' } },
      auth: false,
    });
    expect(await refusal(again)).toMatchObject({ code: 40060, status: 400 });
    expect(editor.ephemerals()).toHaveLength(1);
  });

  it('tells what became of it where that is asked for', async () => {
    let told: unknown;
    bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      told = await interaction.reply({ content: 'Preview', ...ephemeral, withResponse: true });
    };
    const { message } = await push();
    await expect
      .poll(() => told)
      .toMatchObject({
        interaction: { responseMessageId: message?.id, responseMessageEphemeral: true },
        resource: { type: 4, message: { content: 'Preview' } },
      });
  });

  it('is refused with what is wrong, and may then be given right', async () => {
    bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'x'.repeat(2001) }).catch((error) => bot.threw.push(error));
      await interaction.reply('Shorter');
    };
    await push();
    expect(bot.threw[0]).toMatchObject({ code: 50035, rawError: { errors: { data: { content: {} } } } });
  });

  it('for all stands in the channel; for one, in no channel and no log', async () => {
    bot.answer = (interaction) => interaction.isChatInputCommand() && interaction.reply('Seen by all');
    await push();
    expect(discord.standing('1001')).toMatchObject([{ payload: { content: 'Seen by all' } }]);
    bot.answer = reply('Seen by one');
    await push();
    expect(discord.log).toHaveLength(1);
    expect(editor.ephemerals().map(({ words }) => words)).toEqual(['Seen by one']);
    expect(
      discord
        .person('901')
        .messages()
        .map(({ words }) => words),
    ).toEqual(['Seen by all']);
  });

  it('needs no permission in the channel, and not the bot’s own token', async () => {
    bot.answer = reply('Preview');
    discord.revokeToken();
    expect(await push()).toMatchObject({ kind: 'message' });
  });
});

describe('what follows the first answer', () => {
  it('takes the place of what was put off, and is edited and deleted', async () => {
    bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply(ephemeral);
      await interaction.editReply('Checked');
      await interaction.followUp({ content: 'And more', ...ephemeral });
      await interaction.editReply('Checked again');
      await interaction.fetchReply();
    };
    expect(await push()).toMatchObject({ kind: 'thinking', message: { loading: true } });
    expect(await editor.sees('Checked again')).toMatchObject({ edited: true, loading: false, ephemeral: true });
    expect(editor.ephemerals().map(({ words }) => words)).toEqual(['Checked again', 'And more']);
    const [used] = bot.heard;
    if (used?.isChatInputCommand()) await used.deleteReply();
    expect(editor.ephemerals().map(({ words }) => words)).toEqual(['And more']);
  });

  it('is out of reach once the token is too old, and before the first answer', async () => {
    bot.answer = reply('Preview');
    await push();
    discord.passTime(900_000);
    const { token } = bot.heard[0]!;
    const edit = () =>
      bot.client.rest.patch(`/webhooks/${bot.client.application.id}/${token}/messages/@original`, {
        body: { content: 'Late' },
        auth: false,
      });
    expect(await refusal(edit())).toMatchObject({ code: 50027, status: 401 });
    bot.answer = () => {};
    void push().catch(() => {});
    await expect.poll(() => bot.heard.length).toBe(2);
    const fresh = bot.heard[1]!.token;
    const followUp = bot.client.rest.post(`/webhooks/${bot.client.application.id}/${fresh}`, {
      body: { content: 'Early' },
      auth: false,
    });
    expect(await refusal(followUp)).toMatchObject({ code: 10015 });
  });

  it('cannot be reached by the channel where it is for one alone', async () => {
    bot.answer = reply('Preview');
    const { message } = await push();
    const edit = bot.client.rest.patch(`/channels/1001/messages/${message!.id}`, { body: { content: 'x' } });
    expect(await refusal(edit)).toMatchObject({ code: 10008 });
  });

  it('calls whom it lets through', async () => {
    bot.answer = (interaction) =>
      interaction.isChatInputCommand() &&
      interaction.reply({ content: '@everyone <@&2001>', allowedMentions: { parse: [], roles: ['2001'] } });
    await push();
    const { messageId } = discord.standing()[0]!;
    const told = await bot.client.rest.get(`/channels/1001/messages/${messageId}`);
    expect(told).toMatchObject({ mention_everyone: false, mention_roles: ['2001'], type: 20 });
  });
});

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
    bot.answer = withButton();
    const { message } = await push();
    discord.setRoles('900', []);
    let told: unknown;
    bot.answer = (interaction) => {
      if (!interaction.isButton() || !interaction.inCachedGuild()) return;
      told = [interaction.customId, interaction.message.id, interaction.member.roles.cache.has('2001')];
      return interaction.update({ content: 'Killed', components: [] });
    };
    expect(await editor.click(message!, 'Kill')).toMatchObject({ kind: 'updated', message: { words: 'Killed' } });
    expect(told).toEqual(['kill', message!.id, false]);
    expect((await refusal<Error>(editor.click(message!, 'Kill'))).message).toContain('not on the message');
  });

  it('can be pressed twice before the bot answers: two interactions', async () => {
    bot.answer = withButton();
    const { message } = await push();
    bot.answer = (interaction) => interaction.isButton() && interaction.deferUpdate();
    const answers = await Promise.all([editor.click(message!, 'kill'), editor.click(message!, 'kill')]);
    expect(answers.map(({ kind }) => kind)).toEqual(['nothing', 'nothing']);
    expect(new Set(bot.heard.slice(1).map(({ id }) => id)).size).toBe(2);
  });

  it('changes a message of the channel for all, in the log as well', async () => {
    await bot.client.rest.post('/channels/1001/messages', {
      body: { content: 'Sent', components: [button('hold', 'Hold')] },
    });
    bot.answer = async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'On hold', components: [] });
    };
    const [message] = discord.standing();
    await editor.click(message!.messageId, 'Hold');
    await discord.person('902').sees('On hold');
    expect(discord.log.map(({ kind }) => kind)).toEqual(['post', 'update']);
  });

  it('cannot be pressed where it is disabled, or by those who do not see it', async () => {
    bot.answer = withButton('kill', 'Kill', { disabled: true });
    const { message } = await push();
    expect((await refusal<Error>(editor.click(message!, 'Kill'))).message).toContain('disabled');
    expect((await refusal<Error>(discord.person('901').click(message!, 'Kill'))).message).toContain('no message');
  });

  it('is answered with Unknown Message where its message is gone meanwhile', async () => {
    await bot.client.rest.post('/channels/1001/messages', { body: { components: [button('hold', 'Hold')] } });
    const [message] = discord.standing();
    bot.answer = (interaction) => {
      discord.deleteAsPerson('1001', message!.messageId);
      return interaction.isButton() && interaction.update({ content: 'x' });
    };
    void editor.click(message!.messageId, 'Hold').catch(() => {});
    await expect.poll(() => bot.threw[0]?.code).toBe(10008);
  });
});

describe('what the bot hears of an interaction', () => {
  it('is the same twice where two of its connections are open', async () => {
    const other = await aBot(discord);
    bot.answer = reply('First');
    other.answer = async (interaction) => {
      await expect.poll(() => editor.ephemerals().length).toBe(1);
      await reply('Second')(interaction);
    };
    await push();
    await expect.poll(() => other.threw[0]?.code).toBe(40060);
    expect(other.heard[0]?.id).toBe(bot.heard[0]?.id);
    expect(editor.ephemerals().map(({ words }) => words)).toEqual(['First']);
    await other.client.destroy();
  });

  it('is the same again where it is told again', async () => {
    bot.answer = reply('Preview');
    await push();
    discord.repeatInteraction();
    await expect.poll(() => bot.threw[0]?.code).toBe(40060);
    expect(bot.heard[0]?.id).toBe(bot.heard[1]?.id);
  });

  it('comes after a connection that broke is resumed', async () => {
    bot.answer = reply('Preview');
    discord.dropGateway(4000);
    expect(await push()).toMatchObject({ kind: 'message' });
  });

  it('is nothing where it is lost', async () => {
    discord.loseInteractions();
    const used = push().catch((error: Error) => error.message);
    discord.passTime(3000);
    expect(await used).toBe('The application did not respond');
    expect(bot.heard).toEqual([]);
  });

  it('is nothing of a role that changes, where it did not ask for the members', async () => {
    const [privileged] = [await refusal<Error>(aBot(discord, { intents: [1, 2] }))];
    expect(privileged.message).toContain('disallowed intents');
  });
});

describe('faults', () => {
  it('lose the answer to an answer that was taken', async () => {
    discord.fail({ kind: 'drop-after-commit', call: 'POST /interactions/:iid/:token/callback', channel: '1001' });
    bot.answer = reply('Preview');
    expect(await push()).toMatchObject({ message: { words: 'Preview' } });
    await expect.poll(() => bot.threw.length).toBe(1);
  });

  it('refuse an edit', async () => {
    discord.fail({ kind: 'error', code: 50027, call: 'PATCH /webhooks/:aid/:token/messages/:mid' });
    bot.answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply(ephemeral);
      await interaction.editReply('Checked');
    };
    await push();
    await expect.poll(() => bot.threw[0]?.code).toBe(50027);
  });
});
