/** How fast a reader goes over a corpus once it is warm. */
import { median } from '../measure.ts';

export interface Timed<T> {
  read: T[];
  /** MB/s, the first pass left out where others follow. */
  best: number;
  median: number;
  passes: number;
}

/** Passes over all texts until `most` are done or `budgetMs` is spent; at least one. */
export function timed<T>(
  texts: readonly string[],
  read: (text: string) => T,
  { most = 8, budgetMs = 8_000 } = {},
): Timed<T> {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const speeds: number[] = [];
  let results: T[] = [];
  const started = performance.now();
  do {
    const since = performance.now();
    results = texts.map(read);
    speeds.push((1_000 * megabytes) / (performance.now() - since));
  } while (speeds.length < most && performance.now() - started < budgetMs);
  const warm = speeds.length > 1 ? speeds.slice(1) : speeds;
  return { read: results, best: Math.max(...warm), median: median(warm), passes: warm.length };
}
