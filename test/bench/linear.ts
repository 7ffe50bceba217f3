/** Whether reading quotes takes time in step with a text's length, whatever the text: hostile shapes at three sizes. */
import { readQuotes } from '../../src/story/quotes/read.ts';
import { machine, type Options, type Report, verdict } from './measure.ts';
import { FRAMES, SHAPES, shaped } from './shapes.ts';

/** Characters, which for most shapes are bytes. */
const SIZES = [250_000, 500_000, 1_000_000];
const ROUNDS = 3;
/** A shape this slow is not read at the next size: were it quadratic, nobody would wait for it. */
const TOO_SLOW_MS = 4_000;
/** Four times the text takes four times as long; room for collecting garbage, and none for a square (16). */
const MOST_RATIO = 8;
/** Below this at 1 MB a ratio is the clock's noise. */
const LEAST_MS = 100;
const MOST_MS = 1_000;

interface Timing {
  /** With what stands around it where it is slowest. */
  shape: string;
  /** Best of the rounds at each size; shorter than the sizes where it was given up. */
  ms: number[];
}

export function linear({ quick }: Options): Report {
  const sizes = quick ? SIZES.map((size) => size / 5) : SIZES;
  readQuotes(shaped(SHAPES['alternating quotes'] as (n: number) => string, 200_000));
  const timings = Object.entries(SHAPES).map(([name, turn]): Timing => {
    const framed = Object.entries(FRAMES).map(([frame, around]) => ({
      shape: frame === 'plain' ? name : `${name}, ${frame}`,
      ms: timingsOf((size) => around(shaped(turn, size)), sizes, quick ? 2 : ROUNDS),
    }));
    return framed.reduce((slowest, each) => (worst(each.ms) > worst(slowest.ms) ? each : slowest));
  });
  const slow = timings.filter(({ ms }) => !(worst(ms) <= MOST_MS));
  const bent = timings.filter(({ ms }) => worst(ms) > LEAST_MS && !(ratio(ms) <= MOST_RATIO));
  const total = timings.length;
  const names = (list: readonly Timing[]) =>
    list.length === 0 ? '' : ` (not: ${list.map(({ shape }) => shape).join('; ')})`;
  return {
    title: 'Quotes of hostile texts',
    rows: timings
      .toSorted((a, b) => worst(b.ms) - worst(a.ms))
      .map(({ shape, ms }) => ({
        shape,
        ...Object.fromEntries(sizes.map((size, at) => [`${size / 1e6} MB, ms`, rounded(ms[at])])),
        'last : first': worst(ms) > LEAST_MS ? ratio(ms).toFixed(1) : '–',
      })),
    notes: [
      `Every shape as it is slowest: alone, after a speaker, before a quote. ${machine()}; best of ${quick ? 2 : ROUNDS}. Linear is 4, a square 16; below ${LEAST_MS} ms a ratio says nothing.`,
      verdict(slow.length === 0, `1 MB of any of ${total} shapes in under ${MOST_MS / 1_000} s${names(slow)}`),
      verdict(bent.length === 0, `four times the text in at most ${MOST_RATIO} times the time${names(bent)}`),
    ],
  };
}

function timingsOf(textOf: (size: number) => string, sizes: readonly number[], rounds: number): number[] {
  const ms: number[] = [];
  for (const size of sizes) {
    if ((ms.at(-1) ?? 0) > TOO_SLOW_MS) break;
    const text = textOf(size);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const since = performance.now();
      readQuotes(text);
      best = Math.min(best, performance.now() - since);
      if (best > TOO_SLOW_MS) break;
    }
    ms.push(best);
  }
  return ms;
}

/** At the largest size; without end where that was given up. */
const worst = (ms: readonly number[]): number => ms[SIZES.length - 1] ?? Number.POSITIVE_INFINITY;
const ratio = (ms: readonly number[]): number => worst(ms) / (ms[0] ?? 1);
const rounded = (ms: number | undefined): string =>
  ms === undefined ? 'given up' : ms < 10 ? ms.toFixed(1) : ms.toFixed(0);
