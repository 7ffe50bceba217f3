import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../queue/message.ts';
import { aReceipt } from '../../builders.ts';
import { aDesk, LEASE_MS, to } from './desk.ts';

const desk = aDesk();
const { out, claimed, sent, replica } = desk;

describe('a worker that was killed', () => {
  it('before its request: the message goes to the next one', async () => {
    await out('1', to('slack:C1'));
    const lost = await claimed('slack:C1');
    await sleep(LEASE_MS + 20);
    const next = await claimed('slack:C1');
    expect(next.message.key).toBe(lost.message.key);
    expect(next.message.epoch).toBeGreaterThan(lost.message.epoch);
  });

  it('loses its claim with its Redis, whose replica never heard of it: it can neither send for the next one nor give its request up', async () => {
    await out('1', to('slack:C1'));
    const successor = await replica();
    const lost = await claimed('slack:C1');
    await successor.takesOver();
    await sleep(2); // no failover is faster, and the clock tells the claims apart
    const next = await claimed('slack:C1');
    expect(await desk.news.ledger.begin(lost, { text: 'x' })).toBe(false);
    expect(await desk.news.ledger.begin(next, { text: 'x' })).toBe(true);
    const gaveUp: Outcome = { state: 'LATER', reason: 'paused', detail: '', againInMs: 0, closesChannel: false };
    expect(await desk.news.ledger.settle(lost, gaveUp, 0)).toBe('late');
    expect(await sent(next)).toBe('recorded');
  });

  it('after SENDING was written: the message is looked for, and never sent again blindly', async () => {
    const { id } = await out('1', to('slack:C1'));
    const lost = await claimed('slack:C1');
    expect(await desk.news.ledger.begin(lost, { text: 'x' })).toBe(true);
    await sleep(LEASE_MS + 20);
    const search = await claimed('slack:C1');
    expect(search).toMatchObject({ operation: 'find', message: { state: 'RECONCILING', reason: 'worker-lost' } });
    expect(search.sinceFirstMs).toBeGreaterThanOrEqual(LEASE_MS);
    expect((await desk.news.ledger.readAlert(id))?.messages[0]?.state).toBe('RECONCILING');
  });

  it('is looked for only, and not posted once more under its key, while no replica would know of that', async () => {
    await out('1', to('discord:1001'));
    const lost = await claimed('discord:1001');
    await desk.news.ledger.begin(lost, { text: 'x' });
    await sleep(LEASE_MS + 20);
    const search = await claimed('discord:1001');
    desk.replicasFollow = false;
    expect(await desk.news.ledger.mayPostAgain(search)).toBe(false);
    desk.replicasFollow = true;
    expect(await desk.news.ledger.mayPostAgain(search)).toBe(true);
  });

  it('is missed by the sweep when its lease ends', async () => {
    await out('1', to('slack:C1'));
    await claimed('slack:C1');
    expect((await desk.news.ledger.sweep(10, 5_000)).destinations).toEqual([]);
    await sleep(LEASE_MS + 30);
    expect((await desk.news.ledger.sweep(10, 5_000)).destinations).toEqual(['slack:C1']);
  });

  it('is missed no later because more came for its destination meanwhile', async () => {
    await out('One', to('slack:C1'));
    await claimed('slack:C1');
    await out('Two', to('slack:C1'));
    expect(await desk.news.ledger.claim('slack:C1')).toEqual({ kind: 'busy' });
    await sleep(50);
    expect((await desk.news.ledger.sweep(10, 5_000)).destinations).toEqual([]);
    await sleep(LEASE_MS);
    expect((await desk.news.ledger.sweep(10, 5_000)).destinations).toEqual(['slack:C1']);
  });

  it('and comes back with the answer after all: the answer is recorded', async () => {
    const { id } = await out('1', to('slack:C1'));
    const paused = await claimed('slack:C1');
    await desk.news.ledger.begin(paused, { text: 'x' });
    await sleep(LEASE_MS + 20);
    await desk.news.ledger.claim('slack:C1'); // somebody else looks, and finds the message UNKNOWN
    expect(await sent(paused)).toBe('recorded');
    expect((await desk.news.ledger.readAlert(id))?.messages[0]?.state).toBe('SENT');
  });

  it('and comes back before its request: it may not send any more', async () => {
    await out('1', to('slack:C1'));
    const paused = await claimed('slack:C1');
    await sleep(LEASE_MS + 20);
    const next = await claimed('slack:C1');
    expect(await desk.news.ledger.begin(paused, { text: 'x' })).toBe(false);
    expect(await desk.news.ledger.begin(next, { text: 'x' })).toBe(true);
    expect(await sent(paused)).toBe('surplus');
  });

  it('in a publication that another has made since: it is not made again', async () => {
    const { id } = await out('1', to('discord:1'));
    const post = await claimed('discord:1');
    const receipt = { ...aReceipt(post.message), publishable: true };
    await desk.news.ledger.settle(post, { state: 'SENT', receipt, revision: 1 }, 0);
    const lost = await claimed('discord:1');
    await desk.news.ledger.begin(lost, {});
    await sleep(LEASE_MS + 20);
    const next = await claimed('discord:1');
    await desk.news.ledger.begin(next, {});
    await desk.news.ledger.settle(next, { state: 'SENT', receipt, revision: 1 }, 0);
    await desk.news.ledger.settle(lost, { state: 'UNKNOWN', reason: 'reset', detail: 'No answer.' }, 0);
    expect(await desk.news.ledger.claim('discord:1')).toEqual({ kind: 'empty' });
    expect((await desk.news.ledger.readAlert(id))?.messages.map(({ part, state }) => [part, state])).toEqual([
      ['root', 'SENT'],
      ['publish', 'SENT'],
    ]);
  });
});
