import { expect, it } from 'vitest';
import { quotesToPick } from '../../src/desk/quotes.ts';
import { SURE } from '../../src/story/quotes/sure.ts';
import type { Story } from '../../src/story/story.ts';

const WORDS = 'Nobody should go near the quay tonight';
const BODY = `The wall broke on Monday night. “${WORDS},” she said.`;
const start = BODY.indexOf(WORDS);

/** A story of one quote, whose speaker was found so surely. */
const aStory = (confidence: number): Story => ({
  headline: 'Harbour wall breached at Port Ellery',
  lede: 'The wall broke on Monday night.',
  byline: null,
  dateline: null,
  body: BODY,
  quotes: [
    {
      spans: [[start, start + WORDS.length]],
      speaker: { name: 'Mara Oduya', role: 'coast guard commander', mention: null },
      cue: 'said',
      rule: 'pronoun',
      confidence,
    },
  ],
  embargo: null,
});

it('signs a quote that an editor ticks with its speaker where that is sure', () => {
  const [quote] = quotesToPick(aStory(SURE));
  expect(quote).toMatchObject({
    text: WORDS,
    speaker: { name: 'Mara Oduya', role: 'coast guard commander' },
    perhaps: null,
  });
});

it('signs it with nobody where the speaker is not sure, and says beside it who that may be', () => {
  const [unsure] = quotesToPick(aStory(SURE - 0.01));
  const [ticked] = quotesToPick(aStory(SURE - 0.01), [unsure?.id ?? '']);
  expect(ticked).toMatchObject({ text: WORDS, picked: true, speaker: null, perhaps: 'Mara Oduya' });
});
