import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read.ts';
import type { Story } from '../../src/story/story.ts';
import { type Layout, layoutOf } from './layout.ts';

const folder = new URL('./layouts/', import.meta.url);
const layouts = readdirSync(folder).map((file) => layoutOf(readFileSync(new URL(file, folder), 'utf8')));

const PROSE = 'The sea broke through the harbour wall of Port Ellery on Monday night.';

const read = ({ text, given, language }: Layout): Story =>
  readStory({ text, ...(given && { headline: given }), ...(language && { language }) });
/** White space and the marks that mails put before their lines aside: a paragraph may be wrapped in its source. */
const folded = (text: string): string => text.replace(/^[> ]+/gm, '').replace(/\s+/g, ' ');

describe('in every layout that reaches a newsroom', () => {
  it.each(layouts.map((layout) => [layout.title, layout] as const))('%s', (_, layout) => {
    const story = read(layout);
    const { headline, lede, byline, dateline, embargo } = story;
    expect({ headline, lede, byline, dateline, embargo }).toEqual(layout.story);
    const paragraphs = story.body.split('\n\n');
    expect(paragraphs.map((each, at) => each.slice(0, layout.body[at]?.length ?? 40))).toEqual(layout.body);
    for (const words of layout.not) expect(story.body).not.toContain(words);
  });

  it.each(layouts.map((layout) => [layout.title, layout] as const))('nothing is made up where %s', (_, layout) => {
    const { headline, lede, byline, dateline, embargo, body } = read(layout);
    const source = folded(`${layout.given ?? ''}\n${layout.text}`);
    for (const stretch of [headline, lede, byline, dateline, embargo, ...body.split('\n\n')])
      expect(source).toContain(folded(stretch ?? ''));
    if (lede !== null) expect(body.startsWith(lede)).toBe(true);
  });
});

describe('whatever else stands in a text', () => {
  const plain = layouts.filter(({ story }) => story.lede !== null);
  const FURNITURE = [
    'ADVERTISEMENT',
    'Share on Facebook',
    '12 comments',
    'Read more: What a spring tide is',
    'Sign up for our newsletter',
    '© 2026 Example Wire',
    'Updated 3 hours ago',
    'Photo: Example Images',
    'Home | World | Sport',
    'This is a breaking news story. Please check back for updates.',
    '(Reporting by Ana Marsh; Editing by Tom Reed)',
    'CORRECTION: An earlier version of this story misstated the time.',
    '-30-',
    'ENDS',
    '###',
  ];

  it('furniture below a story changes nothing in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.array(fc.constantFrom(...FURNITURE), { minLength: 1, maxLength: 4 }),
        (layout, lines) => {
          const before = read(layout);
          const after = read({ ...layout, text: `${layout.text}\n\n${lines.join('\n\n')}\n` });
          expect({ ...after, byline: before.byline }).toEqual(before);
        },
      ),
    );
  });

  it('every sentence of a story stays, in its order, with its lede at the top', () => {
    const sentence = fc
      .tuple(fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{1,9}){7,30}$/), fc.constantFrom('.', '?', '!', '.”', ' (EW).'))
      .map(([words, end]) => words + end);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const { body, lede } = readStory({ text: ['Wall of Port Ellery gives way', ...paragraphs].join('\n\n') });
        expect(body.split('\n\n')).toEqual(paragraphs);
        expect(lede).toBe(paragraphs[0]);
      }),
    );
  });

  it('short sentences on top are not lost with the head', () => {
    const talk = ['LIND: It is gone.', 'QUIST: All of it?', 'LIND: All of it.', `LIND: ${PROSE}`];
    expect(readStory({ text: ['Lind speaks of the wall', ...talk].join('\n\n') }).body).toBe(talk.join('\n\n'));
    const short = ['The wall is gone.', 'Nobody knows why.', PROSE];
    expect(readStory({ text: ['Wall gives way', 'By Ana Marsh', ...short].join('\n\n') }).body).toBe(
      short.join('\n\n'),
    );
  });

  it('no text breaks the reader, and no word of the body is its own', () => {
    const pieces = layouts.flatMap(({ text }) => text.split('\n'));
    const line = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, newline) => {
        const text = lines.join(newline);
        const { body } = readStory({ text });
        const source = folded(text);
        for (const paragraph of body.split('\n\n')) expect(source).toContain(folded(paragraph));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one line of words', 'word '.repeat(200_000)],
    ['one line of dots', '. '.repeat(500_000)],
    ['one line of closing marks', '”)'.repeat(500_000)],
    ['one line of brackets', '(Photo '.repeat(150_000)],
    ['short lines', 'a\n'.repeat(500_000)],
    ['short paragraphs', '“Go.”\n\n'.repeat(120_000)],
    ['bylines', 'By Ana Marsh and Tom Reed, Example Wire\n'.repeat(25_000)],
    ['datelines', 'PORT ELLERY (EW) — The sea broke “through” it.\n\n'.repeat(20_000)],
    ['labels', 'Home | World | Sport\n'.repeat(50_000)],
    ['link boxes', 'Related stories\nA title\n'.repeat(40_000)],
    ['mail headers', 'From: a\nSubject: b\n'.repeat(50_000)],
    ['quote marks of mails', '> '.repeat(500_000)],
    ['notes to editors', `${PROSE}\n\nNotes to editors\n\n${'Embargoed until 6 a.m.\n'.repeat(45_000)}`],
    ['demands', 'Embargo jusqu’au 3, Embargoed for Not for Hold for Sperrfrist bis \n'.repeat(15_000)],
    ['dashes', `${'A — B - C (D) '.repeat(40)}\n`.repeat(1_800)],
    ['lines of signs', `${'.|>»-*'.repeat(99)}x\n`.repeat(1_700)],
    ['names in capitals', `By ${'A B, '.repeat(38)}\n`.repeat(6_000)],
    ['blank space', ' \n'.repeat(500_000)],
    ['wrapped lines', `${'word '.repeat(14)}\n`.repeat(14_000)],
  ])('a megabyte of %s is read in no time', (_, text) => {
    const since = performance.now();
    readStory({ text });
    expect(performance.now() - since).toBeLessThan(5_000);
  });
});
