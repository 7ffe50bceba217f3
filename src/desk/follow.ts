import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from '../../queue/ledger.ts';
import { hasEnded } from '../../queue/message.ts';
import type { Ticket } from '../../queue/tickets.ts';
import { type AlertView, isDone, viewOf } from './view.ts';

const EVERY_MS = 50;
const TICKET_EVERY_MS = 200;

/** It stands, and is still to be edited. */
const isBehind = ({ state, shows, wants }: AlertView['messages'][number]): boolean =>
  state === 'SENT' && shows !== wants;

/**
 * Watches an alert until nothing more happens by itself.
 * @param onEnd told of each message as it ends, in the order of ending
 * @throws {Error} where the alert is not in the ledger
 */
export async function follow(
  ledger: Ledger,
  alert: string,
  onEnd: (message: AlertView['messages'][number]) => void = () => {},
): Promise<AlertView> {
  const told = new Set<string>();
  for (;;) {
    const record = await ledger.readAlert(alert);
    if (!record) throw new Error(`The alert ${alert} is gone from the ledger.`);
    const view = viewOf(record);
    for (const message of view.messages) {
      const name = `${message.destination} ${message.part}`;
      if (told.has(name) || (!message.overdue && (!hasEnded(message.state) || isBehind(message)))) continue;
      told.add(name);
      onEnd(message);
    }
    if (isDone(record)) return view;
    await sleep(EVERY_MS);
  }
}

const WAITS: ReadonlySet<Ticket['state']> = new Set(['counting', 'awaiting', 'taken']);

/**
 * Watches what waits until it is carried out, or somebody or nobody answered.
 * @throws {Error} where it is not in the ledger
 */
export async function followTicket(ledger: Ledger, id: string): Promise<Ticket> {
  for (;;) {
    const ticket = await ledger.tickets.read(id);
    if (!ticket) throw new Error(`The request ${id} is gone from the ledger.`);
    if (!WAITS.has(ticket.state)) return ticket;
    await sleep(TICKET_EVERY_MS);
  }
}
