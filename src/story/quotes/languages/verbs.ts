import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** A verb of speech with what belongs to it: `s’est-elle réjouie`, `ha dicho`, `hat … gesagt`. */
export interface Verb {
  from: number;
  to: number;
  /** The word that says it is speech. */
  cue: number;
  number: 'one' | 'many' | 'any' | null;
  weak: boolean;
  /** The pronoun within: `a-t-elle dit`. */
  pronoun: number | null;
}

/** How far behind its verb a participle or a particle may stand: `fügte … hinzu`. */
const REACH = 30;

/** The verb of speech whose first word, clitics aside, stands at a place; null where none does. */
export function verbAt(words: readonly Word[], at: number, limit: number, lexicon: Lexicon): Verb | null {
  const first = words[at];
  if (first?.kind !== 'word') return null;
  const from = withClitics(words, at, lexicon);
  return compound(words, at, from, limit, lexicon) ?? simple(words, at, from, limit, lexicon);
}

function withClitics(words: readonly Word[], at: number, { sets, language }: Lexicon): number {
  let from = at;
  while (!language.capitalNouns && from > 0 && at - from < 3 && sets.clitics.has(words[from - 1]?.lower ?? '')) from--;
  return from;
}

/** `sagte`, `dit-elle`, `añadió`. */
function simple(words: readonly Word[], at: number, from: number, limit: number, lexicon: Lexicon): Verb | null {
  const { lower, capital } = words[at] as Word;
  const form = lexicon.verbs.get(lower);
  if (form === undefined || (form.finite === null && !form.loose)) return null;
  const before = words[at - 1];
  if (capital && lexicon.language.capitalNouns && before?.kind === 'word') return null;
  if (lexicon.sets.nouns.has(lower) && before?.kind === 'word' && governs(words, at, lexicon)) return null;
  if (form.needs !== null && !found(words, at + 1, limit, form.needs)) return null;
  const hanging = isPronoun(words, at + 1, lexicon);
  return {
    from,
    to: hanging ? at + 2 : at + 1,
    cue: at,
    number: form.finite,
    weak: form.weak,
    pronoun: hanging ? at + 1 : null,
  };
}

/** A determiner or a preposition before it makes a noun of it: `la demande`, `por su cuenta`. */
function governs(words: readonly Word[], at: number, { determiners, sets }: Lexicon): boolean {
  const before = words[at - 1]?.lower ?? '';
  return determiners.has(before) || sets.prepositions.has(before) || sets.adjectives.has(before);
}

/** `a déclaré`, `s’est-il réjoui`, `hat … gesagt`. */
function compound(words: readonly Word[], at: number, from: number, limit: number, lexicon: Lexicon): Verb | null {
  const { lower } = words[at] as Word;
  const reflexive = /^s[e’]$/.test(words[at - 1]?.lower ?? '');
  const number = lexicon.has.get(lower) ?? (reflexive ? lexicon.is.get(lower) : undefined);
  if (number === undefined) return null;
  const pronoun = isPronoun(words, at + 1, lexicon) ? at + 1 : null;
  // German sets its participle at the clause's end, French and Spanish right behind.
  const reach = lexicon.language.capitalNouns ? REACH : 4;
  for (let cue = (pronoun ?? at) + 1; cue < Math.min(limit, at + 1 + reach); cue++) {
    const { kind, text, lower: own } = words[cue] as Word;
    if (kind === 'quote' || kind === 'break' || /^[.;:?!]$/.test(text)) return null;
    const form = lexicon.verbs.get(own);
    if (
      form?.participle &&
      words[cue - 1]?.text !== ',' &&
      (form.needs === null || found(words, cue + 1, Math.min(limit, cue + 2), form.needs))
    )
      return {
        from,
        to: lexicon.language.capitalNouns ? (pronoun ?? at) + 1 : cue + 1,
        cue,
        number,
        weak: form.weak,
        pronoun,
      };
    if (!lexicon.language.capitalNouns && !lexicon.sets.adverbs.has(own)) return null;
  }
  return null;
}

function found(words: readonly Word[], from: number, limit: number, needs: readonly string[]): boolean {
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const { kind, lower, text } = words[at] as Word;
    if (kind === 'break' || /^[.;?!]$/.test(text)) return false;
    if (needs.includes(lower)) return true;
  }
  return false;
}

/** The subject that a verb carries: hung on it, as French does, or right behind: `sagte sie`, but not `sagte ihr Chef`. */
function isPronoun(words: readonly Word[], at: number, { pronouns, language, determiners }: Lexicon): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || !pronouns.has(word.lower)) return false;
  if (word.hanging || language.hangsPronouns) return word.hanging;
  return !determiners.has(word.lower) || words[at + 1]?.kind !== 'word';
}
