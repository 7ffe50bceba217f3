import { cueAt } from '../cues.ts';
import { heldBy, isTime, type Phrase, phraseBefore, phraseFrom } from '../phrases.ts';
import type { Token } from '../tokenize.ts';
import { isAdverb } from '../words/function-words.ts';
import { SIGNS, WORDS_GIVEN } from '../words/people.ts';

/** `got an e-mail saying`: not the words of the one who got it. */
const RECEIVED = /^(?:g[eo]t|gets|receives?d?|reads?|saw|sees?|found|finds?|cite[sd]?|citing|shows?|showed)$/;

/** `footage of Lind saying`: not the footage speaks. */
const FOOTAGE = /^(?:footage|videos?|clips?|recordings?|audio|tapes?|images?)$/;

/** Verbs whose object speaks: `Varga recalled Lind saying`, `quoted Lind as saying`. */
const HEARS = /^(?:recall|remember|quot|cit|hear|describ|show|record)(?:e?d|s|es|ing)?$|^heard$/;

/** Whether a phrase is heard by somebody else: `Varga recalled | Lind | saying`. */
export const isHeardAt = (tokens: readonly Token[], from: number): boolean => HEARS.test(tokens[from - 1]?.lower ?? '');

/** `with Lind saying`, `a sign reading`: a participle right after a noun is that noun's; after a comma it is the sentence's. */
export function beforeParticiple(tokens: readonly Token[], at: number, floor: number): Phrase | null {
  let end = tokens[at - 1]?.lower === 'as' ? at - 1 : at;
  while (end - 1 > floor && isAdverb(tokens[end - 1]?.lower ?? '')) end--;
  if (tokens[end - 1]?.kind !== 'word') return null;
  const noun = phraseBefore(tokens, end, floor);
  if (noun === null || isTime(tokens[noun.to - 1] as Token)) return null;
  const whole = heldBy(tokens, noun, floor) ?? noun;
  const { lower } = tokens[whole.head[1] - 1] as Token;
  if (isHeardAt(tokens, whole.from)) return whole;
  if (tokens[noun.from - 1]?.lower === 'of' && FOOTAGE.test(tokens[noun.from - 2]?.lower ?? '')) return noun;
  const verb = tokens[whole.from - 1]?.lower ?? '';
  return verb === 'with' || SIGNS.has(lower) || (RECEIVED.test(verb) && WORDS_GIVEN.has(lower)) ? whole : null;
}

/** `recalled Lind saying`, `quoted Lind as saying`: the verb, for its object speaks and not its subject. */
export function isOfHeard(tokens: readonly Token[], verb: number, limit: number): boolean {
  if (!HEARS.test(tokens[verb]?.lower ?? '')) return false;
  const heard = phraseFrom(tokens, verb + 1, limit);
  const after = heard && tokens[heard.to];
  return after?.lower === 'saying' || (after?.lower === 'as' && tokens[(heard?.to ?? 0) + 1]?.lower === 'saying');
}

/** `Lind, citing “…,” said`: the quote belongs to an aside, and what follows the verb is no speaker. */
export function isInAside(tokens: readonly Token[], verb: number, floor: number): boolean {
  const quote = tokens[verb - 1]?.kind === 'quote' ? verb - 1 : verb - 2;
  if (quote <= floor || tokens[quote]?.kind !== 'quote') return false;
  const before = tokens[quote - 1];
  return before?.kind === 'word' && before.lower.endsWith('ing') && cueAt(tokens, quote - 1) !== null;
}
