import { Queue } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { jobsPrefix, QUEUES } from '../../../queue/jobs.ts';
import { aPlatform } from '../platform.ts';
import { aDesk, HOUR_MS, until } from './desk.ts';

const desk = aDesk();
const { work, sweep, out, ended } = desk;

describe('a scheduled alert', () => {
  const scheduled = (inMs: number) => out('Tonight', ['slack:C1'], { notBefore: Date.now() + inMs });
  const queue = () => {
    const opened = new Queue(QUEUES.delivery, { connection: desk.news.redis, prefix: jobsPrefix(desk.news.prefix) });
    desk.closes(opened);
    return opened;
  };

  it('has one wake on its way, whatever its lane sends meanwhile', async () => {
    work(aPlatform().adapter, { paceMs: 20 });
    await scheduled(HOUR_MS);
    for (const headline of ['1', '2', '3', '4', '5']) await ended(await out(headline, ['slack:C1']));
    const waking = queue();
    await until(async () => (await waking.getDelayedCount()) === 1);
  });

  it('goes out although its wake was lost', async () => {
    work(aPlatform().adapter);
    const alert = await scheduled(800);
    const waking = queue();
    await until(async () => (await waking.getDelayedCount()) === 1);
    await waking.drain(true);
    expect(await waking.getDelayedCount()).toBe(0);
    sweep();
    expect((await ended(alert))[0]?.state).toBe('SENT');
  });
});

describe('the sweeper', () => {
  it('finds a message whose wake was lost', async () => {
    const { adapter } = aPlatform();
    const alert = await out('One', ['slack:C1'], { wakes: false });
    work(adapter);
    sweep();
    expect((await ended(alert))[0]?.state).toBe('SENT');
  });
});
