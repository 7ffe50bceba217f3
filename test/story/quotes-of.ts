/** A small town's story for the tests of key quotes: everyone in it is made up. */
import { keyQuotes } from '../../src/story/quotes/key/choose.ts';
import { judgeQuotes } from '../../src/story/quotes/key/judge.ts';
import { readStory } from '../../src/story/read.ts';

export const HEADLINE = 'Harbour wall of Port Ellery may not hold';
export const LEDE = 'The sea broke through the harbour wall of Port Ellery on Monday, the coast guard said.';

export const story = (...paragraphs: string[]) => readStory({ text: [HEADLINE, LEDE, ...paragraphs].join('\n\n') });
export const chosen = (...paragraphs: string[]) => keyQuotes(story(...paragraphs)).map(({ text }) => text);
export const speakers = (...paragraphs: string[]) => keyQuotes(story(...paragraphs)).map(({ speaker }) => speaker.name);
/** The reasons against each stretch, in the story's order. */
export const refusals = (...paragraphs: string[]) =>
  judgeQuotes(story(...paragraphs)).map(({ refusals }) => [...refusals]);

export const ODUYA =
  '“Nobody should go near the quay tonight, because the wall may not hold,” said Mara Oduya, commander of the coast guard.';
export const LIND = '“We have beds for everyone who has to leave the lower town,” said Mayor Teodor Lind.';
export const VARGA =
  '“Every metre of the harbour wall was inspected by divers this spring,” said Ines Varga, the port’s spokeswoman.';
export const HALE = '“The next high tide will reach the market square by the morning,” said Peter Hale, a forecaster.';
