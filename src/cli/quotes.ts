import type { Command } from 'commander';
import { ConfigError } from '../errors.ts';
import { textOfBytes } from '../intake/read.ts';
import type { Quote } from '../story/quotes/quote.ts';
import { readQuotes } from '../story/quotes/read.ts';
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
    .action(async (file: string, { jsonl, json }: { jsonl?: true; json?: true }) => {
      const bytes = await bytesOf(file);
      if (jsonl) {
        for (const line of linesOf(bytes)) print(JSON.stringify({ id: line.id, quotes: readQuotes(line.text) }));
        return;
      }
      const text = await textOfBytes(bytes);
      const quotes = readQuotes(text);
      if (json) return print(JSON.stringify({ text, quotes }, null, 2));
      if (quotes.length === 0) return print('No quotations found.');
      for (const quote of quotes) print(quoteLines(text, quote));
    });
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

function quoteLines(text: string, { spans, speaker, confidence }: Quote): string {
  const words = spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const mention = speaker?.mention ? text.slice(...speaker.mention) : null;
  const name = speaker?.name ?? (mention === null ? 'nobody named' : `“${mention}”, not named`);
  const who = speaker === null ? 'nobody named' : [name, speaker.role].filter(Boolean).join(', ');
  return `“${words}”\n    — ${who} (${Math.round(confidence * 100)} %)\n`;
}
