import { type View, viewOf } from '../views/view.ts';
import type { Workspace } from '../workspace.ts';
import { common, ours } from './payloads.ts';
import type { SlackPerson } from './people.ts';

/** A view's team is the one of who has it open, and not always ours. */
const theirs = (workspace: Workspace, { team }: SlackPerson) =>
  team === undefined ? ours(workspace) : { team: { id: team, domain: 'another' } };

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function submissionOf(
  workspace: Workspace,
  person: SlackPerson,
  view: View,
  response_urls: readonly Record<string, unknown>[],
): Record<string, unknown> {
  return {
    type: 'view_submission',
    ...theirs(workspace, person),
    ...common(workspace, person),
    trigger_id: workspace.triggers.issue(person.id, view.id),
    view: viewOf(workspace, view),
    response_urls,
  };
}

export function closedOf(
  workspace: Workspace,
  person: SlackPerson,
  view: View,
  is_cleared: boolean,
): Record<string, unknown> {
  return {
    type: 'view_closed',
    ...theirs(workspace, person),
    ...common(workspace, person),
    view: viewOf(workspace, view),
    is_cleared,
  };
}
