/** A form as somebody left it: shown again, with everything that they wrote in it. Pure. */
import type { KnownBlock, ModalView } from '@slack/web-api';
import { section } from './blocks.ts';
import type { Seen, Value } from './room.ts';

const NOTICE = 'notice';
const INITIAL = ['initial_value', 'initial_option', 'initial_options', 'initial_date_time'] as const;

type Element = Record<string, unknown> & { action_id: string };
type Block = Record<string, unknown> & { block_id: string; element?: Element; accessory?: Element };

/** @param notice what went wrong, above it */
export function asWritten(view: Seen, notice: string): ModalView {
  const blocks = (view.blocks as Block[])
    .filter(({ block_id }) => block_id !== NOTICE)
    .map((block) => filled(block, view));
  return { ...shownAs(view), blocks: [section(`⚠ ${notice}`, { block_id: NOTICE }), ...blocks] };
}

/** All that a window is, as Slack takes it back. */
export function shownAs(view: Seen): ModalView {
  const { title, submit, close, callback_id, private_metadata } = view as unknown as ModalView;
  return {
    type: 'modal',
    title,
    ...(submit && { submit }),
    ...(close && { close }),
    ...(callback_id && { callback_id }),
    ...(private_metadata && { private_metadata }),
    blocks: view.blocks as KnownBlock[],
  };
}

function filled(block: Block, { state }: Seen): KnownBlock {
  const held = state.values[block.block_id] ?? {};
  const fill = (part: 'element' | 'accessory') => {
    const element = block[part];
    const value = element && held[element.action_id];
    if (element === undefined || value === undefined) return {};
    const bare = Object.fromEntries(Object.entries(element).filter(([name]) => !INITIAL.some((each) => each === name)));
    return { [part]: { ...bare, ...initialOf(value) } };
  };
  return { ...block, ...fill('element'), ...fill('accessory') } as unknown as KnownBlock;
}

function initialOf({ value, selected_option, selected_options, selected_date_time }: Value): object {
  if (value) return { initial_value: value };
  if (selected_option) return { initial_option: selected_option };
  if (selected_options && selected_options.length > 0) return { initial_options: selected_options };
  return selected_date_time ? { initial_date_time: selected_date_time } : {};
}
