import type { Item } from './item.ts';

/** Whether a body is HTML: by its word, else by a tag that a text would not begin with. */
const isHtml = ({ body = '', format }: Item): boolean =>
  format === undefined
    ? /^\s*<(!doctype|html|body|article|section|div|p|h[1-6]|ul|ol|blockquote|figure|br)\b/i.test(body)
    : format === 'html';

/** An item's body as text, one paragraph a block, whatever it came as; '' for a headline alone. */
export async function textOf(item: Item): Promise<string> {
  if (!isHtml(item)) return item.body ?? '';
  return (await import('./html.ts')).textOfHtml(item.body ?? '');
}
