import { keyQuotes } from '../story/quotes/key/choose.ts';
import { CLIP_MARK } from '../story/quotes/key/clip.ts';
import type { Story } from '../story/story.ts';
import type { Image, KeyQuote, Priority, Words } from './alert.ts';

/** What an alert takes from its item beside the story's words. */
export interface Frame {
  id: string;
  priority: Priority;
  source: string;
  url: string | null;
  publishedAt: string | null;
  language: string;
  image: Image | null;
  /** A drill: for drill channels alone. */
  drill?: boolean;
}

/** The words of a story's first alert: headline, lede, key quotes. Pure. */
export function composeAlert(story: Story, frame: Frame): Words {
  // Copy without a headline lends its first sentence for one: nobody wants to read it twice.
  const lede = story.lede === story.headline ? null : story.lede;
  const { headline } = story;
  const { drill, ...kept } = frame;
  return {
    ...kept,
    ...(drill && { drill }),
    revision: 1,
    change: { kind: 'first' },
    corrections: [],
    headline,
    lede,
    quotes: quotesOf(story),
  };
}

/** A clipped quote shows that its speaker went on. */
function quotesOf(story: Story): KeyQuote[] {
  return keyQuotes(story).map(({ text, clipped, speaker }) => ({ text: clipped ? text + CLIP_MARK : text, speaker }));
}
