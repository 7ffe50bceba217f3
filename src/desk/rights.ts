/** Who may do what. docs/desk.md shows this table; a test holds the two together and tries each of it by each way in. */
import type { Actor } from '../alert/alert.ts';
import { ChangeError } from '../errors.ts';

/** Each may do what the ones before it may. */
export const ROLES = ['viewer', 'editor', 'senior'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody at the desk, as their way in knows them. */
export interface Who {
  actor: Actor;
  role: Role;
}

/** The least role for each action. `see-hidden`: alerts that are scheduled, embargoed, on hold or killed. */
export const RIGHTS = {
  see: 'viewer',
  'see-hidden': 'editor',
  preview: 'editor',
  push: 'editor',
  update: 'editor',
  correct: 'editor',
  refile: 'editor',
  hold: 'editor',
  release: 'editor',
  kill: 'editor',
  extend: 'editor',
  reschedule: 'editor',
  retry: 'editor',
  resolve: 'editor',
  undo: 'editor',
  approve: 'editor',
  refuse: 'editor',
  bulletin: 'editor',
  drill: 'editor',
  override: 'senior',
  purge: 'senior',
  audit: 'senior',
} as const satisfies Record<string, Role>;
export type Action = keyof typeof RIGHTS;

export const may = (role: Role, action: Action): boolean => ROLES.indexOf(role) >= ROLES.indexOf(RIGHTS[action]);

/** The higher of two roles; null is none. */
export const higher = (a: Role | null, b: Role | null): Role | null =>
  ROLES.findLast((role) => role === a || role === b) ?? null;

/** @throws {ChangeError} `forbidden`: who may, and where that is said */
export function demand({ role }: Who, action: Action): void {
  if (may(role, action)) return;
  throw new ChangeError(
    'forbidden',
    `That takes the role ${RIGHTS[action]}, and yours is ${role}. Whoever runs Stop Press gives roles (docs/desk.md).`,
  );
}
