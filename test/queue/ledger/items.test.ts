import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/intake/identity.ts';
import { anItem, aRequest } from '../../builders.ts';
import { aDesk } from './desk.ts';

const desk = aDesk();

describe('an item', () => {
  it('is new once; the same content again names the alert that it became', async () => {
    const item = anItem({ id: 'wire-1' });
    const first = await desk.news.ledger.accept(item, identify(item), aRequest());
    const again = await desk.news.ledger.accept(item, identify(item), aRequest());
    expect(first.outcome).toBe('new');
    expect(again).toEqual({ ...first, outcome: 'same' });
  });

  it('with another body under the same id is a new version, kept and held for an editor', async () => {
    const item = anItem({ id: 'wire-1' });
    const first = await desk.news.ledger.accept(item, identify(item), aRequest());
    const changed = anItem({ id: 'wire-1', headline: 'Harbour wall holds at Port Ellery' });
    const second = await desk.news.ledger.accept(changed, identify(changed), aRequest());
    expect(second).toMatchObject({ outcome: 'version', alert: first.alert });
    expect(await desk.news.ledger.readItem(second.item)).toMatchObject({ state: 'held', item: changed });
    expect((await desk.news.ledger.readAlert(first.alert))?.held).toBe(1);
  });

  it('that comes later than a higher version is kept as stale', async () => {
    for (const [version, headline] of [
      [3, 'Three'],
      [2, 'Two'],
    ] as const) {
      const item = anItem({ id: 'wire-1', version, headline });
      const { outcome } = await desk.news.ledger.accept(item, identify(item), aRequest());
      expect(outcome).toBe(version === 3 ? 'new' : 'stale');
    }
  });

  it('that could not become an alert gives way to a mended version', async () => {
    const item = anItem({ id: 'wire-1', headline: 'Brokn' });
    const { item: id, alert } = await desk.news.ledger.accept(item, identify(item), aRequest());
    await desk.news.ledger.refuse({ id, alert }, 'no headline');
    expect(await desk.news.ledger.readAlert(alert)).toMatchObject({ state: 'failed', reason: 'no headline' });
    const mended = anItem({ id: 'wire-1', headline: 'Mended' });
    expect((await desk.news.ledger.accept(mended, identify(mended), aRequest())).outcome).toBe('new');
    expect((await desk.news.ledger.readAlert(alert))?.state).toBe('received');
  });

  it('that could not become an alert may be pushed again as it is', async () => {
    const item = anItem({ headline: 'Under embargo' });
    const { alert, item: id } = await desk.news.ledger.accept(item, identify(item), aRequest());
    await desk.news.ledger.refuse({ id, alert }, 'It asks not to be published yet.');
    expect((await desk.news.ledger.accept(item, identify(item), aRequest())).outcome).toBe('new');
  });

  it('that nobody was woken for is found by the sweep', async () => {
    const item = anItem();
    const { item: id } = await desk.news.ledger.accept(item, identify(item), aRequest());
    await sleep(20);
    expect((await desk.news.ledger.sweep(10, 5_000)).items).toEqual([id]);
    expect((await desk.news.ledger.sweep(10, 5_000)).items).toEqual([]);
  });
});
