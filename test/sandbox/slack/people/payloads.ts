import { randomBytes } from 'node:crypto';
import { BOT } from '../team.ts';
import type { Values } from '../views/values.ts';
import type { View } from '../views/view.ts';
import { viewOf } from '../views/view.ts';
import type { Workspace } from '../workspace.ts';
import type { SlackPerson } from './people.ts';

/** What Slack sends of what people do. https://docs.slack.dev/reference/interaction-payloads */

/** Slack's old way to prove itself, still in every payload. */
const VERIFICATION = 'sandbox-verification-token';

const domainOf = ({ team }: Workspace): string => team.name.toLowerCase().replaceAll(' ', '-');

export function common(workspace: Workspace, person: SlackPerson): Record<string, unknown> {
  return {
    user: {
      id: person.id,
      username: person.name,
      name: person.name,
      team_id: person.team ?? workspace.team.id,
    },
    api_app_id: BOT.app,
    token: VERIFICATION,
    enterprise: null,
    is_enterprise_install: false,
  };
}

export const ours = (workspace: Workspace) => ({ team: { id: workspace.team.id, domain: domainOf(workspace) } });

/** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export function commandOf(
  workspace: Workspace,
  person: SlackPerson,
  given: { command: string; text: string; channel: { id: string; name: string }; response_url: string },
): Record<string, unknown> {
  const { command, text, channel, response_url } = given;
  return {
    token: VERIFICATION,
    team_id: workspace.team.id,
    team_domain: domainOf(workspace),
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: BOT.app,
    is_enterprise_install: 'false',
    response_url,
    trigger_id: workspace.triggers.issue(person.id, null),
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function shortcutOf(
  workspace: Workspace,
  person: SlackPerson,
  callback_id: string,
  on: { channel: { id: string; name: string }; message: Record<string, unknown>; response_url: string } | null,
): Record<string, unknown> {
  return {
    type: on === null ? 'shortcut' : 'message_action',
    ...ours(workspace),
    ...common(workspace, person),
    action_ts: workspace.nextTs(),
    callback_id,
    trigger_id: workspace.triggers.issue(person.id, null),
    ...(on === null ? {} : { ...on, message_ts: on.message['ts'] }),
  };
}

/** Where a person acted: in a message, or in a view of theirs. */
export type Place =
  | {
      channel: { id: string; name: string };
      ts: string;
      /** Null where only they see it: Slack does not send what it does not keep. */
      message: Record<string, unknown> | null;
      thread: string | null;
      response_url: string;
      values: Values;
    }
  | { view: View };

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function actionsOf(
  workspace: Workspace,
  person: SlackPerson,
  place: Place,
  action: Record<string, unknown>,
): Record<string, unknown> {
  const head = {
    type: 'block_actions',
    ...ours(workspace),
    ...common(workspace, person),
    trigger_id: workspace.triggers.issue(
      person.id,
      'view' in place && place.view.type === 'modal' ? place.view.id : null,
    ),
    actions: [{ ...action, action_ts: workspace.nextTs() }],
  };
  if ('view' in place) {
    const { view } = place;
    return { ...head, container: { type: 'view', view_id: view.id }, view: viewOf(workspace, view) };
  }
  const { channel, ts, message, thread, response_url, values } = place;
  return {
    ...head,
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: message === null,
      ...(thread === null ? {} : { thread_ts: thread }),
    },
    channel,
    ...(message === null ? {} : { message }),
    state: { values },
    response_url,
  };
}

/** https://docs.slack.dev/apis/events-api/#callback-field */
export function eventOf({ team }: Workspace, event: Record<string, unknown>): Record<string, unknown> {
  return {
    token: VERIFICATION,
    team_id: team.id,
    api_app_id: BOT.app,
    event,
    type: 'event_callback',
    event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
}
