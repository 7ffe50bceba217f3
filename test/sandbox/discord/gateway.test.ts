import { once } from 'node:events';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordClient, refusal } from '../clients.ts';
import { type DiscordSandbox, startDiscord } from './discord.ts';

describe('the gateway', () => {
  let discord: DiscordSandbox;
  let client: Client;
  beforeEach(async () => {
    discord = await startDiscord();
    client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
      rest: { api: discord.apiUrl, retries: 0 },
    });
  });
  afterEach(async () => {
    await client.destroy();
    await discord.close();
  });

  const login = async () => {
    const ready = once(client, Events.ClientReady);
    await client.login(discord.token);
    await ready;
  };

  it('lets a real client log in, see its channels and hear a message', async () => {
    await login();
    expect(client.user?.username).toBe('Stop Press');
    expect(client.channels.cache.get('1001')).toMatchObject({ name: 'breaking-news' });
    const heard = once(client, Events.MessageCreate);
    await discordClient(discord).post('/channels/1001/messages', { body: { content: 'Bridge closed' } });
    expect(await heard).toMatchObject([{ content: 'Bridge closed', channelId: '1001' }]);
  });

  it('tells of edits and deletions', async () => {
    await login();
    const id = discord.say('1001', 'Morning all');
    const gone = once(client, Events.MessageDelete);
    discord.deleteAsPerson('1001', id);
    expect(await gone).toMatchObject([{ id }]);
  });

  it('closes on a wrong token', async () => {
    const error = await refusal<Error>(client.login('wrong'));
    expect(error.message).toContain('invalid token');
  });

  it('lets a client that lost its connection resume, with what it missed', async () => {
    await login();
    const resumed = once(client, Events.ShardResume);
    const heard = once(client, Events.MessageCreate);
    discord.dropGateway(4000);
    discord.say('1001', 'said meanwhile');
    expect(await heard).toMatchObject([{ content: 'said meanwhile' }]);
    await resumed;
  });
});
