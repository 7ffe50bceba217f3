/** Alerts as somebody may see them: what is scheduled, embargoed, on hold or killed is for editors. */
import type { AlertRecord } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import { ChangeError } from '../errors.ts';
import { isCanary } from './drill.ts';
import type { Desk } from './push.ts';
import { demand, may, type Who } from './rights.ts';

/** Whether it is for editors alone. */
const isHidden = ({ state, life, due, request }: AlertRecord): boolean =>
  life !== 'live' ||
  (due !== null && due > Date.now()) ||
  (state === 'received' && request.notBefore !== undefined) ||
  state === 'failed';

/** Whether this person may see it. */
export const maySee = ({ role }: Who, record: AlertRecord): boolean => may(role, 'see-hidden') || !isHidden(record);

export async function seeAlerts({ ledger }: Desk, who: Who, limit: number): Promise<AlertRecord[]> {
  demand(who, 'see');
  return (await ledger.list(limit)).filter((record) => !isCanary(record) && maySee(who, record));
}

/** @throws {ChangeError} `not-found`: there is none, or none for them; the answer is the same */
export async function seeAlert({ ledger }: Desk, who: Who, id: string): Promise<AlertRecord> {
  demand(who, 'see');
  const record = await ledger.readAlert(id);
  if (record === null || !maySee(who, record)) throw new ChangeError('not-found', `There is no alert ${id}.`);
  return record;
}

/** What waits, the next one first: it is not out, and so it is for editors. */
export async function seeTickets({ ledger }: Desk, who: Who): Promise<Ticket[]> {
  demand(who, 'see-hidden');
  return ledger.tickets.live();
}

/** @throws {ChangeError} `forbidden`, `no-ticket` */
export async function seeTicket({ ledger }: Desk, who: Who, id: string): Promise<Ticket> {
  demand(who, 'see-hidden');
  const ticket = await ledger.tickets.read(id);
  if (ticket === null) throw new ChangeError('no-ticket', `There is no request ${id}.`);
  return ticket;
}
