/** An alert as people and programs are shown it, the same by command line and HTTP. */
import { z } from 'zod';
import { hasEnded, MESSAGE_STATES, type Message } from '../../queue/message.ts';
import type { AlertRecord } from '../../queue/records.ts';
import { PRIORITIES } from '../alert/alert.ts';

export const MessageView = z
  .object({
    destination: z.string().meta({ example: 'slack:C0123ABCD' }),
    /** `root` is the alert itself; `notice:2` and `thread:2` are what was posted of its second revision. */
    part: z.string().meta({ example: 'root' }),
    state: z.enum(MESSAGE_STATES),
    /** The revision that it shows; 0: none yet. */
    shows: z.number().int(),
    tries: z.number().int(),
    /** A code and a sentence; null where nothing is amiss. */
    reason: z.string().nullable(),
    detail: z.string().nullable(),
    messageId: z.string().nullable(),
    link: z.string().nullable(),
    postedAt: z.string().nullable(),
    nextTryAt: z.string().nullable(),
  })
  .meta({ id: 'Message' });

export const AlertView = z
  .object({
    id: z.string().meta({ example: '7k2m9q4xw0ab' }),
    state: z.enum(['received', 'sending', 'sent', 'incomplete', 'failed']).meta({
      description:
        'received: not composed yet; sending: on its way; sent: stands everywhere; incomplete: ended, but not everywhere; failed: could not become an alert',
    }),
    reason: z.string().nullable(),
    priority: z.enum(PRIORITIES),
    revision: z.number().int(),
    headline: z.string().nullable(),
    lede: z.string().nullable(),
    quotes: z.array(
      z.object({ text: z.string(), speaker: z.object({ name: z.string(), role: z.string().nullable() }).nullable() }),
    ),
    source: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    createdAt: z.string(),
    sentAt: z.string().nullable(),
    by: z.object({ via: z.string(), name: z.string() }),
    /** Other versions of the story that wait for an editor. */
    heldVersions: z.number().int(),
    messages: z.array(MessageView),
  })
  .meta({ id: 'Alert' });

export type AlertView = z.infer<typeof AlertView>;

export function viewOf(record: AlertRecord): AlertView {
  const { alert, request, messages } = record;
  return {
    id: record.id,
    state: stateOf(record),
    reason: record.reason || null,
    priority: alert?.priority ?? request.priority,
    revision: alert?.revision ?? 0,
    headline: alert?.headline ?? (record.title || null),
    lede: alert?.lede ?? null,
    quotes: alert ? [...alert.quotes] : [],
    source: alert?.source ?? null,
    url: alert?.url ?? null,
    publishedAt: alert?.publishedAt ?? null,
    createdAt: new Date(record.createdAt).toISOString(),
    sentAt: alert?.sentAt ?? null,
    by: request.actor,
    heldVersions: record.held,
    messages: messages.map(messageView),
  };
}

/** Whether nothing more will happen by itself. */
export const isDone = (record: AlertRecord): boolean =>
  record.state === 'failed' || (record.state === 'out' && record.messages.every(({ state }) => hasEnded(state)));

function stateOf(record: AlertRecord): AlertView['state'] {
  if (record.state !== 'out') return record.state;
  if (!isDone(record)) return 'sending';
  return record.messages.every(({ state }) => state === 'SENT') ? 'sent' : 'incomplete';
}

function messageView({ destination, part, state, shown, tries, reason, detail, receipt, due }: Message) {
  return {
    destination,
    part,
    state,
    shows: shown,
    tries,
    reason: state === 'SENT' ? null : reason || null,
    detail: state === 'SENT' ? null : detail || null,
    messageId: receipt?.messageId ?? null,
    link: receipt?.link ?? null,
    postedAt: receipt?.postedAt ?? null,
    nextTryAt: state === 'PENDING' && due !== null ? new Date(due).toISOString() : null,
  };
}
