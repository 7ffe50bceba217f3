import { describe, expect, it } from 'vitest';
import { quotesToPick } from '../../src/desk/quotes.ts';
import { offeredQuotes } from '../../src/discord/preview.ts';
import { wordsFor } from '../../src/discord/words.ts';
import { ChangeError } from '../../src/errors.ts';
import { readStory } from '../../src/story/read.ts';
import { setStage } from './stage.ts';

const quote = (at: number) =>
  `“Street number ${at} of the old town stays closed until the wall is mended,” said Mara Oduya, the coast guard commander.`;
const STORY = [
  'Harbour wall breached at Port Ellery',
  `The sea broke through the harbour wall of Port Ellery on Monday night${', and the water rose'.repeat(240)}.`,
  ...Array.from({ length: 40 }, (_, at) => quote(at)),
].join('\n\n');

describe('a preview of a very long story', () => {
  const stage = setStage();

  it('is within what Discord takes', async () => {
    await stage.ada.command('breaking', 'push', { file: { name: 'a.txt', content: STORY }, priority: 'URGENT' });
    const shown = await stage.told(stage.ada, 'Send URGENT to 2 channels');
    await stage.ada.click(shown, 'Send URGENT to 2 channels');
    await stage.told(stage.ada, 'stands everywhere');
  });
});

describe('a menu of quotes', () => {
  const story = readStory({ text: STORY, language: 'en' });
  const all = quotesToPick(story).map(({ id }) => id);

  it('offers 25, and those that are ticked among them wherever they stand, in the story’s order', () => {
    const ticked = all.slice(-2);
    const offered = offeredQuotes(quotesToPick(story, ticked)).map(({ id }) => id);
    expect(offered).toHaveLength(25);
    expect(offered.slice(-2)).toEqual(ticked);
    expect(offered.slice(0, 23)).toEqual(all.slice(0, 23));
  });
});

describe('drills', () => {
  const withChannel = setStage({ file: { drill: { to: ['discord:1003'] } } });

  it('say so before they are confirmed, and reach drill channels alone', async () => {
    await withChannel.ada.command('breaking', 'push', { headline: 'Bridge closed', priority: 'URGENT', drill: true });
    const shown = await withChannel.told(withChannel.ada, 'DRILL URGENT to 1 channel: #editors (Discord)');
    await withChannel.ada.click(shown, 'Send DRILL URGENT to 1 channel');
    await expect.poll(() => withChannel.standing('1003').length, { timeout: 5_000 }).toBe(1);
    expect([...withChannel.standing('1001'), ...withChannel.standing('1002')]).toEqual([]);
  });
});

describe('what is said where something failed', () => {
  it('claims that nothing was sent only where that is sure', () => {
    const cut = new Error('Connection is closed.');
    expect(wordsFor(cut, false)).toContain('Redis does not answer; nothing was sent.');
    expect(wordsFor(cut, true)).toContain('it may have been taken, or not');
    expect(wordsFor(new TypeError('x is undefined'), true)).not.toMatch(/nothing was sent|x is undefined/);
  });

  it('disarms words from outside in a sentence for people', () => {
    expect(wordsFor(new ChangeError('x', 'No alert @everyone **now**'), false)).toBe(
      'No alert @\u200beveryone \\*\\*now\\*\\*',
    );
  });
});
