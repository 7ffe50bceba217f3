/**
 * What an editor says yes to: the one door by which every way in pushes and changes. It is carried out at once, or it waits
 * as a ticket: for the seconds in which it can be undone, or for a second editor.
 */
import { titleOf } from '../../queue/ledger.ts';
import type { Accepted, Entry, PushRequest } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import { isMasked, type Priority } from '../alert/alert.ts';
import { digest } from '../digest.ts';
import { ChangeError, StoryError } from '../errors.ts';
import { identify } from '../intake/identity.ts';
import type { Item } from '../intake/item.ts';
import { change, type Done } from './change.ts';
import { composeItem } from './compose.ts';
import { readDraft } from './draft.ts';
import { misroutedAmong } from './drill.ts';
import { accountOf } from './people.ts';
import { type Policy, type Wait, waitOf } from './policy.ts';
import { propose } from './propose.ts';
import { type Desk, push } from './push.ts';
import type { ChangeRequest } from './request.ts';
import type { RecogniserOf } from './resolve.ts';
import { demand, type Who } from './rights.ts';

/** What a ticket does when it is carried out. */
export type Work =
  | { kind: 'push'; item: Item; request: PushRequest }
  | { kind: 'change'; alert: string; request: ChangeRequest };

/** It waits: until `due` (milliseconds since the epoch) it can be undone, or a second editor is asked. */
export interface Waiting {
  outcome: 'waits';
  for: 'undo' | 'second';
  ticket: string;
  alert: string;
  due: number;
  /** False: the same waited already. */
  isNew: boolean;
}

export type Pushed = { outcome: 'pushed'; accepted: Accepted } | Waiting;
export type Changed = { outcome: 'changed'; done: Done } | Waiting;

/** A request for a second editor that nobody answers is forgotten with the news; a kill's, whose alert is masked, after a day. */
const KILL_ASKED_MS = 24 * 3_600_000;

/**
 * Pushes a draft that was shown as `digest`, and drops it.
 * @throws {ChangeError} `changed` where it would read otherwise than it was shown; {StoryError} where it cannot go out
 */
export async function confirmDraft(
  desk: Desk,
  policy: Policy,
  who: Who,
  draftId: string,
  shown: string,
): Promise<Pushed> {
  demand(who, 'push');
  const draft = await readDraft(desk.ledger.drafts, who, draftId);
  const { item, request, embargo, ...proposal } = await propose(desk.ledger, policy, draft, who.actor);
  if (proposal.digest !== shown)
    throw new ChangeError('changed', 'It is not what was shown any more: look at the preview again. Nothing was sent.');
  if (embargo !== null)
    throw new StoryError(
      `It asks not to be published yet: “${embargo}”. Nothing was sent; give the hour of the embargo, or take that line out once you may.`,
    );
  if (request.notBefore !== undefined && Date.parse(request.notBefore) <= Date.now())
    throw new StoryError('Its hour is past: choose another, or none. Nothing was sent.');
  const pushed = await confirmPush(desk, policy, who, item, request);
  // It is done, and no failure of this says otherwise; a draft goes by itself within a day.
  await desk.ledger.drafts.drop(draftId, accountOf(who.actor)).catch(() => {});
  return pushed;
}

/**
 * Takes an item for the queue, now or after its wait.
 * @throws {StoryError} for a drill that would go to a channel for news, or news to one for drills; and where it would have to wait,
 * and could not go out after it: nothing waits then
 */
export async function confirmPush(
  desk: Desk,
  policy: Policy,
  who: Who,
  item: Item,
  request: PushRequest,
): Promise<Pushed> {
  demand(who, request.drill ? 'drill' : 'push');
  const wrong = misroutedAmong(request.drill === true, request.to, policy.drillTo);
  if (wrong !== null) throw new StoryError(`${wrong} Nothing was sent.`);
  const identity = identify(item);
  const { priority } = request;
  const wait = waitOf({ do: 'push', priority, scheduled: request.notBefore !== undefined }, who.actor, policy);
  if (wait.for === 'nothing' || (await isKnown(desk, identity.alert)))
    return { outcome: 'pushed', accepted: await push(desk, item, request) };
  // Nobody is asked to approve, or counted down to, what could not go out.
  await composeItem({ alert: identity.alert, item, request }, { ...policy, drillChannels: policy.drillTo });
  const forgottenInMs = priority === 'flash' ? policy.expiresAfterMs.flash : policy.expiresAfterMs.default;
  return place(desk, who, wait, forgottenInMs, {
    id: digest(12, 'push', identity.alert, identity.content, priority),
    alert: identity.alert,
    title: `${request.drill ? 'DRILL: ' : ''}${request.words?.headline ?? titleOf(item)}`,
    priority,
    does: { kind: 'push', item, request },
  });
}

/** What is an alert already is told so, and no second one waits. */
async function isKnown({ ledger }: Desk, alert: string): Promise<boolean> {
  const record = await ledger.readAlert(alert);
  return record !== null && record.state !== 'failed';
}

/**
 * Changes an alert, now or after its wait. What waits is based on the revision that its editor saw. A kill that takes a
 * second editor masks the alert everywhere at once.
 * @throws {ChangeError} where it cannot be done as the alert is now; nothing was changed then
 */
export async function confirmChange(
  desk: Desk,
  policy: Policy,
  who: Who,
  id: string,
  request: ChangeRequest,
  recogniserOf?: RecogniserOf,
): Promise<Changed> {
  demand(who, request.do);
  const record = await desk.ledger.readAlert(id);
  const priority = record?.alert?.priority ?? record?.request.priority ?? 'routine';
  const wait = waitOf({ do: request.do, priority }, who.actor, policy);
  const isOut = record?.alert != null && record.life !== 'killed';
  if (wait.for === 'nothing' || !isOut)
    return {
      outcome: 'changed',
      done: await change(desk, id, request, who.actor, policy, { ...(recogniserOf && { recogniserOf }) }),
    };
  const based = 'base' in request ? (request.base ?? record.alert?.revision) : undefined;
  if (based !== undefined && based !== record.alert?.revision) await change(desk, id, request, who.actor, policy);
  const ticket = {
    id: digest(12, 'change', id, String(record.alert?.revision), JSON.stringify(request)),
    alert: id,
    title: record.alert?.headline ?? record.title,
    priority,
    does: { kind: 'change' as const, alert: id, request: withBase(request, record.alert?.revision) },
  };
  if (request.do === 'kill') {
    if (record.alert !== null && !isMasked(record.alert))
      await change(desk, id, { do: 'hold', masked: true, reason: request.reason }, who.actor, policy);
    return place(desk, who, wait, KILL_ASKED_MS, {
      ...ticket,
      does: { kind: 'change', alert: id, request: withoutBase(request) },
    });
  }
  return place(desk, who, wait, policy.expiresAfterMs.default, ticket);
}

const withBase = (request: ChangeRequest, base: number | undefined): ChangeRequest =>
  request.do === 'update' || request.do === 'refile' || request.do === 'release'
    ? { ...request, base: request.base ?? base }
    : request;

/** Whatever it reads by then: it is killed. */
const withoutBase = ({ base: _, ...request }: Extract<ChangeRequest, { do: 'kill' }>): ChangeRequest => request;

async function place(
  { ledger }: Desk,
  { actor }: Who,
  wait: Exclude<Wait, { for: 'nothing' }>,
  forgottenInMs: number,
  ticket: { id: string; alert: string; title: string; priority: Priority; does: Work },
): Promise<Waiting> {
  const entry: Entry = {
    at: new Date().toISOString(),
    actor,
    did: wait.for === 'second' ? 'ask' : 'confirm',
    revision: null,
    reason: null,
    ticket: ticket.id,
  };
  const state: Ticket['state'] = wait.for === 'second' ? 'awaiting' : 'counting';
  const inMs = wait.for === 'second' ? forgottenInMs : wait.ms;
  const deed = ticket.does.kind === 'push' ? 'push' : ticket.does.request.do;
  const { outcome, due } = await ledger.tickets.place({ ...ticket, actor, state, inMs, deed }, entry);
  return {
    outcome: 'waits',
    for: wait.for,
    ticket: ticket.id,
    alert: ticket.alert,
    due,
    isNew: outcome === 'new',
  };
}
