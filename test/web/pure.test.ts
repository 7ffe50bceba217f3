import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localOf, momentOf, zoneOf } from '../../src/web/clock.ts';
import { filledOf } from '../../src/web/compose/form.ts';
import { wordsChanged } from '../../src/web/diff.ts';
import { proxiesOf } from '../../src/web/origin.ts';

const sentence = fc.array(fc.constantFrom('the', 'wall', 'held', 'at', 'night', 'Port', 'Ellery'), { maxLength: 30 });

describe('what changed between two texts', () => {
  it('is marked word by word', () => {
    expect(wordsChanged('The wall was breached at night', 'The wall was damaged at night')).toEqual([
      { kind: 'same', text: 'The wall was ' },
      { kind: 'gone', text: 'breached ' },
      { kind: 'new', text: 'damaged ' },
      { kind: 'same', text: 'at night' },
    ]);
  });

  it('leaves out and adds nothing: without the new words it is the old text, without the old ones the new', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const changed = wordsChanged(before.join(' '), after.join(' '));
        const without = (kind: string) =>
          changed
            .filter((each) => each.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('new'), without('gone')]).toEqual([before.join(' '), after.join(' ')]);
      }),
    );
  });

  it('of long texts is one after the other', () => {
    expect(wordsChanged('a '.repeat(2_000), 'b').map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});

describe('the reader’s clock', () => {
  it.each([
    ['2026-03-01T09:30', 'Asia/Tokyo', '2026-03-01T00:30:00.000Z'],
    ['2026-07-01T09:30', 'Europe/Berlin', '2026-07-01T07:30:00.000Z'],
    ['2026-12-01T09:30', 'Europe/Berlin', '2026-12-01T08:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-11-01T23:30', 'America/St_Johns', '2026-11-02T03:00:00.000Z'],
  ])('reads %s in %s as %s, and writes it so again', (local, zone, iso) => {
    expect(momentOf(local, zone)).toBe(iso);
    expect(localOf(iso, zone)).toBe(local);
  });

  it('takes no nonsense for a zone or an hour', () => {
    for (const told of ['Mars/Base', '../../etc', '<b>', '']) expect(zoneOf(told)).toBe(zoneOf(undefined));
    for (const hour of ['', 'tomorrow', '2026-13-40T09:30']) expect(momentOf(hour, 'UTC')).toBeNull();
  });
});

describe('a trusted proxy', () => {
  it('is told by its address or network, and nothing else is one', () => {
    const isProxy = proxiesOf(['127.0.0.1', '10.1.0.0/16', '::1']);
    for (const address of ['127.0.0.1', '10.1.2.3', '::1']) expect(isProxy(address)).toBe(true);
    for (const address of ['10.2.0.1', '127.0.0.2', '', 'localhost']) expect(isProxy(address)).toBe(false);
    expect(() => proxiesOf(['proxy.example.org'])).toThrow('DESK_TRUST_PROXY');
    expect(() => proxiesOf(['10.0.0.0/33'])).toThrow('DESK_TRUST_PROXY');
  });
});

describe('a form', () => {
  it('takes what it does not know for nothing, and no channel that is none', () => {
    const filled = filledOf({ priority: 'loudest', where: 'everywhere', when: 'soon', to: ['slack:C0NEWS', 'mail:x'] });
    expect(filled).toMatchObject({
      priority: 'routine',
      where: 'routes',
      when: 'now',
      to: ['slack:C0NEWS'],
      picked: null,
    });
  });
});
