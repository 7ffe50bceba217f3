/** Who somebody in Slack is at the desk: asked at each act of theirs, and Slack's answer is believed for a minute at most. */
import type { WebClient } from '@slack/web-api';
import type { DeskConfig } from '../config/config.ts';
import { ROLES, type Role, type Who } from '../desk/rights.ts';
import { ChangeError } from '../errors.ts';

/** Somebody who acts, and whose clock they read. */
export interface Visitor {
  who: Who;
  /** IANA name of their time zone. */
  zone: string;
}

/** Whoever is let out of a group is out of the desk within this. */
const FRESH_MS = 60_000;

const LISTS = { viewer: 'viewers', editor: 'editors', senior: 'seniors' } as const satisfies Record<Role, string>;

// https://docs.slack.dev/reference/objects/user-object
interface SlackUser {
  team_id?: string;
  name?: string;
  real_name?: string;
  tz?: string;
  deleted?: boolean;
  is_bot?: boolean;
  is_app_user?: boolean;
  is_restricted?: boolean;
  is_ultra_restricted?: boolean;
  is_stranger?: boolean;
  /** Where an organisation has several workspaces: those that this person is in. */
  enterprise_user?: { teams?: readonly string[] };
}

/**
 * Tells who acts.
 * @param home the workspace's id
 * @returns throws {ChangeError} `forbidden` where they have no role, `unknown` where Slack did not say who they are
 */
export function visitorsOf(
  client: WebClient,
  home: () => Promise<string | null>,
  mapped: DeskConfig['slack'],
  freshMs = FRESH_MS,
): (user: string) => Promise<Visitor> {
  const userOf = remembered(freshMs, async (user) => {
    // https://docs.slack.dev/reference/methods/users.info
    const said: object = await client.apiCall('users.info', { user });
    return (said as { user: SlackUser }).user;
  });
  const membersOf = remembered(freshMs, async (usergroup) => {
    // https://docs.slack.dev/reference/methods/usergroups.users.list
    const said: object = await client.apiCall('usergroups.users.list', { usergroup });
    return new Set((said as { users: readonly string[] }).users);
  });
  const isNamed = async (id: string, user: string) =>
    id.startsWith('S') ? (await membersOf(id)).has(user) : id === user;

  /** The highest role whose list names them. */
  async function roleOf(user: string): Promise<Role | null> {
    const named = await Promise.all(
      ROLES.map(async (role) => {
        const found = await Promise.all(mapped[LISTS[role]].map((id) => isNamed(id, user)));
        return found.includes(true);
      }),
    );
    return ROLES.findLast((_, at) => named[at]) ?? null;
  }

  return async (user) => {
    if (ROLES.every((role) => mapped[LISTS[role]].length === 0)) throw new ChangeError('forbidden', NOBODY);
    const [found, team, role] = await Promise.all([userOf(user), home(), roleOf(user)]).catch((error: unknown) => {
      throw new ChangeError('unknown', `${UNKNOWN} (${codeOf(error)})`);
    });
    if (role === null || !isOurs(found, team)) throw new ChangeError('forbidden', NO_ROLE);
    const name = found.real_name || found.name || user;
    return { who: { actor: { via: 'slack', name, id: user }, role }, zone: zoneOf(found) };
  };
}

const NOBODY = 'Nobody may use Stop Press in Slack yet: whoever runs it names people under desk.slack (docs/slack.md).';
const NO_ROLE =
  'You have no role at Stop Press, so nothing was done. Whoever runs it gives roles under desk.slack (docs/slack.md).';
const UNKNOWN = 'Slack does not say who you are right now, so nothing was done. Try again in a moment.';

/** Never guests, bots, who left, or the other side of a shared channel, whatever a list says. */
function isOurs(user: SlackUser, home: string | null): boolean {
  if (user.deleted || user.is_bot || user.is_app_user) return false;
  if (user.is_restricted || user.is_ultra_restricted || user.is_stranger) return false;
  return home !== null && (user.team_id === home || user.enterprise_user?.teams?.includes(home) === true);
}

function zoneOf({ tz = 'UTC' }: SlackUser): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: tz }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

const codeOf = (error: unknown): string => {
  const { data, code } = error as { data?: { error?: unknown }; code?: unknown };
  return String(data?.error ?? code ?? 'no answer').slice(0, 60);
};

/** Asks once for each name, however many want to know; a failure is not remembered. */
function remembered<T>(freshMs: number, ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, { until: number; answer: Promise<T> }>();
  return (name) => {
    const now = Date.now();
    const held = known.get(name);
    if (held && held.until > now) return held.answer;
    for (const [old, { until }] of known) if (until <= now) known.delete(old);
    const answer = ask(name);
    known.set(name, { until: now + freshMs, answer });
    answer.catch(() => known.delete(name));
    return answer;
  };
}
