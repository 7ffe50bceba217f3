import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read.ts';

const text = readFileSync(new URL('../fixtures/harbour-wall.txt', import.meta.url), 'utf8');
const LEDE = 'The sea broke through the harbour wall of Port Ellery on Monday night, the coast guard said.';

describe('a page copied as plain text', () => {
  const story = readStory({ text });

  it('has its headline and its lede, without links, labels and captions', () => {
    expect(story.headline).toBe('Sea Breaks Through Port Ellery Harbour Wall, Thousands Told to Leave');
    expect(story.lede).toMatch(/^The sea broke through the harbour wall of Port Ellery .* the coast guard said\.$/);
    expect(story.body).not.toMatch(/Skip to|FILE -|Read more/);
  });

  it('keeps every other word: each line of the body is a line of the page', () => {
    for (const paragraph of story.body.split('\n\n')) expect(text).toContain(paragraph);
    expect(story.body).toMatch(/said Oduya\.$/);
  });
});

describe('the reader', () => {
  it('takes byline and dateline out of the story, verbatim', () => {
    const story = readStory({
      text: `Harbour Wall Breached\n\nBy Ana Marsh and Tom Reed\n\nPORT ELLERY (Example Wire) — ${LEDE}`,
    });
    expect(story).toMatchObject({
      byline: 'Ana Marsh and Tom Reed',
      dateline: 'PORT ELLERY (Example Wire)',
      lede: LEDE,
      body: LEDE,
    });
  });

  it('leaves a lede alone that only begins like a dateline', () => {
    const lede = 'Commander Mara Oduya — who took over in July — has closed the quay, the coast guard said.';
    expect(readStory({ text: `Quay Closed\n\n${lede}` }).lede).toBe(lede);
  });

  it('takes a headline given from elsewhere, and drops its copy in the text', () => {
    const story = readStory({ text: `Harbour Wall Breached\n\n${LEDE}`, headline: 'Harbour wall breached!' });
    expect(story).toMatchObject({ headline: 'Harbour wall breached!', lede: LEDE, body: LEDE });
  });

  it('takes one line for a headline alone', () => {
    expect(readStory({ text: 'Harbour wall breached at Port Ellery' })).toMatchObject({
      headline: 'Harbour wall breached at Port Ellery',
      lede: null,
      body: '',
      quotes: [],
    });
  });

  it('makes the first sentence of an article without a headline its headline, and keeps the article', () => {
    const article = `${LEDE} ${'The breach is forty metres wide. '.repeat(10)}`.trim();
    expect(readStory({ text: article })).toMatchObject({ headline: LEDE, body: article });
  });

  it('joins lines that were wrapped by hand', () => {
    const wrapped = LEDE.replace(' on Monday', '\non Monday');
    expect(readStory({ text: `Harbour Wall Breached\n\n${wrapped}` }).lede).toBe(LEDE);
  });

  it.each([
    'EMBARGOED UNTIL 6 a.m. Tuesday',
    '*** NOT FOR PUBLICATION BEFORE 1 March, 06:00 ***',
    'Sperrfrist: 1. März, 6 Uhr',
  ])('sees that a text may not be published yet: %s', (line) => {
    expect(readStory({ text: `${line}\n\nHarbour Wall Breached\n\n${LEDE}` })).toMatchObject({
      embargo: line,
      headline: 'Harbour Wall Breached',
      lede: LEDE,
    });
  });

  it('does not take a story about an embargo for embargoed', () => {
    const text = `Port Ellery lifts embargo\n\n${LEDE}\n\nThe embargo until Tuesday had angered shippers.`;
    expect(readStory({ text }).embargo).toBeNull();
  });

  it('never throws, and its quotes are stretches of its body', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(LEDE), fc.constant('“Go home,” she said.'))),
        (lines) => {
          const { body, quotes, lede } = readStory({ text: lines.join('\n') });
          for (const { spans } of quotes)
            for (const [start, end] of spans) expect(body.slice(start, end)).toHaveLength(end - start);
          if (lede !== null) expect(body.startsWith(lede)).toBe(true);
        },
      ),
    );
  });
});
