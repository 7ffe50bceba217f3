/** Ends what nobody could know of a message by what an editor saw in the channel. */
import { DeliveryError, type Recognised, type Recogniser } from '../../adapters/adapter.ts';
import type { Again } from '../../queue/life.ts';
import type { Message } from '../../queue/message.ts';
import type { AlertRecord, Entry } from '../../queue/records.ts';
import { type PlatformName, platformOf } from '../alert/destination.ts';
import { ChangeError } from '../errors.ts';
import type { Desk } from './push.ts';
import type { ChangeRequest } from './request.ts';

type Resolve = Extract<ChangeRequest, { do: 'resolve' }>;

/** Who can read a message on a platform; null where no token for it is configured here. */
export type RecogniserOf = (platform: PlatformName) => Promise<Recogniser | null>;

/**
 * One message is ended; where several wait there, none is guessed.
 * @throws {ChangeError} where none waits, several do, or the one that was pointed at is not it
 */
export async function resolve(
  desk: Desk,
  { messages }: AlertRecord,
  request: Resolve,
  expiresAfterMs: number,
  entry: Entry,
  recogniserOf: RecogniserOf,
): Promise<Again> {
  const message = waiting(messages, request);
  const proof = request.message === undefined ? null : await proofOf(desk, message, request.message, recogniserOf);
  return desk.ledger.resolve(message, request.as, proof, expiresAfterMs, entry);
}

function waiting(messages: readonly Message[], { destination, part, message: pointed }: Resolve): Message {
  const there = messages.filter((message) => message.destination === destination && mayBeEnded(message, pointed));
  const asked = there.filter((message) => part === undefined || message.part === part);
  const [first, ...others] = asked;
  if (first !== undefined && others.length === 0) return first;
  const parts = there.map((message) => named(message.part)).join(', ');
  if (first !== undefined)
    throw new ChangeError('several', `Several messages of it wait for a person there: ${parts}. Say which part.`);
  if (part !== undefined && there.length > 0)
    throw new ChangeError('nothing', `${named(part)} does not wait for a person there; what does: ${parts}.`);
  throw new ChangeError('nothing', 'Nothing of it is in quarantine there.');
}

const named = (part: string): string => (part === 'root' ? 'root (the alert itself)' : part);

/** In quarantine; or looked for in vain for long; or it stands by an editor's word alone, and now they say which it is. */
function mayBeEnded({ state, receipt, overdue }: Message, pointed: string | undefined): boolean {
  if (state === 'QUARANTINED') return true;
  if (receipt !== null) return false;
  return state === 'UNKNOWN' || state === 'RECONCILING'
    ? overdue
    : pointed !== undefined && (state === 'SENT' || state === 'FIXED');
}

async function proofOf(
  desk: Desk,
  { key, destination, mentions }: Message,
  written: string,
  recogniserOf: RecogniserOf,
) {
  const platform = platformOf(destination);
  const recogniser = await recogniserOf(platform);
  if (recogniser === null)
    throw new ChangeError('not-configured', `No ${platform} bot token is configured here, so it cannot be looked at.`);
  let seen: Recognised;
  try {
    const owned = (messageIds: readonly string[]) => desk.ledger.owned(destination, messageIds);
    seen = await recogniser.recognise({ key, destination, mentions, owned, written });
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    throw new ChangeError('unseen', `It cannot be looked at: ${error.message} Nothing was changed.`);
  }
  if ('problem' in seen) throw new ChangeError('not-it', seen.problem);
  return seen;
}
