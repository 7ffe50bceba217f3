import { expect, it } from 'vitest';
import { wordsOfMessage } from '../../src/slack/plain.ts';

it.each([
  ['who wrote it and whom it calls', '<@U0BEN> <!here> the wall broke, says <@U0ADA|ada>', 'the wall broke, says'],
  ['channels and groups', 'From <#C0DESK|desk> for <!subteam^S0EDITORS|@editors>: it broke', 'From for : it broke'],
  [
    'addresses of messages, with or without words',
    'It broke <https://harbour.slack.com/archives/C0DESK/p1700000000000001|here> <https://harbour.slack.com/archives/C0DESK/p17>',
    'It broke',
  ],
])('%s go', (_, text, words) => {
  expect(wordsOfMessage([text])).toBe(words);
});

it.each([
  ['marks', '*Breaking:* the _north_ wall ~held~ *_broke_* `at 3`', 'Breaking: the north wall held broke at 3'],
  ['quote signs', '&gt; The wall broke\n&gt; at three', 'The wall broke\nat three'],
  ['links become their words', 'Read <https://example.org/a?b=1&amp;c=2|the page>', 'Read the page'],
  ['bare links stay', 'See <https://example.org/wall>', 'See https://example.org/wall'],
  ['signs are themselves', 'Tide &lt; 3 m &amp; falling', 'Tide < 3 m & falling'],
  ['arithmetic and names are no marks', '2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ['paragraphs', 'One\n\n\n\nTwo  ', 'One\n\nTwo'],
])('%s are read', (_, text, words) => {
  expect(wordsOfMessage([text])).toBe(words);
});

it('a shared message is its own words, where nobody wrote any above it', () => {
  expect(wordsOfMessage(['', 'The *wall* broke', ''])).toBe('The wall broke');
  expect(wordsOfMessage(['Ours', 'Theirs'])).toBe('Ours');
});
