import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDiscord } from './discord/discord.ts';
import type { FaultOrder, Sandbox } from './sandbox.ts';
import { startSlack } from './slack/slack.ts';

interface Outcome {
  status: number | 'reset' | 'cut' | 'no end';
  retryAfter?: string | null;
  body?: string;
}

/** Posts one message by plain fetch, so that what went over the wire is seen and not what a client makes of it. */
async function post(sandbox: Sandbox, channel: string): Promise<Outcome> {
  const slack = sandbox.apiUrl.endsWith('/api/');
  const url = slack ? `${sandbox.apiUrl}chat.postMessage` : `${sandbox.apiUrl}/v10/channels/${channel}/messages`;
  const body = slack ? { channel, text: 'Bridge closed' } : { content: 'Bridge closed' };
  const headers = {
    authorization: `${slack ? 'Bearer' : 'Bot'} ${sandbox.token}`,
    'content-type': 'application/json',
  };
  const signal = AbortSignal.timeout(400);
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
  } catch {
    return { status: 'reset' };
  }
  try {
    return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.text() };
  } catch {
    return { status: signal.aborted ? 'no end' : 'cut' };
  }
}

const platforms = [
  { name: 'Slack', start: () => startSlack(), channel: 'C0NEWS', other: 'C0DESK', code: 'channel_not_found' },
  { name: 'Discord', start: () => startDiscord(), channel: '1001', other: '1002', code: 50013 },
];

describe.each(platforms)('$name fails on order', ({ start, channel, other, code }) => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await start();
  });
  afterEach(() => sandbox.close());

  const under = async (order: FaultOrder): Promise<Outcome & { committed: number }> => {
    sandbox.fail(order);
    const outcome = await post(sandbox, channel);
    return { ...outcome, committed: sandbox.log.length };
  };

  it('resets the connection after the message stands', async () => {
    expect(await under({ kind: 'drop-after-commit' })).toEqual({ status: 'reset', committed: 1 });
    expect(sandbox.seen.map(({ status }) => status)).toEqual([0]);
  });

  it('resets the connection before anything stands', async () => {
    expect(await under({ kind: 'drop-before-commit' })).toEqual({ status: 'reset', committed: 0 });
  });

  it('answers 500 with the message standing', async () => {
    expect(await under({ kind: '500-after-commit' })).toMatchObject({ status: 500, committed: 1 });
  });

  it('answers 500 with nothing standing', async () => {
    expect(await under({ kind: '500-before-commit' })).toMatchObject({ status: 500, committed: 0 });
  });

  it('asks to wait by Retry-After', async () => {
    const limited = await under({ kind: 'rate-limited', retryAfter: 7 });
    expect(limited).toMatchObject({ status: 429, retryAfter: '7', committed: 0 });
    expect(JSON.parse(limited.body ?? '')).toBeTypeOf('object');
  });

  it('answers 429 and does not say for how long', async () => {
    const limited = await under({ kind: 'rate-limited-without-header' });
    expect(limited).toMatchObject({ status: 429, retryAfter: null, body: 'Too Many Requests', committed: 0 });
  });

  it('answers late while the message has long stood', async () => {
    sandbox.fail({ kind: 'slow', delayMs: 80 });
    const began = performance.now();
    const answer = post(sandbox, channel);
    await sleep(40);
    expect(sandbox.log).toHaveLength(1);
    expect(await answer).toMatchObject({ status: 200 });
    expect(performance.now() - began).toBeGreaterThan(75);
  });

  it('answers 504 and commits later all the same', async () => {
    expect(await under({ kind: 'late-commit', delayMs: 60 })).toMatchObject({ status: 504, committed: 0 });
    await expect.poll(() => sandbox.log.length).toBe(1);
  });

  it('forgets a late commit at reset', async () => {
    await under({ kind: 'late-commit', delayMs: 30 });
    sandbox.reset();
    await sleep(50);
    expect(sandbox.log).toHaveLength(0);
  });

  it('ends the answer in the middle of its body', async () => {
    expect(await under({ kind: 'truncated' })).toEqual({ status: 'cut', committed: 1 });
  });

  it('answers 200 with a page of HTML', async () => {
    const page = await under({ kind: 'html' });
    expect(page).toMatchObject({ status: 200, committed: 1 });
    expect(page.body).toMatch(/^<!DOCTYPE html>/);
  });

  it('sends the headers and never the end of the body', async () => {
    expect(await under({ kind: 'hang' })).toEqual({ status: 'no end', committed: 1 });
  });

  it('refuses with the platform’s own error', async () => {
    const refused = await under({ kind: 'error', code });
    expect(refused.committed).toBe(0);
    expect(refused.body).toContain(String(code));
  });

  it('hits only the channel, and only as often, as it was told', async () => {
    sandbox.fail({ kind: '500-before-commit', channel, times: 2 });
    expect(await post(sandbox, other)).toMatchObject({ status: 200 });
    expect(await post(sandbox, channel)).toMatchObject({ status: 500 });
    expect(await post(sandbox, channel)).toMatchObject({ status: 500 });
    expect(await post(sandbox, channel)).toMatchObject({ status: 200 });
    expect(sandbox.seen.map((request) => request.channel)).toEqual([other, channel, channel, channel]);
  });

  it('knows no fault for a call that does not exist', () => {
    expect(() => sandbox.fail({ kind: 'hang', call: 'chat.shout' })).toThrow(/no such/);
  });
});
