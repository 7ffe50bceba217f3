import type { Segment } from '../segment.ts';
import type { PersonOption } from './antecedents.ts';
import type { SpeakerOption } from './clues.ts';
import type { Model } from './model.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects/hits.ts';
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
  model: Model;
  /** Is told what was weighed; the model is fitted by it. */
  watch?: Watch | undefined;
}

export interface Watch {
  quote(segment: number, options: readonly SpeakerOption[]): void;
  pronoun(token: number, options: readonly PersonOption[]): void;
}

/** Where each segment stands. */
export function placesOf(tokens: readonly Token[], sentences: readonly Sentence[]): Place[] {
  const places: Place[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.from; at < sentence.to; at++)
      if (tokens[at]?.kind === 'quote') places[(tokens[at] as Token).segment] = { token: at, sentence: index };
  });
  return places;
}
