import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokenize.ts';

export type Gender = 'male' | 'female';

/** One person of the story, by every way it names them. */
export interface Person {
  /** The fullest name, verbatim. */
  name: string;
  /** Its last word in lower case, by which the story goes on calling them. */
  surname: string;
  /** The title or description at first mention, verbatim. */
  role: string | null;
  gender: Gender | null;
  /** Something shows that it is a person, and no other run of capitals. */
  shown: boolean;
  mentions: Mention[];
}

/** One place where a story names somebody: a range of tokens, half-open. */
export interface Mention {
  from: number;
  to: number;
  sentence: number;
  /** Null where several share the name, and nothing tells which of them is meant. */
  person: Person | null;
  /** All whom the name could mean. */
  candidates: readonly Person[];
  /** By an office, not by a name: `the senator`. */
  described?: true;
}

/** Everybody of a story, and where it names them. */
export interface Cast {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  people: readonly Person[];
  /** In the text's order. */
  mentions: readonly Mention[];
  /** Words that the text writes small: at a sentence's start such a one is no name. */
  common: ReadonlySet<string>;
  /** The mention whose name covers a token. */
  at: ReadonlyMap<number, Mention>;
  /** Who holds an office, by its noun: `senator`. */
  described: ReadonlyMap<string, readonly Person[]>;
}
