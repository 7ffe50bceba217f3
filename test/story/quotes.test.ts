import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../src/story/quotes/read.ts';
import { SURE } from '../../src/story/quotes/sure.ts';

/** Each quote of a text with its speaker: `words | name | role`. */
const read = (text: string, language?: string): string[] =>
  readQuotes(text, language).map(({ spans, speaker }) =>
    [
      spans.map(([start, end]) => text.slice(start, end)).join(' … '),
      speaker?.name ?? null,
      speaker?.role ?? null,
    ].join(' | '),
  );

describe('marks', () => {
  it.each([
    ['curly', '“The wall will not hold tonight,” Mara Oduya said.'],
    ['straight', '"The wall will not hold tonight," Mara Oduya said.'],
    ['mixed, opened curly and closed straight', '“The wall will not hold tonight," Mara Oduya said.'],
    ['two single ones', "''The wall will not hold tonight,'' Mara Oduya said."],
    ['British', "'The wall will not hold tonight,' Mara Oduya said. 'It's the storm that won't end.'"],
    ['curly British', '‘The wall will not hold tonight,’ Mara Oduya said. ‘It’s the storm that won’t end.’'],
  ])('that are %s', (_, text) => {
    expect(read(text)[0]).toMatch(/^The wall will not hold tonight, (… .* )?\| Mara Oduya \| $/);
  });

  it('inside a quote belong to it', () => {
    expect(read('“He told us ‘go home now’ and left,” Mara Oduya said.')).toEqual([
      'He told us ‘go home now’ and left, | Mara Oduya | ',
    ]);
  });

  it('that a paragraph reopens go on with the same quote', () => {
    const text =
      '“The wall held for ninety years,” Mara Oduya said. “It will not hold for ninety more.\n\n“We must build a new one.”';
    expect(read(text)).toEqual([
      'The wall held for ninety years, … It will not hold for ninety more. … We must build a new one. | Mara Oduya | ',
    ]);
  });

  it('of inches, apostrophes and titles are no quotation', () => {
    expect(read("The pipe was 6\" wide. The council's plan is in the residents' own hands.")).toEqual([]);
    expect(read('Her film “The Long Tide” opens on Friday.')).toEqual([]);
  });

  it('in a language that we do not read are found, and nobody is named by English rules', () => {
    expect(read('„Mur nie wytrzyma tej nocy”, said Mara Oduya.', 'pl')).toEqual(['Mur nie wytrzyma tej nocy |  | ']);
    expect(read('”Muren håller inte i natt”, said Mara Oduya.', 'sv-FI')).toHaveLength(1);
  });
});

describe('the speaker', () => {
  it.each([
    ['before the quote', 'Mara Oduya said, “The wall will not hold.”', 'Mara Oduya'],
    ['after it', '“The wall will not hold,” Mara Oduya said.', 'Mara Oduya'],
    ['after it, inverted', '“The wall will not hold,” said Mara Oduya.', 'Mara Oduya'],
    ['in its middle', '“The wall,” Mara Oduya said, “will not hold.”', 'Mara Oduya'],
    ['by according to', '“The wall will not hold,” according to Mara Oduya.', 'Mara Oduya'],
    ['and not the listener', 'Mara Oduya told Teodor Lind, “The wall will not hold.”', 'Mara Oduya'],
    [
      'past a long appositive',
      'Mara Oduya, who took over as commander from Ines Varga in July, said: “The wall will not hold.”',
      'Mara Oduya',
    ],
    [
      'past an appositive, before a quote that tells of another',
      'Mara Oduya, the commander, said the quay would be “closed until the morning tide.”',
      'Mara Oduya',
    ],
    [
      'of an outer verb, and not of what it tells',
      'Mara Oduya said she believes “the wall will not hold tonight.”',
      'Mara Oduya',
    ],
    ['with a long title', '“The wall will not hold,” former regional coast guard chief Mara Oduya said.', 'Mara Oduya'],
    ['by telephone', '“The wall will not hold,” Mara Oduya said by telephone.', 'Mara Oduya'],
    ['before all else', 'Said Mara Oduya: “The wall will not hold.”', 'Mara Oduya'],
    ['as a label', 'Mara Oduya: “The wall will not hold.”', 'Mara Oduya'],
    ['as a signature below', '“The wall will not hold.”\n\n- Mara Oduya, Port Ellery', 'Mara Oduya'],
    ['who put it so', 'As Mara Oduya put it, “the wall will not hold.”', 'Mara Oduya'],
    ['whose verb has a particle', '“The wall will not hold,” Mara Oduya shot back.', 'Mara Oduya'],
    ['of a paragraph that ends in a colon', 'Mara Oduya wrote to all:\n\n“The wall will not hold.”', 'Mara Oduya'],
    ['past a relative clause', '“It will not hold,” the engineer who built the wall for Ines Varga said.', null],
  ])('%s', (_, text, name) => {
    expect(readQuotes(text)[0]?.speaker?.name).toBe(name);
  });

  it('is signed with full name and the role at first mention, wherever the quote stands', () => {
    const text =
      'Mara Oduya, commander of the regional coast guard, visited the quay. She met Mayor Teodor Lind there.\n\n' +
      '“The wall will not hold tonight,” Oduya said. “Stay away from it.”\n\n“We have beds for everyone,” Lind said.';
    expect(read(text)).toEqual([
      'The wall will not hold tonight, … Stay away from it. | Mara Oduya | commander of the regional coast guard',
      'We have beds for everyone, | Teodor Lind | Mayor',
    ]);
  });

  it.each([
    ['Secretary of State Ada Lind said, “We will not wait.”', 'Ada Lind', 'Secretary of State'],
    ['Speaker of the House Ada Lind said, “We will not wait.”', 'Ada Lind', 'Speaker of the House'],
    ['Dean Lind said, “We will not wait.”', 'Dean Lind', null],
    ['Officials said, “We will not wait.” Other officials were silent.', null, 'Officials'],
    ['“We will not wait,” Ada Lind of Kestrel, N.C., said.', 'Ada Lind', null],
  ])('has a name and an office, told apart: %s', (text, name, role) => {
    expect(readQuotes(text)[0]?.speaker).toMatchObject({ name, role });
  });

  it('behind a pronoun, where another was named since the last one spoke, is none that an alert carries', () => {
    const text =
      '“The wall will not hold,” John Marlow said. Peter Hale came to the quay at nine.\n\n“We must go,” he said.';
    expect(readQuotes(text)[1]?.speaker?.name).not.toBe('John Marlow');
    expect(readQuotes(text)[1]?.confidence).toBeLessThan(SURE);
  });

  it('behind a pronoun is the one whom the story means, as surely as nobody else can be', () => {
    const text = 'Commander Mara Oduya closed the quay on Monday. “The wall will not hold tonight,” she said.';
    const [quote] = readQuotes(text);
    expect(quote?.speaker).toMatchObject({
      name: 'Mara Oduya',
      mention: [text.indexOf('she'), text.indexOf('she') + 3],
    });
    expect(quote?.confidence).toBeGreaterThan(SURE);
  });

  it('behind a pronoun is none that an alert carries where two could be meant', () => {
    const text = 'John Marlow met Peter Hale on Monday. “The wall will not hold,” he said.';
    const [quote] = readQuotes(text);
    expect(quote?.confidence).toBeLessThan(SURE);
    expect(quote?.speaker?.mention).not.toBeNull();
  });

  it('with a surname that two share is nobody without a first name', () => {
    const text = 'Ada Lind met Teodor Lind. “The wall will not hold,” Lind said.';
    expect(readQuotes(text)[0]?.speaker?.name).not.toBe('Teodor Lind');
    expect(readQuotes(text)[0]?.speaker?.name).not.toBe('Ada Lind');
  });

  it('who wants no name stays as one mention describes them', () => {
    const text = '“Everybody knew it would go one day,” an engineer who asked not to be named said.';
    expect(readQuotes(text)[0]?.speaker).toMatchObject({ name: null, role: 'an engineer' });
  });

  it('is nobody where the text names nobody', () => {
    expect(readQuotes('The sky over the quay was red. “Nobody may pass here tonight.”')[0]?.speaker).toBeNull();
  });
});
