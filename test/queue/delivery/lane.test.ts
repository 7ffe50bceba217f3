import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aPlatform } from '../platform.ts';
import { aDesk, headlines, until } from './desk.ts';

const desk = aDesk();
const { work, out, ended } = desk;

describe('a lane', () => {
  it('keeps its pace', async () => {
    const at: number[] = [];
    const { adapter } = aPlatform(() => void at.push(performance.now()));
    work(adapter, { paceMs: 300 });
    const alerts = [];
    for (const headline of ['1', '2', '3']) alerts.push(await out(headline, ['slack:C1']));
    for (const alert of alerts) await ended(alert);
    expect(
      at
        .slice(1)
        .map((time, i) => time - (at[i] ?? 0))
        .every((gap) => gap >= 300),
    ).toBe(true);
  });

  it('lets a flash in another channel overtake a backlog, and in the same channel', async () => {
    const { adapter, orders } = aPlatform(() => sleep(5));
    for (let i = 0; i < 60; i++) await out(`routine ${i}`, ['slack:C1'], { priority: 'routine' });
    work(adapter, { concurrency: 1 });
    await until(async () => headlines(orders).length > 3);
    await ended(await out('flash', ['slack:C2', 'slack:C1'], { priority: 'flash' }));
    const overtaken = 60 - headlines(orders).filter((headline) => headline !== 'flash').length;
    expect(overtaken).toBeGreaterThan(20);
    expect(headlines(orders).filter((headline) => headline === 'flash')).toHaveLength(2);
  });
});
