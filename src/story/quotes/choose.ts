/** Chooses the key quotes of a story: two or three, of different speakers, both sides where it has two; fewer rather than padded. */
import { accusationsIn, accusedIn, surnameOf } from './accuse.ts';
import { aroundOf, type Page, pageOf } from './around.ts';
import { clip } from './clip.ts';
import type { Quote, Span } from './quote.ts';
import { aboutOf, type Part, partsOf, sum } from './rank.ts';
import { ACCUSATION, type Candidate, DENIAL, isDenial, refusalsOf } from './refuse.ts';
import { isAnswer, oppositionOf } from './sides.ts';

export interface Quoted {
  headline: string;
  lede: string | null;
  /** Quote spans are indices into it. */
  body: string;
  quotes: readonly Quote[];
}

export interface KeyQuote {
  /** A verbatim stretch of the body. */
  text: string;
  /** Its speaker went on: an alert shows ` […]` after it. */
  clipped: boolean;
  speaker: { name: string; role: string | null };
}

/** What speaks for and against one stretch of a quote. */
export interface Judgement {
  /** Where it stands in the body. */
  start: number;
  text: string;
  clipped: boolean;
  quote: Quote;
  /** Why it is never chosen by itself; empty where it may be. */
  refusals: readonly string[];
  parts: readonly Part[];
  /** The sum of its parts. */
  score: number;
  candidate: Candidate;
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

/** Every stretch of every quote with its parts and, where it is barred, the reasons; in the text's order. Linear. */
export function judgeQuotes(story: Quoted): Judgement[] {
  const { body, quotes } = story;
  const stretches = quotes.flatMap((quote) => quote.spans.map((span) => ({ quote, span })));
  stretches.sort((a, b) => a.span[0] - b.span[0]);
  const page = pageOf(body, quotes);
  const accusations = accusationsIn(page.masked);
  const about = aboutOf(story.headline, story.lede);
  const alert = `${story.headline}\n${story.lede ?? ''}`;
  return stretches.map(({ quote, span: [start, end] }, index) => {
    const raw = body.slice(start, end);
    const text = raw.trim().replace(/[,;]$/, '');
    const fit = clip(text);
    const said = (other: Stretch | undefined): string =>
      other && goesOn(page, other, { quote, span: [start, end] }) ? body.slice(...other.span) : '';
    const candidate: Candidate = {
      quote,
      text: fit?.text ?? text,
      raw,
      tooLong: fit === null,
      around: aroundOf(page, [start, end], quote.speaker?.mention ?? null),
      said: { before: said(stretches[index - 1]), after: said(stretches[index + 1]) },
      accusations,
      alert,
    };
    const parts = partsOf(candidate, start, about);
    return {
      start,
      text: candidate.text,
      clipped: fit?.clipped ?? false,
      quote,
      refusals: refusalsOf(candidate),
      parts,
      score: sum(parts),
      candidate,
    };
  });
}

interface Stretch {
  quote: Quote;
  span: Span;
}

/** Whether two neighbouring stretches are one speaker's in one go: of one quote, or with only their own "she said" between. */
function goesOn({ masked }: Page, one: Stretch, other: Stretch): boolean {
  const [name, otherName] = [one.quote.speaker?.name, other.quote.speaker?.name];
  if (one.quote !== other.quote && (!name || name !== otherName)) return false;
  const [, from] = one.span[0] < other.span[0] ? one.span : other.span;
  const [to] = one.span[0] < other.span[0] ? other.span : one.span;
  return to - from < 200 && !masked.slice(from, to).includes('\n');
}

interface Pick {
  judgement: Judgement;
  note: string | null;
}

/** Picks that stand or fall together: one quote, or a charge with its answer. */
type Unit = readonly Pick[];

function carried(story: Quoted, judged: readonly Judgement[]): Pick[] {
  const singles = judged.filter(mayStand).map((judgement): Unit => [{ judgement, note: null }]);
  const pairs = (story.lede?.length ?? 0) > LONGEST_LEDE_OF_A_PAIR ? [] : pairsIn(judged);
  const units = [...singles, ...pairs].sort((a, b) => weightOf(b) - weightOf(a));
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

const mayStand = ({ refusals, score }: Judgement): boolean => refusals.length === 0 && score >= LOWEST_SCORE;

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

/** Charges whose only fault is that they want an answer, each with the answer of the one whom they accuse. */
function pairsIn(judged: readonly Judgement[]): Unit[] {
  const charges = judged.filter(({ refusals, score }) => score >= LOWEST_SCORE && isOnly(refusals, ACCUSATION));
  const answers = judged.filter(
    ({ refusals, candidate }) => isOnly(refusals, DENIAL) && (isDenial(candidate) || isAnswer(candidate)),
  );
  const bySurname = new Map<string, Judgement>();
  for (const answer of answers) {
    const surname = surnameOf(answer.quote.speaker?.name ?? '');
    const known = bySurname.get(surname);
    if (surname !== '' && (known === undefined || known.score < answer.score)) bySurname.set(surname, answer);
  }
  return charges.flatMap((charge): Unit[] => {
    const { candidate, quote } = charge;
    const accused = [...accusedIn(candidate.text, quote.speaker?.name ?? '', candidate.accusations)];
    const [one] = accused.filter((name) => bySurname.has(name));
    const answer = one === undefined ? undefined : bySurname.get(one);
    // A charge against two, or against one who is not named in it, is not answered by one of them.
    if (!answer || isSamePerson(charge, answer) || !accused.every((name) => isNameOf(answer, name))) return [];
    const by = answer.quote.speaker?.name ?? '';
    return [
      [
        { judgement: charge, note: `carried with the answer of ${by}` },
        { judgement: answer, note: `answers ${quote.speaker?.name ?? ''}` },
      ],
    ];
  });
}

const isOnly = (refusals: readonly string[], reason: string): boolean => refusals.every((each) => each === reason);

const isNameOf = ({ quote }: Judgement, word: string): boolean =>
  (quote.speaker?.name ?? '').split(/\s+/).includes(word);

/** Two names of one person, as far as can be told: the same, or a surname alone that ends the other. */
function isSamePerson(one: Judgement, other: Judgement): boolean {
  const [a, b] = [one.quote.speaker?.name ?? '', other.quote.speaker?.name ?? ''];
  if (a === b) return true;
  return (!a.includes(' ') || !b.includes(' ')) && surnameOf(a) === surnameOf(b);
}
