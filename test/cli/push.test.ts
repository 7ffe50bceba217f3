import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aNewsroom } from './newsroom.ts';

const STORY = fileURLToPath(new URL('../fixtures/harbour-wall.txt', import.meta.url));

let news: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  news = await aNewsroom();
});
afterEach(() => news.close());

const posts = () => [...news.slack.standing(), ...news.discord.standing()];

describe('push --wait', () => {
  it('does the work itself where no service runs: one message a channel, one line a destination with its link', async () => {
    const { code, stdout } = await news.run([
      'push',
      STORY,
      '--priority',
      'urgent',
      '--source',
      'Ellery Courier',
      '--wait',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^slack:C0NEWS +delivered +http\S+\/archives\/C0NEWS\/p\d+$/m);
    expect(stdout).toMatch(/^discord:1001 +delivered +https:\/\/discord\.com\/channels\/\d+\/1001\/\d+$/m);
    expect(news.slack.log).toHaveLength(1);
    expect(news.discord.log).toHaveLength(1);
  });

  it('posts nothing new for the same story again, and shows the alert that it became', async () => {
    const args = ['push', STORY, '--source', 'Ellery Courier', '--wait', '--json'];
    const first = JSON.parse((await news.run(args)).stdout);
    const again = await news.run(args);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ outcome: 'same', id: first.id, state: 'sent' });
    expect(posts()).toHaveLength(2);
  });

  it('takes a headline alone as a complete push: no prefix, no ping', async () => {
    const { code } = await news.run(['push', '--headline', 'Airport of Port Ellery closed', '--wait']);
    expect(code).toBe(0);
    const [slack] = news.slack.standing();
    expect(slack?.payload['text']).toMatch(/^Airport of Port Ellery closed — Newsroom/);
  });

  it('says of each channel why it did not get the alert, and ends with 1', async () => {
    news.slack.fail({ kind: 'error', code: 'is_archived' });
    const { code, stdout, stderr } = await news.run(['push', '--headline', 'One', '--wait']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^slack:C0NEWS +not delivered \(is_archived\): .+/m);
    expect(stdout).toMatch(/^discord:1001 +delivered/m);
    expect(stdout + stderr).not.toContain(news.slack.token);
  });

  it('finds what stands already though its answer was lost, and does not send it again', async () => {
    news.slack.fail({ kind: 'drop-after-commit' });
    const { code, stdout } = await news.run(['push', '--headline', 'One', '--wait']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^slack:C0NEWS +delivered /m);
    expect(news.slack.log).toHaveLength(1);
  });

  it('goes only where --to says', async () => {
    await news.run(['push', '--headline', 'One', '--to', 'slack:C0DESK', '--wait']);
    expect(posts().map(({ channel }) => channel)).toEqual(['C0DESK']);
  });

  it('holds another version of a story for an editor', async () => {
    const item = (headline: string) => JSON.stringify({ id: 'w1', source: { id: 'wire', name: 'Wire' }, headline });
    await news.run(['push', '-', '--wait'], { stdin: item('Wall breached') });
    const { code, stderr } = await news.run(['push', '-', '--wait'], { stdin: item('Wall holds') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/another version of alert \w{12}.*held for an editor as \w{12}\.2; nothing was posted/);
    expect(posts()).toHaveLength(2);
  });
});

describe('push', () => {
  it('leaves the alert in the queue for the service, and says so', async () => {
    const { code, stdout, stderr } = await news.run(['push', '--headline', 'One']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Alert \w{12} is in the queue\.$/m);
    expect(stderr).toMatch(/No service runs: it waits for stop-press start/);
    expect(posts()).toHaveLength(0);
    await news.start();
    await expect.poll(() => posts().length, { timeout: 5_000 }).toBe(2);
  });

  it('tells wrong usage with exit code 2, and takes nothing', async () => {
    for (const args of [
      ['push'],
      ['push', 'no-such-file.txt'],
      ['push', '--headline', 'One', '--priority', 'loud'],
      ['push', '--headline', 'One', '--to', 'slack:#news'],
      ['push', '--headline', 'One', '--nonsense'],
      ['nonsense'],
    ]) {
      const { code, stdout, stderr } = await news.run(args);
      expect(code, args.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).not.toMatch(/\bat .*\.js:\d+/); // no stack trace
      expect(stderr.length).toBeGreaterThan(20);
    }
    expect((await news.run(['list'])).stdout).toMatch(/^No alerts yet/);
  });

  it('refuses real platforms where no Redis would keep the alert, unless the loss is accepted', async () => {
    const bare = { PATH: '/nowhere', SLACK_API_URL: '', DISCORD_API_URL: '' };
    const { code, stderr } = await news.run(['push', '--headline', 'One', '--wait'], { env: bare });
    expect(code).toBe(2);
    expect(stderr).toMatch(/install redis-server, set REDIS_URL, or say --accept-loss/);
  });
});

describe('push where the machine has no Redis', () => {
  it('delivers all the same, and says that nothing is kept', async () => {
    const alone = await aNewsroom({ PATH: '/nowhere' });
    const { code, stdout, stderr } = await alone.run(['push', STORY, '--wait']);
    expect(stdout).toMatch(/^slack:\S+ +delivered .*\ndiscord:\S+ +delivered /);
    expect(code).toBe(0);
    expect(stderr).toMatch(/loses it when it ends/);
    expect(alone.slack.standing()).toHaveLength(1);
    expect(alone.discord.standing()).toHaveLength(1);
    await alone.close();
  });
});

describe('preview', () => {
  it('shows the exact payloads without queue, tokens or network', async () => {
    const bare = {
      SLACK_BOT_TOKEN: '',
      SLACK_CHANNELS: '',
      DISCORD_BOT_TOKEN: '',
      DISCORD_CHANNELS: '',
      PATH: '/nowhere',
    };
    const { code, stdout } = await news.run(['preview', STORY, '--source', 'Ellery Courier', '--json'], { env: bare });
    expect(code).toBe(0);
    const { alert, slack, discord } = JSON.parse(stdout);
    expect(slack.text).toContain(alert.headline);
    expect(discord.allowed_mentions).toEqual({ parse: [], roles: [] });
    expect(news.slack.seen).toHaveLength(0);
  });
});

describe('list and show', () => {
  it('tell the state of each alert and the proof of each message', async () => {
    const { id } = JSON.parse((await news.run(['push', '--headline', 'One', '--wait', '--json'])).stdout);
    expect((await news.run(['list'])).stdout).toMatch(new RegExp(`^${id} .*sent 2/2 +One$`, 'm'));
    expect((await news.run(['show', id])).stdout).toMatch(/slack:C0NEWS +delivered/);
    expect((await news.run(['show', 'nosuchalert0'])).code).toBe(1);
  });
});

describe('a broken configuration', () => {
  it('is told whole, at once, without its secrets', async () => {
    await writeFile(
      join(news.folder, '.env'),
      'SLACK_BOT_TOKEN=xoxp-a-user-token\nPORT=99999\nDISCORD_CHANNELS=#news\n',
    );
    const { code, stderr } = await news.run(['list'], {
      env: { SLACK_BOT_TOKEN: 'xoxp-secret-1', PORT: '99999', DISCORD_CHANNELS: '#news' },
    });
    expect(code).toBe(2);
    for (const name of ['SLACK_BOT_TOKEN', 'PORT', 'DISCORD_CHANNELS']) expect(stderr).toContain(name);
    expect(stderr).not.toContain('secret');
  });
});
