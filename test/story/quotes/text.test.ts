/** What holds for every text, whatever stands in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/story/quotes/read.ts';
import { LINES_OF_A, LINES_OF_NOBODY, written } from './lines.ts';
import { FILLERS, tales } from './tales.ts';
import { namesIn, tell } from './telling.ts';

const PIECES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '``',
    '«',
    '»',
    '„',
    '‚',
    '‹',
    '›',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\t',
    '\u00a0',
  ],
  ...[', ', '. ', ': ', '; ', '—', '--', ' - ', '(', ')', '[', ']', '…', '...', '?', '!', '/', '&', '%', '6"', "5'"],
  ...[
    ' said ',
    ' told ',
    ' asked',
    'Said ',
    ' saying ',
    ' who ',
    'according to ',
    ' and ',
    ' that ',
    ' was ',
    ' put it',
  ],
  ...['Mara Oduya', 'Oduya', 'Mr. Lind', 'LIND', 'de la Cruz', 'Lind’s', 'O’Hara', 'U.S.', 'Jr.', 'she', 'He', 'I'],
  ...[
    'the mayor',
    'a spokesman for ',
    'The report',
    'Monday',
    'We will not go',
    'word',
    '1,000.5',
    '52',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...['\ud800', '\udc00', '\u202e', '😀', 'é', 'e\u0301', '\u200b', '\ufeff', '\0', '漢字', 'عربي'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 150 }).map((pieces) => pieces.join('')),
);

describe('whatever the text', () => {
  it('every quote is a stretch of it, in range and in order; names and roles are its words; nothing throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'en-GB', 'de', 'x'), (text, language) => {
        let last = -1;
        for (const { spans, speaker, cue, confidence } of readQuotes(text, language)) {
          expect(spans.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(spans[0]?.[0]).toBeGreaterThan(last);
          last = spans[0]?.[0] as number;
          let end = 0;
          for (const span of spans) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(span[1]).toBeGreaterThan(span[0]);
            end = span[1];
          }
          expect(end).toBeLessThanOrEqual(text.length);
          if (speaker?.mention) {
            const [from, to] = speaker.mention;
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          }
          for (const words of [speaker?.name, speaker?.role, cue]) {
            if (words == null) continue;
            expect(words.trim()).not.toBe('');
            expect(text).toContain(words);
          }
        }
      }),
      { numRuns: 4_000 },
    );
  });

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(anyText, (text) => void expect(readQuotes(text)).toEqual(readQuotes(text))),
      { numRuns: 300 },
    );
  });

  it('curly and straight marks name the same speaker', () => {
    fc.assert(
      fc.property(
        tales(),
        (tale) => void expect(namesIn(tell(tale, { marks: 'straight' }))).toEqual(namesIn(tell(tale))),
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    ['straight', '"', '"'],
    ['British', '‘', '’'],
    ['straight British', "'", "'"],
    ['doubled single', '``', "''"],
    ['mixed', '“', '"'],
    ['guillemet', '«', '»'],
  ])('%s marks name the same speaker as curly ones', (_, open, close) => {
    for (const line of [...LINES_OF_A, ...LINES_OF_NOBODY]) {
      const text = written(line, 'Anna Kvist', 'Peter Tamm');
      const names = (each: string) => readQuotes(each).map(({ speaker }) => speaker?.name ?? null);
      expect(names(text.replaceAll('“', open).replaceAll('”', close)), line).toEqual(names(text));
    }
  });

  it('a paragraph without quotes at its end changes nothing before it', () => {
    const ends = [
      ...FILLERS,
      'The residents’ council of the ’90s met in the mayors’ own house.',
      'Ada Marlow and Senator Bo Hale were away.',
      'He left.',
      'THE PORT IS CLOSED',
    ];
    fc.assert(
      fc.property(tales(), fc.constantFrom(...ends), fc.boolean(), (tale, end, straight) => {
        const { text } = tell(tale, { marks: straight ? 'straight' : 'curly' });
        expect(readQuotes(`${text}\n\n${end}`)).toEqual(readQuotes(text));
      }),
      { numRuns: 600 },
    );
  });
});
