/** What has to wait before it is carried out, and for whom. Pure. */
import type { Actor, Priority } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import type { Route } from '../alert/route.ts';
import type { Config } from '../config/config.ts';
import type { Person } from './people.ts';
import type { ChangeRequest } from './request.ts';

export interface Policy {
  routes: readonly Route[];
  /** After this a first post is no news any more, in milliseconds. */
  expiresAfterMs: { default: number; flash: number };
  /** How long what was confirmed can be undone before it goes out. */
  undoMs: number;
  /** What takes a second editor; nothing where fewer than two are configured. */
  fourEyes: ReadonlySet<Priority | 'kill'>;
  people: readonly Person[];
  /** Where drills go. */
  drillTo: readonly Destination[];
}

/** Unanswered for so long, a FLASH may go out as BULLETIN. */
export const OFFER_BULLETIN_MS = 120_000;

/** What an editor confirmed, as far as it decides whether it waits. */
export type Deed =
  | { do: 'push'; priority: Priority; scheduled: boolean }
  | { do: ChangeRequest['do']; priority: Priority };

export type Wait = { for: 'nothing' } | { for: 'second' } | { for: 'undo'; ms: number };

/** What must not lose a second, or can be taken back by itself. */
const AT_ONCE: ReadonlySet<Deed['do']> = new Set([
  'kill',
  'correct',
  'hold',
  'retry',
  'resolve',
  'reschedule',
  'purge',
]);

/** Ways in with a button to press; a shell and a program have none. */
const HAS_UNDO: ReadonlySet<Actor['via']> = new Set(['slack', 'discord', 'web']);

export function waitOf(deed: Deed, { via }: Actor, { fourEyes, undoMs }: Policy): Wait {
  if (deed.do === 'push' && fourEyes.has(deed.priority)) return { for: 'second' };
  if (deed.do === 'kill' && fourEyes.has('kill')) return { for: 'second' };
  if (deed.priority === 'flash' || AT_ONCE.has(deed.do) || !HAS_UNDO.has(via) || undoMs === 0)
    return { for: 'nothing' };
  // What is scheduled can be cancelled until its hour.
  if (deed.do === 'push' && 'scheduled' in deed && deed.scheduled) return { for: 'nothing' };
  return { for: 'undo', ms: undoMs };
}

/** The policy that a configuration asks for: with fewer than two editors nobody could approve, and nothing waits for it. */
export const policyOf = (config: Config): Policy => ({
  routes: config.routes,
  expiresAfterMs: config.expiresAfterMs,
  undoMs: config.desk.undoMs,
  fourEyes: new Set(editorsOf(config) < 2 ? [] : config.desk.fourEyes),
  people: config.desk.people,
  drillTo: config.drill.to,
});

/** How many editors are configured; a user group or a role counts as two, for it is made to hold several. */
export function editorsOf({ desk }: Config): number {
  const accounts = new Set<string>();
  const personOf = (via: 'slack' | 'discord' | 'web', id: string) =>
    desk.people.find((person) => person[via] === id)?.name ?? `${via}:${id}`;
  let groups = 0;
  for (const id of [...desk.slack.editors, ...desk.slack.seniors]) {
    if (id.startsWith('S')) groups += 2;
    else accounts.add(personOf('slack', id));
  }
  groups += 2 * (desk.discord.editors.length + desk.discord.seniors.length);
  for (const { name, role } of desk.users) if (role !== 'viewer') accounts.add(personOf('web', name));
  return groups + accounts.size;
}
