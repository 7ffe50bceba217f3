import { type BaseInteraction, MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { aBot, type Bot, BREAKING } from '../bot.ts';
import { type DiscordSandbox, startDiscord } from '../discord.ts';
import type { Person } from './person.ts';

let discord: DiscordSandbox;
let bot: Bot;
let editor: Person;
beforeEach(async () => {
  discord = await startDiscord();
  bot = await aBot(discord);
  editor = discord.person('900');
  await bot.register(BREAKING);
});
afterEach(async () => {
  await bot.client.destroy();
  await discord.close();
});

const label = (text: string, component: object, more: object = {}) => ({ type: 18, label: text, component, ...more });
const input = (more: object = {}) => ({
  type: 4,
  custom_id: 'headline',
  style: 1,
  min_length: 3,
  max_length: 20,
  ...more,
});
const modal = (...components: object[]) => ({ custom_id: 'correct:a.1', title: 'Correct an alert', components });
const headline = label('Headline', input({ value: 'Bridge closed' }), { description: 'What readers see' });

/** Shows a modal for a command and for a button, and hands on what is submitted. */
const shows =
  (shown: object, submitted: (interaction: ModalSubmitInteraction) => unknown = () => {}) =>
  (interaction: BaseInteraction) => {
    if (interaction.isChatInputCommand() || interaction.isButton()) return interaction.showModal(shown as never);
    return interaction.isModalSubmit() && submitted(interaction);
  };
const open = () => editor.command('breaking', 'push', { headline: 'x' });

describe('a modal', () => {
  it('is before a person as the bot made it, and reaches the bot as they filled it in', async () => {
    const choice = (value: string, more: object = {}) => ({ value, label: value.toUpperCase(), ...more });
    const fields = [
      headline,
      label('Priority', {
        type: 3,
        custom_id: 'priority',
        options: [choice('urgent', { default: true }), choice('flash')],
      }),
      label('Where', { type: 8, custom_id: 'where', max_values: 2 }),
      label('Picture', { type: 19, custom_id: 'picture', required: false, file_types: ['.png'] }),
      label('Silent', { type: 23, custom_id: 'silent' }),
    ];
    let told: unknown;
    bot.answer = shows(modal(...fields), (interaction) => {
      const { fields } = interaction;
      told = [
        interaction.customId,
        fields.getTextInputValue('headline'),
        fields.getStringSelectValues('priority'),
        [...(fields.getSelectedChannels('where') ?? new Map()).keys()],
        fields.getUploadedFiles('picture')?.map(({ name }) => name),
        fields.getCheckbox('silent'),
      ];
      return interaction.reply({ content: 'Corrected', flags: MessageFlags.Ephemeral });
    });
    expect(await open()).toMatchObject({
      kind: 'modal',
      modal: { title: 'Correct an alert', customId: 'correct:a.1' },
    });
    expect(editor.modal()?.fields[0]).toMatchObject({
      label: 'Headline',
      description: 'What readers see',
      value: 'Bridge closed',
      required: true,
      problem: null,
    });
    editor.fill({ Headline: 'Bridge open', where: ['1001', '1002'], silent: true });
    editor.fill({ picture: [{ name: 'bridge.png', content: 'png' }] });
    expect(await editor.submit()).toMatchObject({ kind: 'message', message: { words: 'Corrected' } });
    expect(told).toEqual(['correct:a.1', 'Bridge open', ['urgent'], ['1001', '1002'], ['bridge.png'], true]);
    expect(editor.modal()).toBeNull();
  });

  it.each([
    ['what is required is empty', { headline: '' }, 'Headline: is required'],
    ['a text is too short', { headline: 'ab' }, 'Headline: needs at least 3'],
    ['a text is too long', { headline: 'x'.repeat(21) }, 'Headline: takes at most 20'],
  ])('is not submitted where %s', async (_, values, why) => {
    bot.answer = shows(modal(headline));
    await open();
    expect((await refusal<Error>(editor.fill(values).submit())).message).toContain(why);
    expect(bot.heard).toHaveLength(1);
  });

  it('keeps its words where the bot does not answer, and can be sent again', async () => {
    bot.answer = shows(modal(headline));
    await open();
    const sent = editor
      .fill({ headline: 'Bridge open' })
      .submit()
      .catch((error: Error) => error.message);
    discord.passTime(3000);
    expect(await sent).toBe('The application did not respond');
    expect(editor.modal()?.fields[0]?.value).toBe('Bridge open');
    bot.answer = shows({}, (interaction) => interaction.reply('Corrected'));
    expect(await editor.submit()).toMatchObject({ kind: 'message' });
    expect(new Set(bot.heard.map(({ id }) => id)).size).toBe(3);
  });

  it('from a button changes the message that the button is on', async () => {
    const row = { type: 1, components: [{ type: 2, style: 1, custom_id: 'edit', label: 'Edit' }] };
    bot.answer = (interaction) =>
      interaction.isChatInputCommand() &&
      interaction.reply({ content: 'Preview', components: [row] as never, flags: MessageFlags.Ephemeral });
    const { message } = await open();
    bot.answer = shows(
      modal(headline),
      (interaction) => interaction.isFromMessage() && interaction.update('Preview 2'),
    );
    await editor.click(message!, 'Edit');
    expect(await editor.submit()).toMatchObject({
      kind: 'updated',
      message: { id: message!.id, words: 'Preview 2\nEdit' },
    });
  });

  it.each([
    ['opens no further modal', { type: 9, data: modal(headline) }],
    ['updates nothing where it came from a command', { type: 7, data: { content: 'x' } }],
  ])('%s', async (_, body) => {
    bot.answer = shows(modal(headline), ({ id, token }) =>
      bot.client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false }),
    );
    await open();
    void editor.submit().catch(() => {});
    await expect.poll(() => bot.threw[0]?.code).toBe(50035);
  });
});

describe('a modal’s form', () => {
  const text = (more: object) => modal(label('Headline', input(more)));
  it.each([
    ['no component', modal(), 'Must be between 1 and 5'],
    ['six components', modal(...Array(6).fill(headline)), 'Must be between 1 and 5'],
    ['a title over 45', { ...modal(headline), title: 'x'.repeat(46) }, 'Must be 45 or fewer'],
    ['no title', { ...modal(headline), title: '' }, 'BASE_TYPE_REQUIRED'],
    ['an id over 100', { ...modal(headline), custom_id: 'x'.repeat(101) }, 'Must be 100 or fewer'],
    ['a label over 45', modal(label('x'.repeat(46), input())), 'Must be 45 or fewer'],
    ['a description over 100', modal(label('a', input(), { description: 'x'.repeat(101) })), 'Must be 100 or fewer'],
    ['a text input without a label', modal(input()), 'Value must be one of'],
    ['a label with a button', modal(label('a', { type: 2 })), 'Value must be one of'],
    ['text over 4,000', text({ max_length: 4001 }), 'NUMBER_TYPE_MAX'],
    ['a shortest length over the longest', text({ min_length: 21 }), 'NUMBER_TYPE_MAX'],
    ['more text than it takes', text({ value: 'x'.repeat(21) }), 'Must be between 3 and 20'],
    ['a placeholder over 100', text({ placeholder: 'x'.repeat(101) }), 'Must be 100 or fewer'],
    ['a third style', text({ style: 3 }), 'BASE_TYPE_CHOICES'],
    ['two fields of one id', modal(headline, headline), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['a menu without options', modal(label('a', { type: 3, custom_id: 'a', options: [] })), 'Must be between 1 and 25'],
    ['a disabled menu', modal(label('a', { type: 5, custom_id: 'a', disabled: true })), 'cannot be disabled'],
    [
      'a radio button alone',
      modal(label('a', { type: 21, custom_id: 'a', options: [{ value: 'a', label: 'A' }] })),
      'between 2',
    ],
  ])('refuses %s', async (_, shown, problem) => {
    bot.answer = shows(shown);
    void open().catch(() => {});
    await expect.poll(() => JSON.stringify((bot.threw[0] as { rawError?: unknown })?.rawError)).toContain(problem);
  });
});

describe('a menu on a message', () => {
  const menu = (more: object) => ({ type: 1, components: [{ custom_id: 'where', ...more }] });
  const options = [
    { label: 'World', value: 'world' },
    { label: 'Local', value: 'local' },
  ];

  it('tells the bot what was chosen', async () => {
    const rows = [menu({ type: 3, options, max_values: 2 })];
    await bot.client.rest.post('/channels/1001/messages', { body: { content: 'Where?', components: rows } });
    bot.answer = (interaction) => interaction.isStringSelectMenu() && interaction.update(interaction.values.join());
    const [message] = discord.standing();
    expect(await editor.select(message!.messageId, 'where', 'World', 'local')).toMatchObject({ kind: 'updated' });
    expect(discord.standing()[0]?.payload['content']).toBe('world,local');
  });

  it('of channels tells it of the channel as well', async () => {
    await bot.client.rest.post('/channels/1001/messages', { body: { components: [menu({ type: 8 })] } });
    bot.answer = (interaction) =>
      interaction.isChannelSelectMenu() && interaction.reply(String(interaction.channels.first()?.toString()));
    const [message] = discord.standing();
    expect(await editor.select(message!.messageId, 'where', '1002')).toMatchObject({ message: { words: '<#1002>' } });
    expect((await refusal<Error>(editor.select(message!.messageId, 'where', '9'))).message).toContain('no channel 9');
  });

  it('stands in a row of its own', async () => {
    const [row] = [menu({ type: 3, options })];
    row?.components.push({ type: 2, style: 1, label: 'a', custom_id: 'b' } as never);
    const post = bot.client.rest.post('/channels/1001/messages', { body: { components: [row] } });
    expect(JSON.stringify((await refusal<{ rawError: unknown }>(post)).rawError)).toContain('WIDTH_EXCEEDED');
  });
});
