import { BOT_ROLE, type Guild } from './guild.ts';
import { bitsOf, EVERYONE, PERMISSIONS } from './permissions.ts';
import { DiscordRefusal } from './refusal.ts';
import { botUser, personUser } from './shown.ts';

export interface DiscordMember {
  id: string;
  /** As it is shown: `Ada Moreau`. */
  name: string;
  /** Role ids; they can change at any time. */
  roles: readonly string[];
}

export const MEMBERS: readonly DiscordMember[] = [
  { id: '900', name: 'Ada Moreau', roles: ['2001'] },
  { id: '901', name: 'Ben Okafor', roles: ['2001'] },
  { id: '902', name: 'Cleo Brandt', roles: [] },
];

const JOINED = '2026-01-05T09:00:00.000000+00:00';

/** A person in the guild. @throws {DiscordRefusal} 10007 */
export function memberIn(guild: Guild, id: string): DiscordMember {
  const member = guild.members.get(id);
  if (!member) throw new DiscordRefusal(10007);
  return member;
}

/** https://docs.discord.com/developers/resources/guild#guild-member-object */
export function memberOf(guild: Guild, member: DiscordMember): Record<string, unknown> {
  return { ...bare(member.roles), user: personUser(guild, member.id) };
}

export function botMember(): Record<string, unknown> {
  return { ...bare([BOT_ROLE]), user: botUser() };
}

const bare = (roles: readonly string[]) => ({
  nick: null,
  avatar: null,
  banner: null,
  roles,
  joined_at: JOINED,
  premium_since: null,
  communication_disabled_until: null,
  pending: false,
  deaf: false,
  mute: false,
  flags: 0,
});

/** The bits of everybody and of each role that they hold. An administrator may everything. */
export function permissionsOf(guild: Guild, member: DiscordMember): bigint {
  const held = guild.roles.filter(({ id }) => member.roles.includes(id)).map(({ permissions }) => bitsOf(permissions));
  const bits = held.reduce((all, role) => all | role, bitsOf(EVERYONE));
  return bits & PERMISSIONS.ADMINISTRATOR ? Object.values(PERMISSIONS).reduce((all, bit) => all | bit, 0n) : bits;
}
