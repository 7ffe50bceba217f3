/** The worker's part, played step by step, with everything that can go wrong in it. */
import { DeliveryError, type Fault } from '../../../adapters/adapter.ts';
import type { Claim, Outcome } from '../../../queue/message.ts';
import { outcomeOf } from '../../../queue/outcome.ts';
import { show } from '../../../queue/show.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { record } from './record.ts';
import type { World } from './world.ts';

/** What the platform answers instead of doing it. */
const REFUSALS = {
  refused: ['rejected', 'invalid_blocks'],
  'refused-place': ['rejected', 'not_in_channel'],
  'takes-no-edit': ['fixed', 'edit_window_closed'],
  later: ['unreachable', 'ECONNREFUSED'],
  'never-came': ['uncertain', 'reset'],
  unreadable: ['unreadable', 'missing_scope'],
} as const satisfies Record<string, readonly [Fault, string]>;
/** What the platform does of a request; `lost`: all of it, but for the answer; `late`: but not yet. */
export const ANSWERS = [
  'yes',
  'lost',
  'late',
  'unfinished',
  ...(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]),
] as const;
export type Answer = (typeof ANSWERS)[number];
/** Where a worker ends or is stopped. */
export const ENDS = ['dies-claimed', 'dies-begun', 'dies-after', 'paused-claimed', 'paused', 'cannot-compose'] as const;
export type Fate = Answer | (typeof ENDS)[number];

const looks = ({ operation }: Claim) => operation === 'find' || operation === 'read';

/** A worker takes the head of a lane, and meets its fate. */
export async function work(world: World, lane: Destination, fate: Fate): Promise<void> {
  const { ledger } = world.news;
  const { result: head } = await world.during(() => ledger.claim(lane));
  if (head.kind !== 'claimed' || fate === 'dies-claimed') return;
  if (fate === 'cannot-compose' && !looks(head) && head.operation !== 'publish')
    return record(world, head, unsendable(head));
  if (fate !== 'paused-claimed' && !(await begins(world, head))) return;
  if (fate === 'dies-begun') return;
  if (fate === 'paused' || fate === 'paused-claimed') {
    world.paused.push({ claim: head, hasBegun: fate === 'paused' });
    return;
  }
  const answer = (ANSWERS as readonly Fate[]).includes(fate) ? (fate as Answer) : 'yes';
  const outcome = await request(world, head, answer);
  if (fate !== 'dies-after') await record(world, head, outcome);
}

/**
 * A worker that was stopped before or after its last check comes back, makes its request, and records it. That it hears nothing of a
 * post which it made so late is what nobody can mend (docs/reliability.md), and is left out.
 */
export async function resume(world: World, answer: Answer): Promise<void> {
  const stopped = world.paused.shift();
  if (!stopped || !(stopped.hasBegun || (await begins(world, stopped.claim)))) return;
  const { claim } = stopped;
  const isUnheard = answer === 'late' || (answer === 'lost' && claim.operation === 'post');
  await record(world, claim, await request(world, claim, isUnheard ? 'yes' : answer));
}

/** The last check before a request: no older words go out from here, and none that were killed or put on hold. */
async function begins(world: World, claim: Claim): Promise<boolean> {
  if (looks(claim)) return true;
  const { ledger } = world.news;
  const { result: begun } = await world.during(() => ledger.begin(claim, payloadOf(claim)));
  if (!begun) return false;
  const { alert, destination, part, receipt, target } = claim.message;
  const { life, revision, messages } = await world.see(alert);
  const now = messages.find((message) => message.destination === destination && message.part === part);
  const isFirst = receipt === null;
  if (now?.target !== target) world.wrong.push(`older words begin: ${part}`);
  if (isFirst && life === 'killed' && part !== `notice:${revision}`) world.wrong.push(`begins after a kill: ${part}`);
  if (isFirst && life === 'hold' && !now?.standsIn) world.wrong.push(`begins during a hold: ${part}`);
  return true;
}

const payloadOf = ({ alert, message }: Claim) => ({ part: message.part, revision: alert.revision });

const unsendable = ({ operation }: Claim): Outcome =>
  operation === 'edit'
    ? { state: 'FIXED', reason: 'render', detail: '', standIn: false }
    : { state: 'REJECTED', reason: 'render', detail: '', switchesOff: false };

async function request(world: World, claim: Claim, answer: Answer): Promise<Outcome> {
  try {
    return looks(claim) ? await look(world, claim, answer) : await ask(world, claim, answer);
  } catch (error) {
    const { operation, message, sinceLastMs } = claim;
    return outcomeOf(error, { operation, message, sinceLastMs, random: 0 });
  }
}

async function ask(world: World, claim: Claim, answer: Answer): Promise<Outcome> {
  const { message, operation } = claim;
  const { key } = message;
  if (operation === 'post' && world.waiting.has(message.alert)) world.wrong.push(`before its hour: ${message.part}`);
  if (answer in REFUSALS && !(answer === 'takes-no-edit' && operation === 'edit')) throw refusal(answer);
  const commit = () => commitTo(world, claim, answer);
  if (answer === 'late') {
    world.late.set(key, () => commit().catch(() => {})); // nobody hears what became of it
    throw refusal('never-came');
  }
  const done = await commit();
  if (answer === 'lost') throw refusal('never-came');
  return done;
}

async function commitTo({ platform }: World, claim: Claim, answer: Answer): Promise<Outcome> {
  const { message, operation, root } = claim;
  const { key, destination, mentions, receipt, target } = message;
  const { adapter } = platform;
  if (operation === 'edit' && receipt !== null) {
    const editor = answer === 'takes-no-edit' ? { ...adapter, edit: () => Promise.reject(refusal(answer)) } : adapter;
    return show(claim, receipt, payloadOf(claim), editor);
  }
  if (operation === 'publish' && root !== null) {
    await adapter.publish(root);
    return { state: 'SENT', receipt: root, revision: target };
  }
  const posted = await adapter.deliver({ key, destination, mentions, payload: payloadOf(claim), parent: null });
  return { state: 'SENT', receipt: posted, revision: target };
}

async function look(world: World, claim: Claim, answer: Answer): Promise<Outcome> {
  const { message, operation, sinceLastMs, soFar } = claim;
  const { key, receipt, destination, mentions } = message;
  if (answer in REFUSALS || answer === 'lost' || answer === 'late')
    throw refusal(answer in REFUSALS ? answer : 'never-came');
  const { adapter } = world.platform;
  if (operation === 'read' && receipt !== null) {
    const revision = await adapter.read(key, receipt);
    await world.commitLate(key);
    return revision === null ? { state: 'GONE', reason: 'deleted', detail: '' } : { state: 'SHOWN', revision };
  }
  const order = { key, destination, mentions, payload: {}, parent: null, sinceFirstMs: 0, sinceLastMs, mayPost: false };
  const owned = async () => new Set<string>();
  // What came after a search began, its later parts do not see.
  const seen =
    soFar === null
      ? await adapter.find({ ...order, owned, askUntil: Number.POSITIVE_INFINITY, soFar })
      : { found: false as const };
  await world.commitLate(key);
  if (seen.found === 'unfinished') throw new Error('This platform is quick.');
  if (!seen.found && answer === 'unfinished') return { state: 'UNFINISHED', soFar: 'not there' };
  return seen.found ? { state: 'SENT', receipt: seen.receipt, revision: seen.revision } : { state: 'ABSENT' };
}

function refusal(answer: Answer): DeliveryError {
  const [fault, reason] = REFUSALS[answer as keyof typeof REFUSALS];
  return new DeliveryError(fault, reason, 'No.');
}
