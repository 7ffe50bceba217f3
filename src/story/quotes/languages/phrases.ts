/** The phrases of a sentence that can speak: `die Sprecherin des Hafens, Ines Varga,`. */
import { withApposition } from './appositions.ts';
import type { Gender, Lexicon } from './lexicon.ts';
import { type Head, headAt, isAdjective, isGiven, nameEnd } from './nouns.ts';
import { type Opening, type Phrase, phraseOf, pronounPhrase } from './phrase.ts';
import { headed } from './roles.ts';
import type { Sentence, Word } from './words.ts';

/** The phrases of a sentence in its order. */
export function phrasesIn(words: readonly Word[], { from, to }: Sentence, lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < to; ) {
    const phrase = phraseAt(words, at, to, lexicon);
    if (phrase === null) at++;
    else {
      const before = words[at - 1]?.lower ?? '';
      if (at > from && lexicon.sets.prepositions.has(before)) phrase.oblique = true;
      phrases.push(phrase);
      at = Math.max(phrase.to, phrase.end - 1);
    }
  }
  return phrases;
}

export function phraseAt(words: readonly Word[], at: number, limit: number, lexicon: Lexicon): Phrase | null {
  const first = words[at];
  if (at >= limit || first?.kind !== 'word') return null;
  const pronoun = pronounAt(words, at, lexicon);
  if (pronoun !== null) return pronoun;
  let next = at;
  const determined = lexicon.determiners.has(first.lower);
  const owner = determined ? 0 : ownerLength(words, at, lexicon);
  next += determined ? 1 : owner;
  const described = next;
  while (next < limit && next - described < 3 && isAdjective(words, next, lexicon)) next++;
  let title: Gender | null = null;
  let titled = false;
  for (; next < limit && lexicon.titles.has(words[next]?.lower ?? ''); next++) {
    titled = true;
    title ??= lexicon.titles.get(words[next]?.lower ?? '') ?? null;
  }
  const opening = { at, described, determined: determined || owner > 0, title, titled };
  const head = headAt(words, next, lexicon) ?? byName(words, next, limit, lexicon, determined);
  const whole = head && headed(words, next, limit, lexicon, head, opening);
  if (whole) return whole;
  if (determined && !titled) return orgAt(words, next, limit, lexicon, opening);
  if (described < next && !titled) return null;
  const to = nameEnd(words, next, limit, lexicon, titled);
  if (to === next) return null;
  return withApposition(words, limit, lexicon, {
    ...phraseOf('name', opening, to, lexicon, words),
    name: [next, to],
    gender: title,
    introduced: titled || isGiven(words[next], lexicon),
    oblique: determined && lexicon.oblique.has(first.lower),
  });
}

function pronounAt(words: readonly Word[], at: number, lexicon: Lexicon): Phrase | null {
  const { lower, hanging } = words[at] as Word;
  const kind = lexicon.pronouns.get(lower);
  if (kind === undefined || kind === 'nobody') return null;
  const opens =
    lexicon.determiners.has(lower) && words[at + 1]?.kind === 'word' && !lexicon.verbs.has(words[at + 1]?.lower ?? '');
  if (opens || hanging) return null;
  return pronounPhrase(
    at,
    kind === 'male' || kind === 'female' ? kind : null,
    kind === 'many' || lexicon.many.has(lower),
  );
}

/** How many words a name is that owns what follows: `Linds Sprecherin`, `Hinrichs’ Anwalt`; 0 where it owns nothing. */
function ownerLength(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const word = words[at] as Word;
  if (!lexicon.language.capitalNouns || !word.capital || !/[sxzß]$/.test(word.text) || headAt(words, at, lexicon))
    return 0;
  const length = /^['’]$/.test(words[at + 1]?.text ?? '') ? 2 : 1;
  return headAt(words, at + length, lexicon)?.kind === 'person' ? length : 0;
}

/** German: any noun with its article before a given name is what that person does: `der Dachdecker Jonas Brandt`. */
function byName(words: readonly Word[], at: number, limit: number, lexicon: Lexicon, determined: boolean): Head | null {
  const isNoun =
    lexicon.language.capitalNouns && determined && words[at]?.capital === true && !isGiven(words[at], lexicon);
  if (!isNoun || at + 2 >= limit || !isGiven(words[at + 1], lexicon)) return null;
  return nameEnd(words, at + 1, limit, lexicon, true) > at + 2
    ? { kind: 'person', gender: null, plural: false, known: true }
    : null;
}

/** French and Spanish: a capital word with an article is a body: `la Croix-Rouge`. */
function orgAt(words: readonly Word[], at: number, limit: number, lexicon: Lexicon, opening: Opening): Phrase | null {
  if (lexicon.language.capitalNouns || !words[at]?.capital || opening.described !== at) return null;
  const to = nameEnd(words, at, limit, lexicon, false);
  if (to === at && !/^\p{Lu}{2,}$/u.test(words[at]?.text ?? '')) return null;
  return phraseOf('body', opening, Math.max(to, at + 1), lexicon, words);
}
