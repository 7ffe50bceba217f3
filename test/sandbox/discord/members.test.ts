import { once } from 'node:events';
import { Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordClient, refusal } from '../clients.ts';
import { aBot } from './bot.ts';
import { type DiscordSandbox, startDiscord } from './discord.ts';

describe('the people of a guild', () => {
  let discord: DiscordSandbox;
  beforeEach(async () => {
    discord = await startDiscord({
      privilegedIntents: true,
      roles: [
        { id: '2001', name: 'newsroom' },
        { id: '2002', name: 'owners', permissions: ['ADMINISTRATOR'] },
      ],
    });
  });
  afterEach(() => discord.close());

  it('can be asked for, each with the roles of that moment', async () => {
    const rest = discordClient(discord);
    const member = (id: string) => rest.get(`/guilds/${discord.guild.id}/members/${id}`);
    expect(await member('900')).toMatchObject({ user: { global_name: 'Ada Moreau' }, roles: ['2001'] });
    discord.setRoles('900', ['2002']);
    expect(await member('900')).toMatchObject({ roles: ['2002'] });
    expect(await refusal(member('9'))).toMatchObject({ code: 10007 });
  });

  it('change before the eyes of a bot that asked to see them', async () => {
    const bot = await aBot(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers] });
    await bot.client.guilds.cache.first()?.members.fetch('900');
    const heard = once(bot.client, Events.GuildMemberUpdate);
    discord.setRoles('900', []);
    const [, after] = await heard;
    expect([...after.roles.cache.keys()]).toEqual([discord.guild.id]);
    await bot.client.destroy();
  });

  it('may do what their roles let them, and an administrator everything', async () => {
    const bot = await aBot(discord);
    await bot.register({ name: 'desk', description: 'The desk', default_member_permissions: '0' });
    const told: boolean[] = [];
    bot.answer = (interaction) => {
      told.push(interaction.memberPermissions?.has('ManageGuild') ?? false);
      return interaction.isChatInputCommand() && interaction.reply('Here');
    };
    expect((await refusal<Error>(discord.person('901').command('desk'))).message).toContain('not offered');
    discord.setRoles('901', ['2002']);
    await discord.person('901').command('desk');
    discord.setRoles('901', []);
    discord.allowCommand('desk', '901');
    await discord.person('901').command('desk');
    expect(told).toEqual([true, false]);
    await bot.client.destroy();
  });
});
