/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
export const PERMISSIONS = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** All that the bot's invitation asks for. */
export const ALL: readonly Permission[] = [
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'READ_MESSAGE_HISTORY',
  'MENTION_EVERYONE',
];

/** What everybody in the guild may do; the bot included. */
export const EVERYONE: readonly Permission[] = [
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'READ_MESSAGE_HISTORY',
  'USE_APPLICATION_COMMANDS',
];

/** From a decimal string of bits, or a list of names. */
export function bitsOf(permissions: string | readonly Permission[]): bigint {
  if (typeof permissions === 'string') return BigInt(permissions);
  return permissions.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
}

export const has = (bits: bigint, permission: Permission): boolean => (bits & PERMISSIONS[permission]) !== 0n;
