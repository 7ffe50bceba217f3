import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aPlatform } from '../platform.ts';
import { aDesk, until } from './desk.ts';

const desk = aDesk();
const { work, out, messages, ended } = desk;

describe('a stop', () => {
  it('lets the request in hand end, and leaves the rest for the next start', async () => {
    const { adapter, orders } = aPlatform(() => sleep(200));
    const alerts = [];
    for (const headline of ['1', '2', '3']) alerts.push(await out(headline, ['slack:C1']));
    const close = work(adapter);
    await until(async () => orders.length === 1);
    await close();
    expect(orders).toHaveLength(1);
    expect((await messages(alerts[0] as string))[0]?.state).toBe('SENT');
    work(adapter);
    for (const alert of alerts) expect((await ended(alert))[0]?.state).toBe('SENT');
    expect(orders).toHaveLength(3);
  });
});
