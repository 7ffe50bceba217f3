/** Where a story has two sides: who stands against whom, told by the story's own words and by offices. */
import { type Accusations, surnameOf } from './accuse.ts';
import { type Candidate, ownOf } from './refuse.ts';
import { ANSWERS, CONTRASTS } from './words/barred.ts';

/** Offices that stand against each other. Origin: written for this project. */
const CAMPS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:union|workers|strikers?|employees|staff)\b/i,
    /\b(?:company|chief executive|CEO|employers?|management|owner|firm)\b/i,
  ],
  [/\bRepublican|\bGOP\b|\(R-/, /\bDemocrat|\(D-/],
  [/\b(?:prosecut\w+|plaintiffs?|victims?)\b/i, /\b(?:defen[cs]e|defendants?|accused)\b/i],
  [/\bpolice\b/i, /\b(?:protest\w*|demonstrat\w+|family|relatives)\b/i],
  [/\bopposition\b/i, /\b(?:government|minister|ruling|prime)\b/i],
  [/\b(?:tenants?|residents?|neighbou?rs?)\b/i, /\b(?:landlords?|developers?|owner)\b/i],
  [/\b(?:activists?|campaigners?|environmental\w*|rights)\b/i, /\b(?:ministry|minister|company|industry|authority)\b/i],
];

export interface Side {
  candidate: Candidate;
  start: number;
}

/** How far behind a quote its answer may stand, in characters. */
export const NEAR = 1_500;

/** Why two speakers stand on opposing sides; null where nothing says so. */
export function oppositionOf(one: Side, other: Side): string | null {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const [a, b] = [speakerOf(first), speakerOf(second)];
  if (a.name === '' || b.name === '' || a.name === b.name) return null;
  if (accuses(a.name, b.name, first.candidate.accusations)) return `${a.name} speaks against ${b.name}`;
  if (accuses(b.name, a.name, first.candidate.accusations)) return `${b.name} speaks against ${a.name}`;
  for (const [left, right] of CAMPS) {
    const isLeft = left.test(a.role) && !right.test(a.role);
    const isRight = right.test(a.role) && !left.test(a.role);
    if (isLeft && right.test(b.role) && !left.test(b.role)) return 'the other side';
    if (isRight && left.test(b.role) && !right.test(b.role)) return 'the other side';
  }
  return second.start - first.start < NEAR && (replies(second.candidate) || contrasts(second.candidate))
    ? `answers ${a.name}`
    : null;
}

const speakerOf = ({ candidate }: Side): { name: string; role: string } => ({
  name: candidate.quote.speaker?.name ?? '',
  role: candidate.quote.speaker?.role ?? '',
});

const accuses = (accuser: string, accused: string, { by }: Accusations): boolean => by(accuser).has(surnameOf(accused));

/** Whether the sentence around a quote says that it answers. */
export const replies = ({ around }: Candidate): boolean => ANSWERS.test(ownOf(around));

const contrasts = ({ around }: Candidate): boolean => CONTRASTS.test(ownOf(around));
