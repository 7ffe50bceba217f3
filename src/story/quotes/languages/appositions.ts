/** What stands behind a comma and tells who somebody is: a name behind a role, a role behind a name. */
import type { Lexicon } from './lexicon.ts';
import { genderOf, headAt, isAdjective, nameEnd } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { verbAt } from './verbs.ts';
import type { Word } from './words.ts';

/** How many words a role may have. */
const LONGEST_ROLE = 14;
const AGE = /^\d{1,3}$/;

/** A role whose name stands behind a comma: `le maire, Teodor Lind,`. */
export function commaName(words: readonly Word[], limit: number, lexicon: Lexicon, phrase: Phrase): Phrase | null {
  if (words[phrase.to]?.text !== ',' || phrase.kind !== 'person' || !phrase.definite || phrase.many) return null;
  let from = phrase.to + 1;
  let { gender } = phrase;
  for (; lexicon.titles.has(words[from]?.lower ?? ''); from++)
    gender ??= lexicon.titles.get(words[from]?.lower ?? '') ?? null;
  const to = nameEnd(words, from, limit, lexicon, from > phrase.to + 1);
  if (to === from || headAt(words, from, lexicon)?.known) return null;
  const after = words[to];
  if (to < limit && after?.kind === 'word') return null;
  const whole = withApposition(words, limit, lexicon, {
    ...phrase,
    kind: 'name',
    to,
    end: to,
    name: [from, to],
    gender,
  });
  return { ...whole, end: words[whole.end]?.text === ',' && whole.end < limit ? whole.end + 1 : whole.end };
}

/** `Mara Oduya, die Kommandantin der Küstenwache,`, `Gérard Plat, 78, retraité`, `Lind (54)`. */
export function withApposition(words: readonly Word[], limit: number, lexicon: Lexicon, named: Phrase): Phrase {
  let at = named.to;
  const phrase = { ...named, age: AGE.test(words[at + 1]?.text ?? '') ? (words[at + 1]?.text ?? null) : null };
  if (words[at]?.text === '(' && words[at + 2]?.text === ')') at += 3;
  if (words[at]?.text !== ',' || at + 1 >= limit) return { ...phrase, end: at };
  at = pastAge(words, at, limit);
  let next = at + 1;
  if (lexicon.determiners.has(words[next]?.lower ?? '')) next++;
  const from = next;
  while (next < limit && next - from < 3 && isAdjective(words, next, lexicon)) next++;
  const head = headAt(words, next, lexicon);
  if (head?.kind !== 'person' || nameEnd(words, next + 1, limit, lexicon, false) > next + 1) return phrase;
  let to = next + 1;
  while (to < limit && to - from < LONGEST_ROLE && !endsRole(words, to, limit, lexicon)) to++;
  const after = words[to];
  const closed = to >= limit || after?.kind !== 'word' || lexicon.sets.relatives.has(after.lower);
  if (!closed || phrase.role !== null) return { ...phrase, end: closed && after?.text === ',' ? to + 1 : phrase.end };
  return {
    ...phrase,
    role: [from, to],
    head: next,
    gender: phrase.gender ?? genderOf(head, words[from - 1]?.lower ?? '', lexicon),
    introduced: true,
    end: after?.text === ',' && to < limit ? to + 1 : to,
  };
}

/** Past an age between commas: `, 78,`, `, 54 ans,`, `, de 61 años,`. */
function pastAge(words: readonly Word[], comma: number, limit: number): number {
  let isAge = false;
  for (let at = comma + 1; at < Math.min(limit, comma + 5); at++) {
    const { text } = words[at] as Word;
    if (text === ',') return isAge ? at : comma;
    isAge ||= AGE.test(text);
  }
  return comma;
}

function endsRole(words: readonly Word[], at: number, limit: number, lexicon: Lexicon): boolean {
  const { kind, lower } = words[at] as Word;
  if (kind !== 'word') return true;
  if (!lexicon.language.capitalNouns && lexicon.sets.relatives.has(lower)) return true;
  return verbAt(words, at, limit, lexicon) !== null;
}
