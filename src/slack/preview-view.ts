/** The preview: the very blocks, what else an editor should know, what they may tick, and one button. Pure. */
import type { KnownBlock, ModalView } from '@slack/web-api';
import { z } from 'zod';
import { clip } from '../../adapters/text.ts';
import type { Confirmation } from '../desk/confirmation.ts';
import type { Draft } from '../desk/draft.ts';
import type { Wait } from '../desk/policy.ts';
import type { PickableQuote } from '../desk/quotes.ts';
import { digest } from '../digest.ts';
import { BLOCKS_A_VIEW, context, divider, header, modal, option, section } from './blocks.ts';
import type { Value, Values } from './room.ts';

/** What comes back with each act in the preview. */
export const Shown = z.object({
  draft: z.string(),
  /** Names the words and places that were shown. */
  digest: z.string(),
  /** The alert that they would become. */
  alert: z.string(),
  /** Names the ticks that they were drawn with. */
  ticks: z.string(),
});
export type Shown = z.infer<typeof Shown>;

/** What is ticked. */
export interface Ticks {
  quotes: readonly string[];
  image: boolean;
}

export interface Preview extends Omit<Shown, 'ticks'> {
  confirmation: Confirmation;
  wait: Wait;
  quotes: readonly PickableQuote[];
  image: Draft['item']['image'] | undefined;
  ticked: Ticks;
  /** As they will be posted. */
  blocks: readonly KnownBlock[];
  /** What is to be told first: where the text comes from, what went wrong the last time. */
  notices: readonly string[];
  /** False: it cannot go out like that. */
  mayGo: boolean;
  /** `Send FLASH` where the whole does not fit on Slack's button. */
  short: string;
}

export const PREVIEW = 'preview';
/** Slack's most on a button that submits. */
const BUTTON_LIMIT = 24;
const QUOTE_SHOWN = 700;

export function previewView(preview: Preview): ModalView {
  const { confirmation, wait, quotes, image, ticked, blocks, notices, mayGo, short, draft, digest, alert } = preview;
  const warnings = [...notices, ...confirmation.warnings];
  const head: KnownBlock[] = [
    section(confirmation.title),
    ...(warnings.length === 0 ? [] : [section(warnings.map((words) => `⚠ ${words}`).join('\n'))]),
    ...(wait.for === 'second' ? [context('A second editor has to approve it before it goes out.')] : []),
    divider,
    ...blocks,
    divider,
  ];
  const imageTick = image === undefined ? [] : [imageBlock(image, ticked.image)];
  const room = BLOCKS_A_VIEW - head.length - imageTick.length - 2;
  // Those that are ticked are always there to be unticked.
  const first = quotes.length <= room ? quotes : quotes.toSorted((a, b) => Number(b.picked) - Number(a.picked));
  const picks = first.slice(0, room).map(quoteBlock);
  const left = quotes.length - picks.length;
  return modal({
    callback: PREVIEW,
    title: 'Preview',
    blocks: [
      ...head,
      ...(quotes.length === 0 ? [] : [header('Quotes in it')]),
      ...picks,
      ...(left > 0 ? [context(`${left} more at the web desk.`)] : []),
      ...imageTick,
    ],
    close: 'Back',
    submit: mayGo ? (confirmation.button.length <= BUTTON_LIMIT ? confirmation.button : short) : undefined,
    keeps: { draft, digest, alert, ticks: nameOf(ticked) } satisfies Shown,
  });
}

const USE = option('use', 'Use it');
const tick = (name: string, isTicked: boolean) => ({
  type: 'checkboxes' as const,
  action_id: name,
  options: [USE],
  ...(isTicked && { initial_options: [USE] }),
});

function quoteBlock({ id, text, speaker, perhaps, warning, picked }: PickableQuote): KnownBlock {
  const by = speaker
    ? [speaker.name, speaker.role].filter(Boolean).join(', ')
    : `no speaker is named${perhaps === null ? '' : `: perhaps ${perhaps}, not surely enough`}`;
  const lines = [`“${clip(text, QUOTE_SHOWN)}”`, `— ${by}`, ...(warning === null ? [] : [`⚠ ${warning}`])];
  return {
    ...section(lines.join('\n'), { block_id: `quote.${id}` }),
    accessory: tick('tick:quote', picked),
  } as KnownBlock;
}

const imageBlock = ({ url, alt = '', credit }: NonNullable<Preview['image']>, isTicked: boolean): KnownBlock =>
  ({
    ...section(['Image', clip(alt, 300), credit ?? '', clip(url, 300)].filter(Boolean).join('\n'), {
      block_id: 'image',
    }),
    accessory: tick('tick:image', isTicked),
  }) as KnownBlock;

/** What is ticked in a preview. */
export function ticksIn(values: Values): Ticks {
  const isTicked = (value: Value | undefined) => (value?.selected_options?.length ?? 0) > 0;
  const quotes = Object.entries(values)
    .filter(([block, held]) => block.startsWith('quote.') && isTicked(held['tick:quote']))
    .map(([block]) => block.slice('quote.'.length));
  return { quotes, image: isTicked(values['image']?.['tick:image']) };
}

export const nameOf = ({ quotes, image }: Ticks): string => digest(12, ...[...quotes].sort(), String(image));
