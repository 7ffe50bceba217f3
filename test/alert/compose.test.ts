import { expect, it } from 'vitest';
import { composeAlert } from '../../src/alert/compose.ts';
import { readStory } from '../../src/story/read.ts';

const FRAME = { id: 'a1', priority: 'flash', source: 'Example Wire', url: null, publishedAt: null } as const;
const compose = (text: string) => composeAlert(readStory({ text }), { ...FRAME, language: 'en', image: null });

it('an alert does not say twice what a text without a headline begins with', () => {
  const sentence = 'The president of Westmark resigned on Monday night, her office said.';
  expect(compose(`SANDHAVEN (Example Wire) — ${sentence}`)).toMatchObject({ headline: sentence, lede: null });
});
