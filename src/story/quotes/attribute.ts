import { confidenceOf, type Family } from './confidence.ts';
import type { Page } from './page.ts';
import type { Phrase } from './phrases.ts';
import { byRule } from './rules.ts';
import { weigh } from './weigh.ts';
import { PLAIN } from './words/cue-verbs.ts';

/** Who stands for a quote, and how that was found. */
export interface Attribution {
  /** The rule, or `weighed` where the clues outweighed it. */
  family: Family;
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

/** Rules that hardly ever err where the verb is a plain one: nothing is weighed against them. */
const SUREST: ReadonlySet<Family> = new Set(['after', 'inverted', 'split']);
/** So is what needs no verb. */
const PLAINEST: ReadonlySet<Family> = new Set(['label', 'signature']);

/** Gives each segment its speaker: by a sure rule, else whoever the clues speak for most; null where nobody can be told. */
export function attributionsOf(page: Page): (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  for (let index = 0; index < page.segments.length; index++) {
    const rule = byRule(page, index, found);
    found.push(rule && isSure(page, rule) ? { ...rule, sure: confidenceOf(rule.family) } : weigh(page, index, rule, found[index - 1] ?? null));
  }
  return found;
}

const isSure = ({ tokens }: Page, { family, cue }: Attribution): boolean =>
  PLAINEST.has(family) || (SUREST.has(family) && (cue === null || PLAIN.has(tokens[cue]?.lower ?? '')));
