import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, MOST_CHARS } from '../../src/story/quotes/key/clip.ts';

const SENTENCE = 'The wall will not stand another tide like the one that came on Monday.';
const LONG = `${SENTENCE} `.repeat(5).trim();

describe('a long quote', () => {
  it('is clipped only where a sentence of it ends, and says so', () => {
    expect(clip(LONG)).toEqual({ text: `${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}`, clipped: true });
  });

  it('stays whole where it fits', () => {
    expect(clip(SENTENCE)).toEqual({ text: SENTENCE, clipped: false });
  });

  it.each(['But', 'However,', 'Unless', 'If', '“But'])('never loses a next sentence that opens with "%s"', (word) => {
    const rest = `${word} the council pays for it by the winter, and for the pumps, the wall will not stand. ${SENTENCE}`;
    expect(clip(`${SENTENCE} ${SENTENCE} ${SENTENCE} ${rest}`)?.text).toBe(`${SENTENCE} ${SENTENCE}`);
  });

  it('is left out where its second sentence takes back its first', () => {
    expect(clip(`${SENTENCE} But ${'we have no money and '.repeat(15)}no time.`)).toBeNull();
  });

  it('is left out where it has one sentence only, or none that fits', () => {
    expect(clip(`We must go, ${'and go, '.repeat(50)}and go. ${SENTENCE}`)).toBeNull();
  });

  it('is not cut at "Mr." or "U.S."', () => {
    const text = `We asked Mr. Lind and the U.S. Army for pumps and for men on Monday, ${'and for sand, '.repeat(15)}and got them. ${LONG}`;
    expect(clip(text)?.text).toMatch(/got them\.$/);
  });

  it('is not cut inside a quote or a bracket within it', () => {
    const text = `${SENTENCE} We told them: ‘Go now. The sea won’t wait. ${SENTENCE} ${SENTENCE} ${SENTENCE}’ They went.`;
    expect(clip(text)?.text).toBe(SENTENCE);
    expect(clip(text.replace('‘', '[').replace(/’ They/, '] They'))?.text).toBe(SENTENCE);
  });

  it('does not end on a question', () => {
    const text = `${SENTENCE} ${SENTENCE} ${SENTENCE} Who will pay for it? ${SENTENCE}`;
    expect(clip(text)?.text).toBe(`${SENTENCE} ${SENTENCE} ${SENTENCE}`);
  });

  it('is always a beginning of what was said, with room for the mark', () => {
    const words = fc.constantFrom(
      'We must go.',
      'But why?',
      '“Now.”',
      'it is [the] wall',
      '‘Mr. Lind',
      'U.S.',
      '\n',
      '…',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 90 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join(' ');
          const kept = clip(text);
          if (kept === null) return;
          expect(text.startsWith(kept.text)).toBe(true);
          expect(kept.text.length + (kept.clipped ? 4 : 0)).toBeLessThanOrEqual(MOST_CHARS);
          expect(kept.clipped).toBe(kept.text !== text);
        },
      ),
    );
  });
});
