import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/story/quotes/read.ts';
import { goldOf, lineOf } from './gold.ts';

const LANGUAGES = [
  ['German', 'de'],
  ['French', 'fr'],
  ['Spanish', 'es'],
] as const;

const wordsOf = (line: string) => line.split(' | ')[0];
const nameOf = (line: string | undefined) => line?.split(' | ')[1];

describe.each(LANGUAGES)('a %s story', (_, code) => {
  it.each(goldOf(code).map(({ title, ...story }) => [title, story] as const))(
    'is read as an editor reads it: %s',
    (_title, { text, quotes }) => {
      expect(readQuotes(text).map((quote) => lineOf(text, quote))).toEqual(quotes);
    },
  );

  it('held back until it was measured is read with every quote, no wrong speaker, and nine of ten named', () => {
    let named = 0;
    let right = 0;
    for (const { text, quotes } of [...goldOf(`${code}-unseen`), ...goldOf(`${code}-hard`)]) {
      const read = readQuotes(text).map((quote) => lineOf(text, quote));
      expect(read.map(wordsOf)).toEqual(quotes.map(wordsOf));
      quotes.forEach((line, index) => {
        const name = nameOf(read[index]);
        expect([nameOf(line), '-'], line).toContain(name);
        if (nameOf(line) === '-') return;
        named++;
        if (name !== '-') right++;
      });
    }
    expect(right / named).toBeGreaterThanOrEqual(0.9);
  });
});
