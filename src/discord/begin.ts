/** A draft begins: by the command's options, or by the form that it opens. */
import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Priority } from '../alert/alert.ts';
import { type Draft, newDraftId, saveDraft } from '../desk/draft.ts';
import { demand, type Who } from '../desk/rights.ts';
import { StoryError } from '../errors.ts';
import type { Item } from '../intake/item.ts';
import { type Flags, itemFrom } from '../intake/read.ts';
import type { Hand } from './answer.ts';
import { type Attached, readAttachment } from './attachments.ts';
import { channelsField, chosenIn } from './channels.ts';
import { showDraft } from './drafts.ts';
import { type Form, filled, form, input, priorityField, priorityOf, upload } from './forms.ts';
import { hourOf } from './hour.ts';
import type { Mode } from './preview.ts';
import type { Reply } from './reply.ts';
import type { Room } from './room.ts';

/** What the command said beside the story, and its form has no room for. */
interface Plan {
  mode: Mode;
  drill: boolean;
  hour: { at: string; embargoed: boolean } | null;
}

/** What somebody handed over as the story. */
interface Given {
  headline?: string | undefined;
  text?: string | undefined;
  address?: string | undefined;
  file?: Attached | undefined;
}

type Asked = Pick<Draft, 'priority' | 'to'>;

/** `/breaking push` and `/breaking preview`. */
export function beginHand(room: Room, who: Who, { options }: ChatInputCommandInteraction, mode: Mode): Hand {
  demand(who, mode === 'push' ? 'push' : 'preview');
  const draft = options.getString('draft');
  if (draft !== null) return { puts: 'reply', changes: false, does: () => showDraft(room, who, draft, mode) };
  const headline = options.getString('headline') ?? undefined;
  const address = options.getString('url')?.trim();
  const file = options.getAttachment('file') ?? undefined;
  const plan = planOf(options, mode);
  const priority = priorityOf(options.getString('priority')) ?? 'routine';
  if ((headline ?? address ?? file) === undefined) return { opens: () => storyForm(room, plan, priority) };
  const given = { headline, address, file };
  return { puts: 'reply', changes: false, does: () => begin(room, who, plan, given, { priority, to: [] }) };
}

function planOf(options: ChatInputCommandInteraction['options'], mode: Mode): Plan {
  const [at, embargo] = [options.getString('at'), options.getString('embargo')];
  if (at !== null && embargo !== null)
    throw new StoryError('at and embargo exclude each other: one hour, and why. Nothing was sent.');
  const hour = at ?? embargo;
  return {
    mode,
    drill: options.getBoolean('drill') ?? false,
    hour: hour === null ? null : { at: hourOf(hour, Date.now()), embargoed: embargo !== null },
  };
}

async function storyForm(room: Room, plan: Plan, priority: Priority): Promise<Form> {
  return form(
    `story:${planName(plan)}`,
    plan.drill ? 'DRILL' : plan.mode === 'push' ? 'Breaking news' : 'Preview',
    input('headline', 'Headline', { description: 'Alone it is a whole push. A phone shows about 90 characters.' }),
    input('story', 'Story, or its web address', { long: true, description: 'The text, or https://… alone' }),
    upload('file', 'Or a file', 'Text, Markdown, HTML or JSON, up to 5 MB'),
    priorityField(priority),
    ...(plan.drill ? [] : await channelsField(room, [])),
  );
}

/** As a form's id holds it: `push:0:e1772373720000`. */
const planName = ({ mode, drill, hour }: Plan): string =>
  `${mode}:${drill ? 1 : 0}:${hour === null ? '' : `${hour.embargoed ? 'e' : 's'}${Date.parse(hour.at)}`}`;

function planNamed(name: string): Plan {
  const [, mode, drill, kind, at] = /^(push|preview):([01]):(?:([es])(\d+))?$/.exec(name) ?? [];
  return {
    mode: mode === 'preview' ? 'preview' : 'push',
    drill: drill === '1',
    hour: at === undefined ? null : { at: new Date(Number(at)).toISOString(), embargoed: kind === 'e' },
  };
}

/** The form comes back. @param name what follows `story:` in its id */
export function storyHand(room: Room, who: Who, interaction: ModalSubmitInteraction, name: string): Hand {
  const plan = planNamed(name);
  const { text, choice, values, file } = filled(interaction);
  const story = text('story') || undefined;
  const address = story !== undefined && /^https?:\/\/\S+$/i.test(story) ? story : undefined;
  const given = {
    headline: text('headline') || undefined,
    ...(address === undefined ? { text: story } : { address }),
    file: file('file'),
  };
  const asked = { priority: priorityOf(choice('priority')) ?? 'routine', to: chosenIn(values('to') ?? []) };
  const typed = [given.headline, story].filter((each) => each !== undefined);
  return { puts: 'reply', changes: false, typed, does: () => begin(room, who, plan, given, asked) };
}

async function* begin(room: Room, who: Who, plan: Plan, given: Given, asked: Asked): AsyncGenerator<Reply> {
  const { item, warning } = await itemOf(room, given);
  const { drill, hour, mode } = plan;
  const id = newDraftId();
  await saveDraft(room.desk.ledger.drafts, who, id, {
    item,
    ...asked,
    embargoed: hour?.embargoed ?? false,
    image: false,
    drill,
    ...(hour !== null && { notBefore: hour.at }),
    ...(warning !== null && { warning }),
  });
  yield* showDraft(room, who, id, mode);
}

/** @throws {StoryError} where there is nothing in it, or it cannot be read */
async function itemOf(room: Room, given: Given): Promise<{ item: Item; warning: string | null }> {
  const { headline, text, address, file } = given;
  if (text !== undefined && file !== undefined)
    throw new StoryError('Give the text or the file, not both. Nothing was sent.');
  const flags: Flags = headline === undefined ? {} : { headline };
  const from = async (input: Parameters<typeof itemFrom>[0], more: Flags = {}) => ({
    item: await itemFrom(input, { ...flags, ...more }, room.newsroom),
    warning: null,
  });
  if (file !== undefined) {
    const bytes = await readAttachment(file, room.origins);
    return from({ bytes }, address === undefined ? {} : { url: address });
  }
  if (text !== undefined) return from({ bytes: new TextEncoder().encode(text) });
  if (address === undefined && headline === undefined)
    throw new StoryError('Give a headline, a text, a web address or a file. Nothing was sent.');
  if (address === undefined) return from(null);
  try {
    return await from({ url: address });
  } catch (error) {
    if (headline === undefined || !(error instanceof StoryError)) throw error;
    // At night a headline and a link must be enough, whatever the page does.
    return {
      ...(await from(null, { url: address })),
      warning: `${error.message} It has your headline and the link alone.`,
    };
  }
}
