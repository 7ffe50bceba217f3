import { cueAt } from '../cues.ts';
import { isSurname, isTime, type Phrase, phraseFrom, withLinks } from '../phrases.ts';
import type { Token } from '../tokenize.ts';
import { ADVERBS, DETERMINERS } from '../words/function-words.ts';
import { isFiniteVerb } from './verbs.ts';

/** The subject that stands after a verb: `said | Lind`, over adverbs; null where what follows is an object or a time. */
export function subjectAfter(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  let at = from;
  while (at < limit && ADVERBS.has(tokens[at]?.lower ?? '') && !tokens[at]?.capital) at++;
  const found = phraseFrom(tokens, at, limit);
  if (found === null || (found.kind === 'pronoun' && opensOwnClause(tokens, at, limit))) return null;
  const first = tokens[found.from] as Token;
  if (isTime(tokens[found.to - 1] as Token) && !isSurname(tokens, found.to - 1)) return null;
  if (found.kind === 'description' && !found.sure && !DETERMINERS.has(first.lower) && !first.possessive) return null;
  if (/^(?:that|this|these|those|no|any)$/.test(first.lower)) return null;
  const whole = withLinks(tokens, withoutClause(tokens, found), limit);
  return withName(tokens, whole, limit) ?? withOthers(tokens, whole, limit);
}

/** `said | she left`: the pronoun is the subject of what is told, not of the telling. */
function opensOwnClause(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 1 >= limit || tokens[at + 1]?.kind !== 'word') return false;
  return /^(?:it|you|i|we)$/.test(tokens[at]?.lower ?? '') || isFiniteVerb(tokens, at + 1);
}

/** `said the woman Ada Lind had called`: a name that a verb follows belongs to a clause of its own. */
function withoutClause(tokens: readonly Token[], found: Phrase): Phrase {
  if (found.kind !== 'name' || !DETERMINERS.has(tokens[found.from]?.lower ?? '') || !isFiniteVerb(tokens, found.to))
    return found;
  let at = found.from + 1;
  while (at < found.to && !tokens[at]?.capital) at++;
  return at > found.from + 1 && at < found.to
    ? { ...found, to: at, head: [found.from, at], kind: 'description' }
    : found;
}

/** `said the port's spokeswoman, Ines Varga.`: what the commas enclose is the name. */
function withName(tokens: readonly Token[], found: Phrase, limit: number): Phrase | null {
  if (found.kind !== 'description' || !found.sure || tokens[found.to]?.text !== ',') return null;
  const name = phraseFrom(tokens, found.to + 1, limit);
  const after = name && tokens[name.to];
  if (name?.kind !== 'name' || DETERMINERS.has(tokens[name.from]?.lower ?? '') || isTime(tokens[name.from] as Token))
    return null;
  return after === undefined || after === null || after.kind !== 'word' ? { ...name, from: found.from } : null;
}

/** `said Ada Lind, Bo Hale and Peter Tamm`: those who speak together are one phrase. */
function withOthers(tokens: readonly Token[], first: Phrase, limit: number): Phrase {
  let whole = first;
  for (let others = 0; others < 6; others++) {
    const link = tokens[whole.to];
    const isAnd = link?.lower === 'and';
    if (!isAnd && link?.text !== ',') break;
    const next = phraseFrom(tokens, whole.to + 1, limit);
    if (
      next === null ||
      next.kind === 'pronoun' ||
      !next.sure ||
      isFiniteVerb(tokens, next.to) ||
      cueAt(tokens, next.to) !== null
    )
      break;
    const to = withLinks(tokens, next, limit).to;
    if (isAnd) return { ...first, to, head: [first.head[0], to] };
    if (next.kind !== 'name' || first.kind !== 'name') break;
    whole = { ...whole, to };
  }
  return first;
}
