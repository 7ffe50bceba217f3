import type { Segment } from './segment.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects.ts';
import type { Token } from './tokenize.ts';

/** Where a quote stands: its token, and the sentence of that token. */
export interface Place {
  token: number;
  sentence: number;
}

/** A text as the stages that attribute see it. */
export interface Page {
  text: string;
  segments: readonly Segment[];
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The speakers of each sentence. */
  hits: readonly (readonly Hit[])[];
  /** Of each segment. */
  places: readonly Place[];
}

export function placesOf(tokens: readonly Token[], sentences: readonly Sentence[]): Place[] {
  const places: Place[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.from; at < sentence.to; at++)
      if (tokens[at]?.kind === 'quote') places[(tokens[at] as Token).segment] = { token: at, sentence: index };
  });
  return places;
}
