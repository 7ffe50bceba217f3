/** How fast a story becomes an alert and two payloads, on one core, without network or queue. */
import { renderDiscord } from '../../adapters/discord/render.ts';
import { renderSlack } from '../../adapters/slack/render.ts';
import { composeAlert } from '../../src/alert/compose.ts';
import { readQuotes } from '../../src/story/quotes/read.ts';
import { readStory } from '../../src/story/read.ts';
import { figure, median, type Options, type Report } from './measure.ts';
import { take } from './stories.ts';

export function composition({ quick }: Options): Report {
  const texts = take(quick ? 300 : 2_000);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const compose = (text: string, n: number): void => {
    const frame = { id: `bench${n}`, priority: 'urgent', source: 'Example Wire', url: 'https://example.org/' } as const;
    const more = { publishedAt: null, language: 'en', image: null };
    const now = '2026-03-01T14:02:00.000Z';
    const alert = { ...composeAlert(readStory({ text }), { ...frame, ...more }), sentAt: now, changedAt: now };
    const message = { key: 'k'.repeat(20), mentions: [], part: 'root' } as const;
    renderSlack(alert, message);
    renderDiscord(alert, message);
  };
  const works: [string, (text: string, n: number) => void][] = [
    ['story, alert and both payloads', compose],
    ['story alone', (text) => readStory({ text })],
    ['quotes alone', (text) => readQuotes(text)],
    ['bare loop: words by a regular expression', (text) => text.match(/\w+/g)],
  ];
  const rows = works.map(([what, work]) => {
    texts.slice(0, 200).forEach(work);
    const seconds = median(
      Array.from({ length: 5 }, () => {
        const since = performance.now();
        texts.forEach(work);
        return (performance.now() - since) / 1_000;
      }),
    );
    return { what, 'articles/s': figure(texts.length / seconds), 'MB/s': figure(megabytes / seconds) };
  });
  const size = figure((1_000 * megabytes) / texts.length);
  return {
    title: 'Composition',
    rows,
    notes: [`${texts.length.toLocaleString('en')} made-up articles of ${size} kB, 18 quotes each; median of 5 rounds.`],
  };
}
