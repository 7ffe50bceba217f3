import type { BaseInteraction, ModalSubmitInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../clients.ts';
import { button, ephemeral, onStage } from '../stage.ts';

const stage = onStage();

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
const open = () => stage.push();

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
    stage.bot.answer = shows(modal(...fields), (interaction) => {
      const { fields } = interaction;
      told = [
        interaction.customId,
        fields.getTextInputValue('headline'),
        fields.getStringSelectValues('priority'),
        [...(fields.getSelectedChannels('where') ?? new Map()).keys()],
        fields.getUploadedFiles('picture')?.map(({ name }) => name),
        fields.getCheckbox('silent'),
      ];
      return interaction.reply({ content: 'Corrected', ...ephemeral });
    });
    expect(await open()).toMatchObject({
      kind: 'modal',
      modal: { title: 'Correct an alert', customId: 'correct:a.1' },
    });
    expect(stage.editor.modal()?.fields[0]).toMatchObject({
      label: 'Headline',
      description: 'What readers see',
      value: 'Bridge closed',
      required: true,
      problem: null,
    });
    stage.editor.fill({ Headline: 'Bridge open', where: ['1001', '1002'], silent: true });
    stage.editor.fill({ picture: [{ name: 'bridge.png', content: 'png' }] });
    expect(await stage.editor.submit()).toMatchObject({ kind: 'message', message: { words: 'Corrected' } });
    expect(told).toEqual(['correct:a.1', 'Bridge open', ['urgent'], ['1001', '1002'], ['bridge.png'], true]);
    expect(stage.editor.modal()).toBeNull();
  });

  it.each([
    ['what is required is empty', { headline: '' }, 'Headline: is required'],
    ['a text is too short', { headline: 'ab' }, 'Headline: needs at least 3'],
    ['a text is too long', { headline: 'x'.repeat(21) }, 'Headline: takes at most 20'],
  ])('is not submitted where %s', async (_, values, why) => {
    stage.bot.answer = shows(modal(headline));
    await open();
    expect((await refusal<Error>(stage.editor.fill(values).submit())).message).toContain(why);
    expect(stage.bot.heard).toHaveLength(1);
  });

  it('keeps its words where the bot does not answer, and can be sent again', async () => {
    stage.bot.answer = shows(modal(headline));
    await open();
    const sent = stage.editor
      .fill({ headline: 'Bridge open' })
      .submit()
      .catch((error: Error) => error.message);
    expect((await refusal<Error>(stage.editor.submit())).message).toContain('is on its way');
    stage.discord.passTime(3000);
    expect(await sent).toBe('The application did not respond');
    expect(stage.editor.modal()?.fields[0]?.value).toBe('Bridge open');
    stage.bot.answer = shows({}, (interaction) => interaction.reply('Corrected'));
    expect(await stage.editor.submit()).toMatchObject({ kind: 'message' });
    expect(new Set(stage.bot.heard.map(({ id }) => id)).size).toBe(3);
  });

  it('from a button changes the message that the button is on', async () => {
    stage.bot.answer = (interaction) =>
      interaction.isChatInputCommand() &&
      interaction.reply({ content: 'Preview', components: [button('edit', 'Edit')], ...ephemeral });
    const { message } = await open();
    stage.bot.answer = shows(
      modal(headline),
      (interaction) => interaction.isFromMessage() && interaction.update('Preview 2'),
    );
    await stage.editor.click(message!, 'Edit');
    expect(await stage.editor.submit()).toMatchObject({
      kind: 'updated',
      message: { id: message!.id, words: 'Preview 2\nEdit' },
    });
  });

  it.each([
    ['opens no further modal', { type: 9, data: modal(headline) }],
    ['updates nothing where it came from a command', { type: 7, data: { content: 'x' } }],
  ])('%s', async (_, body) => {
    stage.bot.answer = shows(modal(headline), ({ id, token }) =>
      stage.bot.client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false }),
    );
    await open();
    void stage.editor.submit().catch(() => {});
    await expect.poll(() => stage.bot.threw[0]?.code).toBe(50035);
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
    stage.bot.answer = shows(shown);
    void open().catch(() => {});
    await expect
      .poll(() => JSON.stringify((stage.bot.threw[0] as { rawError?: unknown })?.rawError))
      .toContain(problem);
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
    await stage.bot.client.rest.post('/channels/1001/messages', { body: { content: 'Where?', components: rows } });
    stage.bot.answer = (interaction) =>
      interaction.isStringSelectMenu() && interaction.update(interaction.values.join());
    const [message] = stage.discord.standing();
    expect(await stage.editor.select(message!.messageId, 'where', 'World', 'local')).toMatchObject({ kind: 'updated' });
    expect(stage.discord.standing()[0]?.payload['content']).toBe('world,local');
  });

  it('of channels tells it of the channel as well', async () => {
    await stage.bot.client.rest.post('/channels/1001/messages', { body: { components: [menu({ type: 8 })] } });
    stage.bot.answer = (interaction) =>
      interaction.isChannelSelectMenu() && interaction.reply(String(interaction.channels.first()?.toString()));
    const [message] = stage.discord.standing();
    expect(await stage.editor.select(message!.messageId, 'where', '1002')).toMatchObject({
      message: { words: '<#1002>' },
    });
    expect((await refusal<Error>(stage.editor.select(message!.messageId, 'where', '9'))).message).toContain(
      'no channel 9',
    );
  });

  it('stands in a row of its own', async () => {
    const [row] = [menu({ type: 3, options })];
    row?.components.push({ type: 2, style: 1, label: 'a', custom_id: 'b' } as never);
    const post = stage.bot.client.rest.post('/channels/1001/messages', { body: { components: [row] } });
    expect(JSON.stringify((await refusal<{ rawError: unknown }>(post)).rawError)).toContain('WIDTH_EXCEEDED');
  });
});
