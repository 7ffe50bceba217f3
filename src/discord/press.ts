/** The buttons of cards in the editors' channel, and the same ones beneath our answers. */
import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { type Button, pressName, pressOf } from '../desk/card.ts';
import { confirmChange } from '../desk/confirm.ts';
import { demand, type Who } from '../desk/rights.ts';
import { DECISIONS, type Decision, decide, objection } from '../desk/tickets.ts';
import { ChangeError } from '../errors.ts';
import type { Hand } from './answer.ts';
import { changeHand, REVISING } from './changes.ts';
import { type Form, filled, form, input } from './forms.ts';
import { changedReplies, ticketReplies } from './outcome.ts';
import type { Reply } from './reply.ts';
import type { Room } from './room.ts';

/** @param name what follows `press:` in a button's id; null where it is no button of ours */
export function pressHand(room: Room, who: Who, { message }: ButtonInteraction, name: string): Hand | null {
  const pressed = pressOf(name);
  if (pressed === null) return null;
  const { press, target } = pressed;
  const puts = message.flags.has('Ephemeral') ? 'update' : 'reply';
  const revising = REVISING.find((each) => each === press);
  if (revising) return changeHand(room, who, revising, target);
  demand(who, press);
  if (press === 'retry') return { puts, changes: true, does: () => retry(room, who, target) };
  // The one press that goes over a second editor's head asks why, and so asks twice.
  if (press === 'override') return { opens: () => overrideForm(room, who, pressed) };
  const decision = DECISIONS.find((each) => each === press);
  return decision ? { puts, changes: true, does: () => deciding(room, who, target, decision, null) } : null;
}

/** The reason for an override comes back. @param name what follows `decide:` in its id */
export function decideFormHand(room: Room, who: Who, interaction: ModalSubmitInteraction, name: string): Hand | null {
  const pressed = pressOf(name);
  const decision = DECISIONS.find((each) => each === pressed?.press);
  if (pressed === null || decision === undefined) return null;
  const reason = filled(interaction).text('reason') || null;
  return { puts: 'reply', changes: true, does: () => deciding(room, who, pressed.target, decision, reason) };
}

async function* deciding(
  room: Room,
  who: Who,
  ticket: string,
  decision: Decision,
  reason: string | null,
): AsyncGenerator<Reply> {
  yield* ticketReplies(room, await decide(room.desk, room.policy, who, ticket, decision, reason));
}

async function* retry(room: Room, who: Who, alert: string): AsyncGenerator<Reply> {
  yield* changedReplies(room, 'retry', await confirmChange(room.desk, room.policy, who, alert, { do: 'retry' }));
}

async function overrideForm(
  { desk, policy }: Room,
  who: Who,
  pressed: Pick<Button, 'press' | 'target' | 'base'>,
): Promise<Form> {
  const ticket = await desk.ledger.tickets.read(pressed.target);
  if (ticket === null) throw new ChangeError('no-ticket', `There is no request ${pressed.target}.`);
  const problem = objection(ticket, who, 'override', policy);
  if (problem !== null) throw problem;
  return form(
    `decide:${pressName(pressed)}`,
    `Send without a second editor: ${ticket.title}`,
    input('reason', 'Why it cannot wait', { required: true, long: true, most: 2_000, description: 'For the audit' }),
  );
}
