/** What the editors are told holds a platform's own words of refusal: they ping nobody, and fit. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTENT_LIMIT } from '../../adapters/discord/limits.ts';
import { discordNote } from '../../adapters/discord/note.ts';
import { SECTION_LIMIT, TEXT_LIMIT } from '../../adapters/slack/limits.ts';
import { slackNote } from '../../adapters/slack/note.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<!channel>', '@everyone', '@here', '<@&2001>', '<@U0HACK>', '\u202e', '*', '`'),
      fc.string(),
    ),
    { maxLength: 400 },
  )
  .map((parts) => parts.join(' '));

it('a note pings nobody on either platform, whatever it holds', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const slack = slackNote(words);
      expect(slack.text).not.toMatch(/<[!@]/);
      expect(slack).toMatchObject({ parse: 'none', mrkdwn: false });
      expect(slack.blocks.map(({ text }) => text.type)).toEqual(['plain_text']);
      expect(discordNote(words).allowed_mentions).toEqual({ parse: [], roles: [] });
    }),
  );
});

it('a note of any length fits', () => {
  const words = 'Somebody deleted it. <'.repeat(5_000);
  expect(slackNote(words).text.length).toBeLessThanOrEqual(TEXT_LIMIT);
  expect(slackNote(words).blocks[0]?.text.text.length).toBeLessThanOrEqual(SECTION_LIMIT);
  expect(discordNote(words).content.length).toBeLessThanOrEqual(CONTENT_LIMIT);
});
