/** Accusations: who accuses whom in a story, and whether a quote accuses somebody whom the story names. */
import { sentenceStarts } from './around.ts';
import { ACCUSES, CHARGE, NO_PERSON, OFFICES, OPENERS, SLUR } from './words/barred.ts';

export interface Accusations {
  /** Whom a person accuses by the story's own words; by capitals of their names. */
  by: (name: string | null) => ReadonlySet<string>;
  /** Capitals that are names: the story writes them so within sentences, too. */
  names: ReadonlySet<string>;
}

const NAME = /\p{Lu}[\p{L}’'-]*\p{L}/gu;
const LONGEST_SENTENCE = 2_000;

/** Capitals of people and bodies in a stretch; without those that only open a sentence, and without countries. */
const namesIn = (text: string): string[] =>
  (text.match(NAME) ?? []).map((word) => word.replace(/['’]s$/, '')).filter((word) => !isNoName(word));

const isNoName = (word: string): boolean => OPENERS.has(word) || NO_PERSON.has(word);

/** Reads a story's own sentences, quotes masked, and who speaks in it; linear. */
export function accusationsIn(masked: string, speakers: readonly string[]): Accusations {
  const bySurname = new Map<string, Set<string>>();
  const names = new Set<string>(speakers.flatMap((name) => name.match(NAME) ?? []));
  for (const [word] of masked.matchAll(
    /(?<=(?:[\p{L}\p{N},;:]|(?<!\p{L})\p{Lu}\p{L}{0,3}\.) )\p{Lu}[\p{L}’'-]*\p{L}/gu,
  ))
    names.add(word.replace(/['’]s$/, ''));
  for (const sentence of sentencesOf(masked)) {
    const told = ACCUSES.exec(sentence);
    if (told === null) continue;
    const left = sentence.slice(0, told.index);
    const right = sentence.slice(told.index + told[0].length);
    // "Lind was accused by Varga": the accuser stands behind "by".
    const by = /\b(?:was|were|is|are|been|being|gets?|got)\s+(?:\w+\s)?$/.test(left)
      ? right.split(/\bby\s/)[1]
      : undefined;
    const accusers = by === undefined ? left : by;
    const accused = by === undefined ? right : left;
    for (const accuser of namesIn(accusers)) {
      const known = bySurname.get(accuser) ?? new Set();
      for (const name of namesIn(accused)) if (name !== accuser) known.add(name);
      bySurname.set(accuser, known);
    }
  }
  return { names, by: (name) => bySurname.get(surnameOf(name ?? '')) ?? NOBODY };
}

const NOBODY: ReadonlySet<string> = new Set();

export const surnameOf = (name: string): string => name.match(NAME)?.at(-1) ?? '';

function* sentencesOf(text: string): Generator<string> {
  const starts = sentenceStarts(text).map((value) => (value < 0 ? -1 - value : value));
  for (const [index, start] of starts.entries())
    yield text.slice(start, Math.min(starts[index + 1] ?? text.length, start + LONGEST_SENTENCE));
}

/**
 * Whom a quote accuses: the names in it beside a charge or in the sentence before one, and those whom its speaker accuses
 * elsewhere; '' stands for somebody who is meant without a name. Empty where it accuses nobody.
 */
export function accusedIn(text: string, speaker: string, { by, names }: Accusations): ReadonlySet<string> {
  const accused = new Set<string>();
  const elsewhere = by(speaker);
  let last: string[] = [];
  for (const sentence of sentencesOf(text.replace(PLACE, ' '))) {
    const named = [...sentence.matchAll(NAME)].flatMap(({ 0: match, index }) => {
      const word = match.replace(/['’]s$/, '');
      return isNoName(word) || speaker.includes(word) || (index === 0 && !names.has(word)) ? [] : [word];
    });
    const isCharge = CHARGE.test(sentence.replace(OF_ONESELF, ' '));
    for (const word of named) if (isCharge || elsewhere.has(word)) accused.add(word);
    if (isCharge) for (const word of last) accused.add(word);
    if (isCharge && (OFFICES.test(sentence) || SLUR.test(sentence))) accused.add('');
    if (elsewhere.size > 0 && ONE_PERSON.test(sentence)) accused.add('');
    last = named;
  }
  return accused;
}

/** `in Port Ellery` is a place. */
const PLACE = /\b(?:in|near|across|outside) (?:\p{Lu}[\p{L}’'-]*\s?)+/gu;
/** "I never stole it" charges nobody. */
const OF_ONESELF =
  /\b(?:I|we)(?: have| had|['’]ve)? (?:never|did(?:n['’]t| not)|do(?:n['’]t| not)|have(?:n['’]t| not)|am not|are not|was(?:n['’]t| not)|were(?:n['’]t| not)) (?:\p{L}+ )?\p{L}+/giu;
const ONE_PERSON = /\b(?:he|she|him|her|his|hers)\b/i;
