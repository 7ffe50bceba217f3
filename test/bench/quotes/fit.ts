/**
 * `npm run fit:quotes -- CORPUS.jsonl [--pronouns LABELS.jsonl] [--write]`: fits what the reader weighs, and tries it by
 * five folds: each fifth of the articles is read with what the other four taught. `--write` keeps the weights that all of
 * them taught in src/story/quotes/english/words. The counts of the sure rules go into confidence.ts by hand.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Rule } from '../../../src/story/quotes/english/attribute.ts';
import { isSure } from '../../../src/story/quotes/english/confidence.ts';
import type { Model } from '../../../src/story/quotes/english/model.ts';
import { readEnglish } from '../../../src/story/quotes/english/read.ts';
import { PLAIN } from '../../../src/story/quotes/english/words/cue-verbs.ts';
import { table } from '../measure.ts';
import { type Article, articlesIn, labelsIn, labelsOf } from './corpus.ts';
import { examplesIn } from './examples.ts';
import { type Judged, judge } from './judge.ts';
import { weightsFrom } from './log-linear.ts';
import { attributionOf, pronounNamesOf } from './score.ts';
import { byClass, byConfidence, bySurety } from './tables.ts';
import { type Table, writtenAs } from './written.ts';

const FOLDS = 5;
/** What is weighed leans on who was found for the quote before, so a model is fitted again on what it found. */
const ROUNDS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pronouns: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) throw new Error('Name a corpus: npm run fit:quotes -- CORPUS.jsonl');
const articles = articlesIn(path);
const labels = values.pronouns === undefined ? labelsOf([]) : labelsIn(values.pronouns);

const hundredths = (weights: Table): Model['speakers'] =>
  new Map([...weights].map(([clue, weight]) => [clue, weight / 100]));

function learn(from: readonly Article[]): { speakers: Table; pronouns: Table; model: Model } {
  let speakers: Table = new Map();
  let pronouns: Table = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const examples = examplesIn({ speakers: hundredths(speakers), pronouns: hundredths(pronouns) }, from, labels);
    speakers = weightsFrom(examples.speakers);
    pronouns = weightsFrom(examples.pronouns);
  }
  return { speakers, pronouns, model: { speakers: hundredths(speakers), pronouns: hundredths(pronouns) } };
}

const readAll = (model: Model, some: readonly Article[]): Judged[] =>
  some.flatMap((article) => judge(article, readEnglish(article.text, model), labels));

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeld = (index: number): boolean => index % FOLDS === fold;
  const { model } = learn(articles.filter((_, index) => !isHeld(index)));
  return readAll(
    model,
    articles.filter((_, index) => isHeld(index)),
  );
}).flat();

const all = attributionOf(judged);
console.log(
  `Held out, ${FOLDS} folds: attribution F1 ${(100 * all.f1).toFixed(1)}, wrong ${percent(all.wrong, all.sourced)}\n`,
);
console.log(`${byClass(judged)}\n\n${byConfidence(judged)}\n\n${bySurety(judged)}\n`);
const names = pronounNamesOf(judged);
if (names.labelled > 0)
  console.log(
    `Of ${names.labelled} people behind a pronoun, named rightly: ${percent(names.right, names.labelled)}, wrongly: ${percent(names.wrong, names.labelled)}.\n`,
  );

console.log('Sure rules, for confidence.ts:\n');
const sure = judged.filter(({ quote, source }) => quote?.rule && isSure(quote.rule as Rule) && source !== 'none');
const kinds = [...new Set(sure.flatMap(({ quote }) => quote?.rule ?? []))].sort();
console.log(
  table(
    kinds.map((rule) => {
      const count = (plain: boolean, right: boolean): number =>
        sure.filter(
          ({ quote, source }) =>
            quote?.rule === rule &&
            (quote.cue === null || PLAIN.has(quote.cue.toLowerCase())) === plain &&
            (!right || source === 'right'),
        ).length;
      return {
        rule,
        right: count(true, true),
        all: count(true, false),
        'right, other verbs': count(false, true),
        all_: count(false, false),
      };
    }),
  ),
);

if (values.write) {
  const { speakers, pronouns } = learn(articles);
  writeFileSync('src/story/quotes/english/words/speaker-weights.ts', writtenAs('SPEAKERS', speakers));
  if (pronouns.size > 0)
    writeFileSync('src/story/quotes/english/words/pronoun-weights.ts', writtenAs('PRONOUNS', pronouns));
  console.log(`\nWritten: ${speakers.size} weights for speakers, ${pronouns.size} for pronouns.`);
}
