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
    /** The revision that it should show. */
    wants: z.number().int(),
    tries: z.number().int(),
    /** A code and a sentence; null where nothing is amiss. */
    reason: z.string().nullable(),
    detail: z.string().nullable(),
    messageId: z.string().nullable(),
    link: z.string().nullable(),
    postedAt: z.string().nullable(),
    nextTryAt: z.string().nullable(),
    /** It fails for ten minutes and more: a person should look, while it is still tried. */
    overdue: z.boolean(),
  })
  .meta({ id: 'Message' });

export const AlertView = z
  .object({
    id: z.string().meta({ example: '7k2m9q4xw0ab' }),
    state: z.enum(['received', 'scheduled', 'sending', 'sent', 'incomplete', 'hold', 'killed', 'failed']).meta({
      description:
        'received: not composed yet; scheduled: waits for its hour; sending: on its way, or being edited; sent: stands everywhere; incomplete: ended, but not everywhere as it should; hold: marked so everywhere; killed: masked wherever it stood; failed: could not become an alert',
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
    /** When it is to go out; null: it was sent at once. */
    dueAt: z.string().nullable(),
    /** What was done to it after it was approved, oldest first; the reasons are the newsroom's own. */
    history: z.array(
      z.object({
        at: z.string(),
        did: z.string(),
        by: z.object({ via: z.string(), name: z.string() }),
        revision: z.number().int().nullable(),
        /** A version of its story, where that was purged and not the alert itself. */
        item: z.string().optional(),
        reason: z.string().nullable(),
      }),
    ),
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
    dueAt: record.due === null ? null : new Date(record.due).toISOString(),
    history: record.history.map(({ actor, ...entry }) => ({ ...entry, by: actor })),
    by: request.actor,
    heldVersions: record.held,
    messages: messages.map(messageView),
  };
}

/** Whether nothing more will happen by itself soon: an alert that waits for its hour is left alone. */
export const isDone = (record: AlertRecord): boolean =>
  record.state === 'failed' ||
  (record.state === 'out' && (isWaiting(record) || record.messages.every((message) => isSettled(message, record))));

/** It ended and shows what it should, is held back by an editor, or fails for so long that nobody should wait for it. */
const isSettled = ({ state, shown, target, receipt, overdue }: Message, { life }: AlertRecord): boolean =>
  overdue ||
  (hasEnded(state) && (state !== 'SENT' || shown === target || receipt === null)) ||
  (state === 'HELD' && life === 'hold');

const isWaiting = ({ due, messages }: AlertRecord): boolean =>
  due !== null && due > Date.now() && messages.every(({ state }) => ['PENDING', 'HELD', 'DROPPED'].includes(state));

function stateOf(record: AlertRecord): AlertView['state'] {
  const { state, life, messages, alert } = record;
  if (state !== 'out') return state;
  if (isWaiting(record) && life === 'live') return 'scheduled';
  if (!messages.every((message) => isSettled(message, record))) return 'sending';
  // A notice of what never stood, or a post of what was killed before, is no gap.
  const gaps = messages.filter(({ state, overdue }) => overdue || (state !== 'SENT' && state !== 'DROPPED'));
  if (life === 'killed') {
    // Nor is what was never sent, or what a person deleted; but a notice of the kill that was refused is one.
    const notice = `notice:${alert?.revision}`;
    const isGone = ({ state, part, receipt }: Message) =>
      (state === 'REJECTED' && part !== notice && !receipt) || state === 'GONE';
    return gaps.every(isGone) ? 'killed' : 'incomplete';
  }
  if (life === 'hold' && gaps.every(({ state }) => state === 'HELD')) return 'hold';
  return gaps.length > 0 ? 'incomplete' : 'sent';
}

function messageView(message: Message) {
  const { destination, part, state, shown, target, tries, reason, detail, receipt, due, overdue } = message;
  return {
    destination,
    part,
    state,
    shows: shown,
    wants: target,
    tries,
    reason: state === 'SENT' ? null : reason || null,
    detail: state === 'SENT' ? null : detail || null,
    messageId: receipt?.messageId ?? null,
    link: receipt?.link ?? null,
    postedAt: receipt?.postedAt ?? null,
    nextTryAt: state === 'PENDING' && due !== null ? new Date(due).toISOString() : null,
    overdue,
  };
}
