import type { SlackTeam } from '../team.ts';

/** Somebody who sees this workspace. https://docs.slack.dev/reference/objects/user-object */
export interface SlackPerson {
  id: string;
  /** `ada.marsh`. */
  name: string;
  realName: string;
  admin?: boolean;
  /** `multi`: a guest in some channels (`is_restricted`); `single`: in one (`is_ultra_restricted` too). */
  guest?: 'multi' | 'single';
  deleted?: boolean;
  /** Another workspace's id: somebody met in a shared channel only (`is_stranger`). */
  team?: string;
  /** Offset from UTC in seconds; default 0. */
  offset?: number;
}

/** https://docs.slack.dev/reference/objects/usergroup-object */
export interface SlackGroup {
  id: string;
  handle: string;
  users: readonly string[];
}

export const PEOPLE: readonly SlackPerson[] = [
  { id: 'U0ADA', name: 'ada.marsh', realName: 'Ada Marsh' },
  { id: 'U0BEN', name: 'ben.okafor', realName: 'Ben Okafor' },
  { id: 'U0CLEO', name: 'cleo.hart', realName: 'Cleo Hart', admin: true },
  { id: 'U0PERSON', name: 'pat.person', realName: 'Pat Person' },
  { id: 'U0GUEST', name: 'gus.guest', realName: 'Gus Guest', guest: 'multi' },
  { id: 'U0SINGLE', name: 'sid.single', realName: 'Sid Single', guest: 'single' },
  { id: 'U0GONE', name: 'gwen.gone', realName: 'Gwen Gone', deleted: true },
  { id: 'U0STRANGER', name: 'stella.strange', realName: 'Stella Strange', team: 'T0OTHER' },
];

export const GROUPS: readonly SlackGroup[] = [{ id: 'S0EDITORS', handle: 'editors', users: ['U0ADA', 'U0BEN'] }];

/** What `users.info` says. */
export function userOf(person: SlackPerson, team: SlackTeam): Record<string, unknown> {
  const { id, name, realName, guest, deleted = false, admin = false, offset = 0 } = person;
  const home = person.team ?? team.id;
  const common = {
    id,
    team_id: home,
    name,
    deleted,
    profile: {
      real_name: realName,
      real_name_normalized: realName,
      display_name: name,
      display_name_normalized: name,
      team: home,
    },
    is_bot: false,
    is_app_user: false,
    updated: 1_700_000_000,
  };
  if (deleted) return common;
  return {
    ...common,
    real_name: realName,
    tz: 'Etc/UTC',
    tz_label: 'Coordinated Universal Time',
    tz_offset: offset,
    is_admin: admin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: guest !== undefined,
    is_ultra_restricted: guest === 'single',
    is_email_confirmed: true,
    ...(person.team === undefined ? {} : { is_stranger: true }),
  };
}
