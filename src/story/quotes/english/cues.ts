import type { Token } from './tokenize.ts';
import { ISSUING, NOUNS, STRONG, VERB_PAIRS, WEAK } from './words/cue-verbs.ts';
import { ADVERBS, AUXILIARIES, BE, DETERMINERS, PERSONAL, PREPOSITIONS } from './words/function-words.ts';
import { WORDS_GIVEN } from './words/people.ts';

/** A word that can attribute: how surely, and in which form (past covers past participles). */
export interface Cue {
  strong: boolean;
  form: 'base' | 'third' | 'past' | 'ing';
}

const CUES = new Map<string, Cue>();
for (const [list, strong] of [
  [WEAK, false],
  [STRONG, true],
] as const)
  for (const entry of list.trim().split(/\s+/))
    for (const [form, word] of formsOf(entry)) CUES.set(word, { strong, form });

const PAIRS = new Map(
  VERB_PAIRS.trim()
    .split('\n')
    .map((pair) => pair.split(' ') as [string, string]),
);
const PAIRED: Cue = { strong: true, form: 'past' };

/** A verb's forms, as its entry in words/cue-verbs.ts gives them. */
export function formsOf(entry: string): [Cue['form'], string][] {
  const [verb = '', given] = entry.split('=');
  if (given !== undefined) {
    const forms = given.split(',');
    // "read" is its own past: where no other stands in the list, the verb itself is it.
    const base = forms.some((form) => form !== verb && !/(?:s|ing)$/.test(form)) ? 'base' : 'past';
    return forms.map((form) => [
      form.endsWith('ing') ? 'ing' : form === verb ? base : form.endsWith('s') ? 'third' : 'past',
      form,
    ]);
  }
  const base = verb.replace('+', '');
  const soft = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
  const stem = verb.endsWith('+') ? base + base.at(-1) : base;
  const mute = stem.replace(/e$/, '');
  return [
    ['base', base],
    ['third', /(?:s|sh|ch|x|z|[^aeiou]y|go)$/.test(base) ? `${soft}es` : `${base}s`],
    ['past', soft === base ? `${mute}ed` : `${soft}ed`],
    ['ing', `${mute}ing`],
  ];
}

/** The cue at a token, or null: nouns ("the report"), passives ("was told") and adjectives ("alleged") are none. */
export function cueAt(tokens: readonly Token[], index: number): Cue | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  if (token.cue === undefined) token.cue = readCue(tokens, index, token);
  return token.cue;
}

function readCue(tokens: readonly Token[], index: number, token: Token): Cue | null {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token.possessive) return null;
  const cue =
    CUES.get(token.lower) ??
    (PAIRS.get(token.lower) === after?.lower ? PAIRED : undefined) ??
    (ISSUES.has(token.lower) && takesWords(tokens, index) ? PAIRED : undefined);
  if (cue === undefined) return null;
  // "Said Lind, …": a capital only where it opens a sentence, before a name; Twitter's verbs are set in capitals, too.
  if (token.capital && cue.form !== 'ing' && !TWEETS.test(token.lower))
    return /^(?:past|third)$/.test(cue.form) &&
      after?.capital &&
      (before === undefined || before.kind === 'break' || /[.:?!”"]/.test(before.text) || before.kind === 'quote')
      ? cue
      : null;
  if (before?.kind === 'word') {
    if (before.possessive || isNounOpener(before.lower)) return null;
    if (NOUNS.has(token.lower) && !before.capital && PREPOSITIONS.has(before.lower) && before.lower !== 'to')
      return null;
    if (cue.form === 'past' && isPassive(tokens, index)) return null;
    if (cue.form === 'base' && before.lower === 'to' && !reachesQuote(tokens, index)) return null;
  }
  // "a word said by Lind" is a passive, "Lind said by telephone" is none.
  if (after?.lower === 'by' && cue.form === 'past' && !MEANS.has(tokens[index + 2]?.lower ?? '')) return null;
  return cue;
}

const TWEETS = /^(?:re)?tweet(?:ed|s)$/;
const ISSUES: ReadonlySet<string> = new Set(ISSUING.trim().split(/\s+/));

/** `issued a statement`, `put out a short press release`: who gives out words speaks them. */
function takesWords(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + 8; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (WORDS_GIVEN.has(token.lower))
      return !(/^(?:statement|letter|email)s?$/.test(token.lower) && tokens[at + 1]?.lower === 'from');
    if (BE.has(token.lower) || CUES.has(token.lower)) return false;
  }
  return false;
}

/** Whether a cue is one of two words: `put it`. */
export const isPaired = (tokens: readonly Token[], at: number): boolean =>
  PAIRS.has(tokens[at]?.lower ?? '') && PAIRS.get(tokens[at]?.lower ?? '') === tokens[at + 1]?.lower;

const MEANS = new Set([
  'telephone',
  'phone',
  'email',
  'e-mail',
  'text',
  'video',
  'letter',
  'fax',
  'way',
  'satellite',
  'radio',
]);

const isNounOpener = (lower: string): boolean =>
  DETERMINERS.has(lower) &&
  ![
    'that',
    'all',
    'each',
    'both',
    'some',
    'many',
    'few',
    'most',
    'this',
    'these',
    'those',
    'one',
    'two',
    'three',
    'four',
    'several',
    'any',
    'another',
    'her',
    'other',
  ].includes(lower);

function isPassive(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== 'word') return false;
    if (BE.has(lower)) return true;
    if (!ADVERBS.has(lower) && !lower.endsWith('ly') && !AUXILIARIES.has(lower) && !PERSONAL.has(lower)) return false;
    if (PERSONAL.has(lower)) return BE.has((tokens[at - 1] as Token | undefined)?.lower ?? '');
  }
  return false;
}

/** "went on to say, Q": an infinitive attributes only what directly follows. */
function reachesQuote(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + 8; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') return false;
    if (token.kind === 'quote') return true;
    if (token.kind === 'stop' && !/[,:]/.test(token.text)) return false;
  }
  return false;
}
