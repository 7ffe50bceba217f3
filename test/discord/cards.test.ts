import { describe, expect, it } from 'vitest';
import type { Person } from '../sandbox/discord/person/person.ts';
import { EDITORS_CHANNEL, setStage } from './stage.ts';

const stage = setStage();
const press = async (name: string, person: Person = stage.ben) =>
  person.goTo(EDITORS_CHANNEL).click(await stage.card(name), 'Press');
const card = () => stage.discord.standing(EDITORS_CHANNEL)[0]?.payload['content'];

describe('a card’s button', () => {
  it.each([
    ['correct', { Headline: 'Bridge open', 'What was wrong': 'It never closed.' }, 'Corrected'],
    ['update', { Lede: 'It opens at noon.' }, 'Updated'],
    ['refile', { Headline: 'Bridge shut' }, 'Refiled'],
    ['hold', { Reason: 'Checking.' }, 'On hold'],
    ['kill', { Reason: 'Wrong.' }, 'Killed'],
  ])('%s opens its form with the newest words, does it, and tells who pressed it alone', async (does, words, done) => {
    const alert = await stage.out();
    expect(await press(`${does}:${alert}:1`)).toMatchObject({ kind: 'modal' });
    await stage.ben.fill(words).submit();
    const told = await stage.told(stage.ben, done);
    expect(told.ephemeral).toBe(true);
    expect(card()).toBe('Card');
    expect((await stage.news.desk.ledger.readAlert(alert))?.history.map(({ did }) => did)).toEqual([does]);
  });

  it('of an older revision shows the newest words, and does not overwrite them unseen', async () => {
    const alert = await stage.out();
    await press(`refile:${alert}:1`);
    await stage.ben.fill({ Headline: 'Bridge shut' }).submit();
    await stage.told(stage.ben, 'Refiled');
    await press(`correct:${alert}:1`);
    expect(stage.ben.modal()?.fields[0]?.value).toBe('Bridge shut');
  });

  it('release takes it off hold', async () => {
    const alert = await stage.out();
    await press(`hold:${alert}:1`);
    await stage.ben.submit();
    await stage.told(stage.ben, 'is on hold');
    await press(`release:${alert}:2`);
    await stage.ben.submit();
    await stage.told(stage.ben, 'Released');
  });

  it('retry sends again what was refused', async () => {
    stage.discord.fail({ kind: 'error', code: 50001, call: 'POST /channels/:id/messages', channel: '1002' });
    const headline = 'Bridge closed';
    await stage.ada.command('breaking', 'push', { headline, priority: 'URGENT' });
    await stage.ada.click(await stage.told(stage.ada, 'Send URGENT'), 'Send URGENT to 2 channels');
    const { words } = await stage.told(stage.ada, 'was not delivered');
    const alert = /Alert (\w{12})/.exec(words)?.[1];
    await press(`retry:${alert}:1`);
    await stage.told(stage.ben, 'stands everywhere');
    expect(stage.standing('1002')).toHaveLength(1);
    await press(`retry:${alert}:1`);
    await stage.told(stage.ben, 'nothing to retry');
  });

  it('of a request that is unknown or ended says so', async () => {
    for (const decision of ['approve', 'refuse', 'undo', 'bulletin']) {
      await press(`${decision}:nosuchticket:`);
      await stage.told(stage.ben, 'There is no request nosuchticket.');
    }
    await press('override:nosuchticket:', stage.edda);
    await stage.told(stage.edda, 'There is no request nosuchticket.');
  });
});
