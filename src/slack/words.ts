/** An alert, its state and its times in an editor's words. Pure. */
import type { AlertRecord } from '../../queue/records.ts';
import { type AlertView, viewOf } from '../desk/view.ts';

export type Clock = (at: string | number) => string;

/** `14:02`, or `3 Mar, 14:02` where that is not today, as somebody's own clock says it. */
export function clockOf(timeZone: string, now: number): Clock {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' });
  const today = day.format(now);
  return (at) => {
    const moment = new Date(at);
    const its = day.format(moment);
    return its === today ? time.format(moment) : `${its}, ${time.format(moment)}`;
  };
}

const STATES: Readonly<Record<AlertView['state'], string>> = {
  received: 'not composed yet',
  scheduled: 'scheduled',
  sending: 'on its way',
  sent: 'sent',
  incomplete: 'not as it should be everywhere',
  hold: 'on hold',
  killed: 'killed',
  failed: 'failed',
};

/** `sent 6/6`, `scheduled for 18:00`. */
export function stateWords({ state, messages, dueAt, reason }: AlertView, clock: Clock): string {
  if (state === 'scheduled' && dueAt !== null) return `${STATES[state]} for ${clock(dueAt)}`;
  if (state === 'failed' && reason !== null) return `${STATES[state]}: ${reason}`;
  const own = messages.filter(({ part }) => part === 'root');
  return own.length === 0 ? STATES[state] : `${STATES[state]} ${own.filter(isAsItShould).length}/${own.length}`;
}

const isAsItShould = ({ state, shows, wants }: AlertView['messages'][number]): boolean =>
  state === 'SENT' && (shows === wants || shows === 0);

/** What to call an alert: a killed one's words are repeated nowhere. */
export function nameOf(record: AlertRecord): string {
  const { priority, headline } = viewOf(record);
  return headlineOf({ priority, headline: record.life === 'killed' ? 'withdrawn' : headline });
}

/** `URGENT: Harbour wall breached`. */
export const headlineOf = ({ priority, headline }: Pick<AlertView, 'priority' | 'headline'>): string =>
  `${priority === 'routine' ? '' : `${priority.toUpperCase()}: `}${headline ?? '(no headline)'}`;

/** One line of a list. */
export const alertLine = (record: AlertRecord, clock: Clock): string =>
  `${clock(record.createdAt)}  ${nameOf(record)} · ${stateWords(viewOf(record), clock)} · ${record.id}`;

/** What is amiss, a line a place; nothing where nothing is. */
export const troublesOf = ({ messages }: AlertView, nameOf: (destination: string) => string): string[] =>
  messages.flatMap(({ destination, state, part, detail, reason, overdue }) => {
    const where = `${nameOf(destination)}${part === 'root' ? '' : ` (${part.split(':')[0]})`}`;
    const why = detail ?? reason ?? '';
    switch (state) {
      case 'REJECTED':
        return [`${where}: not delivered. ${why}`];
      case 'FIXED':
        return [`${where}: stands with old words and cannot be edited. ${why}`];
      case 'GONE':
        return [`${where}: deleted there by somebody.`];
      case 'QUARANTINED':
        return [`${where}: may stand there or not, look there yourself. ${why}`];
      case 'UNKNOWN':
      case 'RECONCILING':
        return [`${where}: gave no answer and is being looked for. ${why}`];
      case 'PENDING':
        return reason === null ? [] : [`${where}: not out yet, tried again by itself. ${why}`];
      default:
        return overdue ? [`${where}: ${why}`] : [];
    }
  });
