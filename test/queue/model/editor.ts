/** What an editor does, to the real ledger and to the model, which must agree. */
import type { MessageState } from '../../../queue/message.ts';
import type { Destination } from '../../../src/alert/destination.ts';
import { change } from '../../../src/desk/change.ts';
import { type ChangeInput, ChangeRequest } from '../../../src/desk/request.ts';
import { ChangeError } from '../../../src/errors.ts';
import { type Deed, mayBeEnded, next, type Revision, type Seen } from './model.ts';
import { EXPIRES_MS, TONIGHT_MS, type World } from './world.ts';

const SETTINGS = { routes: [], expiresAfterMs: { default: EXPIRES_MS, flash: EXPIRES_MS } };
const TESS = { via: 'cli', name: 'tess' } as const;

/** Revises, holds, releases or kills an alert. */
export const revise = (world: World, id: string, kind: Revision): Promise<void> =>
  does(world, id, { do: kind }, {
    do: kind === 'mask' ? 'hold' : kind,
    ...(kind === 'mask' && { masked: true }),
    ...(kind === 'correct' && { wasWrong: 'The quay.' }),
    ...(kind === 'kill' && { reason: 'Made up.' }),
  } as ChangeInput);

export const extend = (world: World, id: string, to: readonly Destination[]): Promise<void> =>
  does(world, id, { do: 'extend', to }, { do: 'extend', to: [...to] });

export const retry = (world: World, id: string, destination: Destination | undefined): Promise<void> => {
  const deed = { do: 'retry' as const, ...(destination !== undefined && { destination }) };
  return does(world, id, deed, deed);
};

export const reschedule = (world: World, id: string): Promise<void> =>
  does(world, id, { do: 'reschedule' }, { do: 'reschedule', at: new Date(Date.now() + TONIGHT_MS).toISOString() });

/**
 * Looks into a channel and says truly what is seen of the `nth` message that a person is to look for; of any message, where
 * none is. What was late is there by then, for a person waits for it.
 */
export async function resolve(world: World, id: string, nth: number, points: boolean): Promise<void> {
  const { messages } = (await world.news.ledger.readAlert(id)) ?? { messages: [] };
  const seen = (await world.see(id)).messages;
  const asked = seen.map((_, at) => at).filter((at) => mayBeEnded(seen[at] as Seen['messages'][number], points));
  const at = asked.length > 0 ? asked[nth % asked.length] : nth % messages.length;
  const message = messages[at as number];
  if (!message || message.part === 'publish') return;
  const { key, destination, part } = message;
  await world.commitLate(key);
  const standing = world.platform.standing().find((one) => one.key === key);
  const as = standing ? 'sent' : 'resend';
  const pointed = standing && points ? standing : null;
  const shows = pointed && {
    revision: Number(pointed.payload['revision']),
    publishable: pointed.receipt.publishable,
  };
  const request = { do: 'resolve', destination, part, as, ...(pointed && { message: pointed.receipt.messageId }) };
  await does(world, id, { do: 'resolve', destination, part, as, shows }, request as ChangeInput);
}

async function does(world: World, id: string, deed: Deed, input: ChangeInput): Promise<void> {
  const before = await world.see(id);
  const expected = next(before, deed);
  const request = ChangeRequest.parse(input);
  const { result: refused } = await world.during(() =>
    change(world.news, id, request, TESS, SETTINGS, { recogniserOf: async () => world.platform.adapter }).then(
      () => null,
      (error: unknown) => {
        if (!(error instanceof ChangeError)) throw error;
        return error.code;
      },
    ),
  );
  const [should, became] = ['refused' in expected ? before : expected, await world.see(id)].map(told);
  const code = 'refused' in expected ? expected.refused : null;
  if (refused !== code) world.wrong.push(`${deed.do}: ${refused ?? 'done'}, not ${code ?? 'done'}`);
  if (should !== became) world.wrong.push(`${deed.do}: became ${became}, not ${should}`);
}

/** An alert in a line: what the model and the ledger have to agree in. */
function told({ life, revision, waits, messages, off }: Seen): string {
  const each = messages.map(
    ({ destination, part, state, target, hasReceipt }): string =>
      `${destination} ${part} ${state satisfies MessageState} r${target}${hasReceipt ? ' known' : ''}`,
  );
  return [`${life} r${revision}${waits ? ' waits' : ''}`, ...each.sort(), `off: ${[...off].sort()}`].join(' | ');
}
