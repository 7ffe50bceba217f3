import { isObject } from '../shape.ts';
import { pushOnto } from '../views/methods.ts';
import type { Value } from '../views/values.ts';
import { checkView, fillView, type View } from '../views/view.ts';
import type { Actor } from './act.ts';
import { complaintOf } from './fields.ts';
import { closedOf, submissionOf } from './view-payloads.ts';

/** What became of a submission: `refused` is where errors stand under the inputs, of the client's or of the app's. */
export type Submitted = 'closed' | 'updated' | 'pushed' | 'cleared' | 'refused';

/** Sends a modal as the person filled it, and does what the app answers. */
export async function submit(actor: Actor, view: View): Promise<Submitted> {
  if (!view.shown['submit']) throw new Error('this modal has no button to submit it');
  const { who, workspace, app } = actor;
  view.errors = complaintsOf(view);
  workspace.changes.tell();
  if (Object.keys(view.errors).length > 0) return 'refused';
  const payload = submissionOf(workspace, who, view, responseUrlsOf(actor, view));
  try {
    const answer = await app.deliver({ kind: 'interactive', payload });
    return take(actor, view, answer);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`Slack: We had some trouble connecting. Try again? (${message})`, { cause: error });
  } finally {
    workspace.changes.tell();
  }
}

/** @param all with all that it stands upon */
export async function closeView(actor: Actor, view: View, all: boolean): Promise<void> {
  const { who, workspace, app } = actor;
  const screen = workspace.screens.of(who.id);
  const closed = all ? [...screen.modals].reverse() : [view];
  screen.modals = screen.modals.filter((modal) => !closed.includes(modal));
  workspace.changes.tell();
  for (const one of closed) {
    if (one.shown['notify_on_close'] !== true) continue;
    await app.deliver({ kind: 'interactive', payload: closedOf(workspace, who, one, all) });
  }
}

function complaintsOf({ shown, values }: View): Record<string, string> {
  const complaints: Record<string, string> = {};
  for (const block of shown.blocks) {
    if (block['type'] !== 'input') continue;
    const [blockId, element] = [String(block['block_id']), block['element'] as Record<string, unknown>];
    const complaint = complaintOf(block, values[blockId]?.[String(element['action_id'])] as Value);
    if (complaint !== null) complaints[blockId] = complaint;
  }
  return complaints;
}

/** https://docs.slack.dev/surfaces/modals/#handling_submissions @throws where Slack does not take the answer */
function take(actor: Actor, view: View, answer: Record<string, unknown>): Submitted {
  const { workspace, who } = actor;
  const screen = workspace.screens.of(who.id);
  switch (answer['response_action']) {
    case undefined:
      // An app that meant something and forgot to say what would see the modal close.
      if (Object.keys(answer).length > 0) throw new Error(`no response_action in ${JSON.stringify(answer)}`);
      screen.modals = screen.modals.filter((modal) => modal !== view);
      return 'closed';
    case 'clear':
      screen.modals = [];
      return 'cleared';
    case 'errors':
      view.errors = errorsIn(view, answer['errors']);
      return 'refused';
    case 'update':
      fillView(workspace, view, viewIn(actor, answer));
      return 'updated';
    case 'push':
      pushOnto(workspace, screen.modals, viewIn(actor, answer));
      return 'pushed';
    default:
      throw new Error(`no such response_action: ${String(answer['response_action'])}`);
  }
}

function viewIn({ workspace }: Actor, { view }: Record<string, unknown>): Record<string, unknown> {
  checkView(workspace, view, 'modal');
  return view as Record<string, unknown>;
}

/** Errors are for inputs only, each by its `block_id`. */
function errorsIn({ shown }: View, errors: unknown): Record<string, string> {
  if (!isObject(errors) || Object.keys(errors).length === 0) throw new Error('response_action errors has no errors');
  const inputs = shown.blocks.filter(({ type }) => type === 'input').map((block) => block['block_id']);
  for (const [blockId, words] of Object.entries(errors)) {
    if (!inputs.includes(blockId)) throw new Error(`an error for ${blockId}, which is no input of this modal`);
    if (typeof words !== 'string' || words === '') throw new Error(`the error for ${blockId} has no words`);
  }
  return errors as Record<string, string>;
}

/** For menus of conversations that ask for it: where to answer in whatever was chosen. */
function responseUrlsOf({ workspace, who }: Actor, { shown, values }: View): Record<string, unknown>[] {
  return shown.blocks.flatMap((block) => {
    const element = isObject(block['element']) ? block['element'] : {};
    if (element['response_url_enabled'] !== true) return [];
    const [block_id, action_id] = [String(block['block_id']), String(element['action_id'])];
    const held = values[block_id]?.[action_id];
    const channel_id = held?.['selected_conversation'] ?? held?.['selected_channel'];
    if (typeof channel_id !== 'string') return [];
    const response_url = workspace.responseUrl('app', { user: who.id, channel: channel_id, message: null });
    return [{ block_id, action_id, channel_id, response_url }];
  });
}
