/** What became of what an editor confirmed, in words, with a button where something can still be taken back. */
import type { Ledger } from '../../queue/ledger.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Destination } from '../alert/destination.ts';
import type { Changed, Pushed, Waiting, Work } from '../desk/confirm.ts';
import { isDone, viewOf } from '../desk/view.ts';
import type { Told } from './answer.ts';
import { pressButtons } from './blocks.ts';
import type { Room } from './room.ts';
import type { Visitor } from './who.ts';
import { clockOf, nameOf, stateWords, troublesOf } from './words.ts';

/** @returns what was pushed, where the same went out or waits by now; null where nothing of it is there */
export async function alreadyOf(ledger: Ledger, alert: string): Promise<Pushed | null> {
  const ticket = (await ledger.tickets.live()).find((each) => each.alert === alert && workOf(each)?.kind === 'push');
  if (ticket !== undefined) return waitingFor(ticket);
  const record = await ledger.readAlert(alert);
  return record === null || record.state === 'failed'
    ? null
    : { outcome: 'pushed', accepted: { outcome: 'same', item: '', alert } };
}

const waitingFor = ({ id, alert, due, state }: Ticket): Waiting => ({
  outcome: 'waits',
  for: state === 'awaiting' ? 'second' : 'undo',
  ticket: id,
  alert,
  due,
  isNew: false,
});

export const workOf = ({ does }: Ticket): Work | null => does as Work | null;

/** What to tell of a push right after it was confirmed. */
export async function pushedWords(room: Room, visitor: Visitor, pushed: Pushed): Promise<Told> {
  if (pushed.outcome === 'waits') return waitingWords(pushed, 'Nothing was sent yet');
  const { outcome, alert } = pushed.accepted;
  if (outcome === 'new' || outcome === 'same') return alertWords(room, visitor, alert);
  return {
    title: 'Held',
    words:
      outcome === 'version'
        ? `This is another version of alert ${alert}, which is out. It is held, and nothing was posted: update or correct that one.`
        : `A newer version of alert ${alert} is known. This one is kept, and nothing was posted.`,
    isLast: true,
  };
}

/** What to tell of a change right after it was confirmed. */
export async function changedWords(room: Room, visitor: Visitor, changed: Changed, does: string): Promise<Told> {
  if (changed.outcome === 'changed') return alertWords(room, visitor, changed.done.alert);
  return waitingWords(
    changed,
    does === 'kill' ? 'Its words are hidden everywhere meanwhile' : 'Nothing was changed yet',
  );
}

function waitingWords({ for: what, ticket, due }: Waiting, meanwhile: string): Told {
  const undo = (label: string) => pressButtons([{ press: 'undo', target: ticket, base: null, label, look: 'plain' }]);
  if (what === 'second') {
    const words = `It waits for a second editor, who is asked in the editors’ channel. ${meanwhile}.`;
    return { title: 'Waits', words, blocks: undo('Take it back'), isLast: true };
  }
  const seconds = Math.max(1, Math.ceil((due - Date.now()) / 1_000));
  const words = `It goes out in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
  return { title: 'On its way', words, blocks: undo(`Undo (${seconds} s)`), isLast: true };
}

/** How far an alert is; `hasEnded`: nothing more happens to it by itself. */
export async function alertWords(
  { newsdesk }: Room,
  { zone }: Visitor,
  id: string,
): Promise<Told & { hasEnded: boolean }> {
  const record = await newsdesk.desk.ledger.readAlert(id);
  if (record === null)
    return { title: 'On its way', words: `It is on its way, as alert ${id}.`, isLast: true, hasEnded: false };
  const names = await newsdesk.names.of(record.messages.map(({ destination }) => destination));
  const alert = viewOf(record);
  const words = [
    nameOf(record),
    `Alert ${alert.id}: ${stateWords(alert, clockOf(zone, Date.now()))}`,
    ...troublesOf(alert, (each) => names.get(each as Destination) ?? each).map((trouble) => `⚠ ${trouble}`),
  ].join('\n');
  const hasEnded = isDone(record);
  return { title: hasEnded ? TITLES[alert.state] : 'On its way', words, isLast: true, hasEnded };
}

const TITLES: Readonly<Record<ReturnType<typeof viewOf>['state'], string>> = {
  received: 'On its way',
  scheduled: 'Scheduled',
  sending: 'On its way',
  sent: 'Sent',
  incomplete: 'Not everywhere',
  hold: 'On hold',
  killed: 'Killed',
  failed: 'Not sent',
};

/** What became of what waited. */
export function fateOf({ state, decided, detail }: Ticket, isKill: boolean): string {
  const by = decided === null ? '' : ` by ${decided.actor.name}`;
  const nothing = isKill ? 'it stays hidden until it is released, corrected or killed' : 'nothing was sent';
  switch (state) {
    case 'awaiting':
      return 'It waits for a second editor.';
    case 'counting':
      return 'It goes out in seconds.';
    case 'taken':
      return 'It is on its way.';
    case 'done':
      return `Done${decided?.did === 'approve' ? `, approved${by}` : ''}.`;
    case 'failed':
      return `It could not be done: ${detail}`;
    case 'undone':
      return `Taken back${by}; ${nothing}.`;
    case 'refused':
      return `Refused${by}; ${nothing}.`;
    case 'expired':
      return `Nobody answered in time; ${nothing}.`;
    default:
      return state satisfies never;
  }
}
