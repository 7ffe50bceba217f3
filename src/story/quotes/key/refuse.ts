/**
 * What an alert never quotes by itself, whoever said it: verbatim can still mislead or libel. A rule a line; each looks at
 * the words, or at the sentences around them, and refuses in doubt; an editor may choose otherwise.
 */

import type { Quote } from '../quote.ts';
import { SURE } from '../sure.ts';
import { type Accusations, accusedIn, surnameOf } from './accuse.ts';
import { leansOn } from './alone.ts';
import type { Around } from './around.ts';
import { FEWEST_CHARS, TAKES_BACK } from './clip.ts';
import { isPart } from './part.ts';
import * as barred from './words/barred.ts';

/** One stretch of a quote that could stand in an alert. */
export interface Candidate {
  quote: Quote;
  /** Verbatim; a comma that only leads to "she said" cut, and clipped where it was too long. */
  text: string;
  /** The whole stretch, as it stands between the marks. */
  raw: string;
  /** Too long, and no sentence ends where it could be clipped. */
  tooLong: boolean;
  around: Around;
  /** What its speaker said right before and after, where the stretch is one of several; '' elsewhere. */
  said: { before: string; after: string };
  accusations: Accusations;
  /** What the alert says beside its quotes: headline and lede. */
  alert: string;
}

/** Refusals that fall where the alert carries charge and answer both. */
export const ACCUSATION = 'an accusation, and the alert has no room for the answer';
export const DENIAL = 'a denial, and the alert does not state the charge';

type Rule = readonly [reason: string, applies: (candidate: Candidate) => boolean];

const RULES: readonly Rule[] = [
  ['nobody is named', ({ quote }) => !quote.speaker?.name],
  ['asks not to be known', ({ around }) => barred.UNNAMED.test(ownOf(around))],
  ['only a part of a name is known', ({ quote }) => !/\s/.test(quote.speaker?.name ?? '') && !quote.speaker?.role],
  ['said not to have been said', ({ around }) => barred.NEVER_SAID.test(lastClause(around.before))],
  ['hypothetical', isSupposed],
  ['second-hand', ({ text, around }) => barred.HEARSAY.test(text) || barred.RELAYED.test(ownOf(around))],
  [DENIAL, (candidate) => isDenial(candidate) && !isCharged(candidate)],
  [ACCUSATION, ({ quote, text, accusations }) => accusedIn(text, quote.speaker?.name ?? '', accusations).size > 0],
  ['said before the news', isEarlier],
  ['who said it is not sure enough', ({ quote }) => quote.confidence < SURE],
  ['too short to stand alone', ({ text }) => text.length < FEWEST_CHARS || text.split(' ').length < 4],
  ['too long, and no sentence ends where it could be clipped', ({ tooLong }) => tooLong],
  ['a part of a sentence', isPart],
  ['its next sentence takes it back', ({ said }) => TAKES_BACK.test(said.after)],
  ['a question', ({ text }) => /\?["'”’»)\]]*$/.test(text)],
  ['speaks of somebody or something that it does not name', ({ text }) => leansOn(text) !== null],
];

/** Why a stretch is never chosen by itself; empty where nothing speaks against it. */
export const refusalsOf = (candidate: Candidate): string[] =>
  RULES.filter(([, applies]) => applies(candidate)).map(([reason]) => reason);

/** The words that attribute the quote. */
export const ownOf = ({ before, after, attribution }: Around): string => `${before} ${after} ${attribution}`;

/** What "but" takes back is no longer said of the quote: `Lind did not say why, but said “…”`. */
const lastClause = (text: string): string => text.split(/\b(?:but|and then|instead)\b/i).at(-1) ?? '';

function isSupposed({ around: { before, after, attribution } }: Candidate): boolean {
  if (barred.SUPPOSED.test(`${before} ${attribution}`) || barred.SUPPOSED.test(after)) return true;
  return barred.CONDITION.test(before) || barred.CONDITION.test(withoutRelatives(after));
}

/** Its words deny, or the sentence around it says so, or the one before does of the same speaker. */
export function isDenial({ quote, text, around }: Candidate): boolean {
  if (barred.DENIAL.test(text) || barred.DENIES.test(ownOf(around))) return true;
  const [last = ''] = around.earlier;
  const denied = barred.DENIES.exec(last);
  return denied !== null && (REFERS_BACK.test(ownOf(around)) || isTheirs(last.slice(0, denied.index), quote));
}

/** `The port rejects that. “…,” its spokesperson said`: who speaks is told by the sentence before. */
const REFERS_BACK = /\b(?:he|she|they|its|their|his|her)\b/i;

/** Whether a sentence of headline or lede states a charge beside the speaker's name: a denial answers what the alert says. */
const isCharged = ({ quote, alert }: Candidate): boolean => {
  const surname = surnameOf(quote.speaker?.name ?? '');
  if (surname === '') return false;
  return alert.split(/\n|[.!?]\s/).some((line) => line.includes(surname) && barred.CHARGED.test(line));
};

/** Whether a stretch of a sentence can have the speaker for its subject: by name, by role, or as "he" or "it". */
function isTheirs(text: string, { speaker }: Quote): boolean {
  if (/\b(?:he|she|they|it|I|we)\b/i.test(text)) return true;
  const surname = surnameOf(speaker?.name ?? '');
  if (surname !== '' && text.includes(surname)) return true;
  const said = text.toLowerCase();
  return (speaker?.role?.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => said.includes(word));
}

/** Its sentence is dated, or the one before of the same speaker, or an earlier one that opens with a date long past. */
function isEarlier({ quote, around }: Candidate): boolean {
  if (barred.EARLIER.test(withoutRelatives(ownOf(around)))) return true;
  for (const [distance, sentence] of around.earlier.entries()) {
    const plain = withoutRelatives(sentence);
    const at = barred.EARLIER.exec(plain)?.index;
    if (at !== undefined && (at < OPENING || (distance === 0 && isTheirs(plain, quote)))) return true;
    if (barred.TODAY.test(plain)) return false;
  }
  return false;
}

/** Where a date still opens its sentence, in characters. */
const OPENING = 30;

/** `said Lind, who took office last year`: that dates the office, not the words. */
const withoutRelatives = (text: string): string => text.replace(/,? \b(?:who|whose|whom)\b[^,.;]*/g, '');
