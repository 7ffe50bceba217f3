/** Texts that try a reader's patience: each repeats one turn of phrase to a size. Made up; no story looks like this. */

type Shape = (n: number) => string;

const letters = (n: number): string =>
  n
    .toString(26)
    .split('')
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');
/** `Kb`, `Kba`, `Kbb`: as many made-up names as wanted. */
const name = (n: number): string => `K${letters(n)}`;

/** The turns of each shape; `n` counts them. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'unclosed marks': () => '“We will go ',
  'unclosed marks, a line each': () => '“We will go\n',
  'unclosed straight marks, a paragraph each': () => '"We will go on\n\n',
  'nested marks': () => '“a ‘b ',
  'nested marks, closed and opened': () => '“a “b” ',
  'straight marks': () => '" ',
  'straight marks without spaces': () => '"',
  'closing marks': () => 'a” ',
  'alternating quotes': (n) => `“We go on,” ${n % 2 ? 'Lind' : 'Varga'} said. `,
  'quotes and nothing else': () => '“We will go on now.” ',
  'quotes joined by said': () => '“we go,” Lind said, ',
  'one-word quotes': () => '“a” ',
  'quote paragraphs without a speaker': () => '“We will go on now.”\n\n',
  'reopened paragraphs': () => '“We will go on now.\n\n',
  'British single marks': () => "'We will go on,' Lind said. ",
  apostrophes: () => "the residents' own 'til the '90s ",
  'single marks unclosed': () => "'We will ",
  'inches and feet': () => '6\' 2" wide ',
  guillemets: () => '« Non » ',
  'one sentence': () => 'word ',
  'one sentence with a quote': () => 'word and “a few of words” ',
  'one word': () => 'word',
  'one-word paragraphs': () => 'word\n\n',
  'name paragraphs': () => 'Mara Oduya\n\n',
  'quote and name paragraphs': () => '“We will go on now.”\n\nLind\n\n',
  said: () => 'said ',
  'said, capital': () => 'Said ',
  'he said': () => 'he said ',
  'Lind said': () => 'Lind said ',
  'Lind said, in sentences': () => 'Lind said. ',
  'said, in commas': () => 'said, ',
  'saying, in commas': () => ', saying ',
  who: () => 'who ',
  'who said': () => 'Lind, who said, ',
  commas: () => ', ',
  'letters in commas': () => 'A, ',
  'appositives without a verb': () => 'Ada Lind, the mayor, ',
  'appositives before said': () => 'the mayor, Ada Lind, of the port, said ',
  'links: of the': () => 'of the port ',
  'links: a spokesman for': () => 'a spokesman for ',
  'according to': () => 'according to ',
  'according to Lind': () => 'according to Lind, ',
  parentheses: () => '( ',
  'parentheses closed': () => 'Lind (R) said ',
  'parentheses closed only': () => ') said ',
  dashes: () => '— ',
  'dashes before said': () => '— said ',
  'hyphens without spaces': () => 'a-',
  'points without spaces': () => 'A.',
  'points and spaces': () => '. ',
  'ellipses and marks': () => '…” ',
  'questions and names': () => '“Why?” Lind ',
  'colon lines': (n) => `${name(n)}: "We will go on."\n`,
  'colon lines of two': (n) => `${n % 2 ? 'LIND' : 'VARGA'}: We will go on.\n`,
  'colons only': () => ': ',
  'signed lines': (n) => `“We will go on now.”\n- ${name(n)} Lind\n`,
  'names only': () => 'Ada Lind ',
  'names in one run': (n) => `${name(n)} `,
  'names in capitals with and': () => 'ADA LIND AND ',
  'names with and': () => 'Lind and ',
  'particles in a row': () => 'van der ',
  'titles in a row': () => 'President ',
  'a name after and': (n) => `Ada ${name(n)} and `,
  'many names of one surname': (n) => `${name(n)} Lind came. `,
  'many names of one given name': (n) => `Ada ${name(n)} came. `,
  'many names of one given name and a quote': (n) => `“We go on,” Ada ${name(n)} said. `,
  'many names of one surname, then the surname': (n) => `${name(n)} Lind came. “We go on,” Lind said. `,
  'many names of one given name, then the given name': (n) => `Ada ${name(n)} came. “We go on,” Ada said. `,
  'many surnames and a quote': (n) => `“We go on,” ${name(n)} said. `,
  'one name': () => 'Ada Lind came. ',
  'one name, growing': (n) => `Ada ${'Maria '.repeat(n % 8)}Lind came. `,
  'one name and pronouns': () => 'Ada Lind came. “We go on,” she said. ',
  'many names and pronouns': (n) => `Ada ${name(n)} came. “We go on,” she said. `,
  'pronouns and quotes': () => '“We go on,” he said. ',
  'roles in a row': () => 'the mayor ',
  'role sentences': (n) => `Ada ${name(n)} is the mayor of the port. `,
  'a nurse said': () => '“We go on,” a nurse said. ',
  'adverbs before said': () => 'also ',
  'auxiliaries before said': () => 'has been ',
  'to say': () => 'went on to say ',
  'spaces after a line': () => '    \n',
  spaces: () => ' ',
  'no-break spaces and marks': () => '\u00a0“',
  'lone surrogates': () => '\ud800',
  'combining marks': () => 'e\u0301',
  digits: () => '1,000.5 ',
  'digits without end': () => '1',
  'capital letters': () => 'A',
  'doubled single marks': () => "''",
  backticks: () => "``We will go,'' Lind said. ",
  'German marks': () => '„Wir gehen“, sagte Lind. ',
  'brackets in a quote': () => '“[We] ',
  'long quotes, each closed once': () =>
    '“We will go on and on and on, and then we will go on and on again, as we must,” he said, ',
};

/** Shapes whose end or beginning matters: a text's turns and what stands around them. */
export const FRAMES: Readonly<Record<string, (body: string) => string>> = {
  plain: (body) => body,
  'after "Lind said"': (body) => `Ada Lind said ${body}`,
  'with a quote at the end': (body) => `${body}\n\n“We will go on now,” Ada Lind said.`,
};

/** At least so many characters of a shape. */
export function shaped(turn: Shape, size: number): string {
  const turns: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const next = turn(n);
    turns.push(next);
    length += next.length;
  }
  return turns.join('');
}
