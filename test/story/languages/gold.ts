/**
 * Stories written for this project, each with its quotes: a headline after `#`, the text, and for every quote a line
 * `> words … words | name | role | mention`, with `-` where there is none.
 */
import { readFileSync } from 'node:fs';
import type { Quote } from '../../../src/story/quotes/quote.ts';

export interface Gold {
  title: string;
  text: string;
  quotes: string[];
}

export function goldOf(file: string): Gold[] {
  const whole = readFileSync(new URL(`../../fixtures/quotes/${file}.txt`, import.meta.url), 'utf8');
  return whole
    .split(/^# /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return {
        title,
        text: lines
          .filter((line) => !line.startsWith('> '))
          .join('\n')
          .trim(),
        quotes: lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)),
      };
    });
}

/** A quote as the gold writes it. */
export const lineOf = (text: string, { spans, speaker }: Quote): string =>
  [
    spans.map((span) => text.slice(...span)).join(' … '),
    speaker?.name ?? '-',
    speaker?.role ?? '-',
    speaker?.mention ? text.slice(...speaker.mention) : '-',
  ].join(' | ');
