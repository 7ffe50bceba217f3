import { channelOf } from '../../src/alert/destination.ts';
import type { Naming } from '../adapter.ts';
import type { DiscordAccess } from './access.ts';
import type { Channel } from './channel.ts';
import { orFault } from './faults.ts';

export function discordNaming({ ask, token }: Pick<DiscordAccess, 'ask' | 'token'>): Naming {
  return {
    async nameOf(destination) {
      const channel = channelOf(destination);
      // https://docs.discord.com/developers/resources/channel#get-channel
      const said = (await orFault(ask('get', `/channels/${channel}`), { doing: 'look', channel, token })) as Channel;
      return typeof said?.name === 'string' && said.name !== '' ? `#${said.name}` : null;
    },
  };
}
