/**
 * `npm run bench:quotes -- CORPUS.jsonl [--pronouns LABELS.jsonl] [--min-confidence X] [--errors N]`: how well and how
 * fast quotes are read, beside `compromise`. corpus.ts says what the files hold, judge.ts and score.ts what counts.
 */
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import type { Span } from '../../../src/story/quotes/quote.ts';
import { readQuotes } from '../../../src/story/quotes/read.ts';
import { figure, machine } from '../measure.ts';
import { articlesIn, labelsIn, labelsOf, megabytesOf } from './corpus.ts';
import { FEWEST_WORDS, type Judged, judge } from './judge.ts';
import { detectionOf, pronounNamesOf } from './score.ts';
import { timed } from './speed.ts';
import { byClass, byConfidence, bySurety, readers } from './tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pronouns: { type: 'string' },
    'min-confidence': { type: 'string', default: '0' },
    errors: { type: 'string', default: '0' },
  },
});
const [path] = positionals;
if (path === undefined) throw new Error('Name a corpus: npm run bench:quotes -- CORPUS.jsonl');
const articles = articlesIn(path);
const labels = values.pronouns === undefined ? labelsOf([]) : labelsIn(values.pronouns);
const texts = articles.map(({ text }) => text);

const ours = timed(texts, (text) => readQuotes(text));
const theirs = timed(texts, (text) =>
  (nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
    ({ offset: { start, length } }): Span => [start, start + length],
  ),
);
const judged = articles.flatMap((article, index) =>
  judge(article, ours.read[index] ?? [], labels, Number(values['min-confidence'])),
);
const spans = ours.read.map((quotes) => quotes.flatMap((quote) => quote.spans));

console.log(`${articles.length} articles, ${figure(megabytesOf(articles))} MB; ${machine()}

Quotes of ${FEWEST_WORDS} words or more, and their speakers:

${readers([
  { name: 'Stop Press', found: detectionOf(articles, spans), speed: ours, judged },
  { name: 'compromise', found: detectionOf(articles, theirs.read), speed: theirs, judged: null },
])}

Speakers by where and what the source is; strict counts a right source under a wrong name as wrong:

${byClass(judged)}

What a confidence is worth, names counted:

${byConfidence(judged)}

What stays signed with a name when a confidence is asked for:

${bySurety(judged)}
`);

const unread = judged.filter(({ name }) => name === 'unread').length;
if (unread > 0)
  console.log(`Of the names behind pronouns, ${unread} are left out of the last two: no label says who is meant.\n`);
if (labels.size > 0) {
  const { labelled, right, wrong } = pronounNamesOf(judged);
  const share = (part: number) => `${part} (${((100 * part) / labelled).toFixed(1)} %)`;
  console.log(`Of ${labelled} people behind a pronoun, named rightly: ${share(right)}, wrongly: ${share(wrong)}.\n`);
}

const isWrong = ({ source, name }: Judged): boolean => source === 'wrong' || (source === 'right' && name === 'wrong');
for (const { article, gold, quote, class: name, source } of judged.filter(isWrong).slice(0, Number(values.errors))) {
  const { id, text } = article;
  const wrong = source === 'wrong' ? 'source' : 'name';
  console.log(
    JSON.stringify({
      id,
      class: name,
      wrong,
      source: gold.sourceText,
      read: quote?.speaker?.name ?? null,
      confidence: quote?.confidence,
      quote: text.slice(gold.start, gold.end),
    }),
  );
}
