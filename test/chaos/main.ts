/**
 * `npm run chaos`: kills, stops and breaks everything that the delivery protocol stands on, and counts what came of it.
 * `--seed N` or `--seeds 1,2,3`, `--kills N`, `--only workers|redis|platform|power|takeover|naive`; `--write` puts the
 * tables into docs/reliability.md; `--verbose` says each fault as it happens.
 */
import { parseArgs } from 'node:util';
import { PARTS } from './parts.ts';
import { pageOf, summary, write } from './report.ts';
import { BAD } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '1' },
    kills: { type: 'string', default: '200' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const chosen = Object.entries(PARTS).filter(([name]) => (values.only ?? name).split(',').includes(name));
if (chosen.length === 0) throw new Error(`--only: found ${values.only}, expected ${Object.keys(PARTS).join(', ')}`);
const seeds = (values.seed ?? values.seeds).split(',').map(Number);

const results: Awaited<ReturnType<(typeof PARTS)[string]['run']>>[] = [];
for (const seed of seeds) {
  for (const [name, part] of chosen) {
    console.log(`${name}, seed ${seed}`);
    const log = values.verbose ? (words: string) => console.log(`  ${words}`) : () => {};
    const result = { ...(await part.run(seed, Number(values.kills), log)), part: name };
    results.push(result);
    console.log(summary(result));
  }
}
if (values.write) write(pageOf(results));
const bad = results
  .filter(({ way, fsync }) => way === 'ours' && fsync === 'always')
  .flatMap(({ findings }) => findings);
process.exitCode = bad.some(({ verdict }) => BAD.has(verdict)) ? 1 : 0;
