/** Whose name is signed, and how much of what stands around it: `story | name | role` of its last quote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/story/quotes/read.ts';

const signedLast = (text: string): [string | null, string | null] => {
  const { speaker } = readQuotes(text.replaceAll(' ¶ ', '\n\n'), 'en').at(-1) ?? { speaker: null };
  return [speaker?.name ?? null, speaker?.role ?? null];
};

describe('a name is signed', () => {
  it.each([
    ['without a British rank', '“We go home now,” Det Con Bo Hale said.', 'Bo Hale', 'Det Con'],
    ['without a rank in capitals', '“We go home now,” said PC Ada Lind.', 'Ada Lind', 'PC'],
    ['without a councillor’s title', '“We go home now,” said Cllr Ada Lind.', 'Ada Lind', 'Cllr'],
    [
      'by the office rather than Cllr',
      '“We go home now,” said Labour group leader Cllr Ada Lind.',
      'Ada Lind',
      'Labour group leader',
    ],
    ['without letters after it', '“We go home now,” said Amrita Lind KC.', 'Amrita Lind', null],
    ['with Jr. where the story has it', 'Bo Hale Jr. left. ¶ “We go home now,” Hale said.', 'Bo Hale Jr.', null],
    ['though its surname is a title', 'Rep. Steve King left. ¶ “We go home now,” King said.', 'Steve King', 'Rep.'],
    [
      'though its surname is a title and its given name rare',
      'Farida Sheikh left. ¶ “We go home now,” Sheikh said.',
      'Farida Sheikh',
      null,
    ],
    [
      'with two offices of one',
      '“We go home now,” co-founder and chief executive Ada Lind said.',
      'Ada Lind',
      'chief executive',
    ],
    [
      'of the one of two who holds the office',
      'State Sen. Carla Lind and her brother, Mayor Luis Lind, left. ¶ “We go home now,” Mayor Lind said.',
      'Luis Lind',
      'Mayor',
    ],
    [
      'behind a role, with what hangs on it',
      'Her publisher, Bo Hale of Quay Press, called it “a ghost story for us.”',
      'Bo Hale',
      null,
    ],
    [
      'behind a noun that is no known role',
      'The bookbinder, Ada Lind, said she left because “the numbers made no sense.”',
      'Ada Lind',
      null,
    ],
    [
      'behind a spokeswoman’s senator',
      'A spokeswoman for Sen. Kvist, Ada Lind, said: “We go home now.”',
      'Ada Lind',
      'A spokeswoman for Sen. Kvist',
    ],
    [
      'with its own clause’s pronoun',
      'Judge Vera Kvist told jurors to be fair. ¶ Hale’s former bookkeeper, Ada Lind, said she left because “the numbers made no sense.”',
      'Ada Lind',
      null,
    ],
    [
      'of somebody alone between commas',
      'Ada Lind left. ¶ Her husband, Karim, keeps a calendar. “We go home now,” he said.',
      'Karim',
      'husband',
    ],
    ['though “himself” follows', 'Bo Hale left. ¶ Hale himself took to the radio: “We go home now.”', 'Bo Hale', null],
    [
      'without what a fund is',
      'Hedge fund Quay Partners urged the board to “go home now, all of it.”',
      'Quay Partners',
      null,
    ],
  ])('%s: %s', (_, text, name, role) => {
    expect(signedLast(text)).toEqual([name, role]);
  });

  it.each([
    ['an office in capitals', '“We go home now,” the Prime Minister said.'],
    ['one of a party', '“We go home now,” said one Tory MP.'],
    ['what they do', 'Forecasters at the port warned of a “life-threatening storm surge.”'],
    ['a headline', 'Veto Power Impedes Peace Efforts: Ending “the scourge of war” is a goal.'],
    ['where he is from', '“We go home now,” the Scot said.'],
    ['the court', '“We go home now,” the Bench said.'],
    ['where it was written', 'KAVALPUR: Noting that all were “held to ransom by a pillar”, the court rose.'],
    [
      'who was urged',
      'Activist fund Quay Partners, which owns some of it, urged the board to “go home now, all of it.”',
      'Quay Partners',
    ],
  ])('and never %s: %s', (_, text, name?: string) => {
    expect(signedLast(text)[0]).toBe(name ?? null);
  });
});

describe('a role is', () => {
  it.each([
    ['the office, not what she is besides', 'Gov. Ada Lind, a Republican, said: “We go home now.”', 'Gov.'],
    [
      'the profession',
      '“We go home now,” said Ada Lind, a neuroscientist at the institute.',
      'a neuroscientist at the institute',
    ],
    ['not what she did', 'Deputy Ada Lind, carried a man out. ¶ “We go home now,” Lind said.', 'Deputy'],
    ['not the hour of a live blog', '12:40 Prime Minister Ada Lind said: “We go home now.”', 'Prime Minister'],
  ])('%s: %s', (_, text, role) => {
    expect(signedLast(text)).toEqual(['Ada Lind', role]);
  });
});

it.each([
  ['a book', 'He wrote of it in his book, “Plain Sight.”'],
  ['a play', 'In her play, “The Long Tide,” Ada Lind said goodbye.'],
])('the title of %s is no quotation', (_, text) => {
  expect(readQuotes(text, 'en')).toEqual([]);
});

it.each([
  ['a plural’s apostrophe', "'Two hundred of my constituents' kids get that train, and it's late,' said Ada Lind."],
  ['a curly plural’s', '‘Two hundred of my constituents’ kids get that train, and it’s late,’ said Ada Lind.'],
  ['double marks inside', '\'My husband said, "Let it go," and I said, "Not likely",\' Ada Lind said.'],
])('a quote in British marks goes on over %s', (_, text) => {
  expect(readQuotes(text, 'en')).toHaveLength(1);
  expect(signedLast(text)[0]).toBe('Ada Lind');
});
