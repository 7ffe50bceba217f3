/** What an editor does with a draft before it goes out: each press on its preview. */
import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { alertFrom } from '../desk/compose.ts';
import { confirmDraft, type Pushed } from '../desk/confirm.ts';
import { type Draft, readDraft, saveDraft } from '../desk/draft.ts';
import { accountOf } from '../desk/people.ts';
import { propose } from '../desk/propose.ts';
import { demand, type Who } from '../desk/rights.ts';
import { ChangeError, StoryError } from '../errors.ts';
import type { Hand } from './answer.ts';
import { channelsField, chosenIn } from './channels.ts';
import { type Form, filled, form, input, priorityField, priorityOf, radio, TEXT_LIMIT } from './forms.ts';
import { hourOf } from './hour.ts';
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

/** The headline that it would go out with, and its text where a form can hold it. */
async function wordsForm(room: Room, who: Who, id: string, mode: Mode): Promise<Form> {
  const draft = await readDraft(room.desk.ledger.drafts, who, id);
  const { body, format } = draft.item;
  const isShort = format !== 'html' && (body ?? '').length <= TEXT_LIMIT;
  return form(
    `draft:words:${id}:${mode}`,
    'Edit',
    input('headline', 'Headline', { value: await headlineOf(draft) }),
    ...(isShort ? [input('story', 'Story', { value: body ?? null, long: true })] : []),
    priorityField(draft.priority),
    ...(draft.drill ? [] : await channelsField(room, draft.to)),
  );
}

const headlineOf = async (draft: Draft): Promise<string> => {
  const read = await alertFrom('', draft.item, { priority: draft.priority, image: false }).catch(() => null);
  return (read?.alert.headline ?? draft.item.headline ?? '').slice(0, TEXT_LIMIT);
};

async function withWords(draft: Draft, { text, choice, values }: ReturnType<typeof filled>): Promise<Draft> {
  const { headline: _, body: __, ...rest } = draft.item;
  const before = await headlineOf(draft);
  const headline = text('headline') === before.trim() ? draft.item.headline : text('headline') || undefined;
  const story = text('story');
  const body = story === undefined || story === draft.item.body?.trim() ? draft.item.body : story || undefined;
  if (headline === undefined && body === undefined)
    throw new StoryError('Neither a headline nor a text is left: the draft is as it was. Nothing was sent.');
  return {
    ...draft,
    item: { ...rest, ...(headline !== undefined && { headline }), ...(body !== undefined && { body }) },
    priority: priorityOf(choice('priority')) ?? draft.priority,
    to: chosenIn(values('to') ?? draft.to),
  };
}

async function whenForm(room: Room, who: Who, id: string, mode: Mode): Promise<Form> {
  const { notBefore, embargoed } = await readDraft(room.desk.ledger.drafts, who, id);
  const now = notBefore === undefined ? 'now' : embargoed ? 'embargo' : 'later';
  const choice = (value: string, label: string) => ({ value, label, default: value === now });
  return form(
    `draft:hour:${id}:${mode}`,
    'When',
    radio('when', 'When it goes out', [
      choice('now', 'As soon as it is confirmed'),
      choice('later', 'Not before the hour below'),
      choice('embargo', 'Not before the hour below, for it is under embargo'),
    ]),
    input('hour', 'Hour', {
      value: notBefore ?? null,
      placeholder: '18:30 UTC, 18:30 +01:00, in 90 minutes',
      description: 'With its zone, for Discord does not tell us yours',
      most: 60,
    }),
  );
}

function withHour(draft: Draft, { text, choice }: ReturnType<typeof filled>): Draft {
  const { notBefore: _, ...rest } = draft;
  const when = choice('when');
  if (when === 'now' || when === undefined) return { ...rest, embargoed: false };
  return { ...rest, notBefore: hourOf(text('hour') ?? '', Date.now()), embargoed: when === 'embargo' };
}
