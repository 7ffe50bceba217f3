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

/** The nouns by which a title or role may be taken up again: `senator` for `Sen.`, `commander` for `commander of the guard`. */
export const officesIn = (role: string): string[] =>
  (
    role
      .toLowerCase()
      .split(/\s(?:of|for|at|in|to|from|with|who)\s|,/)[0]
      ?.match(/[\p{L}.-]+/gu) ?? []
  )
    .map(called)
    .filter((word) => ROLES.has(word));
