import { describe, expect, it } from 'vitest';
import type { Quote, Span } from '../../../src/story/quotes/quote.ts';
import { bandsOf, signedAt } from './calibration.ts';
import { classOf } from './classes.ts';
import { type Label, labelsOf } from './corpus.ts';
import { judge } from './judge.ts';
import { article, gold, read, spanOf } from './made-up.ts';
import { attributionOf, detectionOf, pronounNamesOf } from './score.ts';
import { timed } from './speed.ts';

const TEXT =
  'Mara Oduya, the commander, came. “The wall will not hold tonight,” she said. A spokesman for Lind said “we have ' +
  'beds for everyone who asks.” “Nobody may pass here before dawn,” Teodor Lind said.';
const WALL = 'The wall will not hold tonight,';
const BEDS = 'we have beds for everyone who asks.';
const PASS = 'Nobody may pass here before dawn,';
const marked = article(
  TEXT,
  gold(TEXT, WALL, 'she'),
  gold(TEXT, BEDS, 'A spokesman for Lind'),
  gold(TEXT, PASS, 'Teodor Lind'),
);
const ODUYA: Label = { id: 'made-up', mention: spanOf(TEXT, 'she'), speaker: 'Mara Oduya', surname: 'Oduya' };
const known = labelsOf([ODUYA]);
const nobody = labelsOf([]);
const verdicts = (quotes: Quote[], labels = nobody, least = 0) =>
  judge(marked, quotes, labels, least).map(({ source, name }) => `${source} source, ${name} name`);

describe('a quote is found', () => {
  const detect = (...spans: Span[]) => detectionOf([marked], [spans]);
  const [start, end] = spanOf(TEXT, WALL);
  const half = Math.ceil((end - start) / 2);

  it('where half of it is covered, and not where less is', () => {
    expect(detect([start, start + half])).toMatchObject({ gold: 3, found: 1, predicted: 1, right: 1 });
    expect(detect([start, start + half - 1])).toMatchObject({ found: 0 });
  });

  it('rightly where half of what was read is marked', () => {
    expect(detect([start, end + (end - start)])).toMatchObject({ predicted: 1, right: 1 });
    expect(detect([start, end + (end - start) + 1])).toMatchObject({ predicted: 1, right: 0 });
  });

  it('and counts from four words on, on either side', () => {
    expect(detect(spanOf(TEXT, 'The wall will not'))).toMatchObject({ predicted: 1 });
    expect(detect(spanOf(TEXT, 'The wall will'))).toMatchObject({ predicted: 0 });
    const short = article(TEXT, gold(TEXT, 'The wall will', 'she'));
    expect(detectionOf([short], [[]])).toMatchObject({ gold: 0 });
    expect(judge(short, [], nobody)).toEqual([]);
  });
});

describe('a source is right', () => {
  it('where the mention meets its head, and wrong where it meets what hangs on that', () => {
    expect(verdicts([read(TEXT, BEDS, { mention: 'A spokesman' })])[1]).toBe('right source, none name');
    expect(verdicts([read(TEXT, BEDS, { mention: 'Lind' })])[1]).toBe('wrong source, none name');
  });

  it('where the name ends in a word of its head, wherever the mention stands', () => {
    expect(verdicts([read(TEXT, PASS, { name: 'T. Lind', mention: 'she' })])[2]).toBe('right source, right name');
    expect(verdicts([read(TEXT, PASS, { name: 'Teodor Marsh', mention: 'she' })])[2]).toContain('wrong source');
  });

  it('of nobody where nobody was named, and for a quote that was missed', () => {
    expect(verdicts([read(TEXT, PASS, {})])).toEqual(Array(3).fill('none source, none name'));
  });

  it('and counts as none below the confidence that is asked for', () => {
    const quotes = [read(TEXT, PASS, { mention: 'Teodor Lind', confidence: 0.8 })];
    expect(verdicts(quotes, nobody, 0.8)[2]).toContain('right source');
    expect(verdicts(quotes, nobody, 0.81)[2]).toContain('none source');
  });
});

describe('a name is wrong at a right source', () => {
  it('where it is the one on whom the source hangs', () => {
    const quotes = [read(TEXT, BEDS, { mention: 'A spokesman', name: 'Teodor Lind' })];
    expect(verdicts(quotes)[1]).toBe('right source, wrong name');
  });

  it.each([
    ['Lind’s office', 'Teodor Lind', 'wrong'],
    ['the port’s spokeswoman, Ines Varga', 'Ines Varga', 'right'],
    ['Lind’s spokeswoman, Ines Varga', 'Teodor Lind', 'wrong'],
    ['Secretary of State Ada Kvist', 'Ada Kvist', 'right'],
    ['the commander', 'Mara Oduya', 'right'],
    ['the commander', 'Teodor Lind', 'wrong'],
  ])('of %s signed %s: %s', (source, name, expected) => {
    const text = `Commander-to-be Teodor Lind met Mara Oduya, the commander. “We will go there at once,” said ${source}.`;
    const quote = 'We will go there at once,';
    const nth = text.split(source).length - 2;
    const [start, end] = spanOf(text, quote);
    const from = text.lastIndexOf(source);
    const found: Quote = {
      spans: [[start, end]],
      speaker: { name, role: null, mention: [from, from + source.length] },
      cue: 'said',
      rule: 'inverted',
      confidence: 1,
    };
    const [judged] = judge(article(text, gold(text, quote, source, nth)), [found], nobody);
    expect(judged).toMatchObject({ source: 'right', name: expected });
  });

  it('behind a pronoun where it is not who was labelled; without a label it stays unread', () => {
    const named = (name: string) => [read(TEXT, WALL, { mention: 'she', name })];
    expect(verdicts(named('Ines Varga'), known)[0]).toBe('right source, wrong name');
    expect(verdicts(named('Mara Oduya'), known)[0]).toBe('right source, right name');
    expect(verdicts(named('Ines Varga'))[0]).toBe('right source, unread name');
  });
});

describe('the sums', () => {
  const judged = judge(
    marked,
    [
      read(TEXT, WALL, { mention: 'she', name: 'Ines Varga', confidence: 0.9 }),
      read(TEXT, BEDS, { mention: 'Lind', name: 'Teodor Lind', confidence: 0.95 }),
      read(TEXT, PASS, { mention: 'Teodor Lind', name: 'Teodor Lind', confidence: 0.99 }),
    ],
    known,
  );

  it('count sources as the bench does, and names beside them', () => {
    const { right, wrong, none, wrongName, precision, strict } = attributionOf(judged);
    expect({ right, wrong, none, wrongName }).toEqual({ right: 2, wrong: 1, none: 0, wrongName: 1 });
    expect([precision, strict.precision]).toEqual([2 / 3, 1 / 3]);
    expect(pronounNamesOf(judged)).toEqual({ labelled: 1, right: 0, wrong: 1 });
  });

  it('hold each confidence against what it was worth', () => {
    expect(bandsOf(judged).map(({ from, given, accuracy }) => [from, given, accuracy])).toEqual([
      [0.9, 1, 0],
      [0.94, 1, 0],
      [0.99, 1, 1],
    ]);
    expect(signedAt(judged, 0.94)).toMatchObject({ given: 2, wrongSource: 1, wrongName: 0, accuracy: 0.5 });
  });
});

describe('the class of a quote', () => {
  const SAID = 'We will not wait for it';
  it.each([
    ['before', `Teodor Lind said: “${SAID}.”`, 'Teodor Lind'],
    ['before', `Varga said: “${SAID}.”`, 'Varga'],
    ['after', `“${SAID},” Varga said.`, 'Varga'],
    ['middle', `“${SAID},” Varga said, “and that is that.”`, 'Varga'],
    ['pronoun', `“${SAID},” she said.`, 'she'],
    ['carried', `Varga came.\n\n“${SAID}.”`, 'Varga'],
    ['anonymous', `“${SAID},” a resident of the quay said.`, 'a resident of the quay'],
    ['anonymous', `Officials said: “${SAID}.” Other officials were silent.`, 'Officials'],
    ['document', `“${SAID},” the report by Teodor Lind said.`, 'the report by Teodor Lind'],
    ['after', `“${SAID},” the Ellery Post said.`, 'the Ellery Post'],
  ])('%s: %s', (name, text, source) => {
    expect(classOf(text, gold(text, SAID, source))).toBe(name);
  });
});

it('a first pass is left out of the speed where others follow', () => {
  expect(timed(['a', 'b'], (text) => text.length, { most: 3 })).toMatchObject({ read: [1, 1], passes: 2 });
  expect(timed(['a'], (text) => text, { most: 1 })).toMatchObject({ passes: 1 });
});
