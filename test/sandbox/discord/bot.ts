import { once } from 'node:events';
import { type BaseInteraction, Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import type { DiscordSandbox } from './discord.ts';

/** A real client that is logged in, for the sandbox's own tests. What a test hands it answers every interaction. */
export interface Bot {
  client: Client<true>;
  /** Answers from now on. What it throws is kept. */
  answer: (interaction: BaseInteraction) => unknown;
  /** The interactions that it was told of. */
  heard: BaseInteraction[];
  /** What answering threw. */
  threw: (Error & { code?: number | string })[];
  /** Replaces its commands in the guild. */
  register(...commands: object[]): Promise<unknown>;
}

export async function aBot(discord: DiscordSandbox, more: Partial<ClientOptions> = {}): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, retries: 0, timeout: 2000 },
    ...more,
  });
  const bot: Bot = {
    client: client as Client<true>,
    answer: () => {},
    heard: [],
    threw: [],
    register: (...commands) => bot.client.application.commands.set(commands as never, discord.guild.id),
  };
  client.on(Events.InteractionCreate, (interaction) => {
    bot.heard.push(interaction);
    void (async () => {
      try {
        await bot.answer(interaction);
      } catch (error) {
        bot.threw.push(error as Error);
      }
    })();
  });
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  return bot;
}

/** `/breaking` as a newsroom's desk might have it. */
export const BREAKING = {
  name: 'breaking',
  description: 'Breaking-news alerts',
  options: [
    {
      type: 1,
      name: 'push',
      description: 'Send an alert',
      options: [
        { type: 3, name: 'headline', description: 'What happened', required: true, max_length: 250 },
        {
          type: 3,
          name: 'priority',
          description: 'How urgent',
          choices: [
            { name: 'Urgent', value: 'URGENT' },
            { name: 'Routine', value: 'ROUTINE' },
          ],
        },
        { type: 7, name: 'channel', description: 'Where', channel_types: [0] },
        { type: 8, name: 'mention', description: 'Whom to call' },
        { type: 11, name: 'file', description: 'The story' },
      ],
    },
    {
      type: 1,
      name: 'kill',
      description: 'Withdraw an alert',
      options: [{ type: 3, name: 'alert', description: 'Which', required: true, autocomplete: true }],
    },
  ],
};
