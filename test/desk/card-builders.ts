/** Records, messages and tickets as the ledger gives them; each test says only what matters to it. */
import type { Message } from '../../queue/message.ts';
import type { AlertRecord } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Card, Line } from '../../src/desk/card.ts';
import { anAlert, aReceipt, aRequest } from '../builders.ts';

export const NOW = Date.parse('2026-03-01T14:02:00Z');
export const ADA = { via: 'slack', name: 'Ada', id: 'U0ADA' } as const;
export const BEN = { via: 'discord', name: 'Ben', id: '901' } as const;

export const aMessage = (over: Partial<Message> = {}): Message => {
  const destination = over.destination ?? 'slack:C0NEWS';
  return {
    key: 'k',
    alert: 'a1b2c3d4e5f6',
    destination,
    part: 'root',
    state: 'SENT',
    epoch: 1,
    target: 1,
    shown: 1,
    sending: 1,
    tries: 1,
    looks: 0,
    overdue: false,
    mentions: [],
    reason: '',
    detail: '',
    receipt: aReceipt({ destination, mentions: [] }),
    createdAt: NOW,
    due: null,
    payload: null,
    ...over,
  };
};

export const refused = (over: Partial<Message> = {}): Message =>
  aMessage({
    destination: 'slack:C0DESK',
    state: 'REJECTED',
    shown: 0,
    receipt: null,
    reason: 'is_archived',
    detail: 'Slack channel C0DESK is archived. Unarchive it.',
    ...over,
  });

export const aRecord = (over: Partial<AlertRecord> = {}): AlertRecord => ({
  id: 'a1b2c3d4e5f6',
  state: 'out',
  reason: '',
  createdAt: NOW,
  approvedAt: NOW,
  life: 'live',
  due: null,
  history: [],
  request: aRequest({ actor: ADA, priority: 'urgent' }),
  title: 'Harbour wall breached at Port Ellery',
  alert: anAlert(),
  messages: [aMessage()],
  held: 0,
  ...over,
});

export const aTicket = (over: Partial<Ticket> = {}): Ticket => ({
  id: 't1c2k3e4t5aa',
  alert: 'a1b2c3d4e5f6',
  state: 'awaiting',
  due: NOW + 3_600_000,
  placedAt: NOW,
  actor: ADA,
  title: 'Harbour wall breached at Port Ellery',
  priority: 'flash',
  deed: 'push',
  does: null,
  decided: null,
  detail: '',
  ...over,
});

const wordsOf = (line: Line): string =>
  line
    .map((piece) => (typeof piece === 'string' ? piece : 'at' in piece ? clock(piece.at) : `<${piece.channel}>`))
    .join('');
const clock = (at: number): string => new Date(at).toISOString().slice(11, 16);

/** Title, lines and places as one text. */
export const textOf = ({ title, lines, places }: Card): string =>
  [title, ...lines.map(wordsOf), ...places.map(({ destination, words }) => `<${destination}> ${words}`)].join('\n');

export const presses = (card: Card | null): string[] => card?.buttons.map(({ press }) => press) ?? [];
