import { describe, expect, it } from 'vitest';
import { discordClient, refusal } from '../../clients.ts';
import { BREAKING } from '../bot.ts';
import { startDiscord } from '../discord.ts';
import { onStage } from '../stage.ts';

const stage = onStage();
const x = (length: number) => 'x'.repeat(length);
const option = (more: object = {}) => ({ type: 3, name: 'headline', description: 'What happened', ...more });
const command = (...options: object[]) => ({ name: 'breaking', description: 'Alerts', options });
const sub = (name: string, ...options: object[]) => ({ type: 1, name, description: 'Do it', options });
const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `${n}`, value: `${n}` }));

/** What Discord says is wrong, and where: `0.options.1 CODE`. */
async function problems(...commands: object[]): Promise<string> {
  const put = stage.bot.client.rest.put(
    `/applications/${stage.bot.client.application.id}/guilds/${stage.discord.guild.id}/commands`,
    { body: commands },
  );
  const { rawError } = await refusal<{ rawError: { code: number; errors: object } }>(put);
  expect(rawError.code).toBe(50035);
  return leaves(rawError.errors).join('\n');
}

function leaves(node: object, path: readonly string[] = []): string[] {
  return Object.entries(node).flatMap(([step, under]) =>
    step === '_errors'
      ? (under as { code: string; message: string }[]).map(
          ({ code, message }) => `${path.join('.')} ${code} ${message}`,
        )
      : leaves(under, [...path, step]),
  );
}

describe('the commands of a guild', () => {
  it('are replaced all at once, and keep their ids by their names', async () => {
    const ids = async () =>
      [...(await stage.bot.client.application.commands.fetch({ guildId: stage.discord.guild.id })).values()].map(
        ({ name, id }) => `${name} ${id}`,
      );
    const [before] = await ids();
    await stage.bot.register(BREAKING, { name: 'desk', description: 'The desk' });
    expect((await ids())[0]).toBe(before);
    await stage.bot.register({ name: 'desk', description: 'The desk' });
    expect(stage.discord.commands).toEqual(['desk']);
  });

  it('cannot be set where the bot was let in without the scope for them, or by another application', async () => {
    const closed = await startDiscord({ commands: false });
    const put = (application: string, on = closed) =>
      discordClient(on).put(`/applications/${application}/guilds/${on.guild.id}/commands`, { body: [] });
    expect(await refusal(put(stage.bot.client.application.id))).toMatchObject({ code: 50001, status: 403 });
    expect(await refusal(put('1', stage.discord))).toMatchObject({ code: 10002 });
    await closed.close();
  });

  it.each([
    ['a name with a space', { ...command(), name: 'break news' }, '0.name STRING_TYPE_REGEX'],
    ['a name with a capital', { ...command(), name: 'Breaking' }, '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name over 32', { ...command(), name: x(33) }, '0.name BASE_TYPE_MAX_LENGTH'],
    ['no description', { name: 'breaking' }, '0.description BASE_TYPE_REQUIRED'],
    ['a description over 100', { ...command(), description: x(101) }, '0.description BASE_TYPE_MAX_LENGTH'],
    ['permissions that are none', { ...command(), default_member_permissions: 'all' }, '0.default_member_permissions'],
    [
      '26 options',
      command(...Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` }))),
      '0.options BASE_TYPE_MAX',
    ],
    ['an option of no kind', command(option({ type: 12 })), '0.options.0.type BASE_TYPE_CHOICES'],
    ['two options of one name', command(option(), option()), '0.options.1 APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME'],
    [
      'what is required behind what is not',
      command(option(), option({ name: 'b', required: true })),
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'a subcommand beside an option',
      command(sub('push'), option()),
      '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['a subcommand in a subcommand', command(sub('push', sub('now'))), '0.options.0.options.0.type BASE_TYPE_CHOICES'],
    ['26 choices', command(option({ choices: choices(26) })), '0.options.0.choices BASE_TYPE_MAX_LENGTH'],
    ['a choice over 100', command(option({ choices: [{ name: x(101), value: 'a' }] })), '0.options.0.choices.0.name'],
    [
      'choices and completion',
      command(option({ choices: choices(1), autocomplete: true })),
      '0.options.0.autocomplete',
    ],
    ['words over 6,000', command(option({ max_length: 6001 })), '0.options.0.max_length NUMBER_TYPE_MAX'],
    [
      'a command over 8,000',
      command(
        ...['a', 'b', 'c'].map((name) =>
          option({ name, choices: choices(25).map(({ value }) => ({ name: x(98) + value, value: x(98) + value })) }),
        ),
      ),
      '0 APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('are refused with %s', async (_, wrong, problem) => {
    expect(await problems(wrong)).toContain(problem);
  });

  it('are refused two of one name', async () => {
    expect(await problems(command(), command())).toContain('1 APPLICATION_COMMANDS_DUPLICATE_NAME');
  });

  it('may have groups of subcommands', async () => {
    const group = { type: 2, name: 'alert', description: 'Alerts', options: [sub('kill', option({ required: true }))] };
    await stage.bot.register(command(group));
    let told = '';
    stage.bot.answer = (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      told = `${interaction.options.getSubcommandGroup()} ${interaction.options.getSubcommand()} ${interaction.options.getString('headline')}`;
      return interaction.reply('Done');
    };
    await stage.editor.command('breaking', 'alert', 'kill', { headline: 'Bridge' });
    expect(told).toBe('alert kill Bridge');
  });
});
