import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aNewsroom } from './newsroom.ts';

const BEN = 'a-token-of-ben-12345';
const LOGIN = userInfo().username;

let news: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  news = await aNewsroom({ STOP_PRESS_API_TOKENS: `ben:editor:${BEN}`, HOST: '127.0.0.1' });
});
afterEach(() => news.close());

/** Two editors, so that four eyes are in force; Ada's login is the one of the tests. */
const desk = (more = '') =>
  writeFile(
    join(news.folder, 'stop-press.yaml'),
    `desk: {slack: {editors: [U0ADA, U0BEN]}, people: [{name: Ada, slack: U0ADA, cli: ${JSON.stringify(LOGIN)}}]}\n${more}`,
  );
const posts = () => [...news.slack.standing(), ...news.discord.standing()];
const flash = (...more: string[]) =>
  news.run(['push', '--headline', 'Wall breached', '--priority', 'flash', '--json', ...more]);
const json = async (args: string[]) => JSON.parse((await news.run([...args, '--json'])).stdout);

/** Ben, by HTTP. */
const ben = async (url: string, path: string, body?: object) => {
  const answer = await fetch(`${url}/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${BEN}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as { tickets: { id: string }[]; state: string };
};
async function asked(url: string): Promise<string> {
  let id = '';
  await expect
    .poll(async () => (id = (await ben(url, 'tickets')).tickets[0]?.id ?? ''), { timeout: 15_000 })
    .not.toBe('');
  return id;
}

describe('a FLASH from the shell, where two editors are configured', () => {
  beforeEach(() => desk());

  it('waits for a second one, sends nothing, and says who can approve it and how', async () => {
    const { code, stdout } = await news.run(['push', '--headline', 'Wall breached', '--priority', 'flash']);
    expect(code).toBe(0);
    const [, ticket = ''] =
      /^Nothing was sent\. It waits for a second editor: request (\w{12}), until /.exec(stdout) ?? [];
    expect(stdout).toContain(`or another login by stop-press approve ${ticket}.`);
    expect(stdout).toContain(`BULLETIN: stop-press bulletin ${ticket}`);
    for (const command of ['list', 'tickets'])
      expect((await news.run([command])).stdout).toMatch(
        new RegExp(`^${ticket}  waits for a second editor until .*FLASH: Wall breached`, 'm'),
      );
    const whole = (await news.run(['tickets', ticket])).stdout;
    expect(whole).toMatch(/^FLASH to 2 channels: slack:C0NEWS, discord:1001$/m);
    expect(whole).toMatch(/^FLASH: Wall breached$/m);
    expect((await json(['list'])).tickets).toMatchObject([{ id: ticket, state: 'awaiting', does: 'push' }]);
    expect(posts()).toEqual([]);
  });

  it('is not approved by the login that asked for it', async () => {
    const { ticket } = JSON.parse((await flash()).stdout);
    const { code, stderr } = await news.run(['approve', ticket, '--wait']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('You asked for it yourself')]);
    expect(posts()).toEqual([]);
  });

  it('goes out when another editor approves, and --wait follows it to every channel', async () => {
    const { url } = await news.start();
    const pushing = flash('--wait');
    expect((await ben(url, `tickets/${await asked(url)}/decisions`, { as: 'approve' })).state).toBe('done');
    const { code, stdout } = await pushing;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'sent', ticket: { state: 'done', decided: { did: 'approve' } } });
    expect(posts()).toHaveLength(2);
  });

  it('is told why, where it is refused', async () => {
    const { url } = await news.start();
    const pushing = news.run(['push', '--headline', 'Wall breached', '--priority', 'flash', '--wait']);
    await ben(url, `tickets/${await asked(url)}/decisions`, { as: 'refuse', reason: 'One source only.' });
    const { code, stderr } = await pushing;
    expect(code).toBe(1);
    expect(stderr).toContain('It was refused by ben (“One source only.”); nothing was sent.');
    expect(posts()).toEqual([]);
  });

  it('goes out by an override with its reason, and the audit says so', async () => {
    const { ticket } = JSON.parse((await flash()).stdout);
    expect((await news.run(['override', ticket])).code).toBe(2);
    const { code } = await news.run(['override', ticket, '--reason', 'Nobody answers.', '--wait']);
    expect(code).toBe(0);
    expect(posts()).toHaveLength(2);
    expect((await news.run(['audit'])).stdout).toMatch(
      new RegExp(`override by ${LOGIN} \\(cli\\): alert \\w{12}, request ${ticket}: “Nobody answers.”$`, 'm'),
    );
  });

  it('can be undone', async () => {
    const { ticket } = JSON.parse((await flash()).stdout);
    expect((await news.run(['undo', ticket])).stdout).toContain('nothing was sent');
    expect((await news.run(['tickets'])).stdout).toBe('Nothing waits.\n');
    expect((await news.run(['undo', ticket])).code).toBe(1);
  });
});

it('a FLASH goes out at once where no second editor is configured', async () => {
  expect((await flash('--wait')).code).toBe(0);
  expect(posts()).toHaveLength(2);
});

it('a KILL that takes a second editor masks at once, and refused leaves the hold', async () => {
  await writeFile(join(news.folder, 'stop-press.yaml'), 'desk: {fourEyes: kill, slack: {editors: S0DESK}}');
  const { id } = await json(['push', '--headline', 'Wall breached', '--wait']);
  const { stdout } = await news.run(['kill', id, '--reason', 'Wrong wall.']);
  const [, ticket = ''] = /^It is masked everywhere \(HOLD\)\. Its KILL waits .* request (\w{12})/.exec(stdout) ?? [];
  const { stderr } = await news.run(['refuse', ticket, '--reason', 'It is the right one.']);
  expect(stderr).toContain(`Alert ${id} stays on hold`);
  expect((await json(['show', id])).history).toMatchObject([{ did: 'hold' }]);
});

it('hold --mask hides the words of an alert on every platform', async () => {
  const { id } = await json(['push', '--headline', 'Wall breached', '--priority', 'urgent', '--wait']);
  expect((await news.run(['hold', id, '--mask', '--wait'])).code).toBe(0);
  expect(JSON.stringify(posts().map(({ payload }) => payload))).not.toContain('Wall breached');
});

describe('a drill', () => {
  it('goes to drill channels alone, beside the same text for real', async () => {
    await desk('drill: {to: slack:C0DESK}');
    await news.run(['push', '--headline', 'Wall breached', '--wait']);
    expect((await news.run(['push', '--headline', 'Wall breached', '--drill', '--wait'])).code).toBe(0);
    expect(news.slack.standing('C0DESK')).toHaveLength(1);
    expect(posts()).toHaveLength(3);
  });

  it('goes nowhere where no channel is for drills, or another one is named', async () => {
    for (const command of ['push', 'preview']) {
      const { code, stderr } = await news.run([command, '--headline', 'Wall breached', '--drill']);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--drill: there is no drill channel')]);
    }
    await desk('drill: {to: slack:C0DESK}');
    const { code, stderr } = await news.run(['push', '--headline', 'x', '--drill', '--to', 'slack:C0NEWS', '--wait']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('slack:C0NEWS is none. Nothing was sent.')]);
    expect(posts()).toEqual([]);
  });
});

it('preview shows the question that an editor is asked', async () => {
  const published = new Date(Date.now() - 90 * 60_000).toISOString();
  const args = ['preview', '--headline', 'Wall breached', '--priority', 'urgent', '--published', published];
  const { stdout, stderr } = await news.run(args);
  expect(stdout).toMatch(/^URGENT to 2 channels: slack:C0NEWS, discord:1001$/m);
  expect(stderr).toContain('! The story is 90 minutes old.');
});

describe('the audit', () => {
  it('says who did what, from which revision to which, and why', async () => {
    const { id } = await json(['push', '--headline', 'Wall breached', '--wait']);
    await json(['push', '--headline', 'Another', '--wait']);
    await news.run(['refile', id, '--headline', 'Wall broken', '--reason', 'A\nslip.']);
    const { stdout } = await news.run(['audit', '--alert', id]);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^..:..  push by ${LOGIN} \\(cli\\): alert ${id}$`)),
      expect.stringMatching(/^..:.. {2}refile by .*, revision 1 → 2: “A slip\.”$/),
      '',
    ]);
    expect((await json(['audit'])).audit).toHaveLength(3);
  });

  it('as CSV runs nothing in a spreadsheet', async () => {
    const { id } = await json(['push', '--headline', 'Wall breached', '--wait']);
    await news.run(['hold', id, '--reason', '=HYPERLINK("https://evil.example","look")']);
    const [head, , hold] = (await news.run(['audit', '--csv'])).stdout.split('\r\n');
    expect(head).toBe('when,name,account,way in,what,alert,request,revision before,revision after,reason');
    expect(hold).toMatch(/,hold,\w{12},,1,2,"'=HYPERLINK\(""https:\/\/evil\.example"",""look""\)"$/);
  });
});
