import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../queue/message.ts';
import type { Address, Mention } from '../../../src/alert/alert.ts';
import { aRequest } from '../../builders.ts';
import { aDesk, HOUR_MS, LEASE_MS } from './desk.ts';

const desk = aDesk();
const { out, claimed, sent } = desk;

describe('pings', () => {
  const here = (...destinations: Address['destination'][]): Address[] =>
    destinations.map((destination) => ({ destination, mentions: ['here'] as Mention[] }));

  /** The next message of the lane, sent as far as `end` says. @returns its headline, and how many it calls */
  async function next(end: (claim: Claim) => Promise<unknown> = sent) {
    const claim = await claimed('slack:C1');
    expect(await desk.news.ledger.begin(claim, {})).toBe(true);
    await end(claim);
    return [claim.alert.headline, claim.message.mentions.length];
  }
  const failing = (state: 'LATER' | 'REJECTED') => (claim: Claim) =>
    desk.news.ledger.settle(
      claim,
      state === 'LATER'
        ? { state, reason: 'x', detail: 'x', againInMs: 0, closesChannel: false }
        : { state, reason: 'x', detail: 'x', switchesOff: false },
      0,
    );
  async function many(count: number): Promise<unknown[]> {
    const seen = [];
    for (let i = 0; i < count; i++) seen.push(await next());
    return seen;
  }

  it('reach a destination three times an hour at most; a flash is exempt, and counts for nobody', async () => {
    for (const headline of ['1', '2', '3', '4']) await out(headline, here('slack:C1'));
    await out('5', here('slack:C1'), { priority: 'flash' });
    expect(await many(5)).toEqual([
      ['5', 1],
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 0],
    ]);
  });

  it('count in the hour in which they are sent: alerts for later take nothing from this one', async () => {
    for (const headline of ['1', '2', '3'])
      await out(headline, here('slack:C1'), {}, HOUR_MS, Date.now() + 2 * HOUR_MS);
    await out('now', here('slack:C1'));
    expect(await next()).toEqual(['now', 1]);
  });

  it('count once for a message that is tried again, and not where it surely did not go out', async () => {
    await out('1', here('slack:C1'));
    await next(failing('LATER'));
    await next(failing('LATER'));
    await next();
    await out('refused', here('slack:C1'));
    await next(failing('REJECTED'));
    for (const headline of ['2', '3', '4']) await out(headline, here('slack:C1'));
    expect(await many(3)).toEqual([
      ['2', 1],
      ['3', 1],
      ['4', 0],
    ]);
  });

  it('that were left out are left out of the record, the search and the correction as well', async () => {
    for (const headline of ['1', '2', '3']) await out(headline, here('slack:C1'));
    await many(3);
    const { id, words } = await out('4', here('slack:C1'));
    const claim = await claimed('slack:C1');
    await desk.news.ledger.begin(claim, {});
    await sleep(LEASE_MS + 20);
    const search = await claimed('slack:C1');
    expect(search).toMatchObject({ operation: 'find', message: { mentions: [] } });
    await sent(search);
    expect((await corrected(id, words)).map(({ mentions }) => mentions)).toEqual([[], []]);
  });

  it('of a correction reach whom the alert called, however many there were in that hour', async () => {
    const { id, words } = await out('1', here('slack:C1'));
    for (const headline of ['2', '3']) await out(headline, here('slack:C1'));
    await many(3);
    await corrected(id, words);
    const notice = await claimed('slack:C1');
    expect(notice.message).toMatchObject({ part: 'notice:2', mentions: ['here'] });
  });

  async function corrected(id: string, words: Awaited<ReturnType<typeof out>>['words']) {
    const messages = (await desk.news.ledger.readAlert(id))?.messages ?? [];
    const change = { kind: 'correct', wasWrong: 'The quay.' } as const;
    const entry = {
      at: new Date().toISOString(),
      actor: aRequest().actor,
      did: 'correct',
      revision: 2,
      reason: null,
    } as const;
    await desk.news.ledger.revise({ alert: words, messages }, { ...words, revision: 2, change }, entry, HOUR_MS);
    return (await desk.news.ledger.readAlert(id))?.messages ?? [];
  }
});
