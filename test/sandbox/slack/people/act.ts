import type { AppSide } from '../app/app.ts';
import { identified, messageOf } from '../shown.ts';
import { isDirect, type SlackChannel } from '../team.ts';
import { startingValues, type Value } from '../views/values.ts';
import type { View } from '../views/view.ts';
import type { Workspace } from '../workspace.ts';
import { labelOf } from './fields.ts';
import type { Found } from './find.ts';
import { actionsOf, type Place } from './payloads.ts';
import type { SlackPerson } from './people.ts';

/** A message by its place: what `standing()`, `ephemerals()` and the log give fits. */
export interface At {
  channel: string;
  messageId: string;
}

/** Who acts, where, and whom Slack tells of it. */
export interface Actor {
  who: SlackPerson;
  workspace: Workspace;
  app: AppSide;
}

/** @throws where this person cannot do anything now. */
export function mayAct({ who, workspace }: Actor): void {
  if (who.deleted) throw new Error(`${who.id} has no account any more`);
  if (workspace.screens.of(who.id).dialog) throw new Error(`${who.id} has a question to answer first: confirm or deny`);
}

/** The channel, where the person is in it. */
export function enter(actor: Actor, named: string): Required<SlackChannel> {
  mayAct(actor);
  const channel = actor.workspace.channel(named);
  if (!channel || !actor.workspace.isIn(channel, actor.who.id)) throw new Error(`${actor.who.id} is not in ${named}`);
  return channel;
}

/** As payloads name a channel: a private one keeps its name to itself. */
export const namedIn = (channel: Required<SlackChannel>): { id: string; name: string } => ({
  id: channel.id,
  name: channel.private && !isDirect(channel) ? 'privategroup' : channel.name,
});

/** Where a person acts, and the blocks that they have before them there. @throws where they do not see it. */
export function placeOf(actor: Actor, where: At | View): { place: Place; blocks: readonly Record<string, unknown>[] } {
  if ('shown' in where) {
    mayAct(actor);
    return { place: { view: where }, blocks: where.shown.blocks };
  }
  const { workspace, who } = actor;
  const channel = enter(actor, where.channel);
  const message = workspace.book.find(channel.id, where.messageId);
  const kept = workspace.screens.of(who.id).ephemerals.find(({ messageId }) => messageId === where.messageId);
  const held = message ?? kept;
  if (!held) throw new Error(`${who.id} sees no message ${where.messageId} in ${where.channel}`);
  const blocks = identified(held.messageId, (held.payload['blocks'] ?? []) as unknown[]) as Record<string, unknown>[];
  const to = { user: who.id, channel: channel.id, message: held.messageId };
  const place: Place = {
    channel: namedIn(channel),
    ts: held.messageId,
    message: message ? messageOf(workspace, message, true) : null,
    thread: message?.thread ?? null,
    response_url: workspace.responseUrl('actions', to),
    values: startingValues(blocks),
  };
  return { place, blocks };
}

/** Tells the app of an act on an element, once the person has confirmed it where the element asks for that. */
export async function act(actor: Actor, place: Place, { block, element }: Found, action: Value): Promise<void> {
  const { who, workspace, app } = actor;
  const go = async () => {
    const named = { action_id: element['action_id'], block_id: block['block_id'], ...action };
    await app.deliver({ kind: 'interactive', payload: actionsOf(workspace, who, place, named) });
  };
  const asks = element['confirm'] as Record<string, unknown> | undefined;
  if (!asks) return go();
  workspace.screens.of(who.id).dialog = {
    title: labelOf(asks['title']),
    text: labelOf(asks['text']),
    confirm: labelOf(asks['confirm']),
    deny: labelOf(asks['deny']),
    danger: asks['style'] === 'danger',
    go,
  };
  workspace.changes.tell();
}

/** Puts a value into what a place holds. */
export function hold(place: Place, { block, element }: Found, value: Value): void {
  const values = 'view' in place ? place.view.values : place.values;
  const blockId = String(block['block_id']);
  values[blockId] = { ...values[blockId], [String(element['action_id'])]: value };
}
