import type { Command } from 'commander';
import { ConfigError } from '../errors.ts';
import { textOfBytes } from '../intake/read.ts';
import { type Verdict, verdictsOf } from '../story/quotes/key/choose.ts';
import { CLIP_MARK } from '../story/quotes/key/clip.ts';
import type { Quote } from '../story/quotes/quote.ts';
import { readQuotes } from '../story/quotes/read.ts';
import { readStory } from '../story/read.ts';
import type { Story } from '../story/story.ts';
import { bytesOf } from './input.ts';
import { print } from './print.ts';

export function addQuotes(program: Command): void {
  program
    .command('quotes')
    .description('Every quotation with its speaker')
    .argument('<file>', 'a text, or - for standard input')
    .option(
      '--jsonl',
      'reads {id, text} lines and writes {id, quotes} lines; spans are JavaScript string indices, marks left out',
    )
    .option('--json', 'one JSON document')
    .option('--explain', 'of each, whether an alert would carry it, and why not')
    .action(async (file: string, { jsonl, json, explain: why }: { jsonl?: true; json?: true; explain?: true }) => {
      const bytes = await bytesOf(file);
      if (jsonl) {
        for (const line of linesOf(bytes)) print(JSON.stringify({ id: line.id, quotes: readQuotes(line.text) }));
        return;
      }
      const text = await textOfBytes(bytes);
      if (why) return explain(readStory({ text }));
      const quotes = readQuotes(text);
      if (json) return print(JSON.stringify({ text, quotes }, null, 2));
      if (quotes.length === 0) return print('No quotations found.');
      for (const quote of quotes) print(quoteLines(text, quote));
    });
}

/** The story's quotes in its order: those that an alert carries and why, and what speaks against the others. */
function explain(story: Story): void {
  const verdicts = verdictsOf(story);
  if (verdicts.length === 0) return print('No quotations found.');
  for (const verdict of verdicts) {
    const { text, clipped, quote, score } = verdict;
    const words = `“${text}${clipped ? CLIP_MARK : ''}”`;
    print(`${words}\n    — ${signatureOf(story.body, quote)}\n    ${reasonOf(verdict)} (weight ${score.toFixed(1)})\n`);
  }
}

function reasonOf({ chosen, note, refusals, parts }: Verdict): string {
  if (refusals.length > 0 && !chosen) return `✗ ${refusals.join('; ')}`;
  const against = parts.filter(({ weight }) => weight < 0).map(({ why }) => why);
  if (!chosen) return `✗ ${[note, ...against].filter(Boolean).join('; ')}`;
  const reasons = parts.filter(({ weight }) => weight > 0).map(({ why }) => why);
  return `✓ in the alert: ${[note, ...reasons].filter(Boolean).join('; ')}${against.length === 0 ? '' : `; but ${against.join('; ')}`}`;
}

function linesOf(bytes: Uint8Array): { id: unknown; text: string }[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: { id?: unknown; text?: unknown } | null;
    try {
      value = JSON.parse(line);
    } catch {
      throw new ConfigError([`Line ${index + 1} is not JSON: expected {"id": …, "text": "…"}.`]);
    }
    if (typeof value?.text !== 'string')
      throw new ConfigError([`Line ${index + 1} has no text: expected {"id": …, "text": "…"}.`]);
    return [{ id: value.id ?? null, text: value.text }];
  });
}

function quoteLines(text: string, quote: Quote): string {
  const words = quote.spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return `“${words}”\n    — ${signatureOf(text, quote)}\n`;
}

function signatureOf(text: string, { speaker, confidence }: Quote): string {
  const mention = speaker?.mention ? `“${text.slice(...speaker.mention)}”, not named` : 'nobody named';
  const who = speaker?.name ? [speaker.name, speaker.role].filter(Boolean).join(', ') : mention;
  return `${who} (${Math.round(confidence * 100)} %)`;
}
