import type { Cue } from './cues.ts';
import { cueAt, isPaired } from './cues.ts';
import type { Phrase } from './phrases.ts';
import { heldBy, isSurname, isTime, phraseBefore, phraseFrom, withLinks } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokenize.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CATENATIVES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
} from './words/function-words.ts';
import { SIGNS, WORDS_GIVEN } from './words/people.ts';

/** A cue with the one who speaks. */
export interface Hit {
  cue: number;
  strong: boolean;
  form: Cue['form'];
  subject: Phrase;
  /** `said Lind` after a quote. */
  inverted: boolean;
  /** The subject was taken from an earlier verb of the sentence: `Lind nodded and said`. */
  shared: boolean;
}

/** How far an appositive may reach: `Lind, who …, said`. */
const APPOSITIVE = 60;

/** The speakers of a sentence, in its order. */
export function hitsIn(tokens: readonly Token[], sentence: Sentence): Hit[] {
  const hits: Hit[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue = cueAt(tokens, at);
    if (cue !== null) {
      const hit = hitAt(tokens, at, cue, sentence, hits.at(-1) ?? null);
      if (hit !== null) hits.push(hit);
    } else if (tokens[at]?.lower === 'by' && isPassive(tokens, at - 1)) {
      const agent = phraseFrom(tokens, at + 1, sentence.to);
      if (agent?.sure)
        hits.push({ cue: at - 1, strong: true, form: 'past', subject: agent, inverted: true, shared: false });
    } else if (isAccording(tokens, at)) {
      const named = phraseFrom(tokens, at + (tokens[at]?.lower === 'in' ? 1 : 2), sentence.to);
      if (named !== null)
        hits.push({
          cue: at,
          strong: true,
          form: 'base',
          subject: withLinks(tokens, named, sentence.to),
          inverted: true,
          shared: false,
        });
    }
  }
  return hits;
}

/** `was told by`, `was asked by`: in a passive, who stands after "by" speaks. */
const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:told|asked|warned|informed|advised|urged|assured)$/.test(tokens[verb]?.lower ?? '') &&
  BE.has(tokens[verb - 1]?.lower ?? '');

/** `according to Lind`, `in Lind’s words`, `in the mayor’s view`. */
export function isAccording(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'according') return tokens[at + 1]?.lower === 'to';
  if (lower !== 'in') return false;
  for (let next = at + 1; next <= at + 6; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (/^(?:words|view|opinion|telling|estimation|phrase|account)$/.test(token.lower))
      return Boolean(tokens[next - 1]?.possessive) || /^(?:his|her|their)$/.test(tokens[next - 1]?.lower ?? '');
  }
  return false;
}

function hitAt(tokens: readonly Token[], at: number, cue: Cue, sentence: Sentence, last: Hit | null): Hit | null {
  const { strong, form } = cue;
  if (HEARD.test(tokens[at]?.lower ?? '') && isHeard(tokens, at, sentence.to)) return null;
  const hit = (subject: Phrase | null, inverted = false, shared = false): Hit | null =>
    subject && { cue: at, strong, form, subject, inverted, shared };
  const chain = verbStart(tokens, at, sentence.from);
  const inverts =
    strong &&
    form !== 'ing' &&
    !/^t(?:ell|old)/.test(tokens[at]?.lower ?? '') &&
    !isPaired(tokens, at) &&
    !isCited(tokens, chain, sentence.from);
  if (inverts && (tokens[at]?.capital || followsQuote(tokens, chain, sentence.from))) {
    const right = speakerAfter(tokens, at + 1, sentence.to);
    if (right !== null) return hit(right, true);
  }
  const participle = form === 'ing' && (chain === at || tokens[at - 1]?.lower === 'by');
  const left = participle ? beforeParticiple(tokens, at, sentence.from) : subjectBefore(tokens, chain, sentence.from);
  if (left !== null) return form === 'base' && chain === at && !isPlural(tokens, left) ? null : hit(left);
  // "The wall will not hold, said Lind": the comma alone may also close an appositive, so this comes second.
  if (inverts && chain > sentence.from && tokens[chain - 1]?.text === ',') {
    const right = speakerAfter(tokens, at + 1, sentence.to);
    if (right !== null) return hit(right, true);
  }
  if (!participle && !sharesSubject(tokens, chain, sentence.from)) return null;
  if (last !== null && at - last.cue < APPOSITIVE && last.cue < chain) return hit(last.subject, false, true);
  return hit(sentenceSubject(tokens, sentence, at), false, true);
}

/** `got an e-mail saying`: not the words of the one who got it. */
const RECEIVED = /^(?:g[eo]t|gets|receives?d?|reads?|saw|sees?|found|finds?|cite[sd]?|citing|shows?|showed)$/;
/** `footage of Lind saying`: not the footage speaks. */
const FOOTAGE = /^(?:footage|videos?|clips?|recordings?|audio|tapes?|images?)$/;
/** Verbs whose object speaks: `Varga recalled Lind saying`, `quoted Lind as saying`. */
const HEARD = /^(?:recall|remember|quot|cit|hear|describ|show|record)(?:e?d|s|es|ing)?$|^heard$/;

function isHeard(tokens: readonly Token[], verb: number, limit: number): boolean {
  const heard = phraseFrom(tokens, verb + 1, limit);
  const after = heard && tokens[heard.to];
  return after?.lower === 'saying' || (after?.lower === 'as' && tokens[(heard?.to ?? 0) + 1]?.lower === 'saying');
}

/** `Lind, citing “…,” said`: the quote belongs to an aside, and what follows the verb is no speaker. */
function isCited(tokens: readonly Token[], verb: number, floor: number): boolean {
  const quote = tokens[verb - 1]?.kind === 'quote' ? verb - 1 : verb - 2;
  if (quote <= floor || tokens[quote]?.kind !== 'quote') return false;
  const before = tokens[quote - 1];
  return before?.kind === 'word' && before.lower.endsWith('ing') && cueAt(tokens, quote - 1) !== null;
}

/** `with Lind saying`, `a sign reading`: a participle right after a noun is that noun's; after a comma it is the sentence's. */
function beforeParticiple(tokens: readonly Token[], at: number, floor: number): Phrase | null {
  let end = tokens[at - 1]?.lower === 'as' ? at - 1 : at;
  while (end - 1 > floor && isAdverb(tokens[end - 1]?.lower ?? '')) end--;
  if (tokens[end - 1]?.kind !== 'word') return null;
  const noun = phraseBefore(tokens, end, floor);
  if (noun === null || isTime(tokens[noun.to - 1] as Token)) return null;
  const whole = heldBy(tokens, noun, floor) ?? noun;
  const { lower } = tokens[whole.head[1] - 1] as Token;
  if (HEARD.test(tokens[whole.from - 1]?.lower ?? '')) return whole;
  if (tokens[noun.from - 1]?.lower === 'of' && FOOTAGE.test(tokens[noun.from - 2]?.lower ?? '')) return noun;
  const verb = tokens[whole.from - 1]?.lower ?? '';
  return verb === 'with' || SIGNS.has(lower) || (RECEIVED.test(verb) && WORDS_GIVEN.has(lower)) ? whole : null;
}

/** Where the verb begins, with its auxiliaries and adverbs: `has also said`, `went on to say`. */
function verbStart(tokens: readonly Token[], cue: number, floor: number): number {
  let at = cue;
  while (at > floor) {
    const { kind, lower, capital } = tokens[at - 1] as Token;
    if (kind !== 'word') break;
    const adverb = isAdverb(lower);
    if (capital && at - 1 !== floor && (!isTime(tokens[at - 1] as Token) || isSurname(tokens, at - 1))) break;
    if (
      !adverb &&
      !AUXILIARIES.has(lower) &&
      !CATENATIVES.has(lower) &&
      !(isTime(tokens[at - 1] as Token) && at - 1 > floor)
    )
      break;
    at--;
  }
  return at;
}

/** Whether a quote stands right before a verb, at most a comma, a dash or a stray mark between. */
function followsQuote(tokens: readonly Token[], verb: number, floor: number): boolean {
  if (verb <= floor) return false;
  const before = tokens[verb - 1] as Token;
  return (
    before.kind === 'quote' ||
    (/^[,—–'’"”-]$|^--$/.test(before.text) && verb - 2 >= floor && tokens[verb - 2]?.kind === 'quote')
  );
}

function speakerAfter(tokens: readonly Token[], from: number, limit: number): Phrase | null {
  let at = from;
  while (at < limit && ADVERBS.has(tokens[at]?.lower ?? '') && !tokens[at]?.capital) at++;
  const found = phraseFrom(tokens, at, limit);
  if (
    found === null ||
    (found.kind === 'pronoun' &&
      /^(?:it|you|i|we)$/.test(tokens[at]?.lower ?? '') &&
      at + 1 < limit &&
      tokens[at + 1]?.kind === 'word')
  )
    return null;
  const first = tokens[found.from] as Token;
  if (isTime(tokens[found.to - 1] as Token) && !isSurname(tokens, found.to - 1)) return null;
  if (found.kind === 'description' && !found.sure && !DETERMINERS.has(first.lower) && !first.possessive) return null;
  if (/^(?:that|this|these|those|no|any)$/.test(first.lower)) return null;
  const own = withoutClause(tokens, found);
  return (
    named(tokens, withLinks(tokens, own, limit), limit) ?? withOthers(tokens, withLinks(tokens, own, limit), limit)
  );
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

const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const { kind, lower } = tokens[at] ?? { kind: 'stop', lower: '' };
  return (
    kind === 'word' &&
    (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower) || (/[a-z]ed$/.test(lower) && cueAt(tokens, at) === null))
  );
};

/** `said the port's spokeswoman, Ines Varga.`: what the commas enclose is the name. */
function named(tokens: readonly Token[], found: Phrase, limit: number): Phrase | null {
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

/** The subject that stands before a verb, over an appositive or a relative clause. */
function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  const before = tokens[verb - 1];
  if (verb <= floor || before === undefined) return null;
  if (before.lower === 'who' || before.lower === 'which') {
    const end = tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
    return antecedent(tokens, end, verb, floor, before.lower);
  }
  if (before.lower === 'that' && tokens[verb - 2]?.kind === 'word') {
    const noun = phraseBefore(tokens, verb - 1, floor);
    if (noun !== null && noun.kind !== 'pronoun') return { ...noun, to: verb };
  }
  if (before.kind === 'word') {
    const noun = phraseBefore(tokens, verb, floor);
    const described = overRelative(tokens, verb, floor);
    const whole = described ?? (noun && joined(tokens, heldBy(tokens, noun, floor), floor));
    return whole && (inApposition(tokens, whole, floor) ?? withDescription(tokens, whole, floor));
  }
  if (before.text === ',') {
    const whole = overAppositive(tokens, verb - 1, floor);
    return whole && withDescription(tokens, whole, floor);
  }
  if (/^[—–)]$|^--$/.test(before.text)) return overAside(tokens, verb - 1, floor);
  return null;
}

/** Whom `who` or `which` before a verb stands for: `Lind, a baker, who said`. The phrase takes the relative in. */
function antecedent(
  tokens: readonly Token[],
  end: number,
  verb: number,
  floor: number,
  relative: string,
): Phrase | null {
  const near = phraseBefore(tokens, beforeAside(tokens, end, floor), floor);
  // "a letter to the report, which notes": what "which" stands for is the nearest.
  const held = near && (relative === 'which' ? near : heldBy(tokens, near, floor));
  const noun = held && (inApposition(tokens, held, floor) ?? held);
  return noun && { ...noun, to: verb };
}

/** The name that a description follows after a comma: `Ada Lind, the spokeswoman for the port said`. */
function inApposition(tokens: readonly Token[], { from, to, kind, sure }: Phrase, floor: number): Phrase | null {
  if (kind !== 'description' || !sure || tokens[from - 1]?.text !== ',' || from - 1 <= floor) return null;
  const name = phraseBefore(tokens, beforeAside(tokens, from - 1, floor), floor);
  if (name?.kind !== 'name' || !opensClause(tokens, name.from, floor) || isAside(tokens, to)) return null;
  return { ...name, to };
}

/** `Lind, a top aide said, “is …”`: between commas the words are an aside, and no apposition. */
function isAside(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4; at++) if (cueAt(tokens, at) !== null) return tokens[at + 1]?.text === ',';
  return false;
}

/** Takes in the description before a name: `the port's chief of staff, | Ada Lind`. */
function withDescription(tokens: readonly Token[], name: Phrase, floor: number): Phrase {
  if (name.kind !== 'name' || tokens[name.from - 1]?.text !== ',') return name;
  const noun = phraseBefore(tokens, name.from - 1, floor);
  const whole = noun && heldBy(tokens, noun, floor);
  if (!whole?.sure || whole.kind !== 'description') return name;
  if (whole.from > floor && tokens[whole.from - 1]?.kind === 'word') return name;
  return { ...name, from: whole.from };
}

/** `the engineer who asked for anonymity said`: the one before `who`, with no comma around the clause. */
function overRelative(tokens: readonly Token[], verb: number, floor: number): Phrase | null {
  for (let at = verb - 2; at > Math.max(floor, verb - APPOSITIVE); at--) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word') return null;
    if (lower !== 'who') continue;
    const noun = phraseBefore(tokens, at, floor);
    const whole = noun && heldBy(tokens, noun, floor);
    return whole?.sure && whole.kind !== 'pronoun' ? whole : null;
  }
  return null;
}

/** `Lind and Varga said`: plural speakers are one phrase. */
function joined(tokens: readonly Token[], found: Phrase | null, floor: number): Phrase | null {
  if (found === null || found.kind === 'pronoun') return found;
  if (found.from - 2 < floor || tokens[found.from - 1]?.lower !== 'and') return found;
  const first = phraseBefore(tokens, found.from - 1, floor);
  if (first === null || first.kind === 'pronoun') return found;
  const whole = heldBy(tokens, first, floor);
  const before = tokens[(whole?.from ?? 0) - 1];
  const opens =
    whole !== null &&
    (whole.from === floor || before?.kind !== 'word' || CONJUNCTIONS.has(before.lower) || before.lower === 'that');
  return whole !== null && opens && whole.sure ? { ...whole, to: found.to, head: [whole.from, found.to] } : found;
}

/** How many commas an appositive may have. */
const MOST_COMMAS = 12;

/** From the comma before a verb back to the one whom the words between describe. */
function overAppositive(tokens: readonly Token[], comma: number, floor: number): Phrase | null {
  const start = Math.max(floor, comma - APPOSITIVE);
  let far: Phrase | null = null;
  let commas = 0;
  for (let at = comma - 1; at > start; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote' && at < comma - 1 && tokens[at + 1]?.text !== ',') continue;
    if (token.kind === 'quote' || /^[;:]$/.test(token.text)) break;
    if (token.text !== ',') continue;
    if (++commas > MOST_COMMAS) break;
    const noun = phraseBefore(tokens, beforeAside(tokens, at, floor), floor);
    if (
      noun === null ||
      noun.kind === 'pronoun' ||
      isTime(tokens[noun.head[0]] as Token) ||
      PLACE.test(tokens[at - 1]?.text ?? '')
    )
      continue;
    const whole = heldBy(tokens, noun, floor);
    const after = tokens[at + 1] as Token;
    if (whole === null || !opensClause(tokens, whole.from, floor)) continue;
    // "the port's spokeswoman, Ines Varga, said": what the commas enclose is the name.
    if (after.capital && noun.kind === 'description' && noun.sure)
      return { ...whole, to: comma, head: [whole.from, comma] };
    if (whole.kind === 'name') return whole;
    far ??= whole;
  }
  return far;
}

/** Where a phrase ends that a parenthesis follows: `Lind | (R-Ohio)`. */
function beforeAside(tokens: readonly Token[], end: number, floor: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > Math.max(floor, end - 8); at--) if (tokens[at]?.text === '(') return at;
  return end;
}

/** `of Raleigh, N.C., said`: states and countries cut short. */
const PLACE = /^(?:\p{Lu}\.){2,}$|^(?!II|IV)\p{Lu}{2}$|^(?!(?:Jr|Sr)\.)\p{Lu}\p{Ll}+\.$/u;

const opensClause = (tokens: readonly Token[], at: number, floor: number): boolean => {
  const before = tokens[at - 1];
  return (
    at <= floor ||
    before === undefined ||
    before.kind !== 'word' ||
    CONJUNCTIONS.has(before.lower) ||
    RELATIVES.has(before.lower) ||
    isTime(before) ||
    /^(?:as|after|before|since|until)$/.test(before.lower)
  );
};

/** Over a parenthesis or a pair of dashes: `Lind (the mayor) said`. */
function overAside(tokens: readonly Token[], close: number, floor: number): Phrase | null {
  const text = tokens[close]?.text;
  for (let at = close - 1; at > Math.max(floor, close - APPOSITIVE); at--) {
    const open = tokens[at]?.text;
    if (open === (text === ')' ? '(' : text)) {
      const noun = phraseBefore(tokens, at, floor);
      const whole = noun && heldBy(tokens, noun, floor);
      return whole && (inApposition(tokens, whole, floor) ?? whole);
    }
  }
  return null;
}

function sharesSubject(tokens: readonly Token[], verb: number, floor: number): boolean {
  const before = tokens[verb - 1];
  return verb > floor && before !== undefined && /^(?:and|but|then|or)$|^,$/.test(before.text.toLowerCase());
}

const isPlural = (tokens: readonly Token[], { head: [from, to] }: Phrase): boolean => {
  const last = tokens[to - 1] as Token;
  if (/^(?:i|we|you|they|who|people|police)$/.test(last.lower)) return true;
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'and') return true;
  return /s$/.test(last.lower) || last.capital;
};

/** The first phrase of a sentence that could act, past what introduces it: `In a speech on Monday, Lind …`. */
export function sentenceSubject(tokens: readonly Token[], { from, to }: Sentence, before: number): Phrase | null {
  let at = from;
  for (let tries = 0; tries < 4 && at < before; tries++) {
    const first = tokens[at];
    if (first === undefined) return null;
    while (at < before && /^(?:and|but|so|yet|or|nor|then|later|now|once)$/.test(tokens[at]?.lower ?? '')) at++;
    const found = intro(tokens, at) ? null : phraseFrom(tokens, at, Math.min(to, before));
    if (found !== null && (found.kind !== 'description' || found.sure) && !isTime(tokens[found.to - 1] as Token))
      return withLinks(tokens, found, before);
    if (found !== null && !/^(?:,|ago)$/.test(tokens[found.to]?.text ?? '')) return null;
    while (at < before && tokens[at]?.text !== ',') at++;
    at++;
  }
  return null;
}

const intro = (tokens: readonly Token[], at: number): boolean => {
  const { kind, lower, text } = tokens[at] as Token;
  return (
    kind !== 'word' ||
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    /(?:ing|ed|ly)$/.test(text) ||
    RELATIVES.has(lower)
  );
};
