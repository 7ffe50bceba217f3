import type { Overwrite } from './permissions.ts';

/** A channel as Discord describes it, as far as we read it. */
export interface Channel {
  id?: string;
  name?: string;
  type?: number;
  guild_id?: string;
  permission_overwrites?: readonly Overwrite[];
}

// https://docs.discord.com/developers/resources/channel#channel-object-channel-types
const TEXT = 0;
export const ANNOUNCEMENT = 5;

/** Where alerts go: a text or announcement channel of a server, whose permissions stand in itself, as a thread's do not. */
export const inServer = ({ type, guild_id }: Channel): boolean =>
  guild_id !== undefined && (type === TEXT || type === ANNOUNCEMENT);
