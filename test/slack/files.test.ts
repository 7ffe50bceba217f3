import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileReader } from '../../src/slack/files.ts';
import { type SlackSandbox, startSlack } from '../sandbox/slack/slack.ts';

let slack: SlackSandbox;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.close());

const read = (file: object) => fileReader(slack.token, slack.apiUrl)({ name: 'wall.txt', ...file });

it.each([
  ['another host', 'https://files.example.org/wall.txt'],
  ['a host that only begins like Slack’s', 'https://files.slack.com.example.org/wall.txt'],
  ['a name before the host', 'https://files.slack.com@example.org/wall.txt'],
  ['an unencrypted address', 'http://files.slack.com/wall.txt'],
  ['no address', 'wall.txt'],
])('the token goes to Slack alone, and not to %s', async (_, url_private) => {
  await expect(read({ url_private })).rejects.toThrow('wall.txt is kept outside of Slack');
});

it('a file that is too large, cut off or behind a sign-in is told plainly', async () => {
  await expect(read({ size: 6_000_000, url_private: slack.apiUrl })).rejects.toThrow('over 5 MB');
  const url_private = `${slack.pageUrl}files-pri/T0HARBOUR-F00000001/wall.txt`;
  await expect(read({ size: 10, url_private })).rejects.toThrow('Slack does not give wall.txt to us');
  slack.fail({ kind: 'truncated', call: 'files.download' });
  await expect(read({ size: 10, url_private })).rejects.toThrow('files:read');
});
