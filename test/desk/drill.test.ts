import { describe, expect, it } from 'vitest';
import { asDrill, drillChannels } from '../../src/desk/propose.ts';
import { identify } from '../../src/intake/identity.ts';
import { anItem } from '../builders.ts';

describe('a drill', () => {
  it.each([
    ['its words', anItem()],
    ['its address', anItem({ url: 'https://example.org/harbour' })],
    ['its id', anItem({ id: 'w1' })],
  ])('of a story that is known by %s is a story of its own, and its repetition is one', (_, item) => {
    const drill = identify(asDrill(item));
    expect(drill.alert).not.toBe(identify(item).alert);
    expect(identify(asDrill({ ...item }))).toEqual(drill);
  });

  it('goes to all drill channels, or to those of them that an editor named', () => {
    const policy = { drillTo: ['slack:C0DRILL', 'discord:9'] as const };
    expect(drillChannels(policy, [])).toEqual(policy.drillTo);
    expect(drillChannels(policy, ['discord:9'])).toEqual(['discord:9']);
    expect(() => drillChannels(policy, ['discord:9', 'slack:C0LIVE'])).toThrow(
      'slack:C0LIVE is none. Nothing was sent.',
    );
    expect(() => drillChannels({ drillTo: [] }, [])).toThrow('There is no drill channel');
  });
});
