/** What an editor confirmed and waits: for the seconds in which it can be undone, or for a second pair of eyes. */
import type { Actor, Priority } from '../src/alert/alert.ts';
import type { Connection } from './connection.ts';
import type { Deed, Entry } from './records.ts';
import { fieldsOf, type Reply, type scriptsOn } from './scripts.ts';

/**
 * `counting` until it is due, `awaiting` a second editor, `taken` while it is carried out; then `done`, or `failed` with the
 * detail, or `undone`, `refused`, `expired`.
 */
export type TicketState = 'counting' | 'awaiting' | 'taken' | 'done' | 'failed' | 'undone' | 'refused' | 'expired';

export interface Ticket {
  id: string;
  /** The alert that it is about, which need not exist yet. */
  alert: string;
  state: TicketState;
  /** Milliseconds since the epoch: when it is carried out, or forgotten where nobody answers. */
  due: number;
  placedAt: number;
  actor: Actor;
  /** What to call it: a headline. */
  title: string;
  priority: Priority;
  /** What it does in a word, for as long as it is on record. */
  deed: Deed;
  /** What it does, as whoever placed it wrote it; null where it has ended. */
  does: unknown;
  /** Who said what became of it, where somebody did. */
  decided: Entry | null;
  detail: string;
}

/** What is placed. */
export interface NewTicket extends Pick<Ticket, 'id' | 'alert' | 'actor' | 'title' | 'priority' | 'deed' | 'does'> {
  state: 'counting' | 'awaiting';
  /** Until it is carried out (`counting`), or forgotten (`awaiting`). */
  inMs: number;
}

/** Whoever carries a ticket out has so long, then another does. */
const LEASE_MS = 10_000;
const MOST_ABOUT = 20;

export function ticketsOn(run: ReturnType<typeof scriptsOn>, redis: Connection, key: (...parts: string[]) => string) {
  const read = async (id: string): Promise<Ticket | null> => {
    const fields = await redis.hgetall(key('ticket', id));
    return fields['id'] ? ticketOf(fields) : null;
  };

  return {
    read,

    /** Those that wait, the next one first. */
    async live(): Promise<Ticket[]> {
      const ids = await redis.zrange(key('tickets'), 0, -1);
      return (await Promise.all(ids.map(read))).filter((ticket) => ticket !== null);
    },

    /** The last that were placed for an alert, oldest first, whatever became of them. */
    async about(alert: string): Promise<Ticket[]> {
      const ids = await redis.zrange(key('asked', alert), -MOST_ABOUT, -1);
      return (await Promise.all(ids.map(read))).filter((ticket) => ticket !== null);
    },

    /** Places a ticket; where the same one waits already, that one stands. @returns when it is due, ms since the epoch */
    async place(ticket: NewTicket, entry: Entry): Promise<{ outcome: 'new' | 'same'; due: number }> {
      const { id, alert, state, inMs, does, actor, title, priority, deed } = ticket;
      const [outcome, due] = (await run('place_ticket', [
        id,
        alert,
        state,
        Math.ceil(inMs),
        JSON.stringify(does),
        JSON.stringify(actor),
        title,
        priority,
        JSON.stringify(entry),
        deed,
      ])) as ['new' | 'same', Reply];
      return { outcome, due: Number(due) };
    },

    /**
     * Says what becomes of it: `go`, with other work or priority where given; `undo`; `refuse`.
     * @returns null where that was done; else the state that does not allow it, '' where there is no such ticket
     */
    async decide(
      id: string,
      decision: 'go' | 'undo' | 'refuse',
      entry: Entry,
      instead?: { does: unknown; priority: Priority },
    ): Promise<TicketState | '' | null> {
      const changed = instead ? [JSON.stringify(instead.does), instead.priority] : ['', ''];
      const [outcome, state] = (await run('decide_ticket', [id, decision, JSON.stringify(entry), ...changed])) as [
        string,
        TicketState | '',
      ];
      return outcome === 'ok' ? null : state;
    },

    /** Takes a ticket in hand whose moment has come, this one or any; it is somebody else's again after ten seconds. */
    async take(id = ''): Promise<{ outcome: 'taken' | 'expired'; ticket: Ticket } | null> {
      const [outcome, fields] = (await run('take_ticket', [id, LEASE_MS, new Date().toISOString()])) as [
        'taken' | 'expired' | 'none',
        string[]?,
      ];
      return outcome === 'none' ? null : { outcome, ticket: ticketOf(fieldsOf(fields ?? [])) };
    },

    async end(id: string, state: 'done' | 'failed', detail: string): Promise<void> {
      await run('end_ticket', [id, state, detail]);
    },
  };
}

function ticketOf(fields: Readonly<Record<string, string>>): Ticket {
  return {
    id: fields['id'] ?? '',
    alert: fields['alert'] ?? '',
    state: fields['state'] as TicketState,
    due: Number(fields['due']),
    placedAt: Number(fields['placedAt']),
    actor: JSON.parse(fields['actor'] ?? '{}'),
    title: fields['title'] ?? '',
    priority: fields['priority'] as Priority,
    deed: (fields['deed'] ?? 'push') as Deed,
    does: fields['does'] ? JSON.parse(fields['does']) : null,
    decided: fields['decided'] ? JSON.parse(fields['decided']) : null,
    detail: fields['detail'] ?? '',
  };
}
