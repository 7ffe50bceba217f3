/**
 * What each thing that an editor does makes of an alert and of its messages, as pure functions: told here a second time,
 * from the protocol and not from the Lua, so that the two can disagree.
 */
import type { Message, MessageState } from '../../../queue/message.ts';
import type { AlertRecord } from '../../../queue/records.ts';
import type { Part } from '../../../src/alert/alert.ts';
import type { Destination } from '../../../src/alert/destination.ts';

export interface SeenMessage
  extends Pick<Message, 'part' | 'destination' | 'state' | 'target' | 'sending' | 'overdue'> {
  hasReceipt: boolean;
  /** It says what the alert's own message there takes no edit for any more. */
  standsIn: boolean;
}

/** An alert as far as the model knows it. */
export interface Seen {
  life: AlertRecord['life'];
  revision: number;
  /** Its hour has not come. */
  waits: boolean;
  messages: readonly SeenMessage[];
  /** The places that refused for good, whatever they were sent. */
  off: readonly Destination[];
}

/** `mask`: a hold that hides all words. */
export const REVISIONS = ['update', 'correct', 'refile', 'hold', 'mask', 'release', 'kill'] as const;
export type Revision = (typeof REVISIONS)[number];

export type Deed =
  | { do: Revision }
  | { do: 'extend'; to: readonly Destination[] }
  | { do: 'reschedule' }
  | { do: 'retry'; destination?: Destination }
  | { do: 'resolve'; destination: Destination; part: Part; as: 'sent' | 'resend'; shows: Shows | null };

/** What the message that an editor points at shows, and whether its channel has followers. */
export interface Shows {
  revision: number;
  publishable: boolean;
}

/** What becomes of it, or the code of the refusal: nothing changes then. */
export function next(alert: Seen, deed: Deed): Seen | { refused: string } {
  switch (deed.do) {
    case 'extend':
      return extended(alert, deed.to);
    case 'reschedule':
      return rescheduled(alert);
    case 'retry':
      return retried(alert, deed.destination);
    case 'resolve':
      return resolved(alert, deed);
    default:
      return revised(alert, deed.do);
  }
}

/** Where a message goes that is to be posted or edited (again). */
function onItsWay({ life, revision }: Seen, message: SeenMessage): MessageState {
  if (message.hasReceipt) return 'PENDING';
  if (life === 'killed' && message.part !== `notice:${revision}`) return 'DROPPED';
  return life === 'hold' && !message.standsIn ? 'HELD' : 'PENDING';
}

const added = (alert: Seen, destination: Destination, part: Part): SeenMessage => {
  const fresh = { hasReceipt: false, standsIn: false, sending: 0, overdue: false };
  const message: SeenMessage = { part, destination, state: 'PENDING', target: alert.revision, ...fresh };
  return { ...message, state: onItsWay(alert, message) };
};

/** Updates and earlier notices repeat the words: these reach them as well. */
const SAID_EVERYWHERE: ReadonlySet<Revision> = new Set(['correct', 'kill', 'mask', 'release']);
const MAY_STAND: ReadonlySet<MessageState> = new Set([
  'SENDING',
  'UNKNOWN',
  'RECONCILING',
  'QUARANTINED',
  'SENT',
  'FIXED',
]);

function revised(before: Seen, kind: Revision): Seen | { refused: string } {
  if (before.life === 'killed') return { refused: 'ended' };
  if (before.life === 'hold' && (kind === 'update' || kind === 'refile' || kind === 'hold'))
    return { refused: 'on-hold' };
  if (before.life !== 'hold' && kind === 'release') return { refused: 'not-held' };
  const life = kind === 'kill' ? 'killed' : kind === 'hold' || kind === 'mask' ? 'hold' : 'live';
  const alert: Seen = { ...before, life, revision: before.revision + 1 };
  const messages = before.messages.map((message) => {
    const speaksAnew = message.part === 'root' || message.standsIn || SAID_EVERYWHERE.has(kind);
    const target = speaksAnew && message.part !== 'publish' ? alert.revision : message.target;
    return { ...message, target, state: stateAfter(alert, message, speaksAnew) };
  });
  return { ...alert, messages: [...messages, ...noticesOf(alert, kind, before.messages)] };
}

function stateAfter(alert: Seen, message: SeenMessage, speaksAnew: boolean): MessageState {
  const { state, part, hasReceipt } = message;
  if (!hasReceipt && (state === 'PENDING' || state === 'HELD')) return onItsWay(alert, message);
  if (!speaksAnew || part === 'publish') return state;
  if (state === 'QUARANTINED') return 'UNKNOWN';
  if (!hasReceipt) return state === 'SENT' ? 'FIXED' : state;
  return state === 'SENT' || state === 'FIXED' || state === 'REJECTED' ? 'PENDING' : state;
}

/** A correction and a kill are told in each channel where something may stand, an update beneath what surely stands. */
function noticesOf(alert: Seen, kind: Deed['do'], messages: readonly SeenMessage[]): SeenMessage[] {
  const roots = messages.filter(({ part }) => part === 'root');
  if (kind === 'update')
    return roots
      .filter(({ hasReceipt, state }) => hasReceipt && state !== 'GONE')
      .map(({ destination }) => added(alert, destination, `thread:${alert.revision}`));
  if (kind !== 'correct' && kind !== 'kill') return [];
  return roots
    .filter(({ hasReceipt, state }) => hasReceipt || MAY_STAND.has(state))
    .map(({ destination }) => added(alert, destination, `notice:${alert.revision}`));
}

function extended(alert: Seen, to: readonly Destination[]): Seen | { refused: string } {
  if (alert.life === 'killed') return { refused: 'ended' };
  const has = (place: Destination) =>
    alert.messages.some(({ destination, part }) => destination === place && part === 'root');
  const roots = to.filter((place) => !has(place)).map((place) => added(alert, place, 'root'));
  return { ...alert, messages: [...alert.messages, ...roots] };
}

function rescheduled(alert: Seen): Seen | { refused: string } {
  return alert.life === 'killed' || !alert.waits ? { refused: 'too-late' } : alert;
}

function retried(alert: Seen, destination: Destination | undefined): Seen | { refused: string } {
  const isRefused = (message: SeenMessage) =>
    (destination === undefined || destination === message.destination) && mayBeRetried(message);
  if (!alert.messages.some(isRefused)) return { refused: 'nothing' };
  const messages = alert.messages.map((message) => {
    if (!isRefused(message)) return message;
    const target = message.part === 'root' ? alert.revision : message.target;
    return { ...message, target, state: onItsWay(alert, message) };
  });
  const places = alert.messages.filter(isRefused).map((message) => message.destination);
  return { ...alert, messages, off: alert.off.filter((place) => !places.includes(place)) };
}

/** Refused; what stands by an editor's word alone cannot be edited, and posted again it would stand twice. */
export const mayBeRetried = ({ state, hasReceipt }: SeenMessage): boolean =>
  state === 'REJECTED' || (state === 'FIXED' && hasReceipt);

function resolved(alert: Seen, deed: Extract<Deed, { do: 'resolve' }>): Seen | { refused: string } {
  const { destination, part, as, shows } = deed;
  const message = alert.messages.find((one) => one.destination === destination && one.part === part);
  if (!message || !mayBeEnded(message, shows !== null)) return { refused: 'nothing' };
  const others = alert.messages.filter((one) => one !== message);
  const becomes = (after: Partial<SeenMessage>, ...more: SeenMessage[]): Seen => ({
    ...alert,
    messages: [...others, { ...message, ...after }, ...more],
  });
  if (as === 'resend') return becomes({ state: onItsWay(alert, message) });
  if (shows === null) return becomes({ state: message.target === message.sending ? 'SENT' : 'FIXED' });
  const isPublished = others.some((one) => one.destination === destination && one.part === 'publish');
  const publication =
    shows.publishable && part === 'root' && !isPublished
      ? [{ ...added(alert, destination, 'publish'), target: message.target }]
      : [];
  return becomes({ hasReceipt: true, state: message.target === shows.revision ? 'SENT' : 'PENDING' }, ...publication);
}

/** In quarantine; or looked for in vain for long; or standing by an editor's word alone, and now they point at it. */
export function mayBeEnded({ state, hasReceipt, overdue }: SeenMessage, isPointedAt: boolean): boolean {
  if (state === 'QUARANTINED') return true;
  if (hasReceipt) return false;
  if (state === 'UNKNOWN' || state === 'RECONCILING') return overdue;
  return isPointedAt && (state === 'SENT' || state === 'FIXED');
}
