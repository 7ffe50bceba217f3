/** What the compose page's form says, as a draft; and a draft as that form shows it. */
import { PRIORITIES, type Priority } from '../../alert/alert.ts';
import { type Destination, parseDestination } from '../../alert/destination.ts';
import type { Draft } from '../../desk/draft.ts';
import { StoryError } from '../../errors.ts';
import { type Item, parseItem } from '../../intake/item.ts';
import { sourceOf } from '../../intake/read.ts';
import { textOf } from '../../intake/text.ts';
import { localOf, momentOf } from '../clock.ts';

/** The form as it is filled in. */
export interface Filled {
  headline: string;
  text: string;
  url: string;
  source: string;
  language: string;
  priority: Priority;
  where: 'routes' | 'chosen';
  to: readonly Destination[];
  when: 'now' | 'at' | 'embargo';
  /** As the field gives it: `2026-03-01T14:02`, by the reader's clock. */
  hour: string;
  image: boolean;
  drill: boolean;
  /** Ids of the quotes that an editor picked; null: those that are chosen by themselves. */
  picked: readonly string[] | null;
}

type Fields = Readonly<Record<string, unknown>>;

export function filledOf(fields: Fields): Filled {
  const one = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
  };
  const many = (name: string): string[] => [fields[name]].flat().filter((each) => typeof each === 'string');
  const among = <T extends string>(name: string, known: readonly [T, ...T[]]): T =>
    known.find((each) => each === one(name)) ?? known[0];
  const to = many('to').map(parseDestination);
  return {
    headline: one('headline').replace(/\s+/g, ' ').trim(),
    text: one('text'),
    url: one('url').trim(),
    source: one('source').trim(),
    language: one('language').trim(),
    priority: PRIORITIES.find((each) => each === one('priority')) ?? 'routine',
    where: among('where', ['routes', 'chosen']),
    to: to.filter((each) => typeof each === 'string'),
    when: among('when', ['now', 'at', 'embargo']),
    hour: one('hour'),
    image: one('image') !== '',
    drill: one('drill') !== '',
    picked: one('picking') === '' ? null : many('quotes'),
  };
}

/** What an empty page says. */
export const EMPTY: Filled = {
  headline: '',
  text: '',
  url: '',
  source: '',
  language: 'en',
  priority: 'urgent',
  where: 'routes',
  to: [],
  when: 'now',
  hour: '',
  image: false,
  drill: false,
  picked: null,
};

/** A draft as the form shows it. */
export async function filledBy({ item, ...draft }: Draft, zone: string): Promise<Filled> {
  return {
    ...draft,
    headline: item.headline ?? '',
    text: await textOf(item),
    url: item.url ?? '',
    source: item.source.name,
    language: item.language ?? 'en',
    where: draft.to.length > 0 ? 'chosen' : 'routes',
    when: draft.notBefore === undefined ? 'now' : draft.embargoed ? 'embargo' : 'at',
    hour: draft.notBefore === undefined ? '' : localOf(draft.notBefore, zone),
    picked: draft.quotes ?? null,
  };
}

export interface Context {
  /** What the draft was before: what the form does not show of its item stays. */
  before: Draft | null;
  newsroom: string;
  zone: string;
  /** Where drills go: nothing else may be chosen for one. */
  drillTo: readonly Destination[];
}

/**
 * The draft that the form means, and what it lacks before it may go out (an hour, a channel).
 * @throws {StoryError} where there is neither headline nor text, or the item cannot be taken
 */
export async function draftOf(filled: Filled, context: Context): Promise<{ draft: Draft; lacks: string | null }> {
  const { before, zone, drillTo } = context;
  const { priority, image, drill, picked, where, when, hour } = filled;
  const item = await itemOf(filled, context);
  const to = where === 'chosen' ? filled.to.filter((each) => !drill || drillTo.includes(each)) : [];
  const notBefore = when === 'now' ? null : momentOf(hour, zone);
  const lacks =
    where === 'chosen' && to.length === 0
      ? 'Choose a channel, or let the routes decide.'
      : when !== 'now' && notBefore === null
        ? 'Give the hour, or send it now.'
        : null;
  return {
    draft: {
      item,
      priority,
      to,
      // Without its hour nothing is heard: the text's own line holds it back then.
      embargoed: when === 'embargo' && notBefore !== null,
      image,
      drill,
      ...(notBefore !== null && { notBefore }),
      ...(picked !== null && { quotes: [...picked] }),
      ...(before?.warning !== undefined && { warning: before.warning }),
    },
    lacks,
  };
}

async function itemOf({ headline, text, url, source, language }: Filled, { before, newsroom }: Context): Promise<Item> {
  const { headline: _h, body, format, url: _u, source: from, ...kept } = before?.item ?? { source: undefined };
  const isKept = before !== null && (text === body || text === (await textOf(before.item)));
  const words = isKept ? { body, format } : { body: text, format: undefined };
  if (headline === '' && (words.body ?? '').trim() === '') throw new StoryError(NOTHING_YET);
  return parseItem({
    ...kept,
    source: from !== undefined && (source === '' || source === from.name) ? from : sourceOf(source || newsroom),
    ...(headline !== '' && { headline }),
    ...((words.body ?? '').trim() !== '' && { body: words.body }),
    ...(words.format !== undefined && { format: words.format }),
    ...(url !== '' && { url }),
    ...(language !== '' && { language }),
  });
}

export const NOTHING_YET = 'Write a headline, or hand over the story.';
