import { channelOf, type Destination, platformOf } from '../../src/alert/destination.ts';
import type { Examine, Finding } from '../adapter.ts';
import { type Channel, inServer } from './channel.ts';
import { type Ask, type DiscordConnection, discordClient } from './client.ts';
import { discordFault } from './faults.ts';
import { askPermissions, PERMISSIONS } from './permissions.ts';

/** Token, and the bot's permissions in each channel, without posting anything. */
export function examineDiscord(connection: DiscordConnection): Examine {
  const { token } = connection;

  return async (destinations) => {
    const client = discordClient(connection);
    const ask = remembering(client.ask);
    try {
      const me = (await ask('get', '/users/@me')) as { id: string; username: string };
      const findings: Finding[] = [{ subject: 'Discord token', ok: true, message: `@${me.username}` }];
      for (const each of destinations)
        if (platformOf(each) === 'discord') findings.push(await channel(ask, me.id, each));
      return findings;
    } catch (error) {
      const { message } = discordFault(error, { channel: null, token });
      return [{ subject: 'Discord token', ok: false, message }];
    } finally {
      client.close();
    }
  };

  async function channel(ask: Ask, me: string, destination: Destination): Promise<Finding> {
    const id = channelOf(destination);
    try {
      const found = (await ask('get', `/channels/${id}`)) as Channel;
      return { subject: destination, ...(await judge(ask, me, found)) };
    } catch (error) {
      return { subject: destination, ok: false, message: discordFault(error, { channel: id, token }).message };
    }
  }
}

async function judge(ask: Ask, me: string, channel: Channel): Promise<Pick<Finding, 'ok' | 'message'>> {
  const { name = 'it', guild_id: guildId, permission_overwrites: overwrites = [] } = channel;
  if (guildId === undefined || !inServer(channel)) {
    return { ok: false, message: `#${name} is no text or announcement channel of a server. Choose one.` };
  }
  const { guild, granted } = await askPermissions(ask, me, guildId, overwrites);
  const missing = PERMISSIONS.filter(([, bit]) => !granted.has(bit)).map(([words]) => words);
  const where = `#${name} in ${guild.name ?? guildId}`;
  if (missing.length === 0) return { ok: true, message: where };
  return {
    ok: false,
    message: `${where}: the bot lacks ${missing.join(', ')}. Edit Channel, Permissions, add its role and allow them.`,
  };
}

/** One request a server, not one a channel. */
function remembering(ask: Ask): Ask {
  const answers = new Map<string, Promise<unknown>>();
  return (method, route) => {
    const answer = answers.get(route) ?? ask(method, route);
    answers.set(route, answer);
    return answer;
  };
}
