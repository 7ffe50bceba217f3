import type { Composed } from '../../queue/intake-worker.ts';
import type { ItemRecord, PushRequest } from '../../queue/records.ts';
import type { Words } from '../alert/alert.ts';
import { composeAlert } from '../alert/compose.ts';
import type { Destination } from '../alert/destination.ts';
import { addressesFor } from '../alert/route.ts';
import type { Config } from '../config/config.ts';
import { StoryError } from '../errors.ts';
import type { Item } from '../intake/item.ts';
import { textOf } from '../intake/text.ts';
import { readStory } from '../story/read.ts';
import type { Story } from '../story/story.ts';
import { misroutedAmong } from './drill.ts';

/**
 * An item's alert and where it goes, as an editor's push asks for it.
 * @param config with the channels that are for drills alone
 * @throws {StoryError} where there is no headline, or no channel to send it to
 */
export async function composeItem(
  { alert: id, item, request }: Pick<ItemRecord, 'alert' | 'item' | 'request'>,
  config: Pick<Config, 'routes' | 'expiresAfterMs'> & { drillChannels: readonly Destination[] },
): Promise<Composed> {
  const { alert: read, embargo } = await alertFrom(id, item, request);
  // What an editor saw and approved goes out as they saw it.
  const alert = { ...read, ...request.words };
  if (embargo !== null && !request.embargoed) {
    throw new StoryError(
      `It asks not to be published yet: “${embargo}”. Nothing was sent; push it with --embargo TIME, or without that line once you may.`,
    );
  }
  const wrong = misroutedAmong(request.drill === true, request.to, config.drillChannels);
  if (wrong !== null) throw new StoryError(`${wrong} Nothing was sent.`);
  const addresses = addressesFor(alert.priority, request.drill ? [] : config.routes, request.to);
  if (addresses.length === 0)
    throw new StoryError('No channel would get it: no route matches. Push it again with --to.');
  const expires = config.expiresAfterMs;
  const notBefore = request.notBefore === undefined ? 0 : Date.parse(request.notBefore);
  return { alert, addresses, expiresAfterMs: alert.priority === 'flash' ? expires.flash : expires.default, notBefore };
}

/** The words alone, and the line that asks to wait with them: what `preview` shows. */
export async function alertFrom(
  id: string,
  item: Item,
  asked: Asked,
): Promise<{ alert: Words; embargo: string | null }> {
  const story = await storyOf(item);
  return { alert: wordsOf(id, item, story, asked), embargo: story.embargo };
}

interface Asked extends Pick<PushRequest, 'priority' | 'image'> {
  drill?: boolean | undefined;
}

/** The words of an item whose story was read. */
export const wordsOf = (id: string, item: Item, story: Story, { priority, image, drill = false }: Asked): Words =>
  composeAlert(story, {
    id,
    priority,
    source: item.source.name,
    url: item.url ?? null,
    publishedAt: item.publishedAt ?? null,
    language: languageOf(item),
    image: image && item.image ? { url: item.image.url, alt: item.image.alt ?? '' } : null,
    drill,
  });

const languageOf = ({ language = 'en' }: Item): string => language.toLowerCase();

/** What an item says. @throws {StoryError} where there is no headline in it */
export async function storyOf(item: Item): Promise<Story> {
  const { headline, byline, dateline } = item;
  const story = readStory({
    text: await textOf(item),
    language: languageOf(item),
    ...(headline !== undefined && { headline }),
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
  });
  if (story.headline === '') throw new StoryError('There is no headline in it: give one with --headline "…".');
  return story;
}
