/** A draft back in the form. Pure. */
import type { Draft } from '../desk/draft.ts';
import type { Item } from '../intake/item.ts';
import { sourceOf } from '../intake/read.ts';
import { TYPED_LIMIT } from './blocks.ts';
import { EMPTY, type Filled } from './filled.ts';

/** What the form holds of a story; all else would be lost in it. */
const FORM_HOLDS: ReadonlySet<string> = new Set(['source', 'headline', 'body', 'url', 'format', 'priority']);

/** Whether a story has more than the form could hold, and so stays as it is. */
export function isWhole({ body = '', format = 'text', ...item }: Item, newsroom: string): boolean {
  if (body.length > TYPED_LIMIT || format !== 'text' || item.source.id !== sourceOf(newsroom).id) return true;
  return Object.keys(item).some((name) => !FORM_HOLDS.has(name));
}

/** What an editor would have filled in for this draft. */
export const unfilled = ({ item, priority, to, notBefore, embargoed, drill }: Draft, story: boolean): Filled => ({
  ...EMPTY,
  headline: (item.headline ?? '').slice(0, TYPED_LIMIT),
  text: story ? '' : (item.body ?? ''),
  url: item.url ?? '',
  priority,
  to,
  hour: notBefore === undefined ? null : Date.parse(notBefore),
  embargoed,
  drill,
});

export const storyLine = ({ source, body = '' }: Item): string =>
  `The story stays: ${body.length.toLocaleString('en')} characters of ${source.name}. Another text, address or file takes its place.`;
