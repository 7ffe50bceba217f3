/** A phrase that can speak, and how one is made. */
import type { Gender, Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

export type Range = readonly [from: number, to: number];

export interface Phrase {
  kind: 'name' | 'person' | 'body' | 'pronoun';
  /** What the mention covers. */
  from: number;
  to: number;
  /** Past an apposition and its comma; `to` where none stands. */
  end: number;
  name: Range | null;
  role: Range | null;
  /** The noun that heads the role. */
  head: number | null;
  gender: Gender | null;
  many: boolean;
  definite: boolean;
  /** Stands after a preposition or in a case that is no subject's. */
  oblique: boolean;
  /** Names a person by title, role or given name, so that one word is enough. */
  introduced: boolean;
  /** `Lind (54)`, `Lind, 54,`. */
  age: string | null;
}

export interface Opening {
  at: number;
  /** Where the role begins, past a determiner. */
  described: number;
  determined: boolean;
  title: Gender | null;
  titled: boolean;
}

export function phraseOf(
  kind: Phrase['kind'],
  { at, determined }: Opening,
  to: number,
  lexicon: Lexicon,
  words: readonly Word[],
): Phrase {
  const first = words[at]?.lower ?? '';
  return {
    kind,
    from: at,
    to,
    end: to,
    name: null,
    role: null,
    head: null,
    gender: null,
    many: lexicon.many.has(first) && !lexicon.determinerGender.has(first),
    definite: determined && !lexicon.indefinite.has(first),
    oblique: lexicon.oblique.has(first) && !lexicon.determinerGender.has(first),
    introduced: false,
    age: null,
  };
}

export const pronounPhrase = (at: number, gender: Gender | null, many: boolean): Phrase => ({
  kind: 'pronoun',
  from: at,
  to: at + 1,
  end: at + 1,
  name: null,
  role: null,
  head: null,
  gender,
  many,
  definite: true,
  oblique: false,
  introduced: false,
  age: null,
});
