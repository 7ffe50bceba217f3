/** What waits for its hour. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aDesk } from './desk.ts';

const desk = aDesk();
const { work, out, does, view, until } = desk;

describe('a scheduled alert', () => {
  it('goes out at its hour and not before, may be given another, and can be killed meanwhile', async () => {
    work();
    const early = await out(['slack:C0000000001'], { notBefore: Date.now() + 600 });
    const moved = await out(['slack:C0000000002'], { notBefore: Date.now() + 60_000 });
    const killed = await out(['slack:C0000000003'], { notBefore: Date.now() + 600 });
    expect((await view(early)).state).toBe('scheduled');
    await does(moved, { do: 'reschedule', at: new Date(Date.now() + 900).toISOString() });
    await does(killed, { do: 'kill', reason: 'Cancelled.' });
    await sleep(300);
    expect(desk.platform.posts()).toBe(0);
    await until(early, 'sent');
    await until(moved, 'sent');
    await until(killed, 'killed');
    expect(desk.platform.posts()).toBe(2);
  });

  it('keeps its hour when it is held and released before it', async () => {
    work();
    const id = await out(['slack:C0000000001'], { notBefore: Date.now() + 400 });
    await does(id, { do: 'hold' });
    await does(id, { do: 'reschedule', at: new Date(Date.now() + 1_500).toISOString() });
    await does(id, { do: 'release' });
    await sleep(900);
    expect(desk.platform.posts()).toBe(0);
    await until(id, 'sent');
  });
});
