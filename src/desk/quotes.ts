/** A story's quotes as an editor picks them. Pure. */
import type { KeyQuote } from '../alert/alert.ts';
import { digest } from '../digest.ts';
import { verdictsOf } from '../story/quotes/key/choose.ts';
import { CLIP_MARK } from '../story/quotes/key/clip.ts';
import { SURE } from '../story/quotes/sure.ts';
import type { Story } from '../story/story.ts';

export interface PickableQuote extends KeyQuote {
  /** The same for the same words at the same place. */
  id: string;
  /** Where its words stand in the body. */
  start: number;
  end: number;
  picked: boolean;
  /** Who may have said it, where that is too unsure to sign it with; null where nobody is in sight, or it is signed. */
  perhaps: string | null;
  /** What speaks against it; null where nothing does. */
  warning: string | null;
}

/** An alert holds a few; a platform's list of boxes no more than this. */
const MOST = 100;

/**
 * Every quote of a story, in its order. Words are verbatim; a speaker is named only where that is as sure as an alert asks.
 * @param ids those that an editor ticked; unset: those that are chosen by themselves
 */
export function quotesToPick(story: Story, ids?: readonly string[]): PickableQuote[] {
  return verdictsOf(story)
    .slice(0, MOST)
    .map(({ text, clipped, start, quote, refusals, chosen }) => {
      const id = digest(8, String(start), text);
      const { name = null, role = null } = quote.speaker ?? {};
      const isSure = name !== null && quote.confidence >= SURE;
      return {
        id,
        start,
        end: start + text.length,
        text: clipped ? text + CLIP_MARK : text,
        speaker: isSure ? { name, role } : null,
        picked: ids === undefined ? chosen : ids.includes(id),
        perhaps: isSure ? null : (name ?? role),
        warning: refusals.length === 0 ? null : refusals.join('; '),
      };
    });
}
