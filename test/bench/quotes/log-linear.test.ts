import { expect, it } from 'vitest';
import { likeliest } from '../../../src/story/quotes/english/model.ts';
import { type Example, weightsFrom } from './log-linear.ts';

const example = (right: string[], wrong: string[]): Example => ({
  article: 0,
  options: [
    { clues: right, right: true },
    { clues: wrong, right: false },
  ],
});
const examples = [
  ...Array.from({ length: 30 }, () => example(['near', 'subject'], ['far', 'subject'])),
  ...Array.from({ length: 10 }, () => example(['far', 'object'], ['near', 'object'])),
];

it('weighs a clue by how often what has it is right', () => {
  const weights = weightsFrom(examples, 0.01);
  const [near = 0, far = 0] = [weights.get('near'), weights.get('far')];
  expect(near).toBeGreaterThan(0);
  // Three in four: the odds are 3, and their logarithm 1.1.
  expect((near - far) / 100).toBeCloseTo(Math.log(3), 1);
  const options = [{ clues: ['near'] }, { clues: ['far'] }];
  const shares = likeliest(options, new Map([...weights].map(([clue, weight]) => [clue, weight / 100])));
  expect(shares?.option).toBe(options[0]);
  expect(shares?.share).toBeCloseTo(0.75, 1);
});

it('learns nothing from a clue that all options have, nor from one that is hardly seen', () => {
  const weights = weightsFrom([...examples, example(['near', 'once'], ['far'])], 1);
  expect(weights.has('subject')).toBe(false);
  expect(weights.has('once')).toBe(false);
});

it('leaves out examples of which nothing is right', () => {
  const nothing: Example = { article: 0, options: [{ clues: ['near'], right: false }] };
  expect(weightsFrom([...examples, nothing])).toEqual(weightsFrom(examples));
});
