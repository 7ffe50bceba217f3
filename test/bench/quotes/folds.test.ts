import { expect, it } from 'vitest';
import { brier, calibrationOf, countsOf, heldOut, type Outcome, smoothed } from './folds.ts';
import { keyOf } from './keys.ts';
import { read } from './made-up.ts';

const outcome = (article: number, right: boolean, key = 'after'): Outcome => ({ article, right, key });

it('counts by key, and few cases make nobody sure', () => {
  const counts = countsOf([outcome(0, true), outcome(1, false), outcome(2, true, 'before')]);
  expect([...counts]).toEqual([
    ['after', { right: 1, all: 2 }],
    ['before', { right: 1, all: 1 }],
  ]);
  expect(smoothed({ right: 1, all: 1 })).toBeCloseTo(2 / 3);
  expect(smoothed({ right: 0, all: 0 })).toBe(0.5);
});

it('an article is foretold by the others alone', () => {
  const held = heldOut([outcome(0, true), outcome(0, true), outcome(1, false)]);
  const of = (article: number) =>
    held.filter((each) => each.outcome.article === article).map((each) => each.confidence);
  expect(of(0)).toEqual([1 / 3, 1 / 3]);
  expect(of(1)).toEqual([3 / 4]);
});

it('a key that no other article has is a coin', () => {
  expect(heldOut([outcome(0, true), outcome(1, true, 'before')]).map(({ confidence }) => confidence)).toEqual([
    0.5, 0.5,
  ]);
});

it('holds what was claimed against what was right', () => {
  const held = [0.95, 0.95, 0.6].map((confidence, n) => ({ outcome: outcome(n, n === 0), confidence }));
  expect(calibrationOf(held)).toEqual([
    { from: 0.5, to: 0.75, claimed: 0.6, right: 0, all: 1 },
    { from: 0.94, to: 0.97, claimed: 0.95, right: 1, all: 2 },
  ]);
  expect(brier(held)).toBeCloseTo((0.05 ** 2 + 0.95 ** 2 + 0.6 ** 2) / 3);
});

it.each([
  ['“We go on.” Nobody came. Varga said so.', 'Varga', 'other sentence, no verb, name'],
  ['“We go on,” Varga said.', 'Varga', 'after, no verb, name'],
  ['Varga said: “We go on.”', 'Varga', 'before, no verb, name'],
  ['Varga came.\n\n“We go on.”', 'Varga', 'other paragraph, no verb, name'],
])('a quote’s key tells where the speaker stands: %s', (text, mention, key) => {
  const words = /We go on[.,]/.exec(text)?.[0] as string;
  expect(keyOf(text, read(text, words, { mention, name: mention }))).toBe(key);
});
