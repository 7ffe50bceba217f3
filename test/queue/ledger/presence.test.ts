import { describe, expect, it } from 'vitest';
import { aDesk } from './desk.ts';

const desk = aDesk();

describe('the service', () => {
  it('counts as there until it leaves', async () => {
    expect(await desk.news.ledger.isServed()).toBe(false);
    await desk.news.ledger.present('one');
    expect(await desk.news.ledger.isServed()).toBe(true);
    await desk.news.ledger.leave('one');
    expect(await desk.news.ledger.isServed()).toBe(false);
  });
});
