import { clean, clip, clipEscaped } from '../text.ts';
import { escaped, plain } from './blocks.ts';
import { SECTION_LIMIT, TEXT_LIMIT } from './limits.ts';
import { MARK } from './render.ts';

/** Words of ours to the newsroom, as Slack shows them. Pure; calls nobody. */
export const slackNote = (words: string) => ({
  text: clipEscaped(clean(words), TEXT_LIMIT, escaped),
  // Marked as ours, or a search for an alert in that channel would take it for one that lost its mark.
  blocks: [{ type: 'section', block_id: `${MARK}note`, text: plain(clip(clean(words), SECTION_LIMIT)) }],
  parse: 'none',
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
});
