/** `npm run bench`: measures, prints, and writes docs/benchmarks.md. `--quick` looks only; `--only NAME` does one part. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composition } from './composition.ts';
import { delivery } from './delivery.ts';
import { latency } from './latency.ts';
import { linear } from './linear.ts';
import { machine, type Options, type Report, table } from './measure.ts';
import { pacing } from './pacing.ts';
import { service } from './service.ts';

const PARTS: Record<string, (options: Options) => Report | Promise<Report>> = {
  composition,
  linear,
  latency,
  delivery,
  pacing,
  service,
};
const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const chosen = Object.entries(PARTS).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) throw new Error(`--only: found ${values.only}, expected ${Object.keys(PARTS).join(', ')}`);

const sections: string[] = [];
for (const [, measure] of chosen) {
  const { title, rows, notes } = await measure({ quick: values.quick });
  const section = `## ${title}\n\n${table(rows)}\n\n${notes.join('\n\n')}\n`;
  console.log(section);
  sections.push(section);
}

if (!values.quick && values.only === undefined) {
  const redis = /v=(\S+)/.exec(execFileSync('redis-server', ['--version'], { encoding: 'utf8' }))?.[1];
  const head = `# Benchmarks

The last full run of \`npm run bench\`, on ${machine()}, Redis ${redis}, ${new Date().toISOString().slice(0, 10)}. Sandbox and Redis
ran on the same machine, each in a process of its own. \`npm run bench -- --quick\` looks in a minute and writes nothing;
\`--only\` takes ${Object.keys(PARTS).join(', ')}. It needs a redis-server and \`npm run build\`.
`;
  writeFileSync(PAGE, `${head}\n${sections.join('\n')}`);
}
