/** Who somebody on Discord is to the desk: their roles decide, as they are at each press. */
import type { BaseInteraction } from 'discord.js';
import type { DeskConfig } from '../config/config.ts';
import { ROLES, type Who } from '../desk/rights.ts';

export type DiscordRoles = DeskConfig['discord'];

/**
 * The highest role that the configuration gives to what they hold there. Null: none, as in direct messages, where nobody holds
 * any, and in a server that Discord cannot tell of now.
 */
export function whoOf(interaction: BaseInteraction, roles: DiscordRoles): Who | null {
  const held = heldBy(interaction);
  const role = ROLES.findLast((each) => roles[`${each}s`].some((id) => held.includes(id)));
  if (role === undefined) return null;
  const { user, member } = interaction;
  const name = (member && 'displayName' in member ? member.displayName : user.globalName) ?? user.username;
  return { actor: { via: 'discord', name, id: user.id }, role };
}

function heldBy(interaction: BaseInteraction): string[] {
  if (!interaction.inGuild()) return [];
  const { member, guild, guildId } = interaction;
  if (Array.isArray(member.roles)) return member.roles.filter((id) => id !== guildId);
  // Every server has a role of its own id, which everybody holds: it names no editors.
  return guild?.available ? [...member.roles.cache.keys()].filter((id) => id !== guildId) : [];
}
