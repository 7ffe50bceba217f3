/**
 * `npm run chaos`: kills, stops and breaks everything that the delivery protocol stands on, and counts what came of it. Without
 * options all of it, which takes more than an hour.
 *
 *   --seeds 1,2,3     what is run for each of them (default 1,2,3,4,5); `--seed 7` is one
 *   --kills N         how many kills -9 a run (default 200), and all else in proportion
 *   --only a,b        some parts of it: see parts.ts; masters are lost in sentinel, cluster, spare and unasked
 *   --keep FILE       adds each run's result to the file, and takes in what is there from before
 *   --write           puts the tables into docs/reliability.md
 *   --verbose         says each fault as it happens
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PARTS } from './parts.ts';
import { pageOf, summary, write } from './report.ts';
import { BAD, type Result } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3,4,5' },
    kills: { type: 'string', default: '200' },
    only: { type: 'string' },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const { keep } = values;
const only = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = only.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`--only: found ${unknown}, expected some of ${Object.keys(PARTS).join(', ')}`);
const seeds = (values.seed ?? values.seeds).split(',').map(Number);
const log = values.verbose ? (words: string) => console.log(`  ${words}`) : () => {};

const before = keep !== undefined && existsSync(keep) ? readFileSync(keep, 'utf8').trim().split('\n') : [];
const results = before.map((line) => JSON.parse(line) as Result);
for (const name of Object.keys(PARTS).filter((each) => only.includes(each))) {
  const part = PARTS[name]!;
  for (const seed of part.eachSeed ? seeds : seeds.slice(0, 1)) {
    console.log(`${name}, seed ${seed}: ${part.title}`);
    const result = await part.run(seed, Number(values.kills), log);
    results.push(result);
    if (keep !== undefined) appendFileSync(keep, `${JSON.stringify({ ...result, traces: [] })}\n`);
    console.log(summary(part.mayLose ? { ...result, traces: [] } : result));
  }
}
if (values.write) write(pageOf(results));
const promised = results.filter(({ part }) => !PARTS[part]?.mayLose);
const failed = promised.some(({ findings, quiet }) => !quiet || findings.some(({ verdict }) => BAD.has(verdict)));
process.exitCode = failed ? 1 : 0;
