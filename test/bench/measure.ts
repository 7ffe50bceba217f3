/** What every measurement needs: middles, rates, tables, and the machine's name. */
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

export interface Options {
  /** Few rounds: a look, no figure to keep. */
  quick: boolean;
}

/** One measurement: a heading, a table, and what it says about an aim. */
export interface Report {
  title: string;
  rows: Record<string, string | number>[];
  notes: string[];
}

/** The share `p` (0-1) of the values lies at or below this. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** 1,234 or 1.23: three figures that mean something. */
export const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

export const verdict = (met: boolean, aim: string): string => `${met ? 'Met' : '**Not met**'}: ${aim}.`;

export function table(rows: Report['rows']): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ].join('\n');
}

export function machine(): string {
  const [cpu] = cpus();
  const model = /^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? cpu?.model ?? 'unknown';
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

/** Runs `count` tasks, so many at once. */
export async function inParallel(count: number, atOnce: number, task: (n: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await task(next++);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane));
}
