import { ROLES } from './words/people.ts';

/** Short titles, and the nouns by which a story calls their bearers later. */
const CALLED: Readonly<Record<string, string>> = {
  sen: 'senator',
  'sen.': 'senator',
  'gov.': 'governor',
  gov: 'governor',
  rep: 'representative',
  'rep.': 'representative',
  'prof.': 'professor',
  prof: 'professor',
  'rev.': 'reverend',
  'lt.': 'lieutenant',
  'gen.': 'general',
  'col.': 'colonel',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  congressman: 'representative',
  congresswoman: 'representative',
  dr: 'doctor',
  'dr.': 'doctor',
};

export const called = (word: string): string => CALLED[word] ?? word;

/** The word before an office that makes it another: a vice president is no president, a former one is not the one in office. */
const OTHER = /^(?:vice|former|ex|then|deputy|assistant)$/;

/**
 * The offices by which a title or role may be taken up again: `senator` for `Sen.`, `commander` for `commander of the
 * guard`, `former president`.
 */
export function officesIn(role: string): string[] {
  const [held = ''] = role.toLowerCase().split(/\s(?:of|for|at|in|to|from|with|who)\s|,/);
  const words = (held.match(/[\p{L}.-]+/gu) ?? []).map(called);
  return words.flatMap((word, at) => (ROLES.has(word) ? [officeOf(words[at - 1], word)] : []));
}

/** An office's noun, with the word before it that makes it another. */
export const officeOf = (before: string | undefined, noun: string): string =>
  before !== undefined && OTHER.test(before) ? `${before} ${noun}` : noun;
