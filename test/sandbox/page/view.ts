import { createHash } from 'node:crypto';
import type { Shown } from '../page.ts';
import { discordView } from './discord-view.ts';
import type { Panels } from './markup.ts';

interface Asked {
  timeZone: string;
  /** The channel to look at; null: where that person is. */
  discord: string | null;
}

/** What one person sees, and nobody else. @param id a member's @returns null where there is nobody of this id */
export function viewOf({ discord }: Shown, id: string, { timeZone, discord: channel }: Asked): Panels | null {
  if (!discord?.members.some((member) => member.id === id)) return null;
  const person = discord.person(id);
  const shown = discord.channels.find((each) => each.id === (channel ?? person.channel)) ?? discord.channels[0];
  const html = discordView(discord, person, { timeZone, channel: shown ?? { id: '', name: '' } });
  return { state: createHash('sha256').update(html).digest('base64url'), html };
}
