import { afterEach, describe, expect, it } from 'vitest';
import { examineSlack } from '../../../adapters/slack/examine.ts';
import { type SlackSandbox, startSlack } from '../../sandbox/slack/slack.ts';

describe('doctor on Slack', () => {
  let sandbox: SlackSandbox;
  afterEach(() => sandbox.close());

  it('finds a token, its scopes, and the bot in its channels', async () => {
    sandbox = await startSlack();
    const findings = await examineSlack(sandbox)(['slack:C0NEWS', 'discord:1001']);
    expect(findings.map(({ subject, ok }) => [subject, ok])).toEqual([
      ['Slack token', true],
      ['Slack scopes', true],
      ['slack:C0NEWS', true],
    ]);
    expect(sandbox.log).toEqual([]);
  });

  it('says how to mend each channel that would refuse', async () => {
    const channels = [
      { id: 'C0OUT', name: 'outside', member: false },
      { id: 'C0OLD', name: 'old', archived: true },
    ];
    sandbox = await startSlack({ channels });
    const findings = await examineSlack(sandbox)(['slack:C0OUT', 'slack:C0OLD', 'slack:C0GONE']);
    expect(findings.slice(2).map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(findings.slice(2).map(({ message }) => message)).toEqual([
      'the bot is not a member of #outside. Invite it there: /invite @stop-press',
      '#old is archived. Unarchive it, or choose another channel.',
      expect.stringMatching(/C0GONE: no such channel.*\/invite/),
    ]);
  });

  it('names the scopes that are missing', async () => {
    sandbox = await startSlack({ scopes: ['chat:write', 'channels:read', 'groups:read'] });
    const [, scopes] = await examineSlack(sandbox)([]);
    expect(scopes).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^missing: channels:history, groups:history\./),
    });
  });

  it('stops at a token that is refused', async () => {
    sandbox = await startSlack();
    const findings = await examineSlack({ token: 'xoxb-wrong', apiUrl: sandbox.apiUrl })(['slack:C0NEWS']);
    expect(findings).toEqual([
      { subject: 'Slack token', ok: false, message: expect.stringContaining('SLACK_BOT_TOKEN') },
    ]);
  });
});
