import { channelOf } from '../../src/alert/destination.ts';
import type { Recogniser } from '../adapter.ts';
import { another, elsewhere, notOurs, notReadable, notThere, revisionOf } from '../recognition.ts';
import type { DiscordAccess } from './access.ts';
import { messageAt } from './history.ts';
import { isBy, isStripped, revisionIn } from './mark.ts';
import { receiptOf } from './receipt.ts';
import { isSnowflake } from './snowflake.ts';

export function discordRecogniser(access: DiscordAccess): Recogniser {
  return {
    async recognise(order) {
      const channel = channelOf(order.destination);
      const where = `Discord channel ${channel}`;
      const id = idIn(order.written, channel);
      if (typeof id !== 'string') return id;
      const me = await access.me();
      const message = await messageAt(id, access, { doing: 'look', channel, token: access.token });
      if (message === undefined) return notThere(where);
      if (!isBy(me.id, message)) return notOurs(where);
      const seen = { revision: revisionIn(message, order.key), isStripped: isStripped(message) };
      const revision = await revisionOf(order, id, seen);
      return revision === null ? another(where) : { receipt: await receiptOf(order, message, access), revision };
    },
  };
}

const EXPECTED = 'a link to the message (its menu, Copy Message Link) or its id, digits only';

/** `https://discord.com/channels/1000/1001/1234` → `1234` */
function idIn(written: string, channel: string): string | { problem: string } {
  const text = written.trim();
  if (isSnowflake(text)) return text;
  const [, place, id] = /^https?:\/\/[^/]+\/channels\/(?:\d+|@me)\/(\d+)\/(\d{1,20})\/?(?:[?#]|$)/.exec(text) ?? [];
  if (place === undefined || id === undefined) return notReadable(text, EXPECTED);
  return place === channel ? id : elsewhere(place, channel);
}
