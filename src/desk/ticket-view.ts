/** What waits, as people and programs are shown it, the same by command line and HTTP. */
import { z } from 'zod';
import type { Ticket, TicketState } from '../../queue/tickets.ts';
import { PRIORITIES } from '../alert/alert.ts';
import type { Work } from './confirm.ts';

const STATES = [
  'counting',
  'awaiting',
  'taken',
  'done',
  'failed',
  'undone',
  'refused',
  'expired',
] as const satisfies readonly TicketState[];
const By = z.object({ via: z.string(), name: z.string() });

export const TicketView = z
  .object({
    id: z.string(),
    alert: z.string(),
    state: z.enum(STATES).meta({
      description:
        'counting: can be undone until it is due; awaiting: a second editor is asked until then; taken: being carried out; done; failed: the detail says why; undone, refused, expired: nothing was sent',
    }),
    /** `push`, or what is to be done to the alert; null where it has ended. */
    does: z.string().nullable().meta({ example: 'push' }),
    drill: z.boolean(),
    title: z.string(),
    priority: z.enum(PRIORITIES),
    by: By,
    askedAt: z.string(),
    /** When it is carried out (`counting`), or forgotten where nobody answers (`awaiting`). */
    dueAt: z.string(),
    decided: z
      .object({ did: z.string(), by: By, at: z.string(), reason: z.string().nullable() })
      .nullable()
      .meta({ description: 'Who said what became of it, where somebody did.' }),
    detail: z.string().nullable(),
  })
  .meta({ id: 'Ticket' });
export type TicketView = z.infer<typeof TicketView>;

const byOf = ({ via, name }: Ticket['actor']) => ({ via, name });

export function ticketView(ticket: Ticket): TicketView {
  const { id, alert, state, title, priority, actor, placedAt, due, decided, detail } = ticket;
  const work = ticket.does as Work | null;
  return {
    id,
    alert,
    state,
    does: work === null ? null : work.kind === 'push' ? 'push' : work.request.do,
    drill: work?.kind === 'push' && work.request.drill === true,
    title,
    priority,
    by: byOf(actor),
    askedAt: new Date(placedAt).toISOString(),
    dueAt: new Date(due).toISOString(),
    decided: decided && { did: decided.did, by: byOf(decided.actor), at: decided.at, reason: decided.reason },
    detail: detail || null,
  };
}
