import { describe, expect, it } from 'vitest';
import { keyQuotes } from '../../src/story/quotes/key/choose.ts';
import { judgeQuotes } from '../../src/story/quotes/key/judge.ts';
import { chosen, refusals, story } from './quotes-of.ts';

const ACCUSATION = 'an accusation, and the alert has no room for the answer';
const DENIAL = 'a denial, and the alert does not state the charge';

/** A rule each: what is refused for it, and what is close to it and may stand. */
const RULES: readonly (readonly [title: string, reason: string, refused: string[], allowed: string[]])[] = [
  [
    'the words of one who is not named, as an anonymous source is not',
    'nobody is named',
    ['“Everybody in this town knew it would go one day,” an engineer said.'],
    ['“Everybody in this town knew the wall would go one day,” said Ada Rook, an engineer.'],
  ],
  [
    'the words of one who asks not to be known, even where a name stands',
    'asks not to be known',
    [
      '“Everybody in this town knew the wall would go,” said Ada Rook, an engineer who asked that her real name be withheld.',
      '“Everybody in this town knew the wall would go,” said Ada Rook, a clerk, who spoke on condition of anonymity.',
    ],
    ['“Everybody in this town knew the wall would go,” said Ada Rook, an engineer who named every report.'],
  ],
  [
    'a surname that two people share',
    'only a part of a name is known',
    ['Ada Lind met Teodor Lind on the quay. “We have beds for everyone who has to leave tonight,” Lind said.'],
    ['Mayor Teodor Lind came to the quay. “We have beds for everyone who has to leave tonight,” Lind said.'],
  ],
  [
    'words that the story says were never said',
    'said not to have been said',
    [
      'Mayor Teodor Lind never said “the harbour wall will stand for ninety years,” his office wrote.',
      'Mayor Teodor Lind denied saying “the harbour wall will stand for ninety years.”',
    ],
    ['Mayor Teodor Lind did not say who would pay, but said: “The harbour wall must stand by next winter.”'],
  ],
  [
    'what is only supposed',
    'hypothetical',
    [
      'If the tide rises again, “the whole of the lower town will have to leave tonight,” said Mayor Teodor Lind.',
      '“We will give every gull a bed in the town hall tonight,” joked Mayor Teodor Lind.',
      'Mayor Teodor Lind would have said: “The harbour wall will stand for ninety years.”',
    ],
    [
      'Asked if he would resign, Mayor Teodor Lind said: “I will stay until the harbour wall stands again.”',
      'The council asked in the morning if the wall was sound. “The harbour wall will not stand another tide,” said Mayor Teodor Lind.',
      '“If the harbour wall goes, the lower town will be under water,” said Mayor Teodor Lind.',
    ],
  ],
  [
    'second-hand words',
    'second-hand',
    [
      '“We were told that the harbour wall would hold for ninety years,” said Mayor Teodor Lind.',
      '“There is the notion that the harbour wall would hold for ninety years,” said Mayor Teodor Lind.',
      'Mayor Teodor Lind reportedly said: “The harbour wall will not stand another winter.”',
    ],
    ['“I told the council that the harbour wall would not stand another winter,” said Mayor Teodor Lind.'],
  ],
  [
    'a denial without its charge',
    DENIAL,
    [
      '“The so-called warnings about the harbour wall are fabricated from start to end,” said Mayor Teodor Lind.',
      '“I never hid a report about the harbour wall from this town,” said Mayor Teodor Lind.',
      'The mayor rejected the report. “The harbour wall was sound when we took over the town,” said Mayor Teodor Lind.',
      'The port authority rejects that. “The harbour wall was sound when we took it over,” its spokeswoman, Ines Varga, said.',
    ],
    [
      '“No false alarm will keep this town from its beds again,” said Mayor Teodor Lind.',
      '“The future of this town lies in a new harbour wall,” said Mayor Teodor Lind.',
      'A judge denied the port’s appeal. “The harbour wall must stand by next winter,” said Mayor Teodor Lind.',
      'Ines Varga, a councillor, rejected the claims. “The harbour wall must stand by next winter,” said Peter Hale, a forecaster.',
    ],
  ],
  [
    'an accusation against a named person without an answer',
    ACCUSATION,
    [
      '“The harbour wall broke because Peter Hale stole the money for it,” said Mayor Teodor Lind.',
      '“Peter Hale had the plans of the wall. He lied to all of us,” said Mayor Teodor Lind.',
      '“You are a disgrace to this town and its harbour wall,” said Mayor Teodor Lind.',
      '“The mayor lied to this town about the harbour wall,” said Peter Hale, a forecaster.',
      '“This town should not have voted for a liar and his friends,” said Peter Hale, a forecaster.',
      'Ines Varga closed the gates. “Varga stole the money for the harbour wall,” said Mayor Teodor Lind.',
    ],
    [
      '“The storm has killed nobody in Port Ellery as far as we know,” said Mayor Teodor Lind.',
      '“Thieves stole the pumps of the harbour wall on Sunday,” said Mayor Teodor Lind.',
    ],
  ],
  [
    'words that the story dates before its news',
    'said before the news',
    [
      'Last year the town had a smaller flood. “By next winter this town will be safe from the sea,” said Mayor Teodor Lind.',
      'Mayor Teodor Lind told a meeting in March: “By next winter this town will be safe from the sea.”',
      'Mayor Teodor Lind promised a wall two years ago. “By next winter this town will be safe from the sea,” Lind said.',
    ],
    [
      '“By next winter this town will be safe from the sea,” said Mayor Teodor Lind, who took office last year.',
      'The council looked at the wall last year. On Monday it met again. “By next winter this town will be safe from the sea,” said Mayor Teodor Lind.',
      'Mayor Teodor Lind has asked for money since last year. “By next winter this town will be safe from the sea,” Lind said.',
    ],
  ],
  [
    'a few words',
    'too short to stand alone',
    ['“We have beds,” said Mayor Teodor Lind.'],
    ['“We have enough beds for all,” said Mayor Teodor Lind.'],
  ],
  [
    'a speech without a place to clip it',
    'too long, and no sentence ends where it could be clipped',
    [`“We must go, ${'and we must go, '.repeat(25)}” said Mayor Teodor Lind.`],
    [`“We must all leave the lower town tonight. We must go, ${'and go, '.repeat(35)}” said Mayor Teodor Lind.`],
  ],
  [
    'a part of a sentence',
    'a part of a sentence',
    [
      'Mayor Teodor Lind said the wall was “inspected in full every spring since it was built and painted.”',
      'The wall is “a danger to all who have a house below the church,” said Mayor Teodor Lind.',
      '“I believe that when the next tide comes,” said Mayor Teodor Lind, “the harbour wall will break again.”',
      '“No Beds for the Lower Town,” said Mayor Teodor Lind.',
      '“We are talking to the families of the lower town who -,” said Mayor Teodor Lind.',
    ],
    [
      '“A dark day for the whole of the lower town,” said Mayor Teodor Lind.',
      'While the search goes on, “the harbour wall must be watched by day and night,” said Mayor Teodor Lind.',
    ],
  ],
  [
    'words that their speaker’s next sentence takes back',
    'its next sentence takes it back',
    ['“The harbour wall will stand the next tide,” said Mayor Teodor Lind. “But only where the town has paid for it.”'],
    ['“The harbour wall will stand the next tide,” said Mayor Teodor Lind. “The town has paid for it.”'],
  ],
  [
    'a question',
    'a question',
    ['“Who will pay for the new harbour wall of this town?” said Mayor Teodor Lind.'],
    ['“We ask who will pay for the new harbour wall of this town,” said Mayor Teodor Lind.'],
  ],
  [
    'a "he", an "it" or a "that" which it does not name',
    'speaks of somebody or something that it does not name',
    [
      '“I will not forget what he did for this town tonight,” said Mayor Teodor Lind.',
      '“They will not sleep in the lower town tonight,” said Mayor Teodor Lind.',
      '“I don’t think it will be done before the winter comes,” said Mayor Teodor Lind.',
      '“That is why the harbour wall went down tonight,” said Mayor Teodor Lind.',
      '“There are two people in this town with the money to do that,” said Mayor Teodor Lind.',
    ],
    [
      '“Every guard did what he could for this town tonight,” said Mayor Teodor Lind.',
      '“The families know that they will not sleep in the lower town tonight,” said Mayor Teodor Lind.',
      '“It is time to build a new harbour wall for this town,” said Mayor Teodor Lind.',
      '“We must build a harbour wall. There are two people with the money to do that,” said Mayor Teodor Lind.',
      '“That wall was the harbour’s shame for ninety years,” said Mayor Teodor Lind.',
    ],
  ],
];

describe.each(RULES)('never chosen by itself: %s', (_, reason, refused, allowed) => {
  it.each(refused)('refused: %s', (paragraph) => {
    expect(refusals(paragraph)[0]).toContain(reason);
    expect(chosen(paragraph)).toEqual([]);
  });

  it.each(allowed)('may stand: %s', (paragraph) => {
    expect(refusals(paragraph).at(-1)).not.toContain(reason);
  });
});

it('never chosen by itself: words whose speaker is not sure enough', () => {
  const read = story('“We have beds for everyone who has to leave the lower town,” said Mayor Teodor Lind.');
  const doubtful = { ...read, quotes: read.quotes.map((quote) => ({ ...quote, confidence: 0.9 })) };
  expect(judgeQuotes(doubtful)[0]?.refusals).toEqual(['who said it is not sure enough']);
  expect(keyQuotes(doubtful)).toEqual([]);
  expect(keyQuotes(read)).toHaveLength(1);
});

it('the words of one who accuses another in the story, about that other, are not chosen', () => {
  const accuser = 'Ines Varga, a councillor, accuses Lind of hiding a report on the wall.';
  const quote = '“For many years Lind has been careful not to read what we sent,” said Varga.';
  expect(refusals(accuser, quote)).toEqual([[ACCUSATION]]);
  expect(refusals('Ines Varga, a councillor, met Lind on the quay.', quote)).toEqual([[]]);
  const passive = 'Teodor Lind was accused by Ines Varga, a councillor, of hiding a report on the wall.';
  expect(refusals(passive, quote)).toEqual([[ACCUSATION]]);
});

it('a denial may stand where headline or lede states the charge', () => {
  const denial = '“I never hid a report about the harbour wall from this town,” said Mayor Teodor Lind.';
  const read = story(denial);
  const charged = { ...read, lede: 'Mayor Teodor Lind was accused on Monday of hiding a report on the harbour wall.' };
  expect(judgeQuotes(charged)[0]?.refusals).toEqual([]);
  expect(
    judgeQuotes({ ...charged, lede: 'Ines Varga was accused on Monday. Teodor Lind is mayor.' })[0]?.refusals,
  ).toEqual([DENIAL]);
});
