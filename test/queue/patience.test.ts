/** What fails for long: a person hears of it once, and it goes on; nothing is given up because a platform is down for an hour. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../adapters/adapter.ts';
import type { Claim, Operation, Outcome } from '../../queue/message.ts';
import { outcomeOf } from '../../queue/outcome.ts';
import { change } from '../../src/desk/change.ts';
import { type ChangeInput, ChangeRequest } from '../../src/desk/request.ts';
import { noteOf, overdueWords } from '../../src/desk/tell.ts';
import { viewOf } from '../../src/desk/view.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aReceipt, aRequest } from '../builders.ts';

const HOUR_MS = 3_600_000;
const C1 = 'slack:C0000000001';
const TIMING = { deadline: 1, lease: 60_000, settle: 2 };
const LATER: Outcome = { state: 'LATER', reason: 'ECONNREFUSED', detail: 'No.', againInMs: 0, closesChannel: false };
const UNKNOWN: Outcome = { state: 'UNKNOWN', reason: 'timeout', detail: 'No answer.' };

let news: Awaited<ReturnType<typeof aLedger>>;
beforeEach(async () => {
  news = await aLedger({ timing: TIMING, patience: { tell: 0, end: HOUR_MS } });
});
afterEach(() => news.close());

async function out(): Promise<string> {
  const item = anItem({ headline: `Story ${Math.random()}` });
  const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
  await news.ledger.approve(id, words, [{ destination: C1, mentions: [] }], { expiresAfterMs: HOUR_MS });
  return alert;
}

/** The next thing to do in the lane, which must be this one. */
async function next(operation: Operation): Promise<Claim> {
  for (;;) {
    const head = await news.ledger.claim(C1);
    if (head.kind === 'later') continue;
    if (head.kind !== 'claimed') throw new Error(`Nothing to do: ${head.kind}`);
    expect(head.operation).toBe(operation);
    return head;
  }
}

async function meets(operation: Operation, outcome: Outcome | 'yes') {
  const claim = await next(operation);
  const looks = operation === 'find' || operation === 'read';
  if (!looks) expect(await news.ledger.begin(claim, {})).toBe(true);
  const { message } = claim;
  const yes: Outcome = message.receipt
    ? { state: 'SHOWN', revision: message.target }
    : { state: 'SENT', receipt: aReceipt(message), revision: message.target };
  return news.ledger.settle(claim, outcome === 'yes' ? yes : outcome, 0);
}

const does = (id: string, input: ChangeInput) =>
  change(news, id, ChangeRequest.parse(input), aRequest().actor, {
    routes: [],
    expiresAfterMs: { default: HOUR_MS, flash: HOUR_MS },
  });
const troubles = async () => (await news.ledger.troubles()).map(({ part, state }) => `${part} ${state}`);
const stateOf = async (id: string) => {
  const record = await news.ledger.readAlert(id);
  return record && viewOf(record).state;
};

describe('a search that fails for long', () => {
  it('is told once, shown as a trouble until it ends, and goes on', async () => {
    const id = await out();
    await meets('post', 'yes');
    const doubted = await out();
    expect(await meets('post', UNKNOWN)).toBe('overdue');
    for (let look = 0; look < 3; look++) expect(await meets('find', LATER)).toBe('recorded');
    expect(await troubles()).toEqual(['root UNKNOWN']);
    await next('find'); // and while a worker looks
    expect(await troubles()).toEqual(['root RECONCILING']);
    expect([await stateOf(id), await stateOf(doubted)]).toEqual(['sent', 'incomplete']);
  });

  it('ends well when the platform answers after all', async () => {
    const id = await out();
    await meets('post', UNKNOWN);
    await meets('find', LATER);
    await meets('find', 'yes');
    expect(await troubles()).toEqual([]);
    expect(await stateOf(id)).toBe('sent');
  });

  it('is given up in the end, and a person decides', async () => {
    await news.close();
    news = await aLedger({ timing: TIMING, patience: { tell: 0, end: 1 } });
    const id = await out();
    await meets('post', UNKNOWN);
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(await meets('find', LATER)).toBe('given-up');
    expect(await troubles()).toEqual(['root QUARANTINED']);
    await does(id, { do: 'resolve', destination: C1, as: 'sent' });
    expect(await troubles()).toEqual([]);
  });

  it('can be ended before that by a person who has looked', async () => {
    const seen = await out();
    await meets('post', UNKNOWN);
    await meets('find', LATER);
    await does(seen, { do: 'resolve', destination: C1, as: 'sent' });
    expect(await stateOf(seen)).toBe('sent');
    const absent = await out();
    await meets('post', UNKNOWN);
    await meets('find', LATER);
    await does(absent, { do: 'resolve', destination: C1, as: 'resend' });
    expect(await troubles()).toEqual([]);
    await meets('post', 'yes');
    expect(await stateOf(absent)).toBe('sent');
  });

  it('is asked ever more slowly', async () => {
    const error = new DeliveryError('unreachable', 'ECONNREFUSED', 'No.');
    const waits = [0, 3, 30].map((looks) => {
      const attempt = { operation: 'find', message: { tries: 1, looks }, sinceLastMs: HOUR_MS, random: 0.5 } as const;
      return (outcomeOf(error, attempt) as { againInMs: number }).againInMs;
    });
    expect(waits).toEqual([1_000, 8_000, 60_000]);
    await out();
    await meets('post', UNKNOWN);
    await meets('find', LATER);
    expect((await next('find')).message.looks).toBe(1);
  });
});

describe('an edit that fails for long', () => {
  it.each([LATER, UNKNOWN])('is told once, and tried until it is made', async (failure) => {
    const id = await out();
    await meets('post', 'yes');
    await does(id, { do: 'refile', headline: 'Quay breached' });
    expect(await meets('edit', failure)).toBe('overdue');
    const [{ key } = { key: '' }] = await news.ledger.troubles();
    await news.redis.zadd(`{${news.prefix}}:ledger:waiting:${C1}`, 1, key);
    expect(await meets('edit', failure)).toBe('recorded');
    expect(await troubles()).toEqual(['root PENDING']);
    expect(await stateOf(id)).toBe('incomplete');
    await news.redis.zadd(`{${news.prefix}}:ledger:waiting:${C1}`, 1, key);
    await meets('edit', 'yes');
    expect(await troubles()).toEqual([]);
    expect(await stateOf(id)).toBe('sent');
  });
});

describe('a post that surely does not stand', () => {
  it('is told when it expires if it is an alert, and before that if it is a correction’s notice, which never does', async () => {
    const id = await out();
    expect(await meets('post', LATER)).toBe('recorded');
    await meets('post', 'yes');
    await does(id, { do: 'correct', wasWrong: 'The quay.' });
    expect(await meets('post', LATER)).toBe('overdue');
    expect(await troubles()).toEqual(['notice:2 PENDING']);
    await does(id, { do: 'hold' });
    expect(await troubles()).toEqual([]);
  });
});

it('the editors are told what is so, and what to do', async () => {
  const id = await out();
  await meets('post', UNKNOWN);
  const claim = await next('find');
  expect(noteOf(claim, { state: 'OVERDUE', reason: 'ECONNREFUSED', detail: 'Slack cannot be reached.' })).toBe(
    `Alert ${id} in ${C1} may stand there or not: for ten minutes and more nobody could look, and it is looked for again. If you see it, or do not: stop-press resolve ${id} ${C1} --sent --message LINK, or with --resend. Slack cannot be reached.`,
  );
  expect(overdueWords({ ...claim.message, receipt: aReceipt(claim.message) })).toContain('MAY SHOW OLD WORDS');
  expect(overdueWords({ ...claim.message, state: 'PENDING' })).toContain('has not surely gone out');
});
