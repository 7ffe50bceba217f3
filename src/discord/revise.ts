/** What comes back of a change's form is done, unless somebody else was first. */
import type { ModalSubmitInteraction } from 'discord.js';
import type { Alert } from '../alert/alert.ts';
import { confirmChange } from '../desk/confirm.ts';
import { ChangeRequest } from '../desk/request.ts';
import type { Who } from '../desk/rights.ts';
import { seeAlert } from '../desk/see.ts';
import { ChangeError, StoryError } from '../errors.ts';
import type { Hand } from './answer.ts';
import { REVISING, type Revising } from './changes.ts';
import { type Filled, filled } from './forms.ts';
import { changedReplies } from './outcome.ts';
import { meanwhile, overtaken } from './overtaken.ts';
import type { Reply } from './reply.ts';
import type { Room } from './room.ts';

/** A form comes back. @param name what follows `change:` in its id */
export function changeFormHand(room: Room, who: Who, interaction: ModalSubmitInteraction, name: string): Hand | null {
  const [does, id, base] = name.split(':');
  const doing = REVISING.find((each) => each === does);
  if (doing === undefined || id === undefined) return null;
  const values = filled(interaction);
  const typed = ['headline', 'lede', 'wasWrong', 'reason', 'publicReason'].map((field) => values.text(field) ?? '');
  return {
    puts: interaction.isFromMessage() && interaction.message.flags.has('Ephemeral') ? 'update' : 'reply',
    changes: true,
    typed,
    does: () => change(room, who, doing, id, Number(base), values, typed),
  };
}

async function* change(
  room: Room,
  who: Who,
  does: Revising,
  id: string,
  base: number,
  values: Filled,
  written: readonly string[],
): AsyncGenerator<Reply> {
  const { desk, policy } = room;
  const record = await seeAlert(desk, who, id);
  try {
    const changed = await confirmChange(desk, policy, who, id, requestOf(does, record.alert, base, values));
    // A hold or a kill waits for nobody and changes no words: it is done, and told what was done meanwhile.
    yield* changedReplies(room, does, changed, meanwhile(record, base));
  } catch (error) {
    if (!(error instanceof ChangeError) || error.code !== 'conflict') throw error;
    yield overtaken(does, await seeAlert(desk, who, id), base, written);
  }
}

/** @throws {StoryError} for words that cannot be taken, or where nothing was changed */
function requestOf(does: Revising, alert: Alert | null, base: number, values: Filled): ChangeRequest {
  const shared = { do: does, reason: values.text('reason') || undefined };
  const result = ChangeRequest.safeParse(withoutUnset({ ...shared, ...asked(does, alert, base, values) }));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new StoryError(`This cannot be taken; nothing was changed.\n${problems.join('\n')}`);
}

const withoutUnset = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function asked(does: Revising, alert: Alert | null, base: number, values: Filled): Record<string, unknown> {
  if (does === 'kill') return { publicReason: values.text('publicReason') || undefined };
  if (does === 'hold') return { masked: values.isTicked('masked') || undefined };
  if (does === 'release' || alert === null) return { base };
  const edits = editsOf(alert, values);
  if (does === 'correct') return { base, ...edits, wasWrong: values.text('wasWrong') };
  if (Object.values(edits).every((value) => value === undefined))
    throw new StoryError('You changed none of its words: nothing was sent.');
  return { base, ...edits };
}

/** Only what is not as it was: two editors who change different things would undo each other's otherwise. */
function editsOf({ headline, lede, quotes }: Alert, { text, ticked }: Filled) {
  const typed = text('lede');
  const kept = ticked('quotes');
  return {
    headline: text('headline') === headline.trim() ? undefined : text('headline'),
    lede: typed === undefined || typed === (lede ?? '').trim() ? undefined : typed || null,
    quotes:
      kept === undefined || kept.length === quotes.length
        ? undefined
        : quotes.filter((_, at) => kept.includes(String(at))),
  };
}
