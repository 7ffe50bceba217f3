/** What became of what an editor said yes to, told to them as it happens. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ButtonStyle } from 'discord.js';
import type { Accepted } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Changed, Pushed, Waiting } from '../desk/confirm.ts';
import type { ChangeRequest } from '../desk/request.ts';
import { isDone } from '../desk/view.ts';
import { pressButton, type Reply, row, saying } from './reply.ts';
import type { Room } from './room.ts';
import { statusOf } from './status.ts';
import { clock, line, within } from './words.ts';

/** Discord lets us tell for a quarter of an hour; an alert that is not out within a minute is no quick answer any more. */
const TOLD_FOR_MS = 14 * 60_000;
const WATCHED_MS = 60_000;
/** What is not out by then is told as it is, and again when it has ended. */
const SLOW_MS = 2_000;
const EVERY_MS = 250;
/** Another person is slower than a clock. */
const SECOND_EVERY_MS = 1_000;

/** What happens next is told as well, until it stands, or a minute is over. */
export async function* pushedReplies(room: Room, pushed: Pushed): AsyncGenerator<Reply> {
  if (pushed.outcome === 'waits') return yield* waitingReplies(room, pushed, 'Nothing was sent yet.');
  const { outcome, alert } = pushed.accepted;
  yield saying(ACCEPTED[outcome](alert));
  if (outcome === 'new') yield* alertReplies(room, alert);
}

const ACCEPTED: Readonly<Record<Accepted['outcome'], (alert: string) => string>> = {
  new: (alert) => `Taken as alert ${alert}, and on its way.`,
  same: (alert) => `This is alert ${alert} already; nothing new is posted.`,
  version: (alert) => `This is another version of alert ${alert}. It is held for an editor; nothing was posted.`,
  stale: (alert) => `A newer version of alert ${alert} is known. This one is kept; nothing was posted.`,
};

const DONE: Partial<Readonly<Record<ChangeRequest['do'], string>>> = {
  update: 'Updated.',
  correct: 'Corrected: every place is put right, and told so.',
  refile: 'Refiled.',
  hold: 'On hold.',
  release: 'Released.',
  kill: 'Killed: every word of it is masked wherever it stands.',
  retry: 'What was refused goes out again.',
};

/** @param also what else the editor should know of it */
export async function* changedReplies(
  room: Room,
  does: ChangeRequest['do'],
  changed: Changed,
  also = '',
): AsyncGenerator<Reply> {
  if (changed.outcome === 'waits') {
    const now = does === 'kill' ? 'It is on hold and masked everywhere meanwhile.' : 'Nothing was changed yet.';
    return yield* waitingReplies(room, changed, now);
  }
  const { alert, confirmed } = changed.done;
  const doubt = confirmed ? '' : 'No replica of Redis has it yet: should the master be lost now, look again.';
  const lead = [DONE[does] ?? 'Done.', doubt, also].filter(Boolean).join('\n');
  yield saying(lead, `Alert ${alert} is being edited.`);
  yield* alertReplies(room, alert, lead);
}

async function* waitingReplies(room: Room, waiting: Waiting, meanwhile: string): AsyncGenerator<Reply> {
  const { ticket, due, isNew } = waiting;
  const again = isNew ? '' : 'The same was asked for before, and waits already.';
  const undo = { press: 'undo', target: ticket, base: null } as const;
  yield waiting.for === 'undo'
    ? {
        ...saying(again, `Goes out ${clock(due, 'R')}. ${meanwhile}`),
        components: [row(pressButton(undo, 'Undo', ButtonStyle.Danger))],
      }
    : {
        ...saying(again, `It waits for a second editor. ${meanwhile}`),
        components: [row(pressButton(undo, 'Withdraw'))],
      };
  const ended = await untilEnded(room, waiting);
  if (ended !== null) yield* ticketReplies(room, ended);
}

/** The ticket when it has ended; null where that takes too long to be told, or the desk closes. */
async function untilEnded({ desk, closing }: Room, waiting: Waiting): Promise<Ticket | null> {
  const until = Date.now() + TOLD_FOR_MS;
  const everyMs = waiting.for === 'second' ? SECOND_EVERY_MS : EVERY_MS;
  while (Date.now() < until && (await pause(closing, everyMs))) {
    const ticket = await desk.ledger.tickets.read(waiting.ticket);
    if (ticket === null) return null;
    if (!LIVE.has(ticket.state)) return ticket;
  }
  return null;
}

const LIVE: ReadonlySet<Ticket['state']> = new Set(['awaiting', 'counting', 'taken']);

/** What became of a ticket, and of its alert where it was carried out. */
export async function* ticketReplies(room: Room, { state, decided, detail, alert }: Ticket): AsyncGenerator<Reply> {
  const by = decided === null ? '' : ` by ${within(decided.actor.name)}`;
  switch (state) {
    case 'done': {
      const lead = `${DECIDED[decided?.did ?? ''] ?? 'Carried out'}${by}.`;
      yield saying(lead, `Alert ${alert} is on its way.`);
      return yield* alertReplies(room, alert, lead);
    }
    case 'failed':
      yield saying('It could not be done:', line(detail));
      return;
    case 'undone':
    case 'refused': {
      const record = await room.desk.ledger.readAlert(alert);
      // A kill that was asked for masked it at once.
      const held = record?.life === 'hold' ? ' The alert is still on hold: release it, correct it or kill it.' : '';
      yield saying(`${state === 'undone' ? 'Undone' : 'Refused'}${by}; nothing was sent.${held}`);
      return;
    }
    case 'expired':
      yield saying('Nobody answered in time; nothing was sent.');
      return;
    default:
      yield saying(`It is on its way${by}.`);
  }
}

const DECIDED: Readonly<Record<string, string>> = {
  approve: 'Approved',
  override: 'Sent without a second editor',
  bulletin: 'Sent as BULLETIN',
};

async function* alertReplies({ desk, names, closing }: Room, id: string, lead?: string): AsyncGenerator<Reply> {
  const began = Date.now();
  let isSlow = false;
  do {
    const record = await desk.ledger.readAlert(id);
    if (record === null) return;
    const ends = isDone(record) || Date.now() > began + WATCHED_MS;
    if (ends || (!isSlow && Date.now() > began + SLOW_MS)) {
      isSlow = true;
      const called = await names.of(record.messages.map(({ destination }) => destination));
      yield statusOf(record, called, lead);
    }
    if (ends) return;
  } while (await pause(closing, EVERY_MS));
}

/** @returns false where the desk closes */
const pause = (closing: AbortSignal, ms: number): Promise<boolean> =>
  sleep(ms, true, { signal: closing }).catch(() => false);
