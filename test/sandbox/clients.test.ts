import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { discordClient, refusal, slackClient } from './clients.ts';
import { startDiscord } from './discord/discord.ts';
import type { FaultOrder } from './sandbox.ts';
import { startSlack } from './slack/slack.ts';

/** What became of a call: the error's own name and code, or `done`. */
type Met = { name: string; code?: unknown; message: string };

describe('what the real Slack client makes of each fault', () => {
  it.each<[FaultOrder, Partial<Met>]>([
    [{ kind: 'drop-after-commit' }, { code: 'slack_webapi_request_error' }],
    [{ kind: 'drop-before-commit' }, { code: 'slack_webapi_request_error' }],
    [{ kind: '500-after-commit' }, { code: 'slack_webapi_http_error' }],
    [{ kind: '500-before-commit' }, { code: 'slack_webapi_http_error' }],
    [{ kind: 'late-commit', delayMs: 1 }, { code: 'slack_webapi_http_error' }],
    [{ kind: 'rate-limited', retryAfter: 3 }, { code: 'slack_webapi_rate_limited_error' }],
    [{ kind: 'rate-limited-without-header' }, { name: 'Error' }],
    [{ kind: 'truncated' }, { name: 'TypeError', message: 'terminated' }],
    [{ kind: 'html' }, { code: 'slack_webapi_platform_error' }],
    [{ kind: 'slow', delayMs: 500 }, { code: 'slack_webapi_request_error' }],
    [{ kind: 'hang' }, { name: 'TimeoutError' }],
    [{ kind: 'error', code: 'is_archived' }, { code: 'slack_webapi_platform_error' }],
  ])('%o', async (order, met) => {
    const slack = await startSlack();
    slack.fail(order);
    const client = slackClient(slack, 200);
    expect(await refusal<Met>(client.chat.postMessage({ channel: 'C0NEWS', text: 'x' }))).toMatchObject(met);
    await slack.close();
  });
});

describe('what the real Discord client makes of each fault', () => {
  it.each<[FaultOrder, Partial<Met>]>([
    [{ kind: 'drop-after-commit' }, { code: 'ECONNRESET' }],
    [{ kind: 'drop-before-commit' }, { code: 'ECONNRESET' }],
    [{ kind: '500-after-commit' }, { name: 'HTTPError' }],
    [{ kind: '500-before-commit' }, { name: 'HTTPError' }],
    [{ kind: 'late-commit', delayMs: 1 }, { name: 'HTTPError' }],
    [{ kind: 'rate-limited', retryAfter: 3 }, { name: 'RateLimitError[/channels/1001/messages]' }],
    [{ kind: 'rate-limited-without-header' }, { name: 'RateLimitError[/channels/1001/messages]' }],
    [{ kind: 'truncated' }, { message: 'other side closed' }],
    [{ kind: 'slow', delayMs: 500 }, { name: 'AbortError' }],
    [{ kind: 'error', code: 50013 }, { name: 'DiscordAPIError[50013]' }],
    [{ kind: 'error', code: 401 }, { name: 'DiscordAPIError[0]' }],
  ])('%o', async (order, met) => {
    const discord = await startDiscord();
    discord.fail(order);
    const post = discordClient(discord, 200).post('/channels/1001/messages', { body: { content: 'x' } });
    expect(await refusal<Met>(post)).toMatchObject(met);
    await discord.close();
  });

  it('takes a page of HTML for an answer', async () => {
    const discord = await startDiscord();
    discord.fail({ kind: 'html' });
    const answer = await discordClient(discord).post('/channels/1001/messages', { body: { content: 'x' } });
    expect(answer).toBeInstanceOf(ArrayBuffer);
    await discord.close();
  });

  it('waits for the end of a body beyond its own timeout', async () => {
    const discord = await startDiscord();
    discord.fail({ kind: 'hang' });
    const post = discordClient(discord, 100).post('/channels/1001/messages', { body: { content: 'x' } });
    const ended = post.then(
      () => 'done',
      () => 'refused',
    );
    expect(await Promise.race([ended, sleep(300, 'still waiting')])).toBe('still waiting');
    await discord.close();
    expect(await ended).toBe('refused');
  });
});
