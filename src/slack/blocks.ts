/** The small parts that our windows in Slack are made of. Pure. */
import type { ActionsBlock, Button as ButtonElement, InputBlock, KnownBlock, ModalView } from '@slack/web-api';
import { plain } from '../../adapters/slack/blocks.ts';
import { SECTION_LIMIT } from '../../adapters/slack/limits.ts';
import { clip } from '../../adapters/text.ts';
import { type Button, pressName } from '../desk/card.ts';

// https://docs.slack.dev/reference/views/modal-views
const LABEL_LIMIT = 24;
// https://docs.slack.dev/reference/block-kit/composition-objects/option-object
const OPTION_LIMIT = 75;
// https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
export const TYPED_LIMIT = 3_000;
// https://docs.slack.dev/surfaces/modals and /app-home
export const BLOCKS_A_VIEW = 100;

/** Words, with no markup in them: whoever wrote them, they call nobody and hide no link. */
export const section = (text: string, more: { block_id?: string; accessory?: ButtonElement } = {}): KnownBlock => ({
  type: 'section',
  text: plain(clip(text, SECTION_LIMIT)),
  ...more,
});

export const context = (text: string, block_id?: string): KnownBlock => ({
  type: 'context',
  elements: [plain(clip(text, SECTION_LIMIT))],
  ...(block_id !== undefined && { block_id }),
});

export const header = (text: string): KnownBlock => ({ type: 'header', text: plain(clip(text, 150)) });

export const divider: KnownBlock = { type: 'divider' };

export const option = (value: string, label: string) => ({ value, text: plain(clip(label, OPTION_LIMIT)) });

/**
 * An input. Its name is its element's `action_id`; `of` makes its `block_id` another one in another draft, for Slack keeps
 * what was typed as long as both stay: https://docs.slack.dev/surfaces/modals#updating_apis
 */
export function input(
  name: string,
  of: string,
  label: string,
  element: InputBlock['element'],
  { hint, needed = false, tells = false }: { hint?: string; needed?: boolean; tells?: boolean } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: blockId(name, of),
    label: plain(label),
    element: { ...element, action_id: name },
    optional: !needed,
    dispatch_action: tells,
    ...(hint !== undefined && { hint: plain(hint) }),
  };
}

export const blockId = (name: string, of: string): string => `${name}.${of}`;

/** Buttons as a card has them; see `pressOf` for what they carry. */
export const pressButtons = (buttons: readonly Button[]): ActionsBlock[] =>
  buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.map(pressButton) }];

const pressButton = ({ label, look, ...button }: Button): ButtonElement => ({
  type: 'button',
  action_id: `press:${button.press}`,
  value: pressName(button),
  text: plain(label),
  ...(look !== 'plain' && { style: look }),
});

export interface Window {
  /** Which part of ours answers when it is submitted. */
  callback: string;
  title: string;
  blocks: readonly KnownBlock[];
  submit?: string | undefined;
  close?: string;
  /** What comes back with every act in it. */
  keeps?: object;
  /** A name of ours, where it is shown before Slack tells us its own. */
  named?: string | undefined;
  /** Closing it closes all that it stands upon. */
  isLast?: boolean;
}

export const modal = ({
  callback,
  title,
  blocks,
  submit,
  close = 'Close',
  keeps,
  named,
  isLast,
}: Window): ModalView => ({
  type: 'modal',
  callback_id: callback,
  title: plain(clip(title, LABEL_LIMIT)),
  close: plain(close),
  blocks: blocks.slice(0, BLOCKS_A_VIEW),
  ...(submit !== undefined && { submit: plain(clip(submit, LABEL_LIMIT)) }),
  ...(keeps !== undefined && { private_metadata: JSON.stringify(keeps) }),
  ...(named !== undefined && { external_id: named }),
  ...(isLast && { clear_on_close: true }),
});
