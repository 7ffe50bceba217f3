/** Chooses the key quotes of a story: two or three, of different speakers, both sides where it has two; fewer rather than padded. */
import { isSamePerson, type Judgement, judgeQuotes, type Quoted } from './judge.ts';
import { type Pair, pairsIn } from './pairs.ts';
import { oppositionOf } from './sides.ts';

export interface KeyQuote {
  /** A verbatim stretch of the body. */
  text: string;
  /** Its speaker went on: an alert shows ` […]` after it. */
  clipped: boolean;
  speaker: { name: string; role: string | null };
}

/** A judgement with what became of it. */
export interface Verdict extends Judgement {
  chosen: boolean;
  /** Why it was chosen beside its weight, or why not. */
  note: string | null;
}

const MOST = 3;
const LOWEST_SCORE = 1.75;
/** A lede so long that a platform may leave quotes out: a charge could lose its answer. */
const LONGEST_LEDE_OF_A_PAIR = 1_000;

/** The quotes that an alert carries: the weightiest first, the others as the story tells them. Pure. */
export function keyQuotes(story: Quoted): KeyQuote[] {
  return carried(story, judgeQuotes(story)).map(({ judgement: { text, clipped, quote } }) => ({
    text,
    clipped,
    speaker: { name: quote.speaker?.name ?? '', role: quote.speaker?.role ?? null },
  }));
}

/** Every stretch of every quote with what became of it and why; in the text's order. */
export function verdictsOf(story: Quoted): Verdict[] {
  const judged = judgeQuotes(story);
  const chosen = carried(story, judged);
  return judged.map((each) => {
    const pick = chosen.find(({ judgement }) => judgement === each);
    if (pick) return { ...each, chosen: true, note: pick.note };
    return { ...each, chosen: false, note: each.refusals.length > 0 ? null : whyNot(each, chosen) };
  });
}

function whyNot(each: Judgement, chosen: readonly Pick[]): string {
  if (each.score < LOWEST_SCORE) return 'weighs too little';
  const own = chosen.some(({ judgement }) => isSamePerson(judgement, each));
  return own ? 'another quote of the same speaker is carried' : 'others by other speakers weigh more';
}

interface Pick {
  judgement: Judgement;
  note: string | null;
}

/** Picks that stand or fall together: one quote, or a charge with its answer. */
type Unit = readonly Pick[];

function carried(story: Quoted, judged: readonly Judgement[]): Pick[] {
  const singles = judged.filter(mayStand).map((judgement): Unit => [{ judgement, note: null }]);
  const pairs = (story.lede?.length ?? 0) > LONGEST_LEDE_OF_A_PAIR ? [] : pairsIn(judged).map(unitOf);
  const units = [...singles, ...pairs.filter(weighsEnough)].sort((a, b) => weightOf(b) - weightOf(a));
  const chosen: Unit[] = [];
  const take = (unit: Unit): void => {
    const taken = chosen.flat();
    const isNew = unit.every((pick) => taken.every(({ judgement }) => !isSamePerson(judgement, pick.judgement)));
    if (isNew && taken.length + unit.length <= MOST) chosen.push(unit);
  };
  const lead = units[0];
  if (lead) take(lead);
  const [first] = lead ?? [];
  if (first && lead?.length === 1) {
    const other = opposing(first.judgement, singles);
    if (other) take(other);
  }
  for (const unit of units) take(unit);
  const [top, ...others] = chosen;
  others.sort((a, b) => (a[0]?.judgement.start ?? 0) - (b[0]?.judgement.start ?? 0));
  return [...(top ?? []), ...others.flat()];
}

const unitOf = ([charge, answer]: Pair): Unit => [
  { judgement: charge, note: `carried with the answer of ${nameOf(answer)}` },
  { judgement: answer, note: `answers ${nameOf(charge)}` },
];

const nameOf = ({ quote }: Judgement): string => quote.speaker?.name ?? '';

const mayStand = ({ refusals, score }: Judgement): boolean => refusals.length === 0 && score >= LOWEST_SCORE;

const weighsEnough = ([first]: Unit): boolean => (first?.judgement.score ?? 0) >= LOWEST_SCORE;

const weightOf = (unit: Unit): number =>
  unit.reduce((total, { judgement }) => total + judgement.score, 0) / unit.length;

/** The weightiest quote of the other side. */
function opposing(lead: Judgement, singles: readonly Unit[]): Unit | null {
  let best: Unit | null = null;
  for (const unit of singles) {
    const [pick] = unit;
    const note = pick ? oppositionOf(lead, pick.judgement) : null;
    if (pick && note !== null && (best === null || weightOf(unit) > weightOf(best))) best = [{ ...pick, note }];
  }
  return best;
}
