import type { Attribution } from './attribute.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Hit } from './subjects.ts';
import type { Token } from './tokenize.ts';

/** Somebody who might have said a quote, with the verb of speech that they are the subject of. */
export interface Candidate {
  phrase: Phrase;
  sentence: number;
  hits: readonly Hit[];
  /** 0 for the first phrase of its sentence. */
  order: number;
}

/** The noun phrases of a sentence, speakers among them, in its order. */
export function candidatesIn(tokens: readonly Token[], sentence: Sentence, index: number, hits: readonly Hit[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const speaking = hits.find(({ subject }) => subject.from === at);
    const phrase = speaking?.subject ?? phraseFrom(tokens, at, sentence.to);
    if (phrase === null) continue;
    const own = hits.filter(({ subject }) => subject.from === phrase.from || subject.head[1] === phrase.to);
    found.push({ phrase, sentence: index, hits: own, order: found.length });
    at = Math.max(at, phrase.head[1] - 1);
  }
  return found;
}
