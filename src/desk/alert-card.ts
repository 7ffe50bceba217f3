/** The card of an alert in the editors' channels: what it is, how far it is, who did what, and what can be done. Pure. */
import type { Message } from '../../queue/message.ts';
import type { AlertRecord, Entry } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Actor, Priority } from '../alert/alert.ts';
import type { Button, Card, Line } from './card.ts';
import { DEEDS } from './deeds.ts';
import { isCanary } from './drill.ts';
import { troubleOf } from './tell.ts';
import { type AlertView, viewOf } from './view.ts';

/**
 * @param record null where there is none yet, or none any more
 * @param tickets the last that were placed for it, oldest first
 * @param now milliseconds since the epoch
 * @returns null where there is nothing to show of it
 */
export function cardOf(record: AlertRecord | null, tickets: readonly Ticket[], now: number): Card | null {
  if (record === null) return waitingCard(tickets);
  if (isCanary(record)) return null;
  const { alert, life, request } = record;
  const view = viewOf(record);
  const level = levelOf(view.priority, request.drill === true);
  // A kill hides its words here as well, and the reasons that an editor or a platform gave may repeat them.
  const killed = life === 'killed';
  const headline = killed ? '' : `: ${view.headline ?? 'Untitled'}`;
  const counting = tickets.filter(({ state }) => state === 'counting');
  return {
    title: `${level}, ${stateWords(view, record)}${headline}`,
    lines: [
      pushedLine(record, view),
      ...factLines(record),
      lastDeed(record, killed),
      ...ticketLines(record, tickets),
    ].filter((line) => line.length > 0),
    places: record.messages.flatMap((message) => placeOf(message, killed)),
    calls: false,
    buttons: [...counting.map(undoButton), ...(alert || view.state === 'received' ? buttonsOf(record) : [])],
    againInMs: record.due !== null && record.due > now ? record.due - now : null,
    posts: true,
  };
}

/** A push that counts its seconds, or counted them and came to nothing. What waits for a second editor has a card of its own. */
function waitingCard(tickets: readonly Ticket[]): Card | null {
  const ticket = tickets.at(-1);
  if (ticket === undefined || ticket.deed !== 'push' || (ticket.decided !== null && ticket.state !== 'undone'))
    return null;
  const level = levelOf(ticket.priority);
  const card = { lines: ticketLines(null, tickets), places: [], calls: false, againInMs: null };
  switch (ticket.state) {
    case 'counting':
    case 'taken': {
      const buttons = ticket.state === 'counting' ? [undoButton(ticket)] : [];
      return { ...card, title: `${level}, goes out in seconds: ${ticket.title}`, buttons, posts: true };
    }
    case 'undone':
      return { ...card, title: `${level}, undone: ${ticket.title}`, buttons: [], posts: false };
    case 'failed':
      return { ...card, title: `${level}, NOT SENT: ${ticket.title}`, buttons: [], posts: true };
    default:
      return null;
  }
}

/** A drill's ticket says so in its title. */
export const levelOf = (priority: Priority, drill = false): string =>
  `${drill ? 'DRILL ' : ''}${priority.toUpperCase()}`;

const VIAS: Readonly<Record<Actor['via'], string>> = {
  cli: 'the command line',
  api: 'API',
  slack: 'Slack',
  discord: 'Discord',
  web: 'the web desk',
};

/** `Ada by Slack`. */
export const byWhom = ({ name, via }: Actor): string => `${name} by ${VIAS[via]}`;

function stateWords({ state, messages }: AlertView, { life }: AlertRecord): string {
  const roots = messages.filter(
    ({ part, state: where, messageId }) =>
      part === 'root' && where !== 'DROPPED' && (life !== 'killed' || (messageId !== null && where !== 'GONE')),
  );
  const done = roots.filter(({ state: where, shows, wants }) => where === 'SENT' && shows === wants).length;
  const count = `${done}/${roots.length}`;
  if (life === 'killed') return roots.length === 0 ? 'KILLED' : `KILLED, masked ${count}`;
  if (life === 'hold') return state === 'hold' ? 'ON HOLD' : `ON HOLD, marked ${count}`;
  switch (state) {
    case 'received':
      return 'being read';
    case 'scheduled':
      return 'scheduled';
    case 'sending':
      return `sending ${count}`;
    case 'incomplete':
      return `INCOMPLETE ${count}`;
    case 'failed':
      return 'FAILED';
    default:
      return `sent ${count}`;
  }
}

function pushedLine({ request, createdAt, approvedAt, due }: AlertRecord, { state }: AlertView): Line {
  const pushed: Line = [`Pushed by ${byWhom(request.actor)} at `, { at: createdAt }];
  if (state === 'scheduled')
    return [...pushed, request.embargoed ? ', embargoed until ' : ', goes out at ', { at: due ?? 0 }];
  return approvedAt === null || due === null ? pushed : [...pushed, ', went out at ', { at: approvedAt }];
}

function factLines({ id, state, life, reason, held }: AlertRecord): Line[] {
  return [
    [`Alert ${id}`],
    state === 'failed' && life !== 'killed' ? [reason] : [],
    held > 0 && life !== 'killed' ? ['Another version of the story waits for an editor.'] : [],
    life === 'killed' ? ['It was withdrawn; its words are hidden here as everywhere.'] : [],
  ];
}

function lastDeed({ history }: AlertRecord, killed: boolean): Line {
  const last = history.at(-1);
  const did = last && DEEDS[last.did];
  if (!last || did === undefined) return [];
  return [`${did} by ${byWhom(last.actor)} at `, { at: Date.parse(last.at) }, ...(killed ? [] : reasonOf(last))];
}

const reasonOf = ({ reason }: Pick<Entry, 'reason'>): Line => (reason === null ? [] : [`: ${reason}`]);

/** What waits, and what became of the last that did, where nothing was done since. */
function ticketLines(record: AlertRecord | null, tickets: readonly Ticket[]): Line[] {
  if (record?.life === 'killed') return [];
  const last = tickets.at(-1);
  const since = Date.parse(record?.history.at(-1)?.at ?? '1970-01-01');
  const live = tickets.filter(({ state }) => state === 'counting' || state === 'awaiting');
  return [
    ...live.map(({ actor, deed, state, due }): Line => {
      const what = `${deed} by ${byWhom(actor)}`;
      return state === 'awaiting'
        ? [`Waits for a second editor: ${what}`]
        : [`Can be undone until `, { at: due }, `: ${what}`];
    }),
    last && !live.includes(last) && last.placedAt >= since ? endOf(last) : [],
  ].filter((line) => line.length > 0);
}

function endOf({ actor, deed, state, decided, detail }: Ticket): Line {
  const what = `The ${deed} by ${byWhom(actor)}`;
  const by = decided === null ? '' : ` by ${byWhom(decided.actor)}`;
  switch (state) {
    case 'failed':
      return [`${what} could not be done: ${detail}`];
    case 'undone':
      return [`${what} was undone${by}; nothing was sent of it`];
    case 'refused':
      return [`${what} was refused${by}; nothing was sent of it`, ...reasonOf(decided ?? { reason: null })];
    case 'expired':
      return [`${what} was forgotten: no second editor answered; nothing was sent of it`];
    default:
      return [];
  }
}

function placeOf(message: Message, killed: boolean): Card['places'] {
  const { destination, state, overdue, receipt, reason, part } = message;
  // Of what never stood there, or stands there no more, there is nothing to mask.
  if (killed && (state === 'GONE' || (receipt === null && state === 'REJECTED' && part === 'root'))) return [];
  const detail = killed ? reason : message.detail;
  const waits = state === 'PENDING' && reason !== '' ? `waits: ${detail}` : null;
  const words = troubleOf(overdue ? 'OVERDUE' : state, message, detail) ?? waits;
  return words === null ? [] : [{ destination, words, link: receipt?.link ?? null }];
}

const undoButton = ({ id, deed }: Ticket): Button => ({
  press: 'undo',
  target: id,
  base: null,
  label: deed === 'push' ? 'Undo' : `Undo ${deed}`,
  look: 'primary',
});

function buttonsOf({ id, alert, life, messages }: AlertRecord): Button[] {
  const base = alert?.revision ?? null;
  const of = (press: Button['press'], label: string, look: Button['look'] = 'plain'): Button => ({
    press,
    target: id,
    base,
    label,
    look,
  });
  const refused = messages.some(
    ({ state, receipt }) => state === 'REJECTED' || (state === 'FIXED' && receipt !== null),
  );
  const stands = messages.some(({ state, receipt }) => state === 'FIXED' && receipt !== null);
  // All that is left to do for a killed alert: hide what still stands.
  if (life === 'killed') return stands ? [of('retry', 'Retry')] : [];
  const kill = of('kill', 'Kill', 'danger');
  if (alert === null) return [kill];
  return [
    ...(refused ? [of('retry', 'Retry', 'primary')] : []),
    ...(life === 'hold' ? [] : [of('update', 'Update')]),
    of('correct', 'Correct'),
    ...(life === 'hold' ? [of('release', 'Release')] : [of('refile', 'Refile'), of('hold', 'Hold')]),
    kill,
  ];
}
