/** The form of `/breaking`: what it asks, and what an editor filled in. Pure. */
import type { KnownBlock, ModalView } from '@slack/web-api';
import { z } from 'zod';
import { plain } from '../../adapters/slack/blocks.ts';
import { clip } from '../../adapters/text.ts';
import { PRIORITIES } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import { HEADLINE_FITS } from '../desk/confirmation.ts';
import { blockId, context, input, modal, option, section, TYPED_LIMIT } from './blocks.ts';
import type { Filled } from './filled.ts';

/** What comes back with each act in the form. */
export const Kept = z.object({
  draft: z.string(),
  /** The draft has a story that the form cannot hold: it stays unless another is given. */
  story: z.literal(true).optional(),
  /** What an editor must know of where it came from. */
  warning: z.string().optional(),
});
export type Kept = z.infer<typeof Kept>;

export interface Form extends Kept {
  filled: Filled;
  /** The story that stays, in a line; null where there is none. */
  storyLine: string | null;
  /** Another draft to go on with. */
  offer: { draft: string; title: string } | null;
  channels: readonly (readonly [Destination, string])[];
  /** What went wrong the last time. */
  notice?: string | undefined;
  drills: boolean;
}

export const FORM = 'compose';

export function formView({
  draft,
  story,
  warning,
  filled,
  storyLine,
  offer,
  channels,
  drills,
  notice,
}: Form): ModalView {
  const options = channels.slice(0, 100).map(([value, name]) => option(value, name));
  const chosen = options.filter(({ value }) => filled.to.some((each) => each === value));
  const blocks: KnownBlock[] = [
    ...(notice === undefined ? [] : [section(`⚠ ${notice}`)]),
    ...(offer === null ? [] : [offerBlock(offer)]),
    ...(warning === undefined ? [] : [section(`⚠ ${warning}`)]),
    input('headline', draft, 'Headline', typed(filled.headline), {
      hint: 'Alone it is a complete alert; with a story it stands instead of the story’s own.',
      tells: true,
    }),
    countBlock(draft, filled.headline),
    input(
      'priority',
      draft,
      'Priority',
      { type: 'static_select', options: LEVELS, initial_option: levelOf(filled) },
      {
        needed: true,
      },
    ),
    ...(storyLine === null ? [] : [context(storyLine)]),
    input('text', draft, 'Text', typed(filled.text, true), {
      hint: `Up to ${TYPED_LIMIT.toLocaleString('en')} characters. A longer one: by its address, as a file, or at the web desk.`,
      tells: true,
    }),
    input(
      'url',
      draft,
      'Address',
      { type: 'url_text_input', ...initially('initial_value', filled.url) },
      {
        hint: 'Its page is read where no text is given; readers get it as the link.',
      },
    ),
    input('file', draft, 'File', { type: 'file_input', filetypes: ['txt', 'md', 'html', 'htm', 'json'], max_files: 1 }),
    ...(options.length === 0 ? [] : [channelsInput(draft, options, chosen)]),
    input('hour', draft, 'Not before', {
      type: 'datetimepicker',
      ...(filled.hour !== null && { initial_date_time: Math.floor(filled.hour / 1_000) }),
    }),
    input(
      'kind',
      draft,
      'That hour is',
      { type: 'radio_buttons', options: KINDS, initial_option: kindOf(filled) },
      {
        hint: 'Where an hour is chosen. An embargo is the source’s: its text may then ask to wait.',
      },
    ),
    ...(drills ? [drillInput(draft, filled)] : []),
  ];
  return modal({
    callback: FORM,
    title: 'Breaking news',
    blocks,
    submit: 'Preview',
    close: 'Cancel',
    keeps: { draft, ...(story && { story }), ...(warning !== undefined && { warning }) } satisfies Kept,
  });
}

const LEVELS = PRIORITIES.map((priority) => option(priority, priority.toUpperCase()));
const levelOf = ({ priority }: Filled) => option(priority, priority.toUpperCase());
const KINDS = [option('schedule', 'a schedule'), option('embargo', 'an embargo')];
const kindOf = ({ embargoed }: Filled) => KINDS[embargoed ? 1 : 0] ?? option('schedule', 'a schedule');
const DRILL = option('drill', 'A drill: for drill channels alone, and every line says so');

const typed = (value: string, multiline = false) => ({
  type: 'plain_text_input' as const,
  multiline,
  max_length: TYPED_LIMIT,
  // Every character tells: a headline is counted as it grows, and what was typed outlives a closed window.
  dispatch_action_config: { trigger_actions_on: ['on_character_entered' as const] },
  ...initially('initial_value', value),
});

/** Slack takes no empty beginning in some elements. */
const initially = (field: 'initial_value', value: string) => (value === '' ? {} : { [field]: value });

type Option = ReturnType<typeof option>;

const channelsInput = (draft: string, options: Option[], chosen: Option[]): KnownBlock =>
  input(
    'to',
    draft,
    'Channels',
    {
      type: 'multi_static_select',
      options,
      placeholder: plain('As the routes say'),
      ...(chosen.length > 0 && { initial_options: chosen }),
    },
    { hint: 'None: as the routes say for that priority.' },
  );

const drillInput = (draft: string, { drill }: Filled): KnownBlock =>
  input('drill', draft, 'Drill', {
    type: 'checkboxes',
    options: [DRILL],
    ...(drill && { initial_options: [DRILL] }),
  });

const offerBlock = ({ draft, title }: { draft: string; title: string }): KnownBlock =>
  section(`You have a draft: “${clip(title, 200)}”`, {
    block_id: 'offer',
    accessory: { type: 'button', action_id: 'draft:open', value: draft, text: plain('Go on with it') },
  });

export const countId = (draft: string): string => blockId('count', draft);

/** How long the headline is; too long a one is told, and never stopped. */
export function countBlock(draft: string, headline: string): KnownBlock {
  const length = headline.length;
  const words =
    length > HEADLINE_FITS
      ? `⚠ ${length} characters: a phone shows about ${HEADLINE_FITS}. It may go out so.`
      : `${length} of the ${HEADLINE_FITS} characters that a phone shows`;
  return context(words, countId(draft));
}
