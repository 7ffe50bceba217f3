/** A role with what belongs to it and the name behind it: `Sprecherin des Hafens`, `ministre de l’Intérieur Ada Lind`. */
import { commaName, withApposition } from './appositions.ts';
import type { Lexicon } from './lexicon.ts';
import { genderOf, type Head, headAt, isAdjective, isGiven, nameEnd } from './nouns.ts';
import { type Opening, type Phrase, phraseOf, type Range } from './phrase.ts';
import { verbAt } from './verbs.ts';
import type { Word } from './words.ts';

/** How many words a complement may have. */
const LONGEST_COMPLEMENT = 14;

/** A phrase with a person or a body for its head, its complement and the name that follows. */
export function headed(
  words: readonly Word[],
  noun: number,
  limit: number,
  lexicon: Lexicon,
  head: Head,
  opening: Opening,
): Phrase | null {
  let role = noun + 1;
  while (role < limit && isPostAdjective(words, role, limit, lexicon)) role++;
  let name = head.kind === 'body' ? null : nameAfter(words, role, limit, lexicon);
  if (name === null) {
    const plain = role;
    role = complementEnd(words, role, limit, lexicon, head.kind === 'body');
    name = head.kind === 'body' ? null : nameAfter(words, role, limit, lexicon);
    // "der Gewerkschaft Schiene": one word behind a complement belongs to it.
    if (name && role > plain && name[1] - name[0] === 1 && !isGiven(words[name[0]], lexicon)) name = null;
  }
  const named = name !== null;
  // "Hürlimann": without article and name it is a surname that ends like a profession.
  if (!opening.determined && !named && (!head.known || head.kind === 'body') && lexicon.language.capitalNouns)
    return null;
  if (!opening.determined && !named && !lexicon.language.capitalNouns && !head.plural) return null;
  const first = words[opening.at]?.lower ?? '';
  const phrase: Phrase = {
    ...phraseOf(named ? 'name' : head.kind === 'body' ? 'body' : 'person', opening, name?.[1] ?? role, lexicon, words),
    name,
    role: [opening.described, role],
    head: noun,
    gender: opening.title ?? genderOf(head, first, lexicon),
    introduced: true,
  };
  phrase.many ||= head.plural && !named;
  phrase.oblique ||= isDative(words, opening.at, noun, lexicon, head);
  if (opening.titled && !named) return phrase;
  return named ? withApposition(words, limit, lexicon, phrase) : (commaName(words, limit, lexicon, phrase) ?? phrase);
}

/** The name that stands behind a role, past a title: `Verkehrsminister Dr. Ralf Sommer`. */
function nameAfter(words: readonly Word[], at: number, limit: number, lexicon: Lexicon): Range | null {
  let from = at;
  while (from < limit && lexicon.titles.has(words[from]?.lower ?? '')) from++;
  const to = nameEnd(words, from, limit, lexicon, from > at);
  return to > from ? [from, to] : null;
}

/** `der Zeitung`, `der Bürgermeisterin`: "der" before a feminine noun is no subject's. */
function isDative(
  words: readonly Word[],
  at: number,
  noun: number,
  { language, feminine }: Lexicon,
  head: Head,
): boolean {
  if (!language.capitalNouns || words[at]?.lower !== 'der') return false;
  if (head.kind === 'person') return head.gender === 'female';
  const { lower } = words[noun] as Word;
  return feminine.some((ending) => lower.endsWith(ending));
}

function isPostAdjective(words: readonly Word[], at: number, limit: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (lexicon.language.capitalNouns || word?.kind !== 'word' || word.capital || lexicon.small.has(word.lower))
    return false;
  if (verbAt(words, at, limit, lexicon) !== null) return false;
  return lexicon.adjectiveEndings.some((ending) => word.lower.endsWith(ending));
}

/** Past what a role takes behind it: `des Hafens`, `des Transports`, `del puerto de Montaraz`. */
function complementEnd(words: readonly Word[], from: number, limit: number, lexicon: Lexicon, isBody: boolean): number {
  let at = from;
  if (isBody)
    while (
      at < limit &&
      words[at]?.capital &&
      !isGiven(words[at], lexicon) &&
      !lexicon.small.has(words[at]?.lower ?? '')
    )
      at++;
  for (let parts = 0; parts < 5 && at - from < LONGEST_COMPLEMENT; parts++) {
    // "ministre de l’Intérieur et maire de Valcombe": one person with two offices.
    if (
      at > from &&
      lexicon.sets.conjunctions.has(words[at]?.lower ?? '') &&
      headAt(words, at + 1, lexicon)?.kind === 'person'
    ) {
      at += 2;
      continue;
    }
    let next = at;
    if (!lexicon.sets.of.has(words[next]?.lower ?? '')) break;
    next++;
    while (next < limit && (lexicon.determiners.has(words[next]?.lower ?? '') || isAdjective(words, next, lexicon)))
      next++;
    const noun = words[next];
    if (next >= limit || noun?.kind !== 'word' || (lexicon.language.capitalNouns && !noun.capital)) break;
    if (lexicon.small.has(noun.lower)) break;
    const small = !noun.capital || (lexicon.language.capitalNouns && next > at + 1) || words[at]?.lower === 'des';
    next++;
    while (next < limit && isPostAdjective(words, next, limit, lexicon)) next++;
    at = capitalsEnd(words, next, limit, lexicon, small);
    if (at < limit && words[at]?.kind === 'quote' && lexicon.sets.works.has(noun.lower)) at++;
  }
  return at;
}

/** Past the capitals that belong to a complement, up to where a name begins: `du syndicat Rail`, `der Küstenwache | Mara Oduya`. */
function capitalsEnd(
  words: readonly Word[],
  from: number,
  limit: number,
  lexicon: Lexicon,
  afterNoun: boolean,
): number {
  let to = from;
  while (
    to < limit &&
    words[to]?.capital &&
    words[to]?.kind === 'word' &&
    !isGiven(words[to], lexicon) &&
    !lexicon.small.has(words[to]?.lower ?? '')
  )
    to++;
  return afterNoun && to - from > 1 ? from : to;
}
