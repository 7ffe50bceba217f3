import { cueAt } from '../cues.ts';
import { isGivenName } from '../names.ts';
import { heldBy, isNominal, isTime, type Phrase, phraseBefore, phraseFrom } from '../phrases.ts';
import type { Token } from '../tokenize.ts';
import { CONJUNCTIONS, DETERMINERS, RELATIVES } from '../words/function-words.ts';
import { isRoleWord } from '../words/people.ts';
import { isFiniteVerb } from './verbs.ts';

/** How many tokens an apposition or an insertion may have: `Lind, who …, said`. */
const REACH = 60;

/** How many commas an appositive may have. */
const MOST_COMMAS = 12;

/** From the comma before a verb back to the one whom the words between describe. */
export function overAppositive(tokens: readonly Token[], comma: number, floor: number): Phrase | null {
  const start = Math.max(floor, comma - REACH);
  let far: Phrase | null = null;
  let commas = 0;
  for (let at = comma - 1; at > start; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote' && at < comma - 1 && tokens[at + 1]?.text !== ',') continue;
    if (token.kind === 'quote' || /^[;:]$/.test(token.text)) break;
    if (token.text !== ',') continue;
    if (++commas > MOST_COMMAS) break;
    const noun = phraseBefore(tokens, beforeParenthesis(tokens, at, floor), floor);
    if (
      noun === null ||
      noun.kind === 'pronoun' ||
      isTime(tokens[noun.head[0]] as Token) ||
      SHORT_PLACE.test(tokens[at - 1]?.text ?? '')
    )
      continue;
    const whole = heldBy(tokens, noun, floor);
    if (whole === null || !opensClause(tokens, whole.from, floor)) continue;
    const name = whole.kind === 'description' ? apposedName(tokens, at + 1, comma, whole.sure) : null;
    if (name !== null) return { ...whole, to: comma, head: [whole.from, name.to] };
    if (whole.kind === 'name') return whole;
    far ??= whole;
  }
  return far;
}

/** `the port's spokeswoman, | Ines Varga, | said`, `her neighbour, | retired pilot Bo Hale, | said`: what the commas enclose is the name. */
function apposedName(tokens: readonly Token[], from: number, comma: number, isSomebody: boolean): Phrase | null {
  const name = phraseFrom(tokens, from, comma);
  if (name?.kind !== 'name' || DETERMINERS.has(tokens[from]?.lower ?? '')) return null;
  let first = from;
  while (first < name.to && !tokens[first]?.capital) first++;
  if (first > from && !isRoleWord(tokens[first - 1]?.lower ?? '')) return null;
  // Of a noun that is no known role, only a given name shows that somebody is meant.
  return isSomebody || (name.to - first >= 2 && isGivenName(tokens[first]?.lower ?? '')) ? name : null;
}

/** Over a parenthesis or a pair of dashes: `Lind (the mayor) said`. */
export function overInsertion(tokens: readonly Token[], close: number, floor: number): Phrase | null {
  const text = tokens[close]?.text;
  for (let at = close - 1; at > Math.max(floor, close - REACH); at--) {
    const open = tokens[at]?.text;
    if (open === (text === ')' ? '(' : text)) {
      const noun = phraseBefore(tokens, at, floor);
      const whole = noun && heldBy(tokens, noun, floor);
      return whole && (inApposition(tokens, whole, floor) ?? whole);
    }
  }
  return null;
}

/** The name that a description follows after a comma: `Ada Lind, the spokeswoman for the port said`. */
export function inApposition(tokens: readonly Token[], { from, to, kind, sure }: Phrase, floor: number): Phrase | null {
  if (kind !== 'description' || !sure || tokens[from - 1]?.text !== ',' || from - 1 <= floor) return null;
  const name = phraseBefore(tokens, beforeParenthesis(tokens, from - 1, floor), floor);
  if (name?.kind !== 'name' || !opensClause(tokens, name.from, floor) || isInsertion(tokens, to)) return null;
  return { ...name, to };
}

/** `Lind, a top aide said, “is …”`: between commas the words are an aside, and no apposition. */
function isInsertion(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4; at++) if (cueAt(tokens, at) !== null) return tokens[at + 1]?.text === ',';
  return false;
}

/** Takes in the description before a name: `the port's chief of staff, | Ada Lind`. */
export function withDescription(tokens: readonly Token[], name: Phrase, floor: number): Phrase {
  if (name.kind !== 'name' || tokens[name.from - 1]?.text !== ',') return name;
  const noun = phraseBefore(tokens, name.from - 1, floor);
  const whole = noun && heldBy(tokens, noun, floor);
  if (!whole?.sure || whole.kind !== 'description') return name;
  if (whole.from > floor && tokens[whole.from - 1]?.kind === 'word') return name;
  return { ...name, from: whole.from };
}

/** Where a phrase ends that a parenthesis follows: `Lind | (R-Ohio)`. */
export function beforeParenthesis(tokens: readonly Token[], end: number, floor: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > Math.max(floor, end - 8); at--) if (tokens[at]?.text === '(') return at;
  return end;
}

/** `of Raleigh, N.C., said`: states and countries cut short. */
const SHORT_PLACE = /^(?:\p{Lu}\.){2,}$|^(?!II|IV)\p{Lu}{2}$|^(?!(?:Jr|Sr)\.)\p{Lu}\p{Ll}+\.$/u;

/** Whether a clause can begin at a token, so that the phrase there is its subject: `Hedge fund | Quay Partners, which …`. */
const opensClause = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const before = tokens[at - 1];
  return (
    at <= floor ||
    (at - floor <= 2 && isNominal(before as Token) && !isFiniteVerb(tokens, at - 1)) ||
    before === undefined ||
    before.kind !== 'word' ||
    CONJUNCTIONS.has(before.lower) ||
    RELATIVES.has(before.lower) ||
    isTime(before) ||
    /^(?:as|after|before|since|until)$/.test(before.lower)
  );
};
