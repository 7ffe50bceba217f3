/** The record of an answer, which may do what that answer may do, and nothing else. */
import type { Claim, Message, MessageState, Outcome } from '../../../queue/message.ts';
import type { Hop } from './hops.ts';
import type { World } from './world.ts';

/** Where each answer leaves the message that it was about, if that was still ours to write. */
const LEAVES: Readonly<Record<Exclude<Outcome['state'], 'SENT' | 'SHOWN' | 'FIXED'>, readonly MessageState[]>> = {
  ABSENT: ['UNKNOWN', 'PENDING', 'HELD', 'DROPPED'],
  UNFINISHED: ['UNKNOWN'],
  LATER: ['PENDING', 'HELD', 'DROPPED', 'SENT', 'UNKNOWN', 'QUARANTINED'],
  UNKNOWN: ['UNKNOWN', 'PENDING', 'QUARANTINED'],
  REJECTED: ['REJECTED'],
  QUARANTINED: ['QUARANTINED'],
  GONE: ['GONE'],
};

/** What was said of older words than the newest settles nothing: those are asked for in their own right. */
function leaves(outcome: Outcome, { part, target }: Message, asked: number): readonly MessageState[] {
  if (outcome.state !== 'SENT' && outcome.state !== 'SHOWN' && outcome.state !== 'FIXED') return LEAVES[outcome.state];
  const about = outcome.state === 'FIXED' ? asked : outcome.revision;
  if (about !== target && part !== 'publish') return ['PENDING'];
  return outcome.state === 'FIXED' ? ['FIXED'] : ['SENT'];
}

/** Records what came of a request; a second copy is deleted, as the ledger says. */
export async function record(world: World, claim: Claim, outcome: Outcome): Promise<void> {
  const { ledger } = world.news;
  const { key, alert, epoch, target } = claim.message;
  const before = (await ledger.readAlert(alert))?.messages.find((message) => message.key === key) as Message;
  const { result, hops } = await world.during(() => ledger.settle(claim, outcome, 0));
  const isOurs = before.epoch === epoch && IN_HAND.has(before.state);
  const may = leaves(outcome, before, target);
  for (const hop of hops.filter((one) => (one.key === key ? !mayMove(one, outcome, may, isOurs) : !isBeside(one))))
    world.wrong.push(`${isOurs ? '' : 'late '}${outcome.state} made ${hop.from} ${hop.to}`);
  if (result === 'surplus' && outcome.state === 'SENT') await world.platform.adapter.remove(outcome.receipt);
}

const IN_HAND: ReadonlySet<MessageState> = new Set(['CLAIMED', 'SENDING', 'UNKNOWN', 'RECONCILING']);

/** A record that comes late moves its message only where it brings a receipt. */
const mayMove = ({ to }: Hop, { state }: Outcome, may: readonly MessageState[], isOurs: boolean): boolean =>
  isOurs ? may.includes(to) : state === 'SENT' && (may.includes(to) || to === 'UNKNOWN');

/** Of other messages it moves none, and makes new ones at most: a publication, a notice that stands in. */
const isBeside = ({ from, to }: Hop): boolean => from === 'new' || to === 'HELD' || to === 'DROPPED';
