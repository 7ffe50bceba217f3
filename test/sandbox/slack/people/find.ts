import { elementsOf } from '../blocks.ts';
import { labelOf } from './fields.ts';

/** Which of several elements with the same `action_id` is meant. */
export interface Pick {
  /** A button's `value`. */
  value?: string;
  block?: string;
}

export interface Found {
  block: Record<string, unknown>;
  element: Record<string, unknown>;
}

/** The element that a person means by its `action_id` or by what is written on it. @throws where that is none, or several. */
export function findElement(blocks: readonly unknown[], named: string, { value, block: blockId }: Pick = {}): Found {
  const all = blocks.flatMap((block) =>
    elementsOf(block).map((element) => ({ block: block as Record<string, unknown>, element })),
  );
  const found = all.filter(
    ({ block, element }) =>
      (element['action_id'] === named || labelOf(element['text']) === named) &&
      (value === undefined || element['value'] === value) &&
      (blockId === undefined || block['block_id'] === blockId),
  );
  const [only] = found;
  if (only && found.length === 1) return only;
  const there = all.map(({ element }) => `${String(element['action_id'])} (${labelOf(element['text'])})`).join(', ');
  throw new Error(`${found.length} of ${named} to be seen here; there are: ${there || 'none'}`);
}

/** An input by its `block_id` or the label above it. */
export function findInput(blocks: readonly Record<string, unknown>[], named: string): Found {
  const inputs = blocks.filter(({ type }) => type === 'input');
  const block = inputs.find((input) => input['block_id'] === named || labelOf(input['label']) === named);
  if (block) return { block, element: block['element'] as Record<string, unknown> };
  const there = inputs.map((input) => `${String(input['block_id'])} (${labelOf(input['label'])})`).join(', ');
  throw new Error(`no input called ${named} here; there are: ${there || 'none'}`);
}
