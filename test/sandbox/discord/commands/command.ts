/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

export interface Option {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  choices?: readonly { name: string; value: string | number }[];
  options?: readonly Option[];
  channel_types?: readonly number[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
  autocomplete?: boolean;
  file_types?: readonly string[];
}

/** A command as Discord keeps it. */
export interface Command {
  id: string;
  type: number;
  name: string;
  description: string;
  options?: readonly Option[];
  /** Which permissions a member needs, all of them; '0': administrators only; null: everybody may. */
  default_member_permissions: string | null;
  /** Roles and people whom the server's owner lets use it all the same. */
  allowed: Set<string>;
}
