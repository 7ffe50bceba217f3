import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAlert } from '../../src/alert/compose.ts';
import { keyQuotes, verdictsOf } from '../../src/story/quotes/key/choose.ts';
import { judgeQuotes } from '../../src/story/quotes/key/judge.ts';
import { readStory } from '../../src/story/read.ts';
import { chosen, HALE, LIND, ODUYA, speakers, story, VARGA } from './quotes-of.ts';

describe('key quotes', () => {
  it('are two or three, of different speakers, verbatim, without the comma that leads to "said"', () => {
    expect(chosen(ODUYA, LIND)).toEqual([
      'Nobody should go near the quay tonight, because the wall may not hold',
      'We have beds for everyone who has to leave the lower town',
    ]);
    const three = speakers(story(ODUYA, LIND, VARGA, HALE, ODUYA).body);
    expect(three).toHaveLength(3);
    expect(new Set(three).size).toBe(3);
  });

  it('are one of each speaker, also where a story later gives a surname alone', () => {
    const again = '“The harbour wall may not hold the next tide, and nobody should go near it,” Oduya said.';
    expect(speakers(ODUYA, again)).toEqual(['Mara Oduya']);
  });

  it('carry each speaker’s full name and role', () => {
    expect(keyQuotes(story(ODUYA))[0]?.speaker).toEqual({ name: 'Mara Oduya', role: 'commander of the coast guard' });
  });

  it('keep what an editor of the story put in brackets', () => {
    const quote =
      '“Nobody should go near the [harbour] wall tonight, because it may not hold,” said Mara Oduya, a commander.';
    expect(chosen(quote)).toEqual(['Nobody should go near the [harbour] wall tonight, because it may not hold']);
  });

  it('never join what stands on both sides of "she said"', () => {
    const quote = '“Nobody should go near the harbour wall,” said Mara Oduya, a commander. “The wall may not hold.”';
    expect(chosen(quote)).toEqual(['Nobody should go near the harbour wall']);
  });

  it('are none rather than padded', () => {
    expect(chosen('“Thank you all very much for coming here tonight, friends,” said Mayor Teodor Lind.')).toEqual([]);
    expect(chosen('“My sister has a small dog and two old cats,” said Ada Rook.')).toEqual([]);
    expect(chosen()).toEqual([]);
  });

  it('lead with what answers the headline', () => {
    const others = [LIND, HALE].join('\n\n');
    expect(speakers(others, ODUYA)[0]).toBe('Mara Oduya');
  });

  it.each([
    '“We will hold a press conference on the harbour wall of Port Ellery,” said Mayor Teodor Lind.',
    '“The council will meet again on Tuesday at the harbour of Port Ellery,” said Mayor Teodor Lind.',
    '“We will not comment on the harbour wall of Port Ellery tonight,” said Mayor Teodor Lind.',
    '“I want to thank the coast guard of Port Ellery for its work,” said Mayor Teodor Lind.',
  ])('are no procedure and no thanks: %s', (quote) => {
    expect(chosen(quote)).toEqual([]);
  });

  it('end in […] in the alert where their speaker went on', () => {
    const long = `“The harbour wall may not hold the next tide. ${'We ask everyone in the lower town to leave tonight. '.repeat(6)}” said Mara Oduya, a commander.`;
    const read = story(long);
    const [quote] = keyQuotes(read);
    expect(quote?.clipped).toBe(true);
    expect(read.body).toContain(quote?.text);
    const frame = {
      id: 'x',
      priority: 'urgent',
      source: 'Courier',
      url: null,
      publishedAt: null,
      language: 'en',
    } as const;
    const [shown] = composeAlert(read, { ...frame, image: null }).quotes;
    expect(shown?.text).toMatch(/tonight\. \[…\]$/);
    expect(shown?.text.length).toBeLessThanOrEqual(300);
  });

  it('of the bundled story are the commander’s and the mayor’s', () => {
    const text = readFileSync(new URL('../fixtures/harbour-wall.txt', import.meta.url), 'utf8');
    expect(keyQuotes(readStory({ text }))).toEqual([
      {
        text: 'Nobody should go near the quay tonight, because the rest of the wall may not hold',
        clipped: false,
        speaker: { name: 'Mara Oduya', role: 'commander of the regional coast guard' },
      },
      {
        text: 'We have beds for everyone who has to leave, and we will not charge anyone for them',
        clipped: false,
        speaker: { name: 'Teodor Lind', role: 'Mayor' },
      },
    ]);
  });
});

describe('where a story has two sides', () => {
  const UNION =
    '“The port must pay every worker of the harbour wall for this night,” said Ada Rook, secretary of the dockers’ union.';
  const OTHER_UNION =
    '“No worker should go near the harbour wall before it holds,” said Jon Berg, a deputy of the dockers’ union.';
  const THIRD =
    '“Every worker must leave the harbour wall of Port Ellery,” said Eva Holm, a speaker of the teachers’ union.';
  const COMPANY =
    '“We pay what the contract says and not a cent more,” said Paul Orme, chief executive of the port company.';

  it('both are heard, though another of the first side weighs more', () => {
    expect(speakers(UNION, OTHER_UNION, THIRD, COMPANY)).toContain('Paul Orme');
    const notes = verdictsOf(story(UNION, OTHER_UNION, THIRD, COMPANY)).filter((each) => each.chosen);
    expect(notes.map(({ note }) => note)).toContain('the other side');
  });

  it('one who answers in the story is heard beside the one whom they answer', () => {
    const answer =
      '“Money for the harbour wall grows on no tree in any town,” said Paul Orme, a shopkeeper, in response.';
    const plain = answer.replace(', in response', '');
    expect(speakers(UNION, OTHER_UNION, THIRD, answer)).toContain('Paul Orme');
    expect(speakers(UNION, OTHER_UNION, THIRD, plain)).not.toContain('Paul Orme');
  });

  const CHARGE =
    '“The harbour wall may not hold the next tide because Teodor Lind hid a report,” said Ines Varga, a councillor.';
  const ANSWER = '“I never hid a report on the harbour wall, and Ines Varga knows that,” said Mayor Teodor Lind.';

  it('an accusation is carried with the answer of the one accused, in that order, or not at all', () => {
    expect(speakers(CHARGE, ANSWER)).toEqual(['Ines Varga', 'Teodor Lind']);
    expect(speakers(CHARGE, ANSWER, ODUYA)).toHaveLength(3);
    expect(speakers(CHARGE)).toEqual([]);
    expect(speakers(ANSWER)).toEqual([]);
    expect(speakers(CHARGE, HALE)).not.toContain('Ines Varga');
  });

  it('an accusation against two is not answered by one of them', () => {
    const both = CHARGE.replace('Teodor Lind hid', 'Teodor Lind and Peter Hale hid');
    expect(speakers(both, ANSWER)).toEqual([]);
  });

  it('an accusation is not answered by other words of the accused', () => {
    expect(speakers(CHARGE, LIND)).not.toContain('Ines Varga');
  });

  it('an accusation is not carried under a lede so long that its answer could be cut', () => {
    const read = story(CHARGE, ANSWER);
    expect(keyQuotes({ ...read, lede: `${'The sea broke through the wall of the town. '.repeat(30)}` })).toEqual([]);
  });
});

describe('whatever the story', () => {
  const parts = fc.constantFrom(
    ODUYA,
    LIND,
    VARGA,
    HALE,
    '“Peter Hale stole the money for the harbour wall,” said Mayor Teodor Lind.',
    '“I never stole any money for the harbour wall of this town,” said Peter Hale in reply.',
    `“The harbour wall may go. ${'We must all leave the lower town tonight. '.repeat(9)}” said Ada Rook, an engineer.`,
    'Last year Lind said “the harbour wall will stand for ninety years.”',
  );
  const stories = fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 80 })), { maxLength: 12 });

  it('a key quote is a stretch of it with a named speaker; three are the most, and no speaker twice', () => {
    fc.assert(
      fc.property(stories, (paragraphs) => {
        const read = story(...paragraphs);
        const quotes = keyQuotes(read);
        expect(quotes.length).toBeLessThanOrEqual(3);
        expect(new Set(quotes.map(({ speaker }) => speaker.name)).size).toBe(quotes.length);
        for (const { text, speaker } of quotes) {
          expect(read.body).toContain(text);
          expect(speaker.name).not.toBe('');
          expect(read.body).toContain(speaker.name);
        }
      }),
    );
  });

  it('none that is refused is carried, but for a charge and its answer together', () => {
    fc.assert(
      fc.property(stories, (paragraphs) => {
        const carried = verdictsOf(story(...paragraphs)).filter((each) => each.chosen);
        const refused = carried.filter(({ refusals }) => refusals.length > 0);
        const charges = refused.filter(({ refusals }) => refusals[0]?.startsWith('an accusation'));
        if (refused.length > 0) expect(charges.length).toBeGreaterThan(0);
        for (const charge of charges) expect(charge.note).toMatch(/^carried with the answer of /);
        for (const { refusals } of refused) expect(refusals).toHaveLength(1);
      }),
    );
  });

  it('a paragraph without a quote at its end changes nothing', () => {
    const tails = fc.constantFrom(
      'The town has a market and two schools.',
      'The coast road is closed for the night and the ferry stays in port until the morning.',
      'Read more: What a spring tide is',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), tails, (paragraphs, tail) => {
        expect(keyQuotes(story(...paragraphs, tail))).toEqual(keyQuotes(story(...paragraphs)));
      }),
    );
  });
});

it('chooses in time linear in the story, however hostile', () => {
  const hostile = [
    '“a bcd efg hij klm” '.repeat(50_000),
    `${ODUYA}\n\n`.repeat(8_000),
    '“'.repeat(1_000_000),
    `“${'We must go. '.repeat(85_000)}” said Mara Oduya.`,
    'Lind accused Varga of '.repeat(45_000),
    `${'Mr. A. B. '.repeat(100_000)}“We must all go tonight,” said Mara Oduya.`,
  ];
  for (const text of hostile) {
    const read = readStory({ text: `Headline\n\n${text}` });
    const started = performance.now();
    judgeQuotes(read);
    keyQuotes(read);
    expect(performance.now() - started).toBeLessThan(8_000);
  }
}, 120_000);
