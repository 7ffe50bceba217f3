import { checkAgainst } from '../form.ts';
import { BOT, type Guild } from '../guild.ts';
import { DiscordRefusal } from '../refusal.ts';
import type { Command } from './command.ts';
import { commandList } from './command-form.ts';

const CHAT_INPUT = 1;

/**
 * Replaces all the commands of a guild. A command that keeps its name keeps its id, and whom the owner lets use it.
 * https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-guild-application-commands
 */
export function overwriteCommands(guild: Guild, applicationId: string, guildId: string, body: unknown): unknown {
  const before = commandsIn(guild, applicationId, guildId);
  checkAgainst(commandList, body);
  guild.commands = (body as Partial<Command>[]).map((given) => {
    const type = given.type ?? CHAT_INPUT;
    const known = before.find((command) => command.name === given.name && command.type === type);
    return {
      id: known?.id ?? guild.nextId(),
      type,
      name: given.name!,
      description: given.description ?? '',
      ...(given.options ? { options: given.options } : {}),
      default_member_permissions: given.default_member_permissions ?? null,
      allowed: known?.allowed ?? new Set<string>(),
    };
  });
  return guild.commands.map((command) => commandOf(guild, command));
}

/** https://docs.discord.com/developers/interactions/application-commands#get-guild-application-commands */
export function listCommands(guild: Guild, applicationId: string, guildId: string): unknown {
  return commandsIn(guild, applicationId, guildId).map((command) => commandOf(guild, command));
}

function commandsIn(guild: Guild, applicationId: string, guildId: string): readonly Command[] {
  if (applicationId !== BOT.application) throw new DiscordRefusal(10002);
  // Whether it is no member or lacks the scope, the answer is the same.
  if (guildId !== guild.id || guild.commands === null) throw new DiscordRefusal(50001);
  return guild.commands;
}

function commandOf(guild: Guild, { allowed: _kept, ...command }: Command): Record<string, unknown> {
  return {
    ...command,
    application_id: BOT.application,
    guild_id: guild.id,
    version: command.id,
    nsfw: false,
    dm_permission: true,
    integration_types: [0],
    contexts: null,
  };
}
