/** The rules that look past a quote's own clause: labels, signatures, and whoever spoke before. */
import type { Attribution, Page } from './attribute.ts';
import type { Clause } from './clauses.ts';
import type { Family } from './confidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt, phrasesIn } from './phrases.ts';
import type { Sentence, Word } from './words.ts';

export const made = (family: Family, clause: Clause, sentence: number): Attribution => ({
  family,
  clause,
  sentence,
  joins: null,
});

/** `Lind: Q` names the speaker; `Ihre Anwältin forderte Freispruch: Q` has her for its subject. */
export function labelled({
  words,
  sentences,
  lexicon,
  surnames,
  place: { token, sentence },
}: Page): Attribution | null {
  const own = sentences[sentence] as Sentence;
  if (words[token - 1]?.text !== ':') return null;
  const subject = subjectOf(words, { ...own, to: token - 1 }, lexicon, surnames);
  return subject && made(subject.end === token - 1 ? 'label' : 'subject', silent(subject), sentence);
}

/** The first phrase of a sentence, past small words, where it is a person. */
function subjectOf(
  words: readonly Word[],
  { from, to }: Sentence,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
): Phrase | null {
  let at = from;
  while (
    at < to &&
    (lexicon.sets.adverbs.has(words[at]?.lower ?? '') || lexicon.sets.conjunctions.has(words[at]?.lower ?? ''))
  )
    at++;
  for (let other = at; other < to; other++) if (lexicon.sets.cites.has(words[other]?.lower ?? '')) return null;
  const subject = phraseAt(words, at, to, lexicon);
  if (subject === null || subject.oblique) return null;
  if (subject.kind === 'person') return subject;
  const isKnown = subject.introduced || surnames.has(words[subject.to - 1]?.lower ?? '');
  return subject.kind === 'name' && isKnown ? subject : null;
}

/** A clause without a verb of speech. */
const silent = (subject: Phrase): Clause => ({
  kind: 'verb',
  from: subject.from,
  to: subject.to,
  cue: -1,
  subject,
  inverted: false,
  shared: false,
  weak: true,
  loose: false,
  many: subject.many,
});

/** `Und weiter: Q` goes on with whoever spoke in the paragraph. */
export function onward({
  words,
  sentences,
  lexicon,
  found,
  places,
  index,
  place: { token, sentence },
}: Page): Attribution | null {
  const { from, paragraph } = sentences[sentence] as Sentence;
  const last = found[index - 1];
  const before = places[index - 1];
  if (words[token - 1]?.text !== ':' || !last || sentences[before?.sentence ?? -1]?.paragraph !== paragraph)
    return null;
  for (let at = from; at < token - 1; at++) {
    const { lower } = words[at] as Word;
    if (!lexicon.sets.onward.has(lower) && !lexicon.sets.conjunctions.has(lower)) return null;
  }
  return { ...last, family: 'carried', joins: null };
}

/** A paragraph that is a quote after one that ends in a colon: `Lind schrieb:`. */
export function afterColon({
  words,
  sentences,
  clauses,
  lexicon,
  surnames,
  place: { token, sentence },
}: Page): Attribution | null {
  const own = sentences[sentence] as Sentence;
  const previous = sentences[sentence - 1];
  if (token !== own.from || previous === undefined || words[previous.to - 1]?.text !== ':') return null;
  const clause = clauses[sentence - 1]?.at(-1);
  if (clause) return made('colon', clause, sentence - 1);
  const subject = subjectOf(words, previous, lexicon, surnames);
  return subject && made('subject', silent(subject), sentence - 1);
}

/** `Q — Ada Lind`, and no more. */
export function signature({ words, sentences, lexicon, place: { token, sentence } }: Page): Attribution | null {
  const own = sentences[sentence] as Sentence;
  if (!/^[—–―-]$/.test(words[token + 1]?.text ?? '')) return null;
  const signed = phrasesIn(words, { ...own, from: token + 2 }, lexicon)[0];
  const after = words[signed?.end ?? own.to];
  if (signed?.kind !== 'name' || signed.from !== token + 2 || (signed.end < own.to && after?.kind === 'word'))
    return null;
  return made('signature', silent(signed), sentence);
}

/** A quote that stands alone after somebody who spoke in the sentence before, in the same paragraph. */
export function carried({
  words,
  sentences,
  clauses,
  found,
  places,
  index,
  place: { token, sentence },
}: Page): Attribution | null {
  const { from, to, paragraph } = sentences[sentence] as Sentence;
  const previous = sentences[sentence - 1];
  for (let at = from; at < to; at++) if (at !== token && words[at]?.kind === 'word') return null;
  if (previous?.paragraph !== paragraph || words[token - 1]?.text === ':') return null;
  const last = found[index - 1];
  if (last && places[index - 1]?.sentence === sentence - 1) return { ...last, family: 'carried', joins: null };
  const clause = clauses[sentence - 1]?.findLast(({ weak }) => !weak);
  return clause ? made('carried', clause, sentence - 1) : null;
}
