/** What the runs came to, in words and tables. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figure, machine, percentile, table } from '../bench/measure.ts';
import { VERDICTS, type Verdict } from './oracle.ts';
import { PARTS } from './parts.ts';
import type { Result } from './run.ts';

const PAGE = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
/** The tables stand between these; all else on the page is written by hand. */
const [BEGIN, END] = ['<!-- chaos: begin -->', '<!-- chaos: end -->'];

const count = ({ findings }: Result, verdict: Verdict): number =>
  findings.filter((finding) => finding.verdict === verdict).length;
const seconds = (ms: number): string => (Number.isNaN(ms) ? '' : figure(ms / 1_000));

/** One run for the terminal, with what became of each message that is not as it should be. */
export function summary(row: Result): string {
  const { kills, alerts, messages, edits, minutes, quiet, traces, faults, findings, takeovers, resumed, unconfirmed } =
    row;
  const reasons = tally(findings.filter(({ verdict }) => verdict === 'quarantined' || verdict === 'refused'));
  return [
    `  ${kills} kills, ${alerts} alerts, ${messages} messages, ${edits} edits, ${figure(minutes)} minutes${quiet ? '' : ', NOT QUIET'}`,
    `  ${VERDICTS.map((verdict) => `${verdict} ${count(row, verdict)}`).join(', ')}`,
    `  takeover p50 ${seconds(percentile(takeovers, 0.5))} s, p99 ${seconds(percentile(takeovers, 0.99))} s of ${takeovers.length}`,
    ...(resumed.length > 0
      ? [
          `  sent again after ${resumed.map((ms) => seconds(ms)).join(', ')} s of ${resumed.length} failovers`,
          `  changes told as not confirmed ${unconfirmed.told}, said again ${unconfirmed.repeated}`,
        ]
      : []),
    `  ${Object.entries(faults)
      .map(([name, times]) => `${name} ×${times}`)
      .sort()
      .join('; ')}`,
    ...reasons.map(([why, times]) => `  ${why} ×${times}`),
    ...traces.map((trace) => `  ${trace}`),
  ].join('\n');
}

const tally = (findings: Result['findings']): [string, number][] => {
  const counts = new Map<string, number>();
  for (const { verdict, why } of findings)
    counts.set(`${verdict}: ${why}`, (counts.get(`${verdict}: ${why}`) ?? 0) + 1);
  return [...counts];
};

const lostMasters = ({ faults }: Result): number => sum(faults, (name) => name.startsWith('master '));
const sum = (faults: Result['faults'], counts: (name: string) => boolean): number =>
  Object.entries(faults).reduce((total, [name, times]) => total + (counts(name) ? times : 0), 0);

const verdicts = (row: Result) => Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(row, verdict)]));

const lineOf = (row: Result) => ({
  what: PARTS[row.part]?.title ?? row.part,
  seed: row.seed,
  'kills -9': row.kills,
  faults: sum(row.faults, (name) => !name.startsWith('none')),
  alerts: row.alerts,
  messages: row.messages,
  edits: row.edits,
  ...verdicts(row),
  'takeover p50, s': seconds(percentile(row.takeovers, 0.5)),
  'p99, s': seconds(percentile(row.takeovers, 0.99)),
  minutes: figure(row.minutes),
});

const failoverOf = (row: Result) => ({
  redis: PARTS[row.part]?.title ?? row.part,
  seed: row.seed,
  'masters lost': lostMasters(row),
  'kills -9': row.kills,
  alerts: row.alerts,
  messages: row.messages,
  edits: row.edits,
  ...verdicts(row),
  'changes told as not confirmed': row.unconfirmed.told,
  'of these lost, and said again': row.unconfirmed.repeated,
  'sends again p50, s': seconds(percentile(row.resumed, 0.5)),
  'at most, s': seconds(percentile(row.resumed, 1)),
  minutes: figure(row.minutes),
});

/** The tables of docs/reliability.md. */
export function pageOf(rows: readonly Result[]): string {
  const isApart = ({ part }: Result) => PARTS[part]?.apart === true;
  const [alone, apart] = [rows.filter((row) => !isApart(row)), rows.filter(isApart)];
  const faults = new Map<string, number>();
  for (const row of rows.filter(({ way }) => way === 'ours'))
    for (const [name, times] of Object.entries(row.faults)) faults.set(name, (faults.get(name) ?? 0) + times);
  const reasons = tally(
    rows
      .filter(({ way }) => way === 'ours')
      .flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'quarantined')),
  );
  return [
    `The last run of \`npm run chaos\`, on ${machine()}, ${new Date().toISOString().slice(0, 10)}.`,
    ...(alone.length > 0 ? [table(alone.map(lineOf))] : []),
    ...(apart.length > 0 ? ['Masters lost, with replicas:', table(apart.map(failoverOf))] : []),
    'What was done, over all of our runs:',
    table(
      [...faults]
        .filter(([name]) => !name.startsWith('none'))
        .sort()
        .map(([fault, times]) => ({ fault, times })),
    ),
    reasons.length === 0
      ? 'Nothing was quarantined.'
      : table(reasons.map(([reason, times]) => ({ quarantined: reason.replace('quarantined: ', ''), times }))),
  ].join('\n\n');
}

export function write(tables: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [head, tail] = [page.split(BEGIN)[0] ?? '', page.split(END)[1] ?? ''];
  writeFileSync(PAGE, `${head}${BEGIN}\n\n${tables}\n\n${END}${tail}`);
  execFileSync('npx', ['biome', 'format', '--write', PAGE], { stdio: 'ignore' });
}
