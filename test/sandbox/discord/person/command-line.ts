import { type Command, OPTION, type Option } from '../commands/command.ts';
import type { Guild } from '../guild.ts';
import { type DiscordMember, permissionsOf } from '../members.ts';
import { PERMISSIONS } from '../permissions.ts';
import { OPTION_NAMES, type Resolved } from './resolved.ts';

/** What a person gives a command: words, numbers, ids of people, roles and channels, files. */
export type Values = Readonly<Record<string, unknown>>;

/** A command's names, and what it is given. */
export type Line = [...names: string[], values: Values] | string[];

export interface Typed {
  command: Command;
  /** `breaking push` */
  line: string;
  /** The subcommand's own options, or the command's. */
  options: readonly Option[];
  /** Puts what was given for them where the bot looks for it: within its subcommand. */
  wrap: (given: readonly object[]) => readonly object[];
}

/** Whether the client offers it to a member. https://docs.discord.com/developers/interactions/application-commands#permissions */
export function mayUse(guild: Guild, command: Command, member: DiscordMember): boolean {
  if (command.allowed.has(member.id) || member.roles.some((role) => command.allowed.has(role))) return true;
  const held = permissionsOf(guild, member);
  if (held & PERMISSIONS.ADMINISTRATOR) return true;
  const { default_member_permissions: needed } = command;
  if (needed === null) return (held & PERMISSIONS.USE_APPLICATION_COMMANDS) !== 0n;
  return BigInt(needed) !== 0n && (held & BigInt(needed)) === BigInt(needed);
}

/** Finds what a person types after the slash. @throws where the client would not offer it to them */
export function findCommand(guild: Guild, member: DiscordMember, names: readonly string[]): Typed {
  const line = names.join(' ');
  const command = guild.commands?.find(({ name, type }) => name === names[0] && type === 1);
  if (!command) throw new Error(`there is no command /${names[0]}`);
  if (!mayUse(guild, command, member)) throw new Error(`/${command.name} is not offered to ${member.name}`);
  let options: readonly Option[] = command.options ?? [];
  let wrap: Typed['wrap'] = (given) => given;
  for (const name of names.slice(1)) {
    const sub = options.find((option) => option.name === name && option.type <= OPTION.group);
    if (!sub) throw new Error(`there is no command /${line}`);
    options = sub.options ?? [];
    const outer = wrap;
    wrap = (given) => outer([{ type: sub.type, name: sub.name, options: given }]);
  }
  if (options.some(({ type }) => type <= OPTION.group)) throw new Error(`/${line} needs a subcommand`);
  return { command, line, options, wrap };
}

/** What the client sends, in the order of the command's options. @throws where the client would not send it */
export function fillIn({ line, options }: Typed, values: Values, resolved: Resolved): object[] {
  const unknown = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (unknown) throw new Error(`/${line} has no option ${unknown}`);
  return options.flatMap((option) => {
    const value = values[option.name];
    if (value !== undefined) return [{ name: option.name, type: option.type, value: entered(option, value, resolved) }];
    if (option.required) throw new Error(`/${line}: ${option.name} is required`);
    return [];
  });
}

/** What the client sends while the last of the values is being typed. @throws where the bot completes nothing there */
export function typing({ line, options }: Typed, values: Values): { option: string; typed: string; given: object[] } {
  const focused = Object.keys(values).at(-1);
  const option = options.find(({ name }) => name === focused);
  if (!focused || !option?.autocomplete) throw new Error(`/${line} completes nothing for ${focused}`);
  const typed = String(values[focused]);
  const given = options.flatMap(({ name, type }) => {
    if (name === focused) return [{ name, type, value: typed, focused: true }];
    return values[name] === undefined ? [] : [{ name, type, value: values[name] }];
  });
  return { option: focused, typed, given };
}

function entered(option: Option, value: unknown, resolved: Resolved): unknown {
  const wrong = (why: string) => new Error(`option ${option.name}: ${why}`);
  const kind = OPTION_NAMES[option.type];
  if (kind) {
    const types = option.channel_types;
    const id = resolved.name(kind, value);
    const told = resolved.told.resolved as { channels?: Record<string, { type: number }> };
    if (types && !types.includes(told.channels?.[id]?.type ?? -1)) throw wrong('not a channel of this type');
    return id;
  }
  if (option.choices && option.choices.length > 0) {
    const chosen = option.choices.find((choice) => choice.value === value || choice.name === value);
    if (!chosen) throw wrong(`${String(value)} is none of its choices`);
    return chosen.value;
  }
  if (option.type === OPTION.boolean) {
    if (typeof value !== 'boolean') throw wrong('must be true or false');
    return value;
  }
  if (option.type === OPTION.string) {
    // The command line is one line: what is pasted with breaks loses them.
    const words = String(value).replace(/\s*\n\s*/g, ' ');
    const { min_length: min = 0, max_length: max = 6000 } = option;
    if (words.length < min || words.length > max) throw wrong(`must be between ${min} and ${max} characters`);
    return words;
  }
  const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = option;
  if (typeof value !== 'number' || value < min || value > max) throw wrong(`must be a number from ${min} to ${max}`);
  return value;
}
