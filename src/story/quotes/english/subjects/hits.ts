import { type Cue, cueAt, isPaired } from '../cues.ts';
import { type Phrase, phraseFrom, withLinks } from '../phrases.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokenize.ts';
import { hasAgent, isAccording } from './according.ts';
import { subjectAfter } from './after.ts';
import { subjectBefore } from './before.ts';
import { beforeParticiple, isInAside, isOfHeard } from './participles.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { followsQuote, verbStart } from './verbs.ts';

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

/** How many tokens back a verb takes its subject from: `Lind nodded … and said`. */
const SHARED_WITHIN = 60;

/** The speakers of a sentence, in its order. */
export function hitsIn(tokens: readonly Token[], sentence: Sentence): Hit[] {
  const hits: Hit[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue = cueAt(tokens, at);
    const hit =
      cue === null ? hitWithoutCue(tokens, at, sentence.to) : hitAt(tokens, at, cue, sentence, hits.at(-1) ?? null);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}

/** `was told by Lind` and `according to Lind`: the speaker, though no verb here has one for its subject. */
function hitWithoutCue(tokens: readonly Token[], at: number, limit: number): Hit | null {
  const rest = { strong: true, inverted: true, shared: false } as const;
  if (tokens[at]?.lower === 'by' && hasAgent(tokens, at - 1)) {
    const agent = phraseFrom(tokens, at + 1, limit);
    return agent?.sure ? { cue: at - 1, form: 'past', subject: agent, ...rest } : null;
  }
  if (!isAccording(tokens, at)) return null;
  const named = phraseFrom(tokens, at + (tokens[at]?.lower === 'in' ? 1 : 2), limit);
  return named && { cue: at, form: 'base', subject: withLinks(tokens, named, limit), ...rest };
}

/** The speaker of the verb at a token: after it where the word order says so, else before it, else whoever spoke last. */
function hitAt(tokens: readonly Token[], at: number, cue: Cue, sentence: Sentence, last: Hit | null): Hit | null {
  const { strong, form } = cue;
  if (isOfHeard(tokens, at, sentence.to)) return null;
  const hit = (subject: Phrase | null, inverted = false, shared = false): Hit | null =>
    subject && { cue: at, strong, form, subject, inverted, shared };
  const chain = verbStart(tokens, at, sentence.from);
  const inverts =
    strong &&
    form !== 'ing' &&
    !/^t(?:ell|old)/.test(tokens[at]?.lower ?? '') &&
    !isPaired(tokens, at) &&
    !isInAside(tokens, chain, sentence.from);
  if (inverts && (tokens[at]?.capital || followsQuote(tokens, chain, sentence.from))) {
    const right = subjectAfter(tokens, at + 1, sentence.to);
    if (right !== null) return hit(right, true);
  }
  const participle = form === 'ing' && (chain === at || tokens[at - 1]?.lower === 'by');
  const left = participle ? beforeParticiple(tokens, at, sentence.from) : subjectBefore(tokens, chain, sentence.from);
  if (left !== null) return form === 'base' && chain === at && !takesBaseForm(tokens, left) ? null : hit(left);
  // "The wall will not hold, said Lind": the comma alone may also close an appositive, so this comes second.
  if (inverts && chain > sentence.from && tokens[chain - 1]?.text === ',') {
    const right = subjectAfter(tokens, at + 1, sentence.to);
    if (right !== null) return hit(right, true);
  }
  if (!participle && !sharesSubject(tokens, chain, sentence.from)) return null;
  if (last !== null && at - last.cue < SHARED_WITHIN && last.cue < chain) return hit(last.subject, false, true);
  return hit(sentenceSubject(tokens, sentence, at), false, true);
}

/** `Lind nodded, and | said`: the verb has no subject of its own, and takes the one before. */
function sharesSubject(tokens: readonly Token[], verb: number, floor: number): boolean {
  const before = tokens[verb - 1];
  return verb > floor && before !== undefined && /^(?:and|but|then|or)$|^,$/.test(before.text.toLowerCase());
}

/** `they say`, `Lind and Varga say`, `officials say`: who goes with a verb that has no ending. A name may be a group's. */
const takesBaseForm = (tokens: readonly Token[], { head: [from, to] }: Phrase): boolean => {
  const last = tokens[to - 1] as Token;
  if (/^(?:i|we|you|they|who|people|police)$/.test(last.lower)) return true;
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'and') return true;
  return /s$/.test(last.lower) || last.capital;
};
