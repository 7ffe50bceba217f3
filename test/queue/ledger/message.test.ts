import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aDesk, to } from './desk.ts';

const desk = aDesk();
const { out, claimed, sent } = desk;

describe('a message', () => {
  it('keeps its receipt and loses its payload when it ends', async () => {
    const { id } = await out('1', to('slack:C1'));
    const claim = await claimed('slack:C1');
    await desk.news.ledger.begin(claim, { text: 'a secret before its time' });
    const key = `{${desk.news.prefix}}:ledger:message:${claim.message.key}`;
    expect(await desk.news.redis.hget(key, 'payload')).toContain('secret');
    await sent(claim);
    expect(await desk.news.redis.hget(key, 'payload')).toBeNull();
    expect((await desk.news.ledger.readAlert(id))?.messages[0]).toMatchObject({
      state: 'SENT',
      shown: 1,
      receipt: { destination: 'slack:C1' },
    });
  });

  it('is dropped and told when it is no news any more', async () => {
    const { id } = await out('old', to('slack:C1'), {}, 30);
    await sleep(40);
    expect(await desk.news.ledger.claim('slack:C1')).toMatchObject({ kind: 'ended', message: { reason: 'expired' } });
    expect(await desk.news.ledger.claim('slack:C1')).toEqual({ kind: 'empty' });
    expect((await desk.news.ledger.readAlert(id))?.messages[0]).toMatchObject({ state: 'REJECTED', reason: 'expired' });
  });

  it('and its alert are forgotten after the retention, item bodies sooner', async () => {
    const { id, item } = await out('1', to('slack:C1'));
    const ttl = (name: string) => desk.news.redis.ttl(`{${desk.news.prefix}}:ledger:${name}`);
    const claim = await claimed('slack:C1');
    expect(await ttl(`item:${item}`)).toBeLessThanOrEqual(30 * 86_400);
    for (const name of [`alert:${id}`, `revisions:${id}`, `messages:${id}`, `message:${claim.message.key}`]) {
      expect(await ttl(name), name).toBeGreaterThan(399 * 86_400);
    }
  });
});
