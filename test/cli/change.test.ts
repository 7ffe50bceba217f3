import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aNewsroom } from './newsroom.ts';

let news: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  news = await aNewsroom();
});
afterEach(() => news.close());

/** Pushes a headline, follows it, and gives its id. */
async function pushed(headline = 'Wall breached at the south quay'): Promise<string> {
  const { stdout } = await news.run(['push', '--headline', headline, '--priority', 'urgent', '--wait', '--json']);
  return (JSON.parse(stdout) as { id: string }).id;
}

/** Everything that stands on both platforms, as text. */
const shown = () =>
  JSON.stringify([news.slack, news.discord].flatMap((platform) => platform.standing().map(({ payload }) => payload)));
const count = () => [news.slack.standing().length, news.discord.standing().length];

describe('correct', () => {
  it('edits the alert in both places, posts a notice in each, and shows proof', async () => {
    const id = await pushed();
    const { code, stdout } = await news.run([
      'correct',
      id,
      '--what-was-wrong',
      'It was the north quay.',
      '--headline',
      'Wall breached at the north quay',
      '--wait',
    ]);
    expect(stdout).toMatch(/^slack:C0NEWS +shows revision 2 +https?:/m);
    expect(stdout).toMatch(/^discord:1001 +notice: delivered +https?:/m);
    expect(code).toBe(0);
    expect(count()).toEqual([2, 2]);
    expect(shown()).not.toContain('south quay');
    expect(shown()).toContain('It was the north quay.');
  });

  it('asks for what was wrong, in words', async () => {
    const id = await pushed();
    const { code, stderr } = await news.run(['correct', id, '--headline', 'x']);
    expect(code).toBe(2);
    expect(stderr).toContain('--what-was-wrong "…" is needed.');
  });
});

describe('kill', () => {
  it('leaves no word of the alert on either platform, and tells whom it called', async () => {
    const id = await pushed();
    const { code, stdout } = await news.run([
      'kill',
      id,
      '--reason',
      'The source made it up.',
      '--public-reason',
      'It could not be confirmed.',
      '--wait',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/killed 2\/2/);
    expect(shown()).not.toMatch(/quay|made it up/);
    expect(shown()).toContain('It could not be confirmed.');
    const { stdout: all } = await news.run(['show', id]);
    expect(all).toMatch(/^kill .*: The source made it up\.$/m);
  });

  it('of an alert that is unknown, or killed already, says so and changes nothing', async () => {
    expect((await news.run(['kill', 'nosuchalert0', '--reason', 'x'])).stderr).toContain(
      'There is no alert nosuchalert0',
    );
    const id = await pushed();
    await news.run(['kill', id, '--reason', 'x', '--wait']);
    const { code, stderr } = await news.run(['kill', id, '--reason', 'x']);
    expect(code).toBe(1);
    expect(stderr).toContain('It was killed: nothing of it goes out any more.');
  });
});

describe('where Slack lets nobody edit the alert any more', () => {
  const closeEdits = () =>
    news.slack.fail({ kind: 'error', code: 'edit_window_closed', call: 'chat.update', times: 99 });
  const onSlack = () => news.slack.standing().map(({ payload }) => String(payload['text']).split('\n')[0]);

  it('a hold is told in the channel, and the editor learns what stands', async () => {
    const id = await pushed();
    closeEdits();
    const { code, stdout } = await news.run(['hold', id, '--wait']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^slack:C0NEWS +STANDS WITH OLD WORDS.*edit_window_closed/m);
    expect(stdout).toMatch(/^slack:C0NEWS +notice: delivered +https?:/m);
    expect(onSlack()).toEqual([
      'URGENT: Wall breached at the south quay — Newsroom',
      'HOLD: URGENT: Wall breached at the south quay — Newsroom',
    ]);
    expect(count()).toEqual([2, 1]);
  });

  it('a kill leaves no word of it: it is deleted, and its notice says that it was killed', async () => {
    const id = await pushed();
    closeEdits();
    const { code, stdout } = await news.run(['kill', id, '--reason', 'The source made it up.', '--wait']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/killed 1\/2/);
    expect(stdout).toMatch(/^slack:C0NEWS +nothing stands: It was killed and took no edit/m);
    expect(shown()).not.toContain('quay');
    expect(onSlack()).toEqual([expect.stringMatching(/^KILL: The URGENT alert/)]);
  });
});

it('an update stands beneath the alert, and edits it', async () => {
  const id = await pushed();
  expect((await news.run(['update', id, '--lede', 'Two boats are out.', '--wait'])).code).toBe(0);
  expect(count()).toEqual([2, 2]);
  expect(shown()).toContain('Two boats are out.');
});

it('a hold is marked everywhere, and a release takes the mark away', async () => {
  const id = await pushed();
  await news.run(['hold', id, '--wait']);
  expect(shown()).toContain('HOLD');
  expect((await news.run(['list'])).stdout).toContain('on hold');
  await news.run(['release', id, '--wait']);
  expect(shown()).not.toContain('HOLD');
});

it('a correction based on an older revision is refused', async () => {
  const id = await pushed();
  await news.run(['refile', id, '--headline', 'Wall breached', '--wait']);
  const { code, stderr } = await news.run(['refile', id, '--base', '1', '--headline', 'x']);
  expect(code).toBe(1);
  expect(stderr).toContain('it is at revision 2, and this is based on 1');
});

it('an alert for a later hour waits, and can be cancelled', async () => {
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const { stdout } = await news.run(['push', '--headline', 'Later', '--at', at, '--wait', '--json']);
  const { id, state } = JSON.parse(stdout) as { id: string; state: string };
  expect(state).toBe('scheduled');
  expect((await news.run(['kill', id, '--reason', 'Cancelled.', '--wait'])).code).toBe(0);
  expect(count()).toEqual([0, 0]);
});

it('what was refused goes out after it was mended and retried', async () => {
  news.slack.fail({ kind: 'error', code: 'not_in_channel' });
  const { stdout } = await news.run(['push', '--headline', 'One', '--wait']);
  const id = /^(\w{12}) {2}/m.exec(stdout)?.[1] ?? '';
  expect(stdout).toContain('not delivered (not_in_channel)');
  expect((await news.run(['doctor'])).stdout).toMatch(/^✗ slack:C0NEWS: switched off/m);
  expect((await news.run(['retry', id, '--wait'])).code).toBe(0);
  expect(count()).toEqual([1, 1]);
});

describe('resolve', () => {
  it('takes the link of the message that stands, reads it, and a kill masks it', async () => {
    const [slack, call] = [news.slack, 'conversations.history'];
    slack.fail({ kind: 'drop-after-commit' });
    slack.fail({ kind: 'error', code: 'missing_scope', call, times: 2 });
    const { stdout } = await news.run(['push', '--headline', 'Wall breached at the south quay', '--wait']);
    const id = /^(\w{12}) {2}/m.exec(stdout)?.[1] ?? '';
    expect(stdout).toMatch(/^slack:C0NEWS +QUARANTINED/m);
    expect((await news.run(['doctor'])).stdout).toContain(
      `stop-press resolve ${id} slack:C0NEWS --sent --message LINK, or with --resend`,
    );
    const ts = slack.standing()[0]?.messageId ?? '';
    const link = `https://harbour-courier.slack.com/archives/C0NEWS/p${ts.replace('.', '')}`;
    const resolve = (...flags: string[]) => news.run(['resolve', id, 'slack:C0NEWS', ...flags]);

    const unread = await resolve('--sent', '--message', link);
    expect([unread.code, unread.stderr]).toEqual([1, expect.stringMatching(/cannot be looked at: .*C0NEWS.*scope/)]);
    const other = slack.say('C0NEWS', 'Is that so?');
    expect((await resolve('--sent', '--message', other)).stderr).toContain('is not this bot’s');
    expect((await resolve('--sent', '--message', 'the first')).stderr).toContain('Expected a link to the message');
    expect((await resolve('--resend', '--message', link)).stderr).toContain('goes with "sent" alone');
    expect((await resolve('--sent', '--message', link, '--wait')).code).toBe(0);

    const { stdout: killed } = await news.run(['kill', id, '--reason', 'Made up.', '--wait']);
    expect(killed).toMatch(/killed 2\/2/);
    expect(shown()).not.toContain('quay');
  });

  it('is asked by HTTP as well', async () => {
    news.slack.fail({ kind: 'drop-after-commit' });
    news.slack.fail({ kind: 'error', code: 'missing_scope', call: 'conversations.history' });
    const { url } = await news.start();
    const { stdout } = await news.run(['push', '--headline', 'Wall breached', '--wait']);
    const id = /^(\w{12}) {2}/m.exec(stdout)?.[1] ?? '';
    const resolve = async (message: string) => {
      const body = JSON.stringify({ do: 'resolve', destination: 'slack:C0NEWS', as: 'sent', message });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${url}/v1/alerts/${id}/changes`, { method: 'POST', headers, body });
      return [answer.status, await answer.json()];
    };
    expect(await resolve('1767225600.000100')).toEqual([
      409,
      { error: expect.stringContaining('No such message stands in Slack channel C0NEWS') },
    ]);
    const ts = news.slack.standing()[0]?.messageId ?? '';
    expect(await resolve(ts)).toEqual([202, expect.objectContaining({ alert: id, messages: 1 })]);
    expect((await news.run(['show', id])).stdout).toMatch(/^ +slack:C0NEWS +delivered +https?:/m);
  });
});
