import { expect, it } from 'vitest';
import { BREAKING } from '../../src/discord/commands.ts';
import { isThere } from '../../src/discord/register.ts';

/** As Discord gives it back: with fields of its own, and without what is false. */
const kept = (): typeof BREAKING =>
  JSON.parse(JSON.stringify({ ...BREAKING, id: '1', version: '2', nsfw: false, contexts: null }), (name, value) =>
    name === 'required' && value === false ? undefined : value,
  );

it('a command that stands as we would tell it is not told again', () => {
  expect(isThere(kept(), BREAKING)).toBe(true);
});

it.each([
  ['it is another', undefined],
  ['a description is another', { ...kept(), description: 'x' }],
  ['a subcommand is missing', { ...kept(), options: kept().options?.slice(1) }],
  [
    'an option has choices that ours has not',
    { ...kept(), options: kept().options?.map((each) => ({ ...each, choices: [{ name: 'a', value: 'a' }] })) },
  ],
])('it is told again where %s', (_, theirs) => {
  expect(isThere(theirs, BREAKING)).toBe(false);
});
