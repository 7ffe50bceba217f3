/** The record of an answer, which may do what that answer may do, and nothing else. */
import type { Claim, MessageState, Outcome } from '../../../queue/message.ts';
import type { Hop } from './hops.ts';
import type { World } from './world.ts';

/** Where each answer leaves the message that it was about, if that was still ours to write. */
const LEAVES: Readonly<Record<Outcome['state'], readonly MessageState[]>> = {
  SENT: ['SENT', 'PENDING'],
  SHOWN: ['SENT', 'PENDING'],
  ABSENT: ['UNKNOWN', 'PENDING', 'HELD', 'DROPPED'],
  UNFINISHED: ['UNKNOWN'],
  LATER: ['PENDING', 'HELD', 'DROPPED', 'SENT', 'UNKNOWN', 'QUARANTINED'],
  UNKNOWN: ['UNKNOWN', 'PENDING', 'QUARANTINED'],
  REJECTED: ['REJECTED'],
  QUARANTINED: ['QUARANTINED'],
  GONE: ['GONE'],
  FIXED: ['FIXED', 'PENDING'],
};

/** Records what came of a request; a second copy is deleted, as the ledger says. */
export async function record(world: World, claim: Claim, outcome: Outcome): Promise<void> {
  const { ledger } = world.news;
  const { key, alert, epoch } = claim.message;
  const before = (await ledger.readAlert(alert))?.messages.find((message) => message.key === key);
  const { result, hops } = await world.during(() => ledger.settle(claim, outcome, 0));
  const isOurs = before?.epoch === epoch && IN_HAND.has(before.state);
  for (const hop of hops.filter((one) => !mayMake(one, key, outcome, isOurs)))
    world.wrong.push(`${isOurs ? '' : 'late '}${outcome.state} made ${hop.from} ${hop.to}`);
  if (result === 'surplus' && outcome.state === 'SENT') await world.platform.adapter.remove(outcome.receipt);
}

const IN_HAND: ReadonlySet<MessageState> = new Set(['CLAIMED', 'SENDING', 'UNKNOWN', 'RECONCILING']);

/** A record moves its own message, and beside it makes none but new ones; one that comes late moves it only with a receipt. */
function mayMake({ key, from, to }: Hop, own: string, outcome: Outcome, isOurs: boolean): boolean {
  if (key !== own) return from === 'new' || to === 'HELD' || to === 'DROPPED';
  if (isOurs) return LEAVES[outcome.state].includes(to);
  return outcome.state === 'SENT' && (LEAVES.SENT.includes(to) || to === 'UNKNOWN');
}
