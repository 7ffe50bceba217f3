/** Keeps the window of what was just confirmed current, until all of it has ended or a while is over. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ticket } from '../../queue/tickets.ts';
import type { Changed, Pushed } from '../desk/confirm.ts';
import { saying, type Told, tellIn } from './answer.ts';
import { alertWords, fateOf } from './result.ts';
import { type At, type Room, show } from './room.ts';
import type { Visitor } from './who.ts';

const EVERY_MS = 400;
/** After it is due. What takes longer is told in the editors' channel. */
const FOR_MS = 20_000;

/** Tells it, and goes on in the background. */
export function follow(room: Room, visitor: Visitor, at: At, first: Told, of: Pushed | Changed): void {
  const watch = async () => {
    await tellIn(room, visitor.who.actor.id ?? '', at, first);
    if (of.outcome !== 'waits') return watchAlert(room, visitor, at, first, alertIn(of));
    if (of.for === 'second') return;
    const ticket = await ended(room, of.ticket, of.due);
    if (ticket === null) return;
    if (ticket.state === 'done') return watchAlert(room, visitor, at, null, of.alert);
    await show(room, at, saying({ title: 'Not sent', words: fateOf(ticket, false), isLast: true }));
  };
  watch().catch((error: unknown) => {
    if (!room.closing.aborted) room.newsdesk.log.warn({ error: String(error) }, 'Slack: a window is not kept current');
  });
}

const alertIn = (of: Exclude<Pushed | Changed, { outcome: 'waits' }>): string | null => {
  if (of.outcome === 'changed') return of.done.alert;
  return of.accepted.outcome === 'new' || of.accepted.outcome === 'same' ? of.accepted.alert : null;
};

/** The ticket when it has ended; null where it did not in time, or the desk closes. */
async function ended({ newsdesk, closing }: Room, id: string, due: number): Promise<Ticket | null> {
  await sleep(Math.max(0, due - Date.now()), undefined, { signal: closing });
  for (const until = Date.now() + FOR_MS; Date.now() < until; ) {
    const ticket = await newsdesk.desk.ledger.tickets.read(id);
    if (ticket === null) return null;
    if (!['counting', 'taken'].includes(ticket.state)) return ticket;
    await sleep(EVERY_MS, undefined, { signal: closing });
  }
  return null;
}

async function watchAlert(room: Room, visitor: Visitor, at: At, shown: Told | null, id: string | null): Promise<void> {
  if (id === null) return;
  let last = shown?.words;
  for (const until = Date.now() + FOR_MS; Date.now() < until; ) {
    const { hasEnded, ...told } = await alertWords(room, visitor, id);
    if (told.words !== last && !(await show(room, at, saying(told)))) return;
    if (hasEnded) return;
    last = told.words;
    await sleep(EVERY_MS, undefined, { signal: room.closing });
  }
}
