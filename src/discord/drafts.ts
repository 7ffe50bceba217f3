/** What an editor does with a draft before it goes out: each press on its preview. */
import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { confirmDraft, type Pushed } from '../desk/confirm.ts';
import { type Draft, readDraft, saveDraft } from '../desk/draft.ts';
import { accountOf } from '../desk/people.ts';
import { propose } from '../desk/propose.ts';
import { demand, type Who } from '../desk/rights.ts';
import { ChangeError, StoryError } from '../errors.ts';
import type { Hand } from './answer.ts';
import { whenForm, withHour, withWords, wordsForm } from './draft-forms.ts';
import { filled } from './forms.ts';
import { pushedReplies } from './outcome.ts';
import { brokenOf, type Mode, offeredQuotes, previewOf } from './preview.ts';
import { type Reply, saying } from './reply.ts';
import type { Room } from './room.ts';
import { wordsFor } from './words.ts';

/** Shows a draft; one that cannot become an alert says why, and is kept. */
export async function* showDraft(room: Room, who: Who, id: string, mode: Mode, note?: string): AsyncGenerator<Reply> {
  const { desk, policy, names } = room;
  const draft = await readDraft(desk.ledger.drafts, who, id);
  try {
    const proposal = await propose(desk.ledger, policy, draft, who.actor);
    const called = await names.of(proposal.addresses.map(({ destination }) => destination));
    const notes = [note, draft.warning].filter((each) => each !== undefined);
    yield previewOf(proposal, { draft: id, mode, names: called, now: Date.now(), notes });
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    yield brokenOf(id, mode, wordsFor(error, false));
  }
}

/** A button or menu beneath a preview. @param name what follows `draft:` in its id */
export function draftHand(
  room: Room,
  who: Who,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  name: string,
): Hand | null {
  const [does = '', id = '', rest = ''] = name.split(':');
  const mode: Mode = rest === 'preview' ? 'preview' : 'push';
  const edits = (edit: (draft: Draft) => Draft | Promise<Draft>): Hand => ({
    puts: 'update',
    changes: false,
    does: () => changed(room, who, id, mode, edit),
  });
  switch (does) {
    case 'send':
      demand(who, 'push');
      return { puts: 'update', changes: true, does: () => send(room, who, id, rest) };
    case 'push':
      demand(who, 'push');
      return { puts: 'update', changes: false, does: () => showDraft(room, who, id, 'push') };
    case 'cancel':
      return { puts: 'update', changes: false, does: () => cancel(room, who, id) };
    case 'image':
      return edits((draft) => ({ ...draft, image: !draft.image }));
    case 'quotes': {
      const values = interaction.isStringSelectMenu() ? interaction.values : [];
      return edits((draft) => ticking(room, who, draft, values));
    }
    case 'edit':
      return { opens: () => wordsForm(room, who, id, mode) };
    case 'when':
      return { opens: () => whenForm(room, who, id, mode) };
    default:
      return null;
  }
}

/** A form that such a button opened. @param name what follows `draft:` in its id */
export function draftFormHand(room: Room, who: Who, interaction: ModalSubmitInteraction, name: string): Hand | null {
  const [does = '', id = '', rest] = name.split(':');
  const mode: Mode = rest === 'preview' ? 'preview' : 'push';
  const edit = does === 'words' ? withWords : does === 'hour' ? withHour : null;
  if (edit === null) return null;
  const values = filled(interaction);
  return { puts: 'update', changes: false, does: () => changed(room, who, id, mode, (draft) => edit(draft, values)) };
}

async function* changed(
  room: Room,
  who: Who,
  id: string,
  mode: Mode,
  edit: (draft: Draft) => Draft | Promise<Draft>,
): AsyncGenerator<Reply> {
  demand(who, 'preview');
  const { drafts } = room.desk.ledger;
  await saveDraft(drafts, who, id, await edit(await readDraft(drafts, who, id)));
  yield* showDraft(room, who, id, mode);
}

/** A menu shows 25 quotes and tells which of these are ticked; of those beyond nothing changes. */
async function ticking(
  { desk, policy }: Room,
  { actor }: Who,
  draft: Draft,
  values: readonly string[],
): Promise<Draft> {
  const { quotes } = await propose(desk.ledger, policy, draft, actor);
  const offered = new Set(offeredQuotes(quotes).map(({ id }) => id));
  const ticked = quotes.filter(({ id, picked }) => (offered.has(id) ? values.includes(id) : picked));
  return { ...draft, quotes: ticked.map(({ id }) => id) };
}

async function* send(room: Room, who: Who, id: string, digest: string): AsyncGenerator<Reply> {
  let pushed: Pushed;
  try {
    pushed = await confirmDraft(room.desk, room.policy, who, id, digest);
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    // A second press finds the draft gone with the first, and must not be told that nothing was sent.
    if (error.code === 'no-draft') throw new ChangeError('no-draft', SENT_OR_GONE);
    if (error.code !== 'changed') throw error;
    return yield* showDraft(room, who, id, 'push', error.message);
  }
  yield* pushedReplies(room, pushed);
}

const SENT_OR_GONE =
  'This draft is no more: it was sent already, cancelled, or is older than a day. /breaking status shows what was sent.';

async function* cancel({ desk }: Room, who: Who, id: string): AsyncGenerator<Reply> {
  await readDraft(desk.ledger.drafts, who, id);
  await desk.ledger.drafts.drop(id, accountOf(who.actor));
  yield saying('Cancelled; nothing was sent.');
}
