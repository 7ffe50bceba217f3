import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { discordClient, slackClient } from './clients.ts';
import { startDiscord } from './discord/discord.ts';
import { servePage } from './page.ts';
import type { Committed, Sandbox } from './sandbox.ts';
import { startSlack } from './slack/slack.ts';

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

describe('the sandbox as a process of its own', () => {
  it('says where it is, and is controlled over HTTP', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/sandbox/main.ts', '--channels', '3'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    opened.push(async () => {
      child.kill('SIGTERM');
      expect((await ended)[0]).toBe(0);
    });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { slack, discord } = JSON.parse(line) as Record<'slack' | 'discord', Sandbox & { channels: string[] }>;
    expect(slack.channels).toEqual(['C00001', 'C00002', 'C00003']);
    expect(discord.channels).toHaveLength(3);

    const control = async (name: string, body?: object) => {
      const url = new URL(`/_sandbox/${name}`, slack.apiUrl);
      return (await fetch(url, body ? { method: 'POST', body: JSON.stringify(body) } : {})).json();
    };
    await control('fail', { kind: '500-before-commit' });
    const client = slackClient(slack);
    await expect(client.chat.postMessage({ channel: 'C00001', text: 'Bridge closed' })).rejects.toThrow('500');
    await client.chat.postMessage({ channel: 'C00001', text: 'Bridge closed' });
    expect(await control('log')).toMatchObject([{ seq: 1, kind: 'post', payload: { text: 'Bridge closed' } }]);
    expect(await control('seen')).toMatchObject([{ status: 500 }, { call: 'chat.postMessage', status: 200 }]);
    expect(await control('standing?channel=C00002')).toEqual([]);
    expect(await control('fail', { kind: 'hang', call: 'chat.shout' })).toMatchObject({ ok: false });
    await control('reset', {});
    expect((await control('log')) as Committed[]).toEqual([]);
    expect((await fetch(slack.pageUrl)).status).toBe(200);
  });
});

describe('the page', () => {
  it('shows both channels as they stand, and says when nothing happened since', async () => {
    const slack = await startSlack();
    const discord = await startDiscord();
    const page = await servePage({ slack, discord }, { timeZone: 'UTC' });
    opened.push(slack.close, discord.close, page.close);
    await slackClient(slack).chat.postMessage({ channel: 'C0DESK', text: 'Bridge <closed>' });
    await discordClient(discord).post('/channels/1002/messages', { body: { content: 'Bridge **closed**' } });

    const document = await (await fetch(page.url)).text();
    expect(document).toContain('Bridge &lt;closed&gt;');
    expect(document).toContain('Bridge <strong>closed</strong>');
    const panels = (await (await fetch(`${page.url}panels`)).json()) as { state: string };
    expect((await fetch(`${page.url}panels?seen=${encodeURIComponent(panels.state)}`)).status).toBe(204);
  });
});
