import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Ask } from './client.ts';

/**
 * What the bot asks for in a channel, each with its reason in docs/discord.md. Reading the history is for messages of
 * unknown outcome: without it Discord shows an empty history, not an error, and "not there" would be a guess.
 */
export const PERMISSIONS = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

export interface Guild {
  id: string;
  name?: string;
  owner_id?: string;
  roles: readonly { id: string; permissions: string }[];
}
export interface Member {
  id: string;
  roles: readonly string[];
}
export interface Overwrite {
  id: string;
  allow: string;
  deny: string;
}

/**
 * What a member may do in one channel: the server's roles, then the channel's overwrites for everyone, for the roles, for
 * the member. https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function permissionsIn(guild: Guild, member: Member, overwrites: readonly Overwrite[]): PermissionsBitField {
  const held = guild.roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const base = new PermissionsBitField(held.map(({ permissions }) => BigInt(permissions)));
  if (guild.owner_id === member.id || base.has(PermissionFlagsBits.Administrator)) {
    return new PermissionsBitField(PermissionsBitField.All);
  }
  const apply = (those: readonly Overwrite[]): void => {
    base.remove(those.map(({ deny }) => BigInt(deny))).add(those.map(({ allow }) => BigInt(allow)));
  };
  apply(overwrites.filter(({ id }) => id === guild.id));
  apply(overwrites.filter(({ id }) => member.roles.includes(id) && id !== guild.id));
  apply(overwrites.filter(({ id }) => id === member.id));
  return base;
}

/** Asks anew what the bot may do in a channel of this server. */
export async function askPermissions(
  ask: Ask,
  me: string,
  guildId: string,
  overwrites: readonly Overwrite[],
): Promise<{ guild: Guild; granted: PermissionsBitField }> {
  const guild = (await ask('get', `/guilds/${guildId}`)) as Guild;
  const { roles } = (await ask('get', `/guilds/${guildId}/members/${me}`)) as Pick<Member, 'roles'>;
  return { guild, granted: permissionsIn(guild, { id: me, roles }, overwrites) };
}
