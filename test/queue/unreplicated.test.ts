/** The replicas of Redis do not answer: nothing is sent that a failover would send again, and a person hears of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { expect, inject, it, onTestFinished } from 'vitest';
import { startDeliveryWorker } from '../../queue/delivery-worker.ts';
import { PATIENCE, UNLIMITED } from '../../queue/timing.ts';
import { change } from '../../src/desk/change.ts';
import { ChangeRequest } from '../../src/desk/request.ts';
import { identify } from '../../src/intake/identity.ts';
import { aLedger, anAlert, anItem, aRequest, silent } from '../builders.ts';
import { aPlatform } from './platform.ts';

const HOUR_MS = 3_600_000;

it('a correction waits for one, the editors are told once that it does, and then it goes out', async () => {
  let areThere = true;
  const replicas = { confirmed: async () => areThere };
  const news = await aLedger({ patience: { ...PATIENCE, tell: 0 }, replicas });
  const connection = new Redis(inject('redisSocket'), { maxRetriesPerRequest: null });
  const platform = aPlatform();
  const told: string[] = [];
  const worker = startDeliveryWorker({
    ...news,
    connection,
    adapters: new Map([['slack', platform.adapter]]),
    render: ({ alert, message }) => ({ part: message.part, revision: alert.revision }),
    misrouted: () => null,
    limits: () => UNLIMITED,
    concurrency: 2,
    onOutcome: ({ message }, outcome) => {
      if (outcome.state === 'LATER') return; // the editors do not hear of that
      told.push(`${message.part} ${outcome.state} ${'reason' in outcome ? outcome.reason : ''}`.trim());
    },
    log: silent,
  });
  onTestFinished(async () => {
    await worker.close();
    await news.close();
    connection.disconnect();
  });

  const item = anItem();
  const { alert, item: id } = await news.ledger.accept(item, identify(item), aRequest());
  const { sentAt: _, changedAt: __, ...words } = anAlert({ id: alert });
  const places = [{ destination: 'slack:C1', mentions: [] }] as const;
  await news.jobs.wake(await news.ledger.approve(id, words, places, { expiresAfterMs: HOUR_MS }), 0);
  await until(() => told.length === 1);
  areThere = false;
  const request = ChangeRequest.parse({ do: 'correct', wasWrong: 'The quay.' });
  const expiresAfterMs = { default: HOUR_MS, flash: HOUR_MS };
  await change(news, alert, request, aRequest().actor, { routes: [], expiresAfterMs });
  await until(() => told.length === 3);
  expect(standing()).toEqual(['root r1']);
  expect(told).toEqual(['root SENT', 'notice:2 OVERDUE no-replica', 'root OVERDUE no-replica']);
  areThere = true;
  await until(() => told.length === 5);
  expect(standing()).toEqual(['notice:2 r2', 'root r2']);

  function standing() {
    return platform
      .standing()
      .map(({ payload }) => `${payload['part']} r${payload['revision']}`)
      .sort();
  }
});

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await sleep(20);
  expect(holds()).toBe(true);
}
