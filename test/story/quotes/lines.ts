/**
 * Ways to attribute, as newsrooms write them: `A` and `B` stand for two people, `Q` for a quote, `q` for one that goes on
 * in lower case. Grouped by whose words they are.
 */
export const LINES_OF_A = [
  '“Q?” A asked.',
  '“Q!” A shouted.',
  '“Q,” A said on Monday.',
  '“Q,” A said in a statement.',
  '“Q,” A told the Ellery Post.',
  '“Q,” A told B.',
  '“Q,” A told B in July.',
  '“Q,” said A, who met B in July.',
  '“Q,” A, who took over from B in July, said.',
  '“Q,” A, the brother of B, said.',
  '“Q,” A, B’s brother, said.',
  '“Q,” A, a lawyer for B, said.',
  '“Q,” A — who has known B for years — said.',
  '“Q,” A has said.',
  '“Q,” A would later say.',
  '“Q,” A said, and left.',
  '“Q,” A said, adding, “Q.”',
  '“Q,” A said. She paused. “Q.”',
  '“Q,” A said after B had left.',
  '“Q,” A said of B.',
  '“Q,” A said, pointing at B.',
  '“Q,” recalled A, a friend of B.',
  '“Q,” A was quoted as saying.',
  '“Q,” A wrote in a letter to B.',
  '“Q,” A said, according to B.',
  'A told B: “Q.”',
  'A told B that “q.”',
  'A, who said last year that nobody would leave, said: “Q.”',
  'A, asked by B, said: “Q.”',
  'A, whom B had told to leave, said, “Q.”',
  'A said of B: “Q.”',
  'A replied to B: “Q.”',
  'A answered: “Q.” B was silent.',
  'A turned to B. “Q,” A said.',
  'A said in a letter to B: “Q.”',
  'A and B came at nine. “Q,” A said.',
  'In a statement, A said: “Q.”',
  'In a letter to B, A wrote: “Q.”',
  'Speaking to reporters with B, A said: “Q.”',
  'Asked about B, A said: “Q.”',
  'When B had left, A said: “Q.”',
  'After B spoke, A said, “Q.”',
  'Unlike B, A said: “Q.”',
  'B’s brother A said: “Q.”',
  'B’s lawyer, A, said: “Q.”',
  'B listened as A said, “Q.”',
  'B left, but A said: “Q.”',
  'B said little. A said: “Q.”',
  'To B, A said: “Q.”',
  'A met B on Monday and said: “Q.”',
  'A praised B, saying, “Q.”',
  'A said the council knew that “q” and that “q.”',
  'A: “Q.” B was silent.',
  'As A put it, “q.”',
  'A went on: “Q.”',
  'A shook hands with B.\n\n“Q,” A said.',
] as const;

/** Nobody's with a name: no person who stands in them said it. */
export const LINES_OF_NOBODY = [
  '“Q,” a spokesman for A said.',
  '“Q,” said a spokesman for A.',
  '“Q,” A’s spokesman said.',
  '“Q,” said A’s office.',
  '“Q,” A’s lawyers said.',
  '“Q,” a friend of A said.',
  '“Q,” the office of A said in a statement.',
  '“Q,” said an aide to A.',
  '“Q,” a letter to A said.',
  '“Q,” said a letter from A’s office.',
  '“Q,” the crowd told A.',
  '“Q,” A was told.',
  '“Q,” A was told by a neighbour.',
  '“Q,” according to A’s office.',
  '“Q,” according to a spokesman for A.',
  '“Q,” according to people close to A.',
  '“Q,” a report on A said.',
  '“Q,” A and B said.',
  'A and B said: “Q.”',
  'One spokesman for A said: “Q.”',
  'A’s office said: “Q.”',
  'The report by A said: “Q.”',
  'The crowd told A: “Q.”',
  'In a letter to A, the council wrote: “Q.”',
] as const;

const SAID = ['The wall will not hold for long', 'Every boat has to be left at once'];

/** A line with its people and its quotes put in. */
export function written(line: string, a: string, b: string): string {
  let quotes = 0;
  return line.replace(/(?<![\p{L}])[ABQq](?![\p{L}])/gu, (sign) => {
    if (sign === 'A') return a;
    if (sign === 'B') return b;
    const words = SAID[quotes++ % SAID.length] as string;
    return sign === 'Q' ? words : words.charAt(0).toLowerCase() + words.slice(1);
  });
}
