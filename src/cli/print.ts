/** What the command line prints of an alert, and how. */
import { clean } from '../../adapters/text.ts';
import type { Words } from '../alert/alert.ts';
import type { TicketView } from '../desk/ticket-view.ts';
import type { AlertView } from '../desk/view.ts';

export const print = (line = ''): void => void process.stdout.write(`${line}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
/** Beside the output proper: banners, hints, progress. */
export const note = (line: string): void => void process.stderr.write(`${line}\n`);

/** Phones cut a headline after about 90 characters; nothing blocks an editor for length. */
export function noteLength(headline: string | null): void {
  const length = headline?.length ?? 0;
  if (length > 120) note(`! The headline has ${length} characters; a phone shows about 90.`);
}

type MessageView = AlertView['messages'][number];

/** `14:02`, or with its day where that is not today; in this machine's zone. */
export function time(iso: string, now = new Date()): string {
  const at = new Date(iso);
  const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return at.toDateString() === now.toDateString() ? clock : `${at.toLocaleDateString('en-CA')} ${clock}`;
}

const STATES: Record<AlertView['state'], string> = {
  received: 'received, not composed yet',
  sending: 'sending',
  sent: 'sent',
  scheduled: 'scheduled',
  incomplete: 'not as it should be everywhere',
  hold: 'on hold',
  killed: 'killed',
  failed: 'failed',
};

/** `sent 2/2`, in an editor's words. */
export function stateLine({ state, messages, dueAt }: AlertView): string {
  if (state === 'scheduled' && dueAt) return `${STATES[state]} for ${time(dueAt)}`;
  const own = messages.filter(({ part }) => part === 'root');
  const sent = own.filter((message) => message.state === 'SENT').length;
  return own.length === 0 ? STATES[state] : `${STATES[state]} ${sent}/${own.length}`;
}

/** One destination in one line: delivered with a link, or the reason. */
export function messageLine(message: MessageView): string {
  return `${message.destination.padEnd(22)} ${kindOf(message)}${outcome(message)}`;
}

const kindOf = ({ part }: MessageView): string =>
  part === 'root'
    ? ''
    : part === 'publish'
      ? 'publication: '
      : part.startsWith('thread')
        ? 'in its thread: '
        : 'notice: ';

function outcome({
  state,
  part,
  shows,
  wants,
  link,
  messageId,
  reason,
  detail,
  tries,
  nextTryAt,
}: MessageView): string {
  switch (state) {
    case 'SENT': {
      const what = part === 'root' && shows > 1 ? `shows revision ${shows}` : 'delivered';
      return shows === wants || shows === 0
        ? `${what}  ${link ?? (messageId ? `message ${messageId}` : detail)}`
        : 'being edited';
    }
    case 'GONE':
      return `nothing stands: ${detail}`;
    case 'FIXED':
      return `STANDS WITH OLD WORDS, and cannot be edited (${reason}): ${detail} ${link ?? ''}`;
    case 'QUARANTINED':
      return `QUARANTINED, look there yourself (${reason}): ${detail}`;
    case 'DROPPED':
      return `not sent: ${detail}`;
    case 'HELD':
      return 'held back: the alert is on hold';
    case 'RECONCILING':
      return 'being looked for';
    case 'REJECTED':
      return `not delivered (${reason}): ${detail}`;
    case 'UNKNOWN':
      return `may stand or not, being looked for (${reason}): ${detail}`;
    case 'PENDING':
      if (reason === null) return 'waiting for its turn';
      return `waiting, ${tries} ${tries === 1 ? 'try' : 'tries'} so far (${reason})${nextTryAt ? `, next at ${time(nextTryAt)}` : ''}: ${detail}`;
    default:
      return 'on its way';
  }
}

const prefix = ({ priority }: { priority: AlertView['priority'] }): string =>
  priority === 'routine' ? '' : `${priority.toUpperCase()}: `;

export function alertLine(alert: AlertView): string {
  const words = alert.headline ?? alert.reason ?? '';
  return `${alert.id}  ${time(alert.createdAt).padEnd(5)}  ${stateLine(alert).padEnd(12)}  ${prefix(alert)}${words}`;
}

/** What it says. */
export function wordsLines(alert: Pick<Words, 'priority' | 'lede' | 'quotes'> & { headline: string | null }): string[] {
  const quotes = alert.quotes.flatMap(({ text, speaker }) => [
    `  “${text}”`,
    ...(speaker ? [`    — ${[speaker.name, speaker.role].filter(Boolean).join(', ')}`] : []),
  ]);
  const headline = alert.headline ?? '(no headline)';
  return [`${prefix(alert)}${headline}`, ...(alert.lede ? [alert.lede] : []), ...quotes];
}

/** One alert whole: words, who pushed it, each place. */
export function alertLines(alert: AlertView): string[] {
  return [
    ...wordsLines(alert),
    '',
    `Alert ${alert.id}, revision ${alert.revision}: ${stateLine(alert)}`,
    ...(alert.reason ? [`Reason: ${alert.reason}`] : []),
    ...(alert.source ? [`Source: ${alert.source}`] : []),
    ...(alert.url ? [`Link: ${alert.url}`] : []),
    `Pushed ${time(alert.createdAt)} by ${alert.by.name} (${alert.by.via})`,
    ...(alert.heldVersions > 0 ? [`${alert.heldVersions} other version(s) of this story wait for an editor`] : []),
    ...alert.history.map(
      ({ at, did, item, by, reason }) =>
        `${did}${item === undefined ? '' : ` of ${item}`} ${time(at)} by ${by.name} (${by.via})${reason === null ? '' : `: ${reason}`}`,
    ),
    ...alert.messages.map((message) => `  ${messageLine(message)}`),
  ];
}

/** What waits, for whom and until when. */
export function ticketLine(ticket: TicketView): string {
  const { id, does, drill, title, by, askedAt, dueAt, state } = ticket;
  const what = does === 'push' || does === null ? '' : `${does.toUpperCase()} of `;
  const wait = state === 'awaiting' ? `waits for a second editor until ${time(dueAt)}` : `goes out at ${time(dueAt)}`;
  const asked = `(asked ${time(askedAt)} by ${clean(by.name)}, ${by.via})`;
  return `${id}  ${wait}  ${what}${drill ? 'DRILL ' : ''}${prefix(ticket)}${clean(title)}  ${asked}`;
}
