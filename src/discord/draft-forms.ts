/** The forms by which a draft's words and its hour are changed, and what comes back of them. */
import { alertFrom } from '../desk/compose.ts';
import { type Draft, readDraft } from '../desk/draft.ts';
import type { Who } from '../desk/rights.ts';
import { StoryError } from '../errors.ts';
import { channelsField, chosenIn } from './channels.ts';
import { type Filled, type Form, form, input, priorityField, priorityOf, radio, TEXT_LIMIT } from './forms.ts';
import { hourOf } from './hour.ts';
import type { Mode } from './preview.ts';
import type { Room } from './room.ts';

/** The headline that it would go out with, and its text where a form can hold it. */
export async function wordsForm(room: Room, who: Who, id: string, mode: Mode): Promise<Form> {
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

export async function withWords(draft: Draft, { text, choice, values }: Filled): Promise<Draft> {
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

export async function whenForm(room: Room, who: Who, id: string, mode: Mode): Promise<Form> {
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

export function withHour(draft: Draft, { text, choice }: Filled): Draft {
  const { notBefore: _, ...rest } = draft;
  const when = choice('when');
  if (when === 'now' || when === undefined) return { ...rest, embargoed: false };
  return { ...rest, notBefore: hourOf(text('hour') ?? '', Date.now()), embargoed: when === 'embargo' };
}
