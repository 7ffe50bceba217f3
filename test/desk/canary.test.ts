import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CanaryOptions, fly, startCanary } from '../../src/desk/canary.ts';
import { change } from '../../src/desk/change.ts';
import { seeAlerts } from '../../src/desk/see.ts';
import { canaryWords } from '../../src/desk/wellness.ts';
import { metricsOf } from '../../src/http/metrics.ts';
import { silent } from '../builders.ts';
import { ADA } from './card-builders.ts';
import { aStage, until } from './stage.ts';

const TO = 'slack:C0CANARY';
const HOUR_MS = 3_600_000;

let stage: Awaited<ReturnType<typeof aStage>>;
beforeEach(async () => {
  // Flights are begun by the tests: `desk` runs without a canary of its own here.
  stage = await aStage({ drill: { to: [], canary: { to: TO, everyMs: HOUR_MS } } });
  await stage.work('intake', 'deliver');
});
afterEach(() => stage.close());

const options = (over: Partial<CanaryOptions> = {}): CanaryOptions => ({
  desk: stage.news,
  settings: stage.policy,
  to: TO,
  everyMs: HOUR_MS,
  adapters: stage.adapters,
  patienceMs: 5_000,
  log: silent,
  ...over,
});
async function flight(over: Partial<CanaryOptions> = {}) {
  const one = await fly(options(over));
  await stage.news.ledger.canary.landed(one);
  return { ...one, alert: (await stage.news.ledger.canary.carrier()) ?? '' };
}
const standing = () => stage.slack.standing('C0CANARY');
const kinds = () => stage.slack.log.filter(({ channel }) => channel === 'C0CANARY').map(({ kind }) => kind);

describe('the canary', () => {
  it('is a silent drill that goes the whole way into its own channel, and is measured', async () => {
    const { tookMs, problem } = await flight();
    expect(problem).toBeNull();
    expect(tookMs).toBeGreaterThan(0);
    expect(standing()[0]?.payload['text']).toMatch(/^DRILL: Canary of \d\d:\d\d UTC — Stop Press \(DRILL\)/);
    expect([...stage.slack.log, ...stage.discord.log]).toHaveLength(1);
  });

  it('is one message that is edited each time', async () => {
    const first = await flight();
    const second = await flight();
    expect(second).toMatchObject({ alert: first.alert, problem: null });
    expect(kinds()).toEqual(['post', 'update']);
    expect(standing()).toHaveLength(1);
  });

  it('begins anew once a day, by item and intake, and leaves one message', async () => {
    const first = await flight();
    const key = `{${stage.news.prefix}}:ledger`;
    const words = await stage.news.redis.hget(`${key}:revisions:${first.alert}`, '1');
    const late = JSON.stringify({ ...JSON.parse(words ?? ''), revision: 24 });
    await stage.news.redis.hset(`${key}:revisions:${first.alert}`, '24', late, '24:at', Date.now());
    await stage.news.redis.hset(`${key}:alert:${first.alert}`, 'revision', 24);
    const next = await flight();
    expect(next).toMatchObject({ problem: null });
    expect(next.alert).not.toBe(first.alert);
    expect(kinds()).toEqual(['post', 'post', 'delete']);
    expect(standing()).toHaveLength(1);
  });

  it('is posted again where somebody deleted it, and where somebody killed it', async () => {
    await flight();
    stage.slack.deleteAsPerson('C0CANARY', standing()[0]!.messageId);
    expect((await flight()).problem).toContain('GONE');
    const { alert, problem } = await flight();
    expect(problem).toBeNull();
    await change(stage.news, alert, { do: 'kill', reason: 'Away with it.' }, ADA, stage.policy);
    expect((await flight()).problem).toBeNull();
    await until(() => standing().some(({ payload }) => String(payload['text']).includes('DRILL: Canary')));
  });

  it('says what is wrong, and comes through by itself once that is mended, as one message', async () => {
    stage.slack.fail({ kind: 'error', channel: 'C0CANARY', code: 'is_archived' });
    expect(await flight()).toMatchObject({ tookMs: null, problem: expect.stringContaining('archived') });
    expect(await flight()).toMatchObject({ problem: null });
    expect(standing()).toHaveLength(1);
  });

  it('says that it did not stand in time, and does not pile up while a platform is away', async () => {
    stage.slack.fail({ kind: 'rate-limited', channel: 'C0CANARY', retryAfter: 60 });
    const first = await flight({ patienceMs: 500 });
    expect(first.problem).toMatch(/^It did not stand within 1 s: PENDING/);
    expect((await flight({ patienceMs: 500 })).alert).toBe(first.alert);
  });

  it('leaves one message though a process ended over it', async () => {
    const stop = new AbortController();
    stop.abort();
    await fly(options(), stop.signal);
    expect(await flight()).toMatchObject({ problem: null });
    expect(standing()).toHaveLength(1);
  });

  it('flies once over all processes', async () => {
    const birds = [1, 2, 3].map(() => startCanary(options()));
    await until(async () => stage.news.ledger.canary.last());
    await Promise.all(birds.map((bird) => bird.close()));
    expect(kinds()).toEqual(['post']);
  });

  it('is on no card, in no list of an editor, and in the metrics', async () => {
    await stage.work('desk');
    await flight();
    await sleep(600);
    expect(stage.cards()).toEqual([]);
    expect(await seeAlerts(stage.news, { actor: ADA, role: 'senior' }, 10)).toEqual([]);
    const metrics = await metricsOf(stage.news.ledger).metrics();
    expect(metrics).toMatch(/^stop_press_canary_seconds 0\.\d+$/m);
    expect(metrics).toMatch(/^stop_press_canary_time_seconds \d{10}/m);
  });
});

describe('what /readyz says of the canary', () => {
  const AT = Date.parse('2026-03-01T14:00:00Z');
  const arrived = { at: AT, tookMs: 1_240, problem: null };
  const MINUTE_MS = 60_000;

  it.each([
    ['ok 1.2 s at 14:00 UTC', arrived, AT + 59 * MINUTE_MS],
    ['late: the last one flew at 14:00 UTC', arrived, AT + 63 * MINUTE_MS],
    ['failed at 14:00 UTC: REJECTED archived', { ...arrived, tookMs: null, problem: 'REJECTED archived' }, AT],
    ['ok, none has flown yet', null, AT + MINUTE_MS],
    ['late: none has flown yet', null, AT + 3 * MINUTE_MS],
  ])('%s', (words, last, now) => {
    expect(canaryWords(last, HOUR_MS, AT, now)).toBe(words);
  });
});
