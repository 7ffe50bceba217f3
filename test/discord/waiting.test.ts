import { describe, expect, it } from 'vitest';
import type { Person } from '../sandbox/discord/person/person.ts';
import { EDITORS_CHANNEL, setStage } from './stage.ts';

const push = async (stage: ReturnType<typeof setStage>, person: Person, priority: string) => {
  await person.command('breaking', 'push', { headline: 'Bridge closed', priority });
  const button = `Send ${priority} to 2 channels`;
  await person.click(await stage.told(person, button), button);
};
const tickets = (stage: ReturnType<typeof setStage>) => stage.news.desk.ledger.tickets.live();

describe('a push that can be undone', () => {
  const stage = setStage({ desk: { undoSeconds: 600 } });

  it('waits with a button, and is taken back by it', async () => {
    await push(stage, stage.ada, 'URGENT');
    const waiting = await stage.told(stage.ada, /Goes out <t:\d+:R>/);
    await stage.ada.click(waiting, 'Undo');
    const undone = await stage.told(stage.ada, 'Undone by Ada Moreau; nothing was sent.');
    expect([undone.id, undone.buttons]).toEqual([waiting.id, []]);
    expect(await tickets(stage)).toEqual([]);
    expect(stage.discord.standing()).toEqual([]);
  });

  it('is taken back by another editor as well, and its own is told', async () => {
    await push(stage, stage.ada, 'URGENT');
    await stage.told(stage.ada, 'Goes out');
    const [ticket] = await tickets(stage);
    await stage.ben.goTo(EDITORS_CHANNEL).click(await stage.card(`undo:${ticket?.id}:`), 'Press');
    await stage.told(stage.ben, 'Undone by Ben Okafor');
    await stage.told(stage.ada, 'Undone by Ben Okafor; nothing was sent.');
  });

  it('at FLASH goes out at once, for it must not lose a second', async () => {
    await push(stage, stage.ada, 'FLASH');
    await stage.told(stage.ada, 'stands everywhere');
  });
});

describe('a push whose seconds are over', () => {
  const stage = setStage({ desk: { undoSeconds: 1 } });

  it('goes out, and whoever sent it is told', async () => {
    await push(stage, stage.ada, 'URGENT');
    await stage.told(stage.ada, 'Goes out');
    await stage.told(stage.ada, 'stands everywhere');
    expect(stage.standing('1001')).toHaveLength(1);
  });
});

describe('a FLASH that takes two', () => {
  const stage = setStage({ desk: { fourEyes: ['flash', 'kill'] } });
  const asked = async () => {
    await push(stage, stage.ada, 'FLASH');
    await stage.told(stage.ada, 'It waits for a second editor. Nothing was sent yet.');
    const [ticket] = await tickets(stage);
    return ticket!.id;
  };
  const press = async (person: Person, name: string) =>
    person.goTo(EDITORS_CHANNEL).click(await stage.card(name), 'Press');

  it('goes out when another editor presses Approve, and both are told', async () => {
    await press(stage.ben, `approve:${await asked()}:`);
    await stage.told(stage.ben, 'Approved by Ben Okafor.');
    await stage.told(stage.ben, 'stands everywhere');
    await stage.told(stage.ada, 'Approved by Ben Okafor.');
    expect(stage.standing('1001')).toHaveLength(1);
  });

  it('is not approved by whoever asked, nor by a viewer', async () => {
    const ticket = await asked();
    await press(stage.ada, `approve:${ticket}:`);
    await stage.told(stage.ada, 'You asked for it yourself');
    await press(stage.dara, `approve:${ticket}:`);
    await stage.told(stage.dara, 'That takes the role editor, and yours is viewer');
    expect(stage.discord.standing('1001')).toEqual([]);
  });

  it('is refused, and nothing was sent', async () => {
    await press(stage.ben, `refuse:${await asked()}:`);
    await stage.told(stage.ben, 'Refused by Ben Okafor; nothing was sent.');
    await stage.told(stage.ada, 'Refused by Ben Okafor; nothing was sent.');
  });

  it('cannot go out as BULLETIN before two minutes, and can after them', async () => {
    const ticket = await asked();
    await press(stage.ada, `bulletin:${ticket}:`);
    await stage.told(stage.ada, 'seconds more to answer');
    await stage.news.redis.hincrby(`{${stage.config.prefix}}:ledger:ticket:${ticket}`, 'placedAt', -120_000);
    await press(stage.ada, `bulletin:${ticket}:`);
    await stage.told(stage.ada, 'Sent as BULLETIN by Ada Moreau.');
    await stage.told(stage.ada, 'stands everywhere');
    expect(stage.standing('1001')[0]).toContain('BULLETIN: Bridge closed');
  });

  it('goes out by a senior’s word alone with a reason, and by no editor’s', async () => {
    const ticket = await asked();
    expect(await press(stage.ben, `override:${ticket}:`)).toMatchObject({ kind: 'message' });
    await stage.told(stage.ben, 'That takes the role senior');
    await press(stage.edda, `override:${ticket}:`);
    await stage.edda.fill({ 'Why it cannot wait': 'Nobody answers.' }).submit();
    await stage.told(stage.edda, 'Sent without a second editor by Edda Marsh.');
    await stage.told(stage.edda, 'stands everywhere');
    const decided = await stage.news.desk.ledger.tickets.read(ticket);
    expect(decided?.decided).toMatchObject({ did: 'override', reason: 'Nobody answers.' });
  });

  it('can be withdrawn by whoever asked', async () => {
    await asked();
    await stage.ada.click(await stage.told(stage.ada, 'It waits for a second editor'), 'Withdraw');
    await stage.told(stage.ada, 'Undone by Ada Moreau; nothing was sent.');
  });

  it('kills with two: masked at once, killed by the second press', async () => {
    const alert = await stage.out();
    await stage.ada.command('breaking', 'kill', { alert });
    await stage.ada.fill({ Reason: 'Wrong bridge.' }).submit();
    await stage.told(stage.ada, 'It is on hold and masked everywhere meanwhile.');
    await expect.poll(() => stage.standing('1001').join(), { timeout: 5_000 }).not.toContain('Bridge closed');
    const [ticket] = await tickets(stage);
    await press(stage.ben, `approve:${ticket?.id}:`);
    await stage.told(stage.ben, 'is killed');
  });
});
