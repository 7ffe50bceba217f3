/** What becomes of what waits: undone, approved, refused, sent in spite of all, or carried out when its time comes. */
import type { Entry } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import { ChangeError, StoryError } from '../errors.ts';
import { change } from './change.ts';
import type { Work } from './confirm.ts';
import { areTwo } from './people.ts';
import { OFFER_BULLETIN_MS, type Policy } from './policy.ts';
import { type Desk, push } from './push.ts';
import { demand, type Who } from './rights.ts';

export const DECISIONS = ['approve', 'override', 'bulletin', 'refuse', 'undo'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * Says what becomes of a ticket. An approval is carried out before it returns.
 * @returns the ticket as it is after it
 * @throws {ChangeError} `forbidden`, `own`, `no-ticket`, `too-late`: who may, and what was done instead
 */
export async function decide(
  desk: Desk,
  policy: Policy,
  who: Who,
  id: string,
  decision: Decision,
  reason: string | null = null,
): Promise<Ticket> {
  demand(who, decision);
  const { tickets } = desk.ledger;
  const ticket = await tickets.read(id);
  if (ticket === null) throw new ChangeError('no-ticket', `There is no request ${id}.`);
  const problem = objection(ticket, who, decision, policy);
  if (problem !== null) throw problem;
  const entry: Entry = {
    at: new Date().toISOString(),
    actor: who.actor,
    did: decision,
    revision: null,
    reason,
    ticket: id,
  };
  const goes = decision === 'undo' || decision === 'refuse' ? decision : 'go';
  const instead = decision === 'bulletin' ? asBulletin(ticket) : undefined;
  const refused = await tickets.decide(id, goes, entry, instead);
  if (refused !== null) throw tooLate((await tickets.read(id)) ?? ticket);
  if (goes === 'go') await carryOutNext(desk, policy, id);
  return (await tickets.read(id)) ?? ticket;
}

/** Why somebody may not decide so; null: they may. */
export function objection(ticket: Ticket, who: Who, decision: Decision, { people }: Policy): ChangeError | null {
  const isLive = ticket.state === 'awaiting' || (ticket.state === 'counting' && decision === 'undo');
  if (!isLive) return tooLate(ticket);
  if (decision === 'bulletin') {
    if (!mayBeBulletin(ticket)) return new ChangeError('not-flash', 'Only a FLASH that waits can go out as BULLETIN.');
    const left = ticket.placedAt + OFFER_BULLETIN_MS - Date.now();
    if (left > 0)
      return new ChangeError(
        'too-early',
        `Give them ${Math.ceil(left / 1_000)} seconds more to answer; then it can go out as BULLETIN.`,
      );
  }
  if (decision !== 'approve') return null;
  switch (areTwo(ticket.actor, who.actor, people)) {
    case 'yes':
      return null;
    case 'no':
      return new ChangeError('own', 'You asked for it yourself: a second editor has to approve it.');
    case 'unknown':
      return new ChangeError(
        'own',
        `${ticket.actor.name} asked by ${ticket.actor.via}, you answer by ${who.actor.via}, and nobody said whether you are two people: link both in desk.people, or answer by ${ticket.actor.via}.`,
      );
  }
}

/** Whether it can go out as BULLETIN in the end. */
export const mayBeBulletin = ({ priority, does }: Ticket): boolean =>
  priority === 'flash' && (does as Work | null)?.kind === 'push';

const tooLate = (ticket: Ticket): ChangeError => new ChangeError('too-late', fateOf(ticket));

/** What became of a ticket, in a sentence. */
export function fateOf({ state, decided, detail }: Ticket): string {
  const by = decided ? ` by ${decided.actor.name}` : '';
  const why = decided?.reason ? ` (“${decided.reason}”)` : '';
  const words: Record<Ticket['state'], string> = {
    awaiting: 'It waits for a second editor.',
    counting: 'It is on its way already.',
    taken: 'It is on its way already.',
    done: `It went out already${by ? `, approved${by}` : ''}.`,
    failed: `It could not be done: ${detail}`,
    undone: `It was undone${by}; nothing was sent.`,
    refused: `It was refused${by}${why}; nothing was sent.`,
    expired: 'Nobody answered in time; nothing was sent. Push it again.',
  };
  return words[state];
}

function asBulletin(ticket: Ticket): { does: Work; priority: 'bulletin' } {
  const work = ticket.does as Extract<Work, { kind: 'push' }>;
  return { does: { ...work, request: { ...work.request, priority: 'bulletin' } }, priority: 'bulletin' };
}

/**
 * Carries out a ticket whose moment has come: this one, or any. To do it twice is to do it once: the same content is the
 * same alert, and a change names its ticket in the alert's history.
 * @returns whether there was one
 */
export async function carryOutNext(desk: Desk, policy: Policy, id?: string): Promise<boolean> {
  const { tickets } = desk.ledger;
  const taken = await tickets.take(id);
  if (taken === null) return false;
  if (taken.outcome === 'expired') return true;
  const { ticket } = taken;
  try {
    await carryOut(desk, policy, ticket);
    await tickets.end(ticket.id, 'done', '');
  } catch (error) {
    // Anything else (Redis away) leaves it taken: somebody tries again when the lease ends.
    if (!(error instanceof ChangeError || error instanceof StoryError)) throw error;
    await tickets.end(ticket.id, 'failed', error.message);
  }
  return true;
}

async function carryOut(desk: Desk, policy: Policy, { id, does, actor }: Ticket): Promise<void> {
  const work = does as Work;
  if (work.kind === 'push') {
    const { outcome, alert } = await push(desk, work.item, work.request);
    if (outcome === 'new' || outcome === 'same') return;
    throw new ChangeError(
      'version',
      `Another version of this story went out meanwhile, as alert ${alert}: update or correct that one. Nothing was sent.`,
    );
  }
  const record = await desk.ledger.readAlert(work.alert);
  if (record?.history.some(({ ticket }) => ticket === id)) return;
  await change(desk, work.alert, work.request, actor, policy, { ticket: id });
}
