import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../src/story/quotes/read.ts';

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

  it('behind a pronoun is nobody where another was named since the last one spoke', () => {
    const text =
      '“The wall will not hold,” John Marlow said. Peter Hale came to the quay at nine.\n\n“We must go,” he said.';
    expect(readQuotes(text)[1]?.speaker?.name).toBeNull();
  });

  it('behind a pronoun is the one whom the story means, with less confidence', () => {
    const text = 'Commander Mara Oduya closed the quay on Monday. “The wall will not hold tonight,” she said.';
    const [quote] = readQuotes(text);
    expect(quote?.speaker).toMatchObject({
      name: 'Mara Oduya',
      mention: [text.indexOf('she'), text.indexOf('she') + 3],
    });
    expect(quote?.confidence).toBeLessThan(0.88);
  });

  it('behind a pronoun is nobody where two could be meant', () => {
    const text = 'John Marlow met Peter Hale on Monday. “The wall will not hold,” he said.';
    const [quote] = readQuotes(text);
    expect(quote?.speaker).toMatchObject({ name: null });
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

describe('whatever the text', () => {
  const PIECES = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '«',
    '»',
    '„',
    '\n',
    '\n\n',
    ', ',
    '. ',
    ': ',
    '—',
    ' said ',
    ' told ',
    'Mara Oduya',
    'Oduya',
    'she',
    'the mayor',
    ' who ',
    'according to ',
    'We will not go',
    '\ud800',
    '‮',
    '😀',
    'é',
    '(',
    ')',
    '[',
    '…',
    '?',
  ]; // prettier-ignore
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  );

  it('every quote is a stretch of it, in range, in order, and nothing throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { spans, speaker, confidence } of readQuotes(text)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const [start, end] of speaker?.mention ? [...spans, speaker.mention] : spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          if (speaker?.name) expect(text).toContain(speaker.name);
          if (speaker?.role) expect(text).toContain(speaker.role);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('curly and straight marks name the same speaker', () => {
    const story = fc.array(
      fc.constantFrom(
        '“The wall will not hold tonight,” Mara Oduya said.',
        'Mayor Teodor Lind said, “We have beds for everyone.”',
        '“Stay away,” said Oduya. “It is the storm.”',
        'Nothing else was known.',
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(story, (lines) => {
        const curly = lines.join('\n\n');
        const speakers = (text: string) => readQuotes(text).map(({ speaker }) => speaker?.name);
        expect(speakers(curly.replace(/[“”]/g, '"'))).toEqual(speakers(curly));
      }),
    );
  });

  const person = fc.constantFrom('Mara Oduya', 'Teodor Lind', 'Ines Varga', 'Peter Hale', 'Sena Kvist');
  const words = fc.constantFrom('The wall will not hold', 'We have beds for everyone', 'I saw the sea come in');
  const names = (text: string) => readQuotes(text).map(({ speaker }) => speaker?.name ?? null);

  it('an appositive put in between name and verb keeps the speaker', () => {
    const appositive = fc.constantFrom(
      ', commander of the coast guard,',
      ', who took over from Anna Marsh in July,',
      ', 52, a baker from Port Ellery,',
      ' of the port authority',
      ' (the mayor)',
    );
    fc.assert(
      fc.property(person, words, appositive, (name, said, aside) => {
        expect(names(`“${said},” ${name}${aside} said.`)).toEqual([name]);
        expect(names(`${name}${aside} said, “${said}.”`)).toEqual([name]);
      }),
    );
  });

  it('"said Lind" names whom "Lind said" names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(person, words), { minLength: 1, maxLength: 5 }), (spoken) => {
        const written = (inverted: boolean) =>
          spoken.map(([name, said]) => `“${said},” ${inverted ? `said ${name}` : `${name} said`}.`).join('\n\n');
        expect(names(written(true))).toEqual(names(written(false)));
        expect(names(written(true))).toEqual(spoken.map(([name]) => name));
      }),
    );
  });

  it('a paragraph without quotes at its end changes nothing before it', () => {
    const last = fc.constantFrom('Nothing else was known.', 'The sea was calm by the morning.', 'The port is closed.');
    fc.assert(
      fc.property(fc.array(fc.tuple(person, words), { minLength: 1, maxLength: 4 }), last, (spoken, end) => {
        const text = spoken.map(([name, said]) => `“${said},” ${name} said. “${said}.”`).join('\n\n');
        expect(readQuotes(`${text}\n\n${end}`)).toEqual(readQuotes(text));
      }),
    );
  });

  it('less evidence never makes a name appear', () => {
    fc.assert(
      fc.property(person, words, (name, said) => {
        expect(names(`“${said},” ${name} said.`)).toEqual([name]);
        expect(names(`“${said},” she said.`)).toEqual([null]);
        expect(names(`“${said}.”`)).toEqual([null]);
      }),
    );
  });

  it('a person by another name is named by it, and nothing else changes', () => {
    const text =
      'Mara Oduya, commander of the coast guard, came. “The wall will not hold,” Oduya said. Lind told her, “We have beds for everyone.”';
    const renamed = text.replaceAll('Mara', 'Sena').replaceAll('Oduya', 'Kvist');
    expect(read(renamed)).toEqual(
      read(text).map((line) => line.replaceAll('Mara', 'Sena').replaceAll('Oduya', 'Kvist')),
    );
  });
});
