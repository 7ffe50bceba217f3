import type { Standing } from '../sandbox.ts';

/** All that the app's manifest asks for. https://docs.slack.dev/reference/scopes */
export const SCOPES = [
  'chat:write',
  'commands',
  'channels:read',
  'groups:read',
  'channels:history',
  'groups:history',
  'users:read',
  'usergroups:read',
  'im:write',
  'files:read',
];

export interface SlackChannel {
  id: string;
  name: string;
  /** Whether the bot was invited; default true. */
  member?: boolean;
  private?: boolean;
  archived?: boolean;
  /** Shared with another workspace, whose people are then in it, too. */
  shared?: boolean;
  /** The people in it; default everybody but strangers, who are only where it is shared. */
  people?: readonly string[] | null;
}

/** A direct conversation of the app with one person. */
export interface Direct {
  id: string;
  user: string;
}

export const isDirect = ({ id }: SlackChannel): boolean => id.startsWith('D');

export interface SlackTeam {
  id: string;
  name: string;
  /** Ends in a slash. Permalinks begin with it. */
  url: string;
}

export interface SlackMessage extends Standing {
  user: string;
  /** The parent's `ts` where it is a reply. */
  thread: string | null;
  /** `ts` of the last edit. */
  editedTs: string | null;
}

export const BOT = { user: 'U0STOPPRESS', id: 'B0STOPPRESS', app: 'A0STOPPRESS', name: 'stop-press' };
