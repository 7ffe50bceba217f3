import { type BaseInteraction, type ClientOptions, MessageFlags } from 'discord.js';
import { afterEach, beforeEach } from 'vitest';
import { aBot, type Bot, BREAKING } from './bot.ts';
import { type DiscordSandbox, startDiscord } from './discord.ts';
import type { Answered } from './person/answered.ts';
import type { Person } from './person/person.ts';

/** A Discord, a bot with `/breaking`, and an editor: new for each test. */
export interface Stage {
  discord: DiscordSandbox;
  bot: Bot;
  /** Ada Moreau, of the newsroom. */
  editor: Person;
  /** `/breaking push` */
  push(headline?: string, more?: object): Promise<Answered>;
}

export function onStage(more: Partial<ClientOptions> = {}): Stage {
  const stage = {
    push: (headline = 'Bridge closed', more = {}) => stage.editor.command('breaking', 'push', { headline, ...more }),
  } as Stage;
  beforeEach(async () => {
    stage.discord = await startDiscord();
    stage.bot = await aBot(stage.discord, more);
    stage.editor = stage.discord.person('900');
    await stage.bot.register(BREAKING);
  });
  afterEach(async () => {
    await stage.bot.client.destroy();
    await stage.discord.close();
  });
  return stage;
}

export const ephemeral = { flags: MessageFlags.Ephemeral } as const;

/** Answers a command, a button, a modal with words that one person alone sees. */
export const replies = (words: string) => (interaction: BaseInteraction) =>
  interaction.isRepliable() && interaction.reply({ content: words, ...ephemeral });

export const button = (custom_id: string, label: string, more: object = {}) =>
  ({ type: 1, components: [{ type: 2, style: 4, custom_id, label, ...more }] }) as never;
