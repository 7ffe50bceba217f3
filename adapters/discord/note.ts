import { clean, clipEscaped } from '../text.ts';
import { CONTENT_LIMIT } from './limits.ts';
import { disarm } from './markdown.ts';

/** Words of ours to the newsroom, as Discord shows them. Pure; calls nobody. */
export const discordNote = (words: string) => ({
  content: clipEscaped(clean(words), CONTENT_LIMIT, (text) => disarm(text, true)),
  allowed_mentions: { parse: [], roles: [] },
});
