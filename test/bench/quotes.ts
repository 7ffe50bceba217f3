/**
 * `npm run bench:quotes -- CORPUS.jsonl`: how well and how fast the quote reader reads annotated news, beside `compromise`.
 * A line an article: `{id, text, quotes: [{start, end, source: [[start, end]], sourceText}]}`; indices without the marks.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { SURE } from '../../src/story/quotes/confidence.ts';
import type { Quote, Span } from '../../src/story/quotes/quote.ts';
import { readQuotes } from '../../src/story/quotes/read.ts';
import { figure, machine, table } from './measure.ts';

interface Gold {
  start: number;
  end: number;
  source: Span[];
  sourceText: string;
}
interface Article {
  text: string;
  quotes: Gold[];
}

/** Shorter ones are mostly scare quotes, which people annotate as they like. */
const FEWEST_WORDS = 4;
const PRONOUN = /^(he|she|they|it|i|we|who|you)$/i;
const DOCUMENT =
  /\b(statement|report|e-?mail|letter|memo|article|editorial|poll|survey|ad|tweet|post|document|ruling|law)\b/i;

const path = process.argv[2];
if (!path) throw new Error('Name a corpus: npm run bench:quotes -- CORPUS.jsonl');
const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Article);
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

const overlap = ([a, b]: Span, [c, d]: Span): number => Math.max(0, Math.min(b, d) - Math.max(a, c));
const long = (text: string): boolean => text.trim().split(/\s+/).length >= FEWEST_WORDS;
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const f1 = (precision: number, recall: number): string =>
  ((200 * precision * recall) / (precision + recall)).toFixed(1);

function timed<T>(read: (text: string) => T): { read: T[]; speed: string } {
  const since = performance.now();
  const all = articles.map(({ text }) => read(text));
  return { read: all, speed: `${figure((1_000 * megabytes) / (performance.now() - since))} MB/s` };
}

/** How many annotated quotes were found, and how many found ones are annotated. */
function detection(spans: readonly (readonly Span[])[]): { precision: number; recall: number } {
  let [gold, found, given, right] = [0, 0, 0, 0];
  articles.forEach(({ text, quotes }, index) => {
    const mine = spans[index] ?? [];
    const theirs = quotes.map(({ start, end }): Span => [start, end]);
    const covered = (span: Span, by: readonly Span[]) => by.reduce((sum, each) => sum + overlap(span, each), 0);
    for (const span of theirs.filter((each) => long(text.slice(...each)))) {
      gold++;
      if (2 * covered(span, mine) >= span[1] - span[0]) found++;
    }
    for (const span of mine.filter((each) => long(text.slice(...each)))) {
      given++;
      if (2 * covered(span, theirs) >= span[1] - span[0]) right++;
    }
  });
  return { precision: right / given, recall: found / gold };
}

/** Where the source stands, and what it is: the classes that are counted apart. */
function classOf(text: string, { start, end, source, sourceText }: Gold): string {
  const [from, to] = [source[0]?.[0] ?? 0, source[0]?.[1] ?? 0];
  if (PRONOUN.test(sourceText.trim())) return 'pronoun';
  const between = from >= end ? text.slice(end, from) : text.slice(to, start);
  if (/\n/.test(between) || between.length > 250) return 'carried';
  if (DOCUMENT.test(sourceText)) return 'document';
  if (!/\p{Lu}/u.test(sourceText.slice(1))) return 'unnamed';
  if (from < end) return 'before';
  return /^.{0,200}?[“"]/.test(text.slice(to, to + 200).split('\n')[0] ?? '') ? 'middle' : 'after';
}

/** The words that name the source, and no more: `spokesman` in `a spokesman for the port`. */
function headOf(text: string, [from, to]: Span): Span {
  const whole = text.slice(from, to);
  const head = whole.split(/[,;(\n]|\s(?:who|that|which|of|for|at|from|with|in|on|told|said)\s/)[0]?.trim() || whole;
  const end = from + whole.indexOf(head) + head.length;
  return [end - (/\S+$/.exec(head)?.[0].length ?? head.length), end];
}

interface Tally {
  sourced: number;
  right: number;
  wrong: number;
  sure: number;
  sureWrong: number;
}

function attribution(read: readonly Quote[][]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  articles.forEach(({ text, quotes }, index) => {
    for (const gold of quotes) {
      const [first] = gold.source;
      if (first === undefined || !long(text.slice(gold.start, gold.end))) continue;
      const hits = (read[index] ?? []).flatMap((quote) =>
        quote.spans.map((span) => ({ quote, by: overlap(span, [gold.start, gold.end]) })),
      );
      const best = hits.reduce((a, b) => (b.by > a.by ? b : a), { quote: null as Quote | null, by: 0 }).quote;
      for (const name of [classOf(text, gold), 'all']) {
        const tally = tallies.get(name) ?? { sourced: 0, right: 0, wrong: 0, sure: 0, sureWrong: 0 };
        tallies.set(name, tally);
        tally.sourced++;
        const mention = best?.speaker?.mention;
        if (!best || !mention) continue;
        const right = overlap(mention, headOf(text, first)) > 0;
        if (right) tally.right++;
        else tally.wrong++;
        if (best.confidence < SURE) continue;
        tally.sure++;
        if (!right) tally.sureWrong++;
      }
    }
  });
  return tallies;
}

const ours = timed((text) => readQuotes(text));
const theirs = timed((text) =>
  (nlp(text).quotations().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
    ({ offset: { start, length } }): Span => [start, start + length],
  ),
);
const found = [
  {
    reader: 'Stop Press',
    ...detection(ours.read.map((quotes) => quotes.flatMap(({ spans }) => spans))),
    speed: ours.speed,
  },
  { reader: 'compromise', ...detection(theirs.read), speed: theirs.speed },
];
console.log(
  `${articles.length} articles, ${figure(megabytes)} MB; ${machine()}\n\nQuotes of ${FEWEST_WORDS} words or more, found:\n`,
);
console.log(
  table(
    found.map(({ reader, precision, recall, speed }) => ({
      reader,
      precision: share(precision, 1),
      recall: share(recall, 1),
      F1: f1(precision, recall),
      speed,
    })),
  ),
);
console.log('\nTheir speakers, by where and what the source is; "sure" is what an alert asks for:\n');
const tallies = [...attribution(ours.read)].sort(([, a], [, b]) => b.sourced - a.sourced);
console.log(
  table(
    tallies.map(([name, { sourced, right, wrong, sure, sureWrong }]) => ({
      class: name,
      quotes: sourced,
      right: share(right, sourced),
      wrong: share(wrong, sourced),
      F1: f1(right / (right + wrong), right / sourced),
      sure: share(sure, sourced),
      'wrong of the sure': share(sureWrong, sure),
    })),
  ),
);
