/**
 * `npm run fit:quotes -- CORPUS.jsonl [--pronouns LABELS.jsonl]`: how often each way of attributing is right, counted for
 * src/story/quotes/confidence.ts, and by five folds how well such counts foretell articles that they have not seen.
 */
import { parseArgs } from 'node:util';
import { SURE } from '../../../src/story/quotes/confidence.ts';
import { readQuotes } from '../../../src/story/quotes/read.ts';
import { table } from '../measure.ts';
import { articlesIn, labelsIn, labelsOf } from './corpus.ts';
import { brier, calibrationOf, countsOf, FOLDS, heldOut, type Outcome, smoothed } from './folds.ts';
import { judge } from './judge.ts';
import { keyOf } from './keys.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pronouns: { type: 'string' } } });
const [path] = positionals;
if (path === undefined) throw new Error('Name a corpus: npm run fit:quotes -- CORPUS.jsonl');
const labels = values.pronouns === undefined ? labelsOf([]) : labelsIn(values.pronouns);

/** Only what was attributed is fitted; a name behind a pronoun counts where a label says who is meant. */
const outcomes = articlesIn(path).flatMap((article, index) =>
  judge(article, readQuotes(article.text), labels).flatMap(({ quote, source, name }): Outcome[] =>
    quote === null || source === 'none'
      ? []
      : [{ key: keyOf(article.text, quote), article: index, right: source === 'right' && name !== 'wrong' }],
  ),
);

const percent = (share: number): string => (100 * share).toFixed(1);
const counts = [...countsOf(outcomes)].sort(([, a], [, b]) => b.all - a.all);
console.log(`${outcomes.length} attributions; right, all, and the smoothed share by key:\n`);
console.log(
  table(
    counts.map(([key, count]) => ({ key, right: count.right, all: count.all, 'share, %': percent(smoothed(count)) })),
  ),
);

const held = heldOut(outcomes);
console.log(`\nEach of ${FOLDS} parts by the counts of the other four; Brier ${brier(held).toFixed(4)}:\n`);
console.log(
  table(
    calibrationOf(held).map(({ from, to, claimed, right, all }) => ({
      confidence: `${from}–${to}`,
      quotes: all,
      'claimed, %': percent(claimed),
      'right, %': percent(right / all),
      wrong: all - right,
    })),
  ),
);
const sure = held.filter(({ confidence }) => confidence >= SURE);
const wrong = sure.filter(({ outcome }) => !outcome.right).length;
console.log(`\nAt ${SURE} or more: ${sure.length} of ${held.length}, ${percent(wrong / sure.length)} % of them wrong.`);
