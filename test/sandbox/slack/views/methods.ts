import { type Arguments, textOf } from '../arguments.ts';
import { SlackRefusal } from '../refusal.ts';
import { isObject } from '../shape.ts';
import type { Workspace } from '../workspace.ts';
import { checkView, fillView, newView, type View, viewOf } from './view.ts';

/** https://docs.slack.dev/surfaces/modals/#pushing_new_views */
const STACK_MAX = 3;

/** A new root: what stood before is gone. https://docs.slack.dev/reference/methods/views.open */
export function open(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const asked = viewIn(workspace, given, 'modal');
  const { user } = workspace.triggers.exchange(textOf(given, 'trigger_id'));
  const view = newView(workspace, asked, { user, below: null });
  const screen = workspace.screens.of(user);
  screen.modals = [view];
  return shown(workspace, view);
}

/** On top of the modal that the person acted in. https://docs.slack.dev/reference/methods/views.push */
export function push(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const asked = viewIn(workspace, given, 'modal');
  const { user, view: from } = workspace.triggers.exchange(textOf(given, 'trigger_id'));
  const { modals } = workspace.screens.of(user);
  if (from === null || !modals.some(({ id }) => id === from)) throw new SlackRefusal('not_found');
  return shown(workspace, pushOnto(workspace, modals, asked));
}

export function pushOnto(workspace: Workspace, modals: View[], asked: Record<string, unknown>): View {
  if (modals.length >= STACK_MAX) throw new SlackRefusal('push_limit_reached');
  const below = modals.at(-1) as View;
  const view = newView(workspace, asked, { user: below.user, below });
  modals.push(view);
  return view;
}

/** https://docs.slack.dev/reference/methods/views.update */
export function update(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const [id, externalId] = [textOf(given, 'view_id'), textOf(given, 'external_id')];
  if (id === undefined && externalId === undefined) throw new SlackRefusal('invalid_arguments');
  const view = workspace.screens.find({ id, externalId });
  if (!view) throw new SlackRefusal('not_found');
  const asked = viewIn(workspace, given, view.type, view);
  checkHash(given, view);
  fillView(workspace, view, asked);
  return shown(workspace, view);
}

/** One person's App Home. https://docs.slack.dev/reference/methods/views.publish */
export function publish(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const user = textOf(given, 'user_id') ?? '';
  const person = workspace.people.get(user);
  if (!person || person.deleted) throw new SlackRefusal('user_not_found');
  const screen = workspace.screens.of(user);
  const asked = viewIn(workspace, given, 'home', screen.home);
  if (screen.home) {
    checkHash(given, screen.home);
    fillView(workspace, screen.home, asked);
  } else {
    screen.home = newView(workspace, asked, { user, below: null });
  }
  return shown(workspace, screen.home);
}

function viewIn(
  workspace: Workspace,
  given: Arguments,
  type: View['type'],
  instead: View | null = null,
): Record<string, unknown> {
  const { view } = given;
  if (!isObject(view)) {
    throw new SlackRefusal('invalid_arguments', {
      response_metadata: { messages: ['[ERROR] missing required field: view'] },
    });
  }
  checkView(workspace, view, type);
  const externalId = textOf(view, 'external_id');
  const other = externalId === undefined ? undefined : workspace.screens.find({ externalId });
  if (other && other !== instead) throw new SlackRefusal('duplicate_external_id');
  return view;
}

/** Nobody overwrites what changed since they looked, where they say what they saw. */
function checkHash(given: Arguments, view: View): void {
  const hash = textOf(given, 'hash');
  if (hash !== undefined && hash !== view.hash) throw new SlackRefusal('hash_conflict');
}

function shown(workspace: Workspace, view: View): Record<string, unknown> {
  workspace.changes.tell();
  return { ok: true, view: viewOf(workspace, view) };
}
