/** Who speaks in English copy, one turn of phrase a line: `sentence | name | role`. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/story/quotes/read.ts';
import { SURE } from '../../../src/story/quotes/sure.ts';

const speakersOf = (text: string) => readQuotes(text, 'en').map(({ speaker }) => speaker);
const words = (text: string) =>
  readQuotes(text, 'en').map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)).join(' … '));

describe('the one who speaks', () => {
  it.each([
    ['has a surname that is a month', '“We go home,” said Theresa May.', 'Theresa May', null],
    ['has a nickname in marks', '“We go home,” said Ada “Bo” Lind on Monday.', 'Ada “Bo” Lind', null],
    ['has a name with particles', 'Carlos de la Cruz said, “We go home.”', 'Carlos de la Cruz', null],
    ['has a name that begins small', '“We go home,” said Fatima al-Sayed.', 'Fatima al-Sayed', null],
    [
      'stands behind a role, after the verb',
      '“We go,” said the port’s spokeswoman, Ines Varga.',
      'Ines Varga',
      'the port’s spokeswoman',
    ],
    ['is somebody’s son', '“We go home,” said Ada Lind’s son, Peter Tamm.', 'Peter Tamm', null],
    ['is asked for in a passive', 'Peter Tamm was told by Anna Kvist: “We go home.”', 'Anna Kvist', null],
    ['is heard by another', '“We go home,” Ada Lind recalled Peter Tamm saying.', 'Peter Tamm', null],
    ['is quoted by another', '“We go home,” Ada Lind quoted Peter Tamm as saying.', 'Peter Tamm', null],
    ['is who was asked', 'Peter Tamm asked Ada Lind: “Do we go?” “Yes, we go home,” she said.', 'Peter Tamm', null],
    ['owns the words', 'Ada Lind is mayor. Lind’s warning was that “we must go home now.”', 'Ada Lind', null],
    ['is called so in passing', 'As Ada Lind put it, “we go home.”', 'Ada Lind', null],
    [
      'has no comma behind the role',
      'Ada Lind, the spokeswoman for the port said in a note: “We go home.”',
      'Ada Lind',
      null,
    ],
    ['issues a statement', 'Mayor Ada Lind issued a statement: “We go home.”', 'Ada Lind', 'Mayor'],
    ['is seen in footage', 'The film shows footage of Ada Lind saying, “We go home.”', 'Ada Lind', null],
    ['is named in a letter’s head', 'More from Ada Lind: “We go home.”', 'Ada Lind', null],
    [
      'speaks before another verb of speech',
      'Anna Kvist called it “a real shame.” Peter Tamm agreed.',
      'Anna Kvist',
      null,
    ],
  ])('%s: %s', (_, text, name, role) => {
    expect(speakersOf(text)[0]).toMatchObject(role === null ? { name } : { name, role });
  });

  it.each([
    ['a spokesman for a senator', '“We go,” a spokesman for Senator Anna Kvist said.'],
    ['a friend of somebody', 'Friends of Anna Kvist said: “We go home.”'],
    ['two together', '“We go,” said Anna Kvist and Peter Tamm.'],
    ['three together', '“We go,” said Peter Tamm, Ada Lind and Bo Hale.'],
    ['two, one with a role', 'Former harbour chief Anna Kvist and the engineer Peter Tamm said: “We go.”'],
    ['a sign', 'The sign beside Anna Kvist said: “We go home now.”'],
    ['a crowd while another speaks', 'The crowd chanted, “We go home,” as Ada Lind said goodbye.'],
    ['an office', 'Ada Lind’s office said: “We go home.”'],
    ['a family', 'The Lind family said: “We go home.”'],
    ['a man by a made-up name', '“We go home,” wrote a man calling himself Bo.'],
    ['a council', 'The council released a statement saying “we go home now.”'],
  ])('has no name of a person: %s', (_, text) => {
    expect(speakersOf(text)[0]?.name ?? null).toBeNull();
  });

  it.each([
    'Ada Lind never said, “We will go home.”',
    'Ada Lind did not say “we will go home.”',
    'If Ada Lind said, “We go home,” nobody heard it.',
  ])('who perhaps did not say it is not sure: %s', (text) => {
    expect(readQuotes(text, 'en')[0]?.confidence).toBeLessThan(SURE);
  });

  it.each([
    ['The senator', 'Senator Ada Lind came to the quay.', 'Ada Lind'],
    ['The former president', 'President Bo Hale met former President Ada Lind.', 'Ada Lind'],
    ['The president', 'Vice President Ada Lind met President Bo Hale.', 'Bo Hale'],
    ['The engineer', 'Ada Lind, an engineer, met Bo Hale, an engineer.', null],
    ['A senator', 'Senator Ada Lind came to the quay.', null],
  ])('taken up by an office is the one who holds it: %s', (who, before, name) => {
    const [quote] = readQuotes(`${before}\n\n“We will all go home,” ${who.toLowerCase()} said.`, 'en');
    expect(quote?.speaker?.name ?? null).toBe(name);
  });

  it('behind "it" is the outlet that spoke before', () => {
    const text = '“The wall is broken,” the Port Ellery Times wrote. “Nobody mends it,” it added.';
    expect(speakersOf(text).map((speaker) => speaker?.name)).toEqual(['Port Ellery Times', 'Port Ellery Times']);
  });
});

describe('marks', () => {
  it('with a stray space before them close all the same', () => {
    expect(words(`"We keep it 'alive and well,' " said Carly Lind. "It is time." She left.`)).toEqual([
      `We keep it 'alive and well,'  … It is time.`,
    ]);
    expect(words("''We need friends, '' said Mr. Gunn. He left.")).toEqual(['We need friends, ']);
  });

  it('that are reopened in the next paragraph leave the first quote unclosed', () => {
    expect(words("''We try,'' Ms. Clint said. ''And is it hard?\n\n''It is,'' she said.")).toEqual([
      'We try,',
      'And is it hard? … It is,',
    ]);
  });
});

describe('an interview', () => {
  const TALK = `Harbour Minister Teodor Lind spoke to Rosa Quist on Sunday.

ROSA QUIST: Will the wall hold?

TEODOR LIND: No. It is too old.

QUIST: How long has it been “too old”?

LIND: For years.`;

  it('has each turn as a quote, without its label, by whom the label names', () => {
    expect(words(TALK)).toEqual([
      'Will the wall hold?',
      'No. It is too old.',
      'How long has it been “too old”?',
      'For years.',
    ]);
    expect(speakersOf(TALK).map((speaker) => speaker?.name)).toEqual([
      'Rosa Quist',
      'Teodor Lind',
      'Rosa Quist',
      'Teodor Lind',
    ]);
  });

  it('by letters names nobody', () => {
    const text = 'Lucia Rehn found it.\n\nQ: How did you know?\n\nA: The bell.\n\nQ: What did you do?\n\nA: I cried.';
    expect(speakersOf(text).map((speaker) => speaker?.name)).toEqual([null, null, null, null]);
    expect(words(text)).toHaveLength(4);
  });

  it('in marks has its turns parted', () => {
    const text =
      'Mayor Ada Lind spoke.\n\n"LIND: We will go.\n\n"MARSH: Will you?\n\n"LIND: Yes, at once.\n\n"MARSH: Thank you."';
    expect(words(text)).toEqual(['We will go.', 'Will you?', 'Yes, at once.', 'Thank you.']);
    expect(speakersOf(text).map((speaker) => speaker?.name)).toEqual(['Ada Lind', 'MARSH', 'Ada Lind', 'MARSH']);
  });

  it('is none where lines only begin with a word and a colon', () => {
    expect(readQuotes('WHERE: the quay.\n\nWHEN: on Monday.\n\nWHO: the mayor.\n\nWHY: the wall.', 'en')).toEqual([]);
  });
});
