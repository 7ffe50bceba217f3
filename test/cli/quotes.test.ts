import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNewsroom } from './newsroom.ts';

let news: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  news = await aNewsroom();
});
afterAll(() => news.close());

const TEXT =
  'Mara Oduya, commander of the coast guard, closed the quay. “Nobody should go near it,” she said.\n\n“Everybody knew,” an engineer said.';

describe('quotes', () => {
  it('shows every quotation with its speaker, as the story names them', async () => {
    const { code, stdout } = await news.run(['quotes', '-'], { stdin: TEXT });
    expect(code).toBe(0);
    expect(stdout).toContain('“Nobody should go near it,”\n    — Mara Oduya, commander of the coast guard (');
    expect(stdout).toContain('“Everybody knew,”\n    — “an engineer”, not named');
  });

  it('reads and writes a line an article, spans as string indices without the marks', async () => {
    const lines = [
      { id: 'one', text: TEXT },
      { id: 2, text: 'Nobody spoke.' },
    ];
    const { code, stdout } = await news.run(['quotes', '-', '--jsonl'], {
      stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    expect(code).toBe(0);
    const [one, two] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const at = TEXT.indexOf('Nobody should');
    const she = TEXT.indexOf('she said');
    expect(one.id).toBe('one');
    expect(one.quotes[0]).toEqual({
      spans: [[at, at + 'Nobody should go near it,'.length]],
      speaker: { name: 'Mara Oduya', role: 'commander of the coast guard', mention: [she, she + 3] },
      cue: 'said',
      rule: 'after',
      confidence: expect.closeTo(0.95, 1),
    });
    expect(two).toEqual({ id: 2, quotes: [] });
  });

  it('explains of each why an alert would carry it, or why not', async () => {
    const story = [
      'Quay closed at Port Ellery',
      'The coast guard closed the quay of Port Ellery on Monday night, its commander said.',
      '“Nobody should go near the quay tonight, for the wall may not hold,” said Mara Oduya, commander of the coast guard.',
      '“Everybody knew it would go one day,” an engineer said.',
      '“We will hold a press conference at the quay of Port Ellery,” said Mayor Teodor Lind.',
      '“The wind is turning, but the water is still rising,” said Oduya.',
    ].join('\n\n');
    const { code, stdout } = await news.run(['quotes', '-', '--explain'], { stdin: story });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /may not hold”\n {4}— Mara Oduya, commander of the coast guard \(99 %\)\n {4}✓ in the alert: answers the headline \(quay\); commander of the coast guard; Mara Oduya is in the news; a strong claim \(should\); says enough; stands high in the story \(weight \d\.\d\)/,
    );
    expect(stdout).toMatch(/one day”\n.*\n {4}✗ nobody is named/);
    expect(stdout).toMatch(/Ellery”\n.*\n {4}✗ weighs too little; procedure \(press conference\) \(weight/);
    expect(stdout).toMatch(/rising”\n.*\n {4}✗ another quote of the same speaker is carried \(weight/);
  });

  it('ends quietly where its reader has seen enough', () => {
    const input = Array.from({ length: 2_000 }, (_, id) => JSON.stringify({ id, text: TEXT })).join('\n');
    const command = 'node dist/src/main.js quotes - --jsonl | head -1';
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { input, encoding: 'utf8' });
    expect(stdout).toMatch(/^\{"id":0,.*\n$/);
    expect(stderr).toBe('');
  });

  it('names the line that it cannot read', async () => {
    const { code, stdout, stderr } = await news.run(['quotes', '-', '--jsonl'], {
      stdin: '{"id":1,"text":"x"}\n{oops',
    });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Line 2 is not JSON');
  });
});
