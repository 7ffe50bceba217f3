import { clean, clip, clipEscaped } from '../text.ts';
import { escaped, plain } from './blocks.ts';
import { SECTION_LIMIT, TEXT_LIMIT } from './limits.ts';

/** Words of ours to the newsroom, as Slack shows them. Pure; calls nobody. */
export const slackNote = (words: string) => ({
  text: clipEscaped(clean(words), TEXT_LIMIT, escaped),
  blocks: [{ type: 'section', text: plain(clip(clean(words), SECTION_LIMIT)) }],
  parse: 'none',
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
});
