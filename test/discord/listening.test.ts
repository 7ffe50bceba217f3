import { describe, expect, it } from 'vitest';
import { setStage } from './stage.ts';

const PUT = 'PUT /applications/:aid/guilds/:gid/commands';
const CALLBACK = 'POST /interactions/:iid/:token/callback';
const push = { headline: 'Bridge closed', priority: 'URGENT' };

describe('who listens', () => {
  const stage = setStage();
  const logins = () => stage.discord.seen.filter(({ call }) => call === 'GET /gateway/bot').length;
  /** Somebody listens again: what is pressed before that is lost. */
  const isAnswered = () =>
    expect
      .poll(
        () =>
          stage.ada.command('breaking', 'push', push).then(
            () => true,
            () => false,
          ),
        { timeout: 15_000 },
      )
      .toBe(true);
  const registrations = () => stage.discord.seen.filter(({ call }) => call === PUT).length;

  it('is one of two processes; the other takes over when that one closes, and registers nothing anew', async () => {
    const other = stage.desk();
    await stage.ada.command('breaking', 'push', push);
    await stage.told(stage.ada, 'Send URGENT');
    expect([logins(), registrations()]).toEqual([1, 1]);
    await stage.first.close();
    await isAnswered();
    expect(logins()).toBe(2);
    expect(registrations()).toBe(1);
    await other.close();
  });

  it('hears of an interaction after a connection that broke is back', async () => {
    stage.discord.dropGateway(4000);
    await stage.ada.command('breaking', 'push', push);
    await stage.told(stage.ada, 'Send URGENT');
  });

  it('is another process where Discord closes the connection for good', async () => {
    stage.desk();
    stage.discord.dropGateway(4004);
    await expect
      .poll(() => stage.logged.join('\n'), { timeout: 5_000 })
      .toContain('closed the connection for good (4004)');
    await isAnswered();
    expect(logins()).toBe(2);
  });

  it('asks for no privileged intent', () => {
    expect(stage.logged.join('\n')).not.toContain('disallowed intents');
    expect(stage.discord.commands).toEqual(['breaking']);
  });
});

describe('an interaction that is told twice', () => {
  const stage = setStage();

  it('is done once', async () => {
    await stage.ada.command('breaking', 'push', push);
    const shown = await stage.told(stage.ada, 'Send URGENT');
    await stage.ada.click(shown, 'Send URGENT to 2 channels');
    stage.discord.repeatInteraction();
    await stage.told(stage.ada, 'stands everywhere');
    const told = stage.ada.ephemerals().map(({ words }) => words);
    expect(told).toHaveLength(1);
    expect(stage.standing('1001')).toHaveLength(1);
  });

  it('begins one draft, and ticks an image once', async () => {
    const item = {
      source: { id: 'wire', name: 'Wire' },
      headline: 'x',
      image: { url: 'https://img.example.org/a.jpg' },
    };
    await stage.ada.command('breaking', 'push', { file: { name: 'a.json', content: JSON.stringify(item) } });
    stage.discord.repeatInteraction();
    await stage.ada.click(await stage.told(stage.ada, 'Image: left out'), 'Image: left out');
    stage.discord.repeatInteraction();
    await stage.told(stage.ada, 'Image: goes out');
    const { drafts } = stage.news.desk.ledger;
    const ids = await drafts.of('discord:900');
    expect(ids).toHaveLength(1);
    // What was repeated is handled by the time that a later press is.
    await stage.ada.command('breaking', 'status', { alert: 'nosuchalert0' });
    await stage.told(stage.ada, 'There is no alert');
    expect((await drafts.read(ids[0] ?? ''))?.words).toMatchObject({ image: true });
  });

  it('kills once, whichever of the two is acknowledged', async () => {
    const alert = await stage.out();
    await stage.ada.command('breaking', 'kill', { alert });
    const sent = stage.ada.fill({ Reason: 'Wrong.' }).submit();
    stage.discord.repeatInteraction();
    await sent;
    await stage.told(stage.ada, 'is killed');
    expect((await stage.news.desk.ledger.readAlert(alert))?.history.map(({ did }) => did)).toEqual(['kill']);
    expect(
      stage.ada
        .ephemerals()
        .map(({ words }) => words)
        .join(),
    ).not.toContain('It was killed');
  });
});

describe('an answer that is lost', () => {
  const stage = setStage();

  it('to the acknowledgement does not keep the work from being done and told', async () => {
    stage.discord.fail({ kind: 'drop-after-commit', call: CALLBACK, channel: '1001' });
    await stage.ada.command('breaking', 'push', push);
    await stage.told(stage.ada, 'Send URGENT');
  });

  it('an acknowledgement that Discord did not take is made again', async () => {
    stage.discord.fail({ kind: 'drop-before-commit', call: CALLBACK, channel: '1001' });
    await stage.ada.command('breaking', 'push', push);
    await stage.told(stage.ada, 'Send URGENT');
  });

  it('of which the token is over is in the log, and what was confirmed is done whole', async () => {
    await stage.ada.command('breaking', 'push', push);
    const shown = await stage.told(stage.ada, 'Send URGENT');
    stage.discord.fail({
      kind: 'error',
      code: 50027,
      call: 'PATCH /webhooks/:aid/:token/messages/:mid',
      channel: '1001',
      times: 9,
    });
    await stage.ada.click(shown, 'Send URGENT to 2 channels');
    await expect.poll(() => stage.standing('1002').length, { timeout: 5_000 }).toBe(1);
    expect(stage.logged.join('\n')).toContain('what was done could not be told');
  });
});

describe('an interaction that comes too late', () => {
  const stage = setStage();

  it('is in the log, and nothing half is done', async () => {
    await stage.ada.command('breaking', 'push', push);
    const shown = await stage.told(stage.ada, 'Send URGENT');
    const pressed = stage.ada.click(shown, 'Send URGENT to 2 channels').catch((error: Error) => error.message);
    stage.discord.passTime(3_000);
    expect(await pressed).toBe('The application did not respond');
    await expect.poll(() => stage.logged.join('\n')).toContain('came too late to be answered: nothing was done');
    expect(await stage.news.desk.ledger.list(10)).toEqual([]);
    await stage.ada.click(shown, 'Send URGENT to 2 channels');
    await stage.told(stage.ada, 'stands everywhere');
  });
});

describe('a server with none of the roles', () => {
  const stage = setStage({ desk: { discord: { editors: ['77'] } }, isHeard: false });

  it('is told of no command, and the log says why', async () => {
    await expect
      .poll(() => stage.logged.join('\n'), { timeout: 5_000 })
      .toContain('none of the roles that desk.discord names');
    expect(stage.discord.commands).toEqual([]);
  });
});

describe('the commands', () => {
  const stage = setStage({ discord: { commands: false }, isHeard: false });

  it('that the bot may not register are told in the log, with how to mend it', async () => {
    await expect.poll(() => stage.logged.join('\n'), { timeout: 5_000 }).toContain('scope applications.commands');
  });
});

describe('without Redis', () => {
  const stage = setStage({ ownRedis: true });
  const AWAY = 'Redis does not answer; nothing was sent.';

  it('a command, a form and a press are answered in time, and nothing was sent', async () => {
    const alert = await stage.out();
    await stage.ada.command('breaking', 'push', push);
    const shown = await stage.told(stage.ada, 'Already sent');
    const card = await stage.card(`hold:${alert}:1`);
    await stage.edda.command('breaking', 'correct', { alert });
    process.kill(stage.redisPid, 'SIGSTOP');
    try {
      await stage.ben.command('breaking', 'push', push);
      await stage.ben.command('breaking', 'push', {});
      await stage.told(stage.ben, AWAY);
      expect(await stage.ben.autocomplete('breaking', 'kill', { alert: '' })).toEqual([]);
      expect((await stage.ben.goTo('1003').click(card, 'Press')).kind).toBe('message');
      await stage.told(stage.ben, AWAY);
      await stage.ada.click(shown, 'Send URGENT to 2 channels');
      await stage.told(stage.ada, AWAY);
      const told = stage.edda.fill({ Headline: 'Bridge open', 'What was wrong': 'It never closed.' }).submit();
      await told;
      expect((await stage.told(stage.edda, AWAY)).words).toContain('> It never closed.');
      await expect
        .poll(() => stage.ben.ephemerals().filter(({ words }) => words.includes(AWAY)).length, { timeout: 8_000 })
        .toBe(3);
    } finally {
      process.kill(stage.redisPid, 'SIGCONT');
    }
  });
});
