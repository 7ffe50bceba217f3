import { confidenceOf, isSure } from './confidence.ts';
import type { Page } from './page.ts';
import type { Phrase } from './phrases.ts';
import { byRule } from './rules.ts';
import type { Token } from './tokenize.ts';
import { weigh } from './weigh.ts';
import { PLAIN } from './words/cue-verbs.ts';

/** How a speaker was found; `docs/quotes.md` shows each by an example. */
export type Rule =
  | 'after'
  | 'inverted'
  | 'split'
  | 'before'
  | 'within'
  | 'shared'
  | 'weak'
  | 'tail'
  | 'according'
  | 'label'
  | 'signature'
  | 'subject'
  | 'colon'
  | 'paragraph'
  | 'chain'
  | 'carried'
  /** No rule's: the one whom the clues speak for. */
  | 'weighed';

/** Who stands for a quote, and how that was found. */
export interface Attribution {
  rule: Rule;
  speaker: Phrase;
  /** The cue's token, or null where the quote was carried or only a subject stands. */
  cue: number | null;
  /** The sentence in which the speaker stands. */
  sentence: number;
  /** The segment that this one goes on from: `"A," Lind said. "B"` is one quote. */
  joins: number | null;
  /** 0-1: how often a speaker found like this is the right one. */
  sure: number;
}

/** Gives each segment its speaker: by a sure rule, else whoever the clues speak for most; null where nobody can be told. */
export function attributionsOf(page: Page): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  for (let index = 0; index < page.segments.length; index++) {
    const rule = byRule(page, index, found);
    const attribution =
      rule && isSure(rule.rule)
        ? { ...rule, sure: confidenceOf(rule.rule, isPlain(page.tokens, rule)) }
        : weigh(page, index, rule, found[index - 1] ?? null);
    found.push(
      attribution && isDenied(page.tokens, attribution) ? { ...attribution, sure: attribution.sure / 2 } : attribution,
    );
  }
  return found;
}

const isPlain = (tokens: readonly Token[], { cue }: Attribution): boolean =>
  cue === null || PLAIN.has(tokens[cue]?.lower ?? '');

/** `Lind never said, “…”`, `If Lind said “…”`: words that somebody perhaps did not say. */
function isDenied(tokens: readonly Token[], { cue, speaker }: Attribution): boolean {
  if (cue === null || cue < speaker.from) return false;
  if (/^(?:if|unless|whether)$/.test(tokens[speaker.from - 1]?.lower ?? '')) return true;
  for (let at = cue - 1; at >= Math.max(speaker.from, cue - 4); at--)
    if (/^(?:not|never)$|n['’]t$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
