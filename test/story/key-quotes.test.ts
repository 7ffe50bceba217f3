import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeQuotes, keyQuotes } from '../../src/story/quotes/rank.ts';
import { readStory } from '../../src/story/read.ts';

const HEADLINE = 'Harbour wall of Port Ellery may not hold';
const LEDE = 'The sea broke through the harbour wall of Port Ellery on Monday, the coast guard said.';
const story = (...paragraphs: string[]) => readStory({ text: [HEADLINE, LEDE, ...paragraphs].join('\n\n') });
const chosen = (...paragraphs: string[]) => keyQuotes(story(...paragraphs)).map(({ text }) => text);
const refusals = (...paragraphs: string[]) => judgeQuotes(story(...paragraphs)).map(({ refused }) => refused);

const ODUYA =
  '“Nobody should go near the quay tonight, because the wall may not hold,” said Mara Oduya, commander of the coast guard.';
const LIND = '“We have beds for everyone who has to leave the lower town,” said Mayor Teodor Lind.';
const VARGA =
  '“Every metre of the harbour wall was inspected by divers this spring,” said Ines Varga, the port’s spokeswoman.';
const HALE = '“The next high tide will reach the market square by the morning,” said Peter Hale, a forecaster.';

describe('key quotes', () => {
  it('are two or three, of different speakers, verbatim, without the comma that leads to "said"', () => {
    expect(chosen(ODUYA, LIND)).toEqual([
      'Nobody should go near the quay tonight, because the wall may not hold',
      'We have beds for everyone who has to leave the lower town',
    ]);
    const speakers = keyQuotes(story(ODUYA, LIND, VARGA, HALE, ODUYA)).map(({ speaker }) => speaker.name);
    expect(speakers).toHaveLength(3);
    expect(new Set(speakers).size).toBe(3);
  });

  it('carry each speaker’s full name and role', () => {
    expect(keyQuotes(story(ODUYA))[0]?.speaker).toEqual({ name: 'Mara Oduya', role: 'commander of the coast guard' });
  });

  it('are none rather than padded', () => {
    expect(chosen('“Thank you all very much for coming here tonight, friends,” said Mayor Teodor Lind.')).toEqual([]);
    expect(chosen()).toEqual([]);
  });

  it('of the bundled story are the commander’s and the mayor’s', () => {
    const text = readFileSync(new URL('../fixtures/harbour-wall.txt', import.meta.url), 'utf8');
    expect(keyQuotes(readStory({ text }))).toEqual([
      {
        text: 'Nobody should go near the quay tonight, because the rest of the wall may not hold',
        speaker: { name: 'Mara Oduya', role: 'commander of the regional coast guard' },
      },
      {
        text: 'We have beds for everyone who has to leave, and we will not charge anyone for them',
        speaker: { name: 'Teodor Lind', role: 'Mayor' },
      },
    ]);
  });
});

describe('never chosen by itself', () => {
  it.each([
    [
      'who said it is unnamed',
      'nobody is named',
      '“Everybody in this town knew it would go one day,” an engineer said.',
    ],
    [
      'a surname that two people share',
      'only a part of a name is known',
      'Ada Lind met Teodor Lind on the quay. “We have beds for everyone who has to leave tonight,” Lind said.',
    ],
    [
      'a name behind a pronoun',
      'who said it is not sure enough',
      'Mayor Teodor Lind closed the quay. “We have beds for everyone who has to leave tonight,” he said.',
    ],
    ['a few words', 'too short to stand alone', '“We have beds,” said Mayor Teodor Lind.'],
    ['a speech', 'too long', `“We must go, ${'and we must go, '.repeat(15)}” said Mayor Teodor Lind.`],
    [
      'a part of a sentence',
      'a part of a sentence',
      'Mayor Teodor Lind said: The wall was “inspected in full every spring since it was built and painted,” Lind said.',
    ],
    ['a question', 'a question', '“Who will pay for the new harbour wall of this town?” said Mayor Teodor Lind.'],
    [
      'what somebody heard',
      'second-hand',
      '“We were told that the harbour wall would hold for ninety years,” said Mayor Teodor Lind.',
    ],
    [
      'what is only supposed',
      'hypothetical',
      'If the tide rises again, “the whole of the lower town will have to leave tonight,” said Mayor Teodor Lind.',
    ],
    [
      'a denial without its charge',
      'a denial, and the alert does not state the charge',
      '“The so-called warnings about the harbour wall are fabricated from start to end,” said Mayor Teodor Lind.',
    ],
    [
      'what is said to deny',
      'a denial, and the alert does not state the charge',
      'The mayor rejected the report. “The harbour wall was sound when we took over the town,” said Mayor Teodor Lind.',
    ],
    [
      'what was said before the news',
      'said before the news',
      'Last year the town had a smaller flood. “By next winter this town will be safe from the sea,” said Mayor Teodor Lind.',
    ],
    [
      'an accusation against a named person',
      'an accusation, and the alert has no room for the answer',
      '“The harbour wall broke because Peter Hale stole the money for it,” said Mayor Teodor Lind.',
    ],
    [
      'a "he" whom it does not name',
      'speaks of somebody whom it does not name',
      '“I will not forget what he did for this town tonight,” said Mayor Teodor Lind.',
    ],
  ])('%s', (_, reason, paragraph) => {
    expect(refusals(paragraph)).toContain(reason);
    expect(chosen(paragraph)).toEqual([]);
  });

  it('the words of one who accuses another in the story, about that other', () => {
    const accuser = 'Ines Varga, a councillor, accuses Lind of hiding a report on the wall.';
    const quote = '“For many years Lind has been careful not to read what we sent,” said Varga.';
    expect(refusals(accuser, quote)).toEqual(['an accusation, and the alert has no room for the answer']);
  });
});

it('whatever the story, a key quote is a stretch of it with a named speaker, and three are the most', () => {
  const lines = fc.array(
    fc.oneof(fc.constantFrom(ODUYA, LIND, VARGA, HALE), fc.string({ unit: 'binary', maxLength: 80 })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, (paragraphs) => {
      const read = story(...paragraphs);
      const quotes = keyQuotes(read);
      expect(quotes.length).toBeLessThanOrEqual(3);
      for (const { text, speaker } of quotes) {
        expect(read.body).toContain(text);
        expect(speaker.name).not.toBe('');
        expect(read.body).toContain(speaker.name);
      }
    }),
  );
});
