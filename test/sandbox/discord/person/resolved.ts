import type { GivenFile } from '../attachments.ts';
import { OPTION } from '../commands/command.ts';
import { TYPE } from '../components/kinds.ts';
import type { Guild } from '../guild.ts';
import { channelOf, rolesOf } from '../guild-shown.ts';
import { memberOf, permissionsOf } from '../members.ts';
import { personUser } from '../shown.ts';

type Kind = 'user' | 'role' | 'channel' | 'mentionable' | 'attachment';

/** Which options of a command and which components name something of the guild. */
export const OPTION_NAMES: Readonly<Record<number, Kind>> = {
  [OPTION.user]: 'user',
  [OPTION.role]: 'role',
  [OPTION.channel]: 'channel',
  [OPTION.mentionable]: 'mentionable',
  [OPTION.attachment]: 'attachment',
};
export const COMPONENT_NAMES: Readonly<Record<number, Kind>> = {
  [TYPE.userMenu]: 'user',
  [TYPE.roleMenu]: 'role',
  [TYPE.channelMenu]: 'channel',
  [TYPE.mentionableMenu]: 'mentionable',
  [TYPE.fileUpload]: 'attachment',
};

/** What a person names by its id, told to the bot along with it. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure */
export class Resolved {
  readonly #guild: Guild;
  readonly #channel: string;
  readonly #found: Record<string, Record<string, unknown>> = {};

  /** @param channel where the person is */
  constructor(guild: Guild, channel: string) {
    this.#guild = guild;
    this.#channel = channel;
  }

  /** @param value an id, or a file @returns the id @throws where the guild has nothing of this id to choose */
  name(kind: Kind, value: unknown): string {
    if (kind === 'attachment') return this.#file(value as GivenFile);
    const id = String(value);
    const found = kind === 'mentionable' ? this.#add('user', id) || this.#add('role', id) : this.#add(kind, id);
    if (!found) throw new Error(`the client offers no ${kind} ${id}`);
    return id;
  }

  /** Where anything was named. */
  get told(): { resolved?: Record<string, unknown> } {
    return Object.keys(this.#found).length > 0 ? { resolved: this.#found } : {};
  }

  #add(kind: Exclude<Kind, 'mentionable' | 'attachment'>, id: string): boolean {
    const guild = this.#guild;
    if (kind === 'user') {
      const member = guild.members.get(id);
      if (!member) return false;
      const { user: _apart, deaf: _deaf, mute: _mute, ...partial } = memberOf(guild, member);
      this.#keep('users', id, personUser(guild, id));
      this.#keep('members', id, { ...partial, permissions: String(permissionsOf(guild, member)) });
    } else if (kind === 'role') {
      const role = rolesOf(guild).find((each) => each['id'] === id);
      if (!role) return false;
      this.#keep('roles', id, role);
    } else {
      if (!guild.channel(id)) return false;
      this.#keep('channels', id, { ...channelOf(guild, id), permissions: '0', permission_overwrites: undefined });
    }
    return true;
  }

  #file(file: GivenFile): string {
    if (typeof file !== 'object' || !file?.name) throw new Error('a file is {name, content}');
    const id = this.#guild.nextId();
    this.#keep('attachments', id, this.#guild.attachments.keep(id, this.#channel, file));
    return id;
  }

  #keep(kind: string, id: string, told: unknown): void {
    const held = this.#found[kind] ?? {};
    held[id] = told;
    this.#found[kind] = held;
  }
}
