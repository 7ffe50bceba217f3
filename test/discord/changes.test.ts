import { describe, expect, it } from 'vitest';
import { confirmChange } from '../../src/desk/confirm.ts';
import { follow } from '../../src/desk/follow.ts';
import { policyOf } from '../../src/desk/policy.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import type { Person } from '../sandbox/discord/person/person.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const open = async (does: string, alert: string, person: Person = stage.ada) => {
  expect(await person.command('breaking', does, { alert })).toMatchObject({ kind: 'modal' });
  return person;
};
const history = async (alert: string) => (await stage.news.desk.ledger.readAlert(alert))?.history.map(({ did }) => did);
/** Ben changes it by another way in. */
const byBen = (alert: string, request: object) =>
  confirmChange(
    stage.news.desk,
    policyOf(stage.config),
    { actor: { via: 'web', name: 'ben' }, role: 'editor' },
    alert,
    ChangeRequest.parse(request),
  );

describe('/breaking correct', () => {
  it('shows the newest words, puts every place right and tells so', async () => {
    const alert = await stage.out('Bridge closed');
    const ada = await open('correct', alert);
    expect(ada.modal()?.fields[0]).toMatchObject({ label: 'Headline', value: 'Bridge closed' });
    await ada.fill({ Headline: 'Bridge open', 'What was wrong': 'It never closed.', Reason: 'Misheard.' }).submit();
    await stage.told(ada, 'Corrected: every place is put right');
    await stage.told(ada, 'stands everywhere');
    for (const channel of ['1001', '1002']) {
      const standing = stage.standing(channel);
      expect(standing).toHaveLength(2);
      expect(standing.join()).toContain('It never closed.');
      expect(standing.join()).not.toContain('Bridge closed');
      expect(standing.join()).not.toContain('Misheard');
    }
  });

  it('is not sent without what was wrong', async () => {
    const ada = await open('correct', await stage.out());
    await expect(ada.fill({ Headline: 'Bridge open' }).submit()).rejects.toThrow('What was wrong: is required');
  });

  it('takes out a quote that is unticked', async () => {
    const content =
      'Bridge closed\n\nThe bridge over the Ell closed on Monday.\n\n“The bridge is closed to all traffic until further notice,” said Mara Oduya, the coast guard commander.\n';
    await stage.ada.command('breaking', 'push', { file: { name: 'a.txt', content }, priority: 'URGENT' });
    await stage.ada.click(await stage.told(stage.ada, 'Send URGENT'), 'Send URGENT to 2 channels');
    const alert = /Alert (\w{12})/.exec((await stage.told(stage.ada, 'stands everywhere')).words)?.[1] ?? '';
    expect(stage.standing('1001')[0]).toContain('until further notice');
    const ada = await open('correct', alert);
    await ada.fill({ Quotes: [], 'What was wrong': 'She did not say so.' }).submit();
    await stage.told(ada, 'stands everywhere');
    await expect.poll(() => stage.standing('1001').join()).not.toContain('until further notice');
  });
});

describe('two editors at once', () => {
  it('the later one is told who did what meanwhile, keeps their words, and overwrites nothing', async () => {
    const alert = await stage.out('Bridge closed');
    const ada = await open('correct', alert);
    await open('correct', alert, stage.ben);
    await stage.ben.fill({ Headline: 'Bridge shut to lorries', 'What was wrong': 'Lorries alone.' }).submit();
    await stage.told(stage.ben, 'Corrected');
    await ada.fill({ Headline: 'Bridge open', 'What was wrong': 'It never closed.' }).submit();
    const told = await stage.told(ada, 'Nothing of yours was sent');
    expect(told.words).toMatch(/began with revision 1, and it is at 2/);
    expect(told.words).toMatch(/Ben Okafor corrected it meanwhile/);
    expect(told.words).toContain('Bridge shut to lorries');
    expect(told.words).toContain('It never closed.');
    expect(await history(alert)).toEqual(['correct']);
    await ada.click(told, 'Begin again with the newest words');
    expect(ada.modal()?.fields[0]?.value).toBe('Bridge shut to lorries');
    await ada.fill({ Headline: 'Bridge open', 'What was wrong': 'It never closed.' }).submit();
    await stage.told(ada, 'Corrected');
    expect(await history(alert)).toEqual(['correct', 'correct']);
  });

  it('a release of another hold than the one that was seen is told, and not done', async () => {
    const alert = await stage.out();
    await byBen(alert, { do: 'hold' });
    const ada = await open('release', alert);
    await byBen(alert, { do: 'release' });
    await byBen(alert, { do: 'hold' });
    await ada.submit();
    await stage.told(ada, 'Nothing of yours was sent');
    expect((await stage.news.desk.ledger.readAlert(alert))?.life).toBe('hold');
  });

  it('a kill waits for nobody: it is done, and told what was corrected meanwhile', async () => {
    const alert = await stage.out();
    const ada = await open('kill', alert);
    await byBen(alert, { do: 'correct', wasWrong: 'The bridge.', headline: 'Quay closed' });
    await ada.fill({ Reason: 'Wrong from the start.' }).submit();
    const told = await stage.told(ada, 'is killed');
    expect(told.words).toContain('ben corrected it meanwhile');
    expect(stage.standing().join()).not.toMatch(/Bridge closed|Quay closed/);
  });
});

describe('/breaking update and refile', () => {
  it('update posts the new facts beneath each alert', async () => {
    const ada = await open('update', await stage.out());
    await ada.fill({ Lede: 'It opens again at noon.' }).submit();
    await stage.told(ada, 'stands everywhere');
    expect(stage.standing('1001').join()).toContain('It opens again at noon.');
  });

  it('refile mends a slip in silence', async () => {
    const ada = await open('refile', await stage.out('Brige closed'));
    await ada.fill({ Headline: 'Bridge closed' }).submit();
    await stage.told(ada, 'stands everywhere');
    expect(stage.standing('1001')).toHaveLength(1);
    expect(stage.standing('1001')[0]).toContain('Bridge closed');
  });

  it('say so where no word was changed', async () => {
    const alert = await stage.out();
    await (await open('update', alert)).submit();
    await stage.told(stage.ada, 'You changed none of its words: nothing was sent.');
    expect(await history(alert)).toEqual([]);
  });
});

describe('/breaking hold, release and kill', () => {
  it('hold masks the words where that is ticked, and release shows them again', async () => {
    const alert = await stage.out();
    await (await open('hold', alert)).fill({ 'Hide its words meanwhile': true, Reason: 'Checking.' }).submit();
    await stage.told(stage.ada, 'is on hold');
    expect(stage.standing().join()).not.toContain('Bridge closed');
    await (await open('release', alert)).submit();
    await stage.told(stage.ada, 'Released.');
    await expect.poll(() => stage.standing('1001').join(), { timeout: 5_000 }).toContain('Bridge closed');
  });

  it('kill leaves no word of it standing, and tells readers what the editor wrote for them', async () => {
    const alert = await stage.out();
    const ada = await open('kill', alert);
    await ada
      .fill({ Reason: 'The source made it up.', 'What readers are told': 'It could not be confirmed.' })
      .submit();
    await stage.told(ada, 'is killed');
    expect(stage.standing().join()).not.toMatch(/Bridge closed|made it up/);
    expect(stage.standing('1001').join()).toContain('It could not be confirmed.');
  });

  it('kill wants a reason', async () => {
    const ada = await open('kill', await stage.out());
    await expect(ada.submit()).rejects.toThrow('Reason: is required');
  });

  it('say why where it cannot be done', async () => {
    const alert = await stage.out();
    await (await open('release', alert)).submit();
    await stage.told(stage.ada, 'It is not on hold.');
  });
});

describe('an alert that is named', () => {
  it('is found by its headline while one types', async () => {
    const alert = await stage.out('Bridge closed');
    await stage.out('Harbour wall breached');
    expect(await stage.ada.autocomplete('breaking', 'correct', { alert: 'brid' })).toEqual([
      { name: `${alert} · sent · Bridge closed`, value: alert },
    ]);
  });

  it('on hold, killed, scheduled or under embargo is shown to editors alone', async () => {
    const held = await stage.out('Held one');
    const killed = await stage.out('Killed one');
    const open = await stage.out('Open one');
    await byBen(held, { do: 'hold' });
    await byBen(killed, { do: 'kill', reason: 'x' });
    for (const [headline, hour] of [
      ['Scheduled one', 'at'],
      ['Embargoed one', 'embargo'],
    ] as const) {
      await stage.ada.command('breaking', 'push', { headline, priority: 'URGENT', [hour]: 'in 2 hours' });
      await stage.ada.click(await stage.told(stage.ada, 'Schedule URGENT'), 'Schedule URGENT for 2 channels');
      await stage.told(stage.ada, 'waits for its hour');
    }
    const offered = async (person: Person, does = 'status') =>
      (await person.autocomplete('breaking', does, { alert: '' })).map(({ name }) => name.split(' · ')[2]).sort();
    expect(await offered(stage.dara)).toEqual(['Open one']);
    expect(await offered(stage.cleo)).toEqual([]);
    expect(await offered(stage.ada)).toEqual(['Embargoed one', 'Held one', 'Killed one', 'Open one', 'Scheduled one']);
    expect(await offered(stage.ada, 'release')).toEqual(['Held one']);
    expect(await offered(stage.ada, 'kill')).not.toContain('Killed one');
    await stage.dara.command('breaking', 'status', { alert: killed });
    await stage.told(stage.dara, `There is no alert ${killed}.`);
    await stage.dara.command('breaking', 'status', { alert: open });
    await stage.told(stage.dara, 'stands everywhere');
  });

  it('and is none is told', async () => {
    await stage.ada.command('breaking', 'kill', { alert: 'nosuchalert0' });
    await stage.told(stage.ada, 'There is no alert nosuchalert0.');
  });
});

describe('/breaking status', () => {
  it('says where it stands, with a link to each place, and who did what', async () => {
    const alert = await stage.out();
    await byBen(alert, { do: 'refile', headline: 'Bridge closed to all' });
    await follow(stage.news.desk.ledger, alert);
    await stage.ada.command('breaking', 'status', { alert });
    const shown = await stage.told(stage.ada, /refile by ben \(web\)/);
    expect(shown.words).toContain('#breaking-news (Discord): shows revision 2 · [look](<http');
  });
});
