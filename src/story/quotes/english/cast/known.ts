import type { NameRun } from '../names.ts';
import type { Sentence } from '../sentences.ts';
import { lowerAt, type Token } from '../tokenize.ts';
import type { Person } from './person.ts';

/** What is known of a story’s people while they are gathered. */
export interface Known {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The last tokens of all who speak. */
  speaking: ReadonlySet<number>;
  common: ReadonlySet<string>;
  people: Person[];
  /** By first and last word: `ada lind`. */
  ofFull: Map<string, Person>;
  bySurname: Map<string, Person[]>;
  byGiven: Map<string, Person[]>;
  /** By the noun of an office: `senator`. */
  described: Map<string, Person[]>;
}

/** Whether somebody is known by the whole name or by its last word. */
export const isKnown = ({ ofFull, tokens, bySurname }: Known, { from, to }: NameRun): boolean =>
  ofFull.has(keyOf(tokens, from, to)) || bySurname.has(lowerAt(tokens, to - 1));

/** What a full name is looked up by: middle names and initials come and go. */
export const keyOf = (tokens: readonly Token[], from: number, to: number): string =>
  `${lowerAt(tokens, from)} ${lowerAt(tokens, to - 1)}`;

/** A hostile text has a thousand of one name: nobody can tell them apart. */
export const MOST_BEARERS = 20;

/** Adds somebody to those who are known by a word. */
export function addTo(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
