/** A message with the buttons of a card, as an editors' channel has it; who draws real cards is tested elsewhere. */
import { type Press, pressName } from '../../src/desk/card.ts';
import { push } from '../../src/desk/push.ts';
import { isDone } from '../../src/desk/view.ts';
import { identify } from '../../src/intake/identity.ts';
import { anItem, aRequest } from '../builders.ts';
import { slackClient } from '../sandbox/clients.ts';
import type { SlackSandbox } from '../sandbox/slack/slack.ts';
import type { Desk } from './desk.ts';

export const EDITORS = { id: 'C0EDITORS', name: 'editors' };

/** Posts buttons, one a press. @returns the message */
export async function aCard(slack: SlackSandbox, target: string, base: number | null, ...presses: Press[]) {
  const elements = presses.map((press) => ({
    type: 'button' as const,
    action_id: `press:${press}`,
    value: pressName({ press, target, base }),
    text: { type: 'plain_text' as const, text: press },
  }));
  const blocks = [{ type: 'actions' as const, elements }];
  await slackClient(slack).chat.postMessage({ channel: EDITORS.id, text: 'A card', blocks });
  const card = slack.standing(EDITORS.id).at(-1);
  if (card === undefined) throw new Error('no card');
  return card;
}

/** An alert that stands in its channels. @returns its id */
export async function out(desk: Desk, over: Parameters<typeof anItem>[0] = {}): Promise<string> {
  const item = anItem(over);
  await push(desk.desk, item, aRequest({ priority: 'urgent' }));
  const { alert } = identify(item);
  await ended(desk, alert);
  return alert;
}

/** Waits until nothing more happens to an alert by itself. */
export async function ended({ ledger }: Desk, alert: string) {
  for (;;) {
    const record = await ledger.readAlert(alert);
    if (record !== null && isDone(record)) return record;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
