/** The scores as the command prints them. */
import { SURE } from '../../../src/story/quotes/sure.ts';
import { figure, table } from '../measure.ts';
import { bandsOf, signedAt } from './calibration.ts';
import { CLASSES } from './classes.ts';
import type { Judged } from './judge.ts';
import { attributionOf, type Detection, type Rates } from './score.ts';
import type { Timed } from './speed.ts';

const percent = (share: number): string => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');
const of = (part: number, whole: number): string => percent(part / whole);
const shares = ({ precision, recall, f1 }: Rates) => ({ P: percent(precision), R: percent(recall), F1: percent(f1) });

export interface Reader {
  name: string;
  found: Detection;
  speed: Timed<unknown>;
  /** Null for a reader that names no speakers. */
  judged: readonly Judged[] | null;
}

export const readers = (all: readonly Reader[]): string =>
  table(
    all.map(({ name, found, speed, judged }) => {
      const attributed = judged && attributionOf(judged);
      return {
        reader: name,
        'found P': percent(found.precision),
        R: percent(found.recall),
        F1: percent(found.f1),
        'speaker P': attributed ? percent(attributed.precision) : '–',
        'R ': attributed ? percent(attributed.recall) : '–',
        'F1 ': attributed ? percent(attributed.f1) : '–',
        'wrong, %': attributed ? of(attributed.wrong, attributed.sourced) : '–',
        'MB/s best': figure(speed.best),
        median: figure(speed.median),
        passes: speed.passes,
      };
    }),
  );

/** Strict: where a wrong name stands at a right source, it counts as wrong. */
export function byClass(judged: readonly Judged[]): string {
  const groups = [...CLASSES, 'all' as const].map((name) => ({
    name,
    score: attributionOf(judged.filter((each) => name === 'all' || each.class === name)),
  }));
  return table(
    groups.map(({ name, score }) => ({
      class: name,
      quotes: score.sourced,
      ...shares(score),
      'wrong, %': of(score.wrong, score.sourced),
      'wrong name, %': of(score.wrongName, score.sourced),
      'strict P': percent(score.strict.precision),
      'strict R': percent(score.strict.recall),
      'strict F1': percent(score.strict.f1),
    })),
  );
}

export const byConfidence = (judged: readonly Judged[]): string =>
  table(
    bandsOf(judged).map((band) => ({
      confidence: `${band.from}–${band.to}`,
      quotes: band.given,
      'with a name': band.named,
      'claimed, %': percent(band.claimed),
      'right, %': percent(band.accuracy),
      'wrong source': band.wrongSource,
      'wrong name': band.wrongName,
    })),
  );

export const bySurety = (judged: readonly Judged[]): string =>
  table(
    [0, 0.9, SURE, 0.97].map((least) => {
      const kept = signedAt(judged, least);
      return {
        'asked for': least === SURE ? `${least} (an alert)` : least,
        'quotes signed': kept.given,
        'of all, %': of(kept.given, judged.length),
        'wrong source': kept.wrongSource,
        'wrong name': kept.wrongName,
        'wrong, %': percent(1 - kept.accuracy),
      };
    }),
  );
