import { describe, expect, it } from 'vitest';
import { aDesk, HOUR_MS, to } from './desk.ts';

const desk = aDesk();
const { out } = desk;

describe('an approval', () => {
  it('puts one message into each lane, and does so once', async () => {
    const { item, words, id, wakes } = await out('One', to('slack:C1', 'discord:1'));
    expect(wakes).toEqual(['slack:C1', 'discord:1']);
    expect(
      await desk.news.ledger.approve(item, words, to('slack:C1', 'discord:1'), { expiresAfterMs: HOUR_MS }),
    ).toEqual([]);
    const record = await desk.news.ledger.readAlert(id);
    expect(record?.messages.map(({ destination, state }) => [destination, state])).toEqual([
      ['slack:C1', 'PENDING'],
      ['discord:1', 'PENDING'],
    ]);
  });
});
