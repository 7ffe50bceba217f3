import { type Arguments, textOf } from './arguments.ts';
import { fileOf } from './people/files.ts';
import { userOf } from './people/people.ts';
import { SlackRefusal } from './refusal.ts';
import { BOT } from './team.ts';
import type { Workspace } from './workspace.ts';

/** https://docs.slack.dev/reference/methods/users.info */
export function info(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const id = textOf(given, 'user');
  if (id === BOT.user) return { ok: true, user: botUser(workspace) };
  const person = workspace.people.get(id ?? '');
  if (!person) throw new SlackRefusal('user_not_found');
  return { ok: true, user: userOf(person, workspace.team) };
}

/** Deleted people are in no group any more. https://docs.slack.dev/reference/methods/usergroups.users.list */
export function ofGroup(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const group = workspace.groups.find(({ id }) => id === textOf(given, 'usergroup'));
  if (!group) throw new SlackRefusal('no_such_subteam');
  return { ok: true, users: group.users.filter((user) => !workspace.people.get(user)?.deleted) };
}

/** https://docs.slack.dev/reference/methods/files.info */
export function fileInfo(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const file = workspace.files.find(textOf(given, 'file') ?? '');
  if (!file) throw new SlackRefusal('file_not_found');
  return { ok: true, file: fileOf(workspace, file), comments: [], response_metadata: { next_cursor: '' } };
}

const botUser = ({ team }: Workspace): Record<string, unknown> => ({
  id: BOT.user,
  team_id: team.id,
  name: BOT.name,
  deleted: false,
  is_bot: true,
  is_admin: false,
  is_restricted: false,
  is_ultra_restricted: false,
  profile: { bot_id: BOT.id, api_app_id: BOT.app, real_name: BOT.name },
});
