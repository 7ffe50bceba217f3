import { couldBePerson, isGivenName, type NameRun, nameRuns } from '../names.ts';
import type { Sentence } from '../sentences.ts';
import { lowerAt, type Token } from '../tokenize.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { isPlace, NO_NAMES } from './no-names.ts';

/** A name run and where it stands. */
export interface Located {
  run: NameRun;
  sentence: number;
  /** In a headline that sets every word in capitals: a run of capitals shows little there. */
  titled: boolean;
}

/** The name runs with their sentences; what a sentence's start alone made a capital is cut from them. */
export function locatedRuns(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  common: ReadonlySet<string>,
): Located[] {
  const found: Located[] = [];
  let sentence = 0;
  let titled = isTitleCase(tokens, sentences[0]);
  for (const run of nameRuns(tokens)) {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.to ?? 0) <= run.from) {
      sentence++;
      titled = isTitleCase(tokens, sentences[sentence]);
    }
    const starts = run.title === run.from && run.from === sentences[sentence]?.from;
    const first = tokens[run.from]?.lower ?? '';
    // "Will Sanders bow out?" asks; "Will Lind said" names somebody.
    const asks = AUXILIARIES.has(first) && tokens[(sentences[sentence]?.to ?? 1) - 1]?.text === '?';
    const cut =
      starts && run.to - run.from >= 2 && (asks || ((common.has(first) || NO_NAMES.has(first)) && !isGivenName(first)));
    const whole = cut ? { ...run, title: run.from + 1, from: run.from + 1 } : run;
    // "Ada Lind Goes After Banks": in a headline a name ends where we cannot see it, mostly after two words.
    const own =
      titled && isGivenName(lowerAt(tokens, whole.from)) ? cutAt(whole, shortNameEnd(tokens, whole.from)) : whole;
    if (couldBePerson(tokens, own) && !isPlace(tokens, own)) found.push({ run: own, sentence, titled });
  }
  return found;
}

const cutAt = (run: NameRun, end: number): NameRun => (end < run.to ? { ...run, to: end, whole: end } : run);

/** Where a name of two words ends, or of three with an initial or a particle. */
const shortNameEnd = (tokens: readonly Token[], from: number): number =>
  from + (/^(?:\p{Lu}\.|de|la|van|von|bin|al)$/u.test(tokens[from + 1]?.text ?? '') ? 3 : 2);

/** `Ada Lind Goes After Banks`: every word but the small ones begins with a capital. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.to - sentence.from < 4 || sentence.to - sentence.from > 30) return false;
  let large = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const { kind, capital, lower } = tokens[at] as Token;
    if (kind !== 'word') continue;
    if (capital) large++;
    else if (!PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && !CONJUNCTIONS.has(lower)) return false;
  }
  return large >= 3;
}
