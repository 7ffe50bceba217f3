/** Tells a server's members of `/breaking`. */
import { type Client, DiscordAPIError, type Guild, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Log } from '../../queue/log.ts';
import { BREAKING } from './commands.ts';
import type { DiscordRoles } from './who.ts';

/** Registers it where one of the configured roles is, and only where it is not there as it should be. Never rejects. */
export async function register({ rest, application }: Client<true>, guild: Guild, roles: DiscordRoles, log: Log) {
  const named = Object.values(roles).flat();
  if (!named.some((id) => id !== guild.id && guild.roles.cache.has(id))) {
    log.warn(
      { server: guild.name },
      'none of the roles that desk.discord names is in this server: nobody there can push',
    );
    return;
  }
  const route = Routes.applicationGuildCommands(application.id, guild.id);
  try {
    const there = (await rest.get(route)) as unknown[];
    if (there.length === 1 && isThere(there[0], BREAKING)) return;
    await rest.put(route, { body: [BREAKING] });
    log.info({ server: guild.name }, '/breaking is registered');
  } catch (error) {
    const mayNot = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess;
    const how = mayNot ? 'let the bot in again with the scope applications.commands (docs/discord.md)' : String(error);
    log.error({ server: guild.name, how }, '/breaking could not be registered: nobody there can push from Discord');
  }
}

/** Whether Discord has it as we would tell it, but for what it adds of its own. */
export function isThere(theirs: unknown, ours: typeof BREAKING): boolean {
  const { name, description, options } = (theirs ?? {}) as Partial<typeof BREAKING>;
  return name === ours.name && description === ours.description && isSame(options, ours.options);
}

/** Whether two values say the same, where false and nothing are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return (a ?? false) === (b ?? false);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame((a as Named)[name], (b as Named)[name]));
}

type Named = Record<string, unknown>;
