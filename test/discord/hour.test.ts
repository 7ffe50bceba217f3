import { describe, expect, it } from 'vitest';
import { hourOf } from '../../src/discord/hour.ts';

const NOW = Date.parse('2026-03-01T14:02:00Z');

describe('an hour that an editor types', () => {
  it.each([
    ['in 90 minutes', '2026-03-01T15:32:00.000Z'],
    ['45m', '2026-03-01T14:47:00.000Z'],
    ['2 hours', '2026-03-01T16:02:00.000Z'],
    ['1d', '2026-03-02T14:02:00.000Z'],
    ['18:30 UTC', '2026-03-01T18:30:00.000Z'],
    ['18:30 +01:00', '2026-03-01T17:30:00.000Z'],
    ['18.30+0530', '2026-03-02T13:00:00.000Z'],
    ['9:00 -05', '2026-03-02T14:00:00.000Z'],
    ['07:00 Z', '2026-03-02T07:00:00.000Z'],
    ['00:30 +10:00', '2026-03-01T14:30:00.000Z'],
    ['2026-03-05T06:00+01:00', '2026-03-05T05:00:00.000Z'],
    ['2026-03-05 06:00Z', '2026-03-05T06:00:00.000Z'],
  ])('%s is %s', (text, at) => {
    expect(hourOf(text, NOW)).toBe(at);
  });

  it.each(['', 'tonight', '18:30', '6pm', '25:00 UTC', '2026-03-05T06:00', '18:61 Z'])(
    '%j is told to be none',
    (text) => {
      expect(() => hourOf(text, NOW)).toThrow('is no hour with its zone');
    },
  );

  it('is refused where it is past', () => {
    expect(() => hourOf('2026-03-01T14:00Z', NOW)).toThrow('2026-03-01T14:00:00.000Z is past');
    expect(() => hourOf('0m', NOW)).toThrow('is past');
  });
});
