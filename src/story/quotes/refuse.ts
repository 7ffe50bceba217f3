/**
 * What an alert never quotes by itself, whoever said it: verbatim can still mislead or libel. Each rule looks at the words
 * and at the paragraph around them, and refuses in doubt; an editor may choose otherwise.
 */
import { SURE } from './confidence.ts';
import type { Quote } from './quote.ts';

/** One stretch of a quote that could stand in an alert. */
export interface Candidate {
  quote: Quote;
  /** Verbatim; a comma that only leads to "she said" cut. */
  text: string;
  /** What stands before and after it in its paragraph, without what is quoted there. */
  before: string;
  after: string;
  /** Whom its speaker accuses elsewhere in the story, by name. */
  accused: ReadonlySet<string>;
}

const FEWEST_WORDS = 8;
const MOST_WORDS = 45;
const MOST_CHARS = 300;

/** Words of somebody else, or of nobody. */
const SECOND_HAND =
  /\b(?:(?:we|I) (?:were|was|have been|had been) told|told (?:me|us|them|him|her)|(?:I|we) (?:have )?heard|(?:they|people|some) (?:say|said)|reportedly|rumou?rs?|allegedly)\b/i;
const HYPOTHETICAL = /\b(?:if|would have said|might say|could say|imagine[sd]?|hypothetical(?:ly)?|joked|quipped)\b/i;
const JOKE = /\b(?:joked|quipped)\b/i;
const DENIAL =
  /\b(?:so-called|lies?|liars?|fabricat\w+|false(?:hoods?)?|baseless|groundless|unfounded|untrue|not true|no truth|never happened|slander\w*|smears?|defam\w+|hoax|nothing to hide|den(?:y|ies|ied)|(?:we|I) (?:reject|dismiss|refute)|did(?:n['’]t| not) do)\b/i;
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|refut\w+|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)|disput(?:es|ed|ing)|rebuff\w*)\b/i;
const ACCUSATION =
  /\b(?:liar|lied|lying|crook\w*|criminals?|corrupt\w*|fraud\w*|st(?:ole|eal\w*)|kill(?:ed|er|s)|murder\w*|guilty|traitor\w*|racist|cheat\w*|brib\w+|assault\w*|abus\w+|rap(?:ed?|ist)|terrorists?|incompetent|disgrace\w*|to blame|responsible for|covered? up|cover-up)\b/i;
const ACCUSES =
  /\b(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)|alleg(?:es|ed|ing)|denounc(?:es|ed|ing)|slam(?:s|med|ming)|criticiz(?:es|ed|ing)|criticis(?:es|ed|ing))\b/;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** The day of the news is told by weekday or date; a bare month, "last year" or "at the time" lies before it. */
const EARLIER = new RegExp(
  `\\b(?:[Ll]ast (?:week|month|year|spring|summer|autumn|fall|winter|${MONTHS})|in (?:(?:early|mid|late)[ -])?(?:${MONTHS})(?! \\d)|in (?:19|20)\\d\\d|at the time|(?:weeks|months|years|week|month|year) (?:ago|earlier|before)|earlier this (?:month|year)|previously|had (?:said|told)|once (?:said|told)|in the past)\\b`,
);
const OTHERS = /\b(?:he|she|him|her|his|hers|they|them|their)\b/i;
const OPENS_CLAUSE =
  /^(?:the|a|an|this|that|these|those|there|we|I|it|our|my|no|every|each|all|nobody|everyone|it['’]s|we['’]\w+|I['’]\w+)\b/;

type Rule = readonly [reason: string, applies: (candidate: Candidate) => boolean];

const RULES: readonly Rule[] = [
  ['nobody is named', ({ quote }) => !quote.speaker?.name],
  ['only a part of a name is known', ({ quote }) => !/\s/.test(quote.speaker?.name ?? '') && !quote.speaker?.role],
  ['who said it is not sure enough', ({ quote }) => quote.confidence < SURE],
  ['too short to stand alone', ({ text }) => wordsIn(text) < FEWEST_WORDS],
  ['too long', ({ text }) => text.length > MOST_CHARS || wordsIn(text) > MOST_WORDS],
  ['a part of a sentence', ({ text }) => /^\p{Ll}/u.test(text) && !OPENS_CLAUSE.test(text)],
  ['a question', ({ text }) => text.endsWith('?')],
  ['second-hand', ({ text }) => SECOND_HAND.test(text)],
  ['hypothetical', ({ before, after }) => HYPOTHETICAL.test(before) || JOKE.test(after)],
  [
    'a denial, and the alert does not state the charge',
    ({ text, before, after }) => DENIAL.test(text) || DENIES.test(before) || DENIES.test(after),
  ],
  ['said before the news', ({ before, after }) => EARLIER.test(before) || EARLIER.test(after)],
  ['an accusation, and the alert has no room for the answer', isAccusation],
  ['speaks of somebody whom it does not name', ({ text }) => isDangling(text)],
];

/** Why a stretch is never chosen by itself; null where nothing speaks against it. */
export const refusalOf = (candidate: Candidate): string | null =>
  RULES.find(([, applies]) => applies(candidate))?.[0] ?? null;

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;

const NAME = /\p{Lu}[\p{L}-]+/gu;

/** Capitalised words that do not open the text: names, mostly. */
const capitalsIn = (text: string): string[] => text.match(/(?<=\S\s)\p{Lu}[\p{L}-]+/gu) ?? [];

/** Names somebody beside an accusing word, or speaks of one whom its speaker accuses elsewhere in the story. */
function isAccusation({ quote, text, accused }: Candidate): boolean {
  const speaker = quote.speaker?.name ?? '';
  if (ACCUSATION.test(text) && capitalsIn(text).some((word) => !speaker.includes(word))) return true;
  return accused.size > 0 && (OTHERS.test(text) || (text.match(NAME) ?? []).some((name) => accused.has(name)));
}

/** Whom each accuser of a story accuses, by the sentences that say so: a lookup by the accuser's full name. */
export function accusations(body: string): (name: string | null) => ReadonlySet<string> {
  const bySurname = new Map<string, Set<string>>();
  for (const sentence of body.split(/[.!?]\s+|\n/)) {
    const at = ACCUSES.exec(sentence)?.index;
    if (at === undefined) continue;
    const accused = capitalsIn(sentence.slice(at));
    for (const word of sentence.slice(0, at).match(NAME) ?? []) {
      const known = bySurname.get(word) ?? new Set();
      for (const name of accused) known.add(name);
      bySurname.set(word, known);
    }
  }
  return (name) => bySurname.get(name?.match(NAME)?.at(-1) ?? '') ?? NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();

/** A "he", "her" or "they" with no name or noun before it to which it could belong. */
function isDangling(text: string): boolean {
  const at = OTHERS.exec(text)?.index;
  return at !== undefined && !ANTECEDENT.test(text.slice(1, at));
}

const ANTECEDENT = /\p{Lu}\p{L}|\b(?:the|our|your|people|everyone|everybody|nobody|no one|workers|residents)\b/u;
