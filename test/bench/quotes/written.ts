/** A table of weights as it stands in src/story/quotes/words. */

/** Weights by clue, in hundredths. */
export type Table = ReadonlyMap<string, number>;

const ABOUT = {
  SPEAKERS: `What each clue (clues.ts) adds to the odds that somebody said a quote, in hundredths; positive speaks for it.
 * Origin: written by \`npm run fit:quotes\` from the 840 training articles of the PolNeAR corpus (Newell, Margolin, Ruths 2018).`,
  PRONOUNS: `What each clue (antecedents.ts) adds to the odds that a pronoun means somebody, in hundredths; positive speaks for it.
 * Origin: written by \`npm run fit:quotes\` from 1,110 pronouns of the PolNeAR training articles, labelled by reading.`,
} as const;

const WIDTH = 118;

/** The file's text: entries in alphabetical order, as many a line as fit. */
export function writtenAs(name: keyof typeof ABOUT, weights: Table): string {
  const lines: string[] = [];
  let line = '';
  for (const entry of [...weights].map(([clue, weight]) => `${clue} ${weight}`).sort()) {
    if (line && line.length + entry.length + 3 > WIDTH) {
      lines.push(`${line},`);
      line = entry;
    } else line = line ? `${line}, ${entry}` : entry;
  }
  return `/**\n * ${ABOUT[name]}\n */\nexport const ${name} = \`\n${[...lines, line].join('\n')}\n\`;\n`;
}
