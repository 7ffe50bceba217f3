import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, identify } from '../../src/intake/identity.ts';
import { itemJsonSchema, parseItem } from '../../src/intake/item.ts';
import { anItem } from '../builders.ts';

describe('a story is the same story', () => {
  it('by its source and id, whatever it says', () => {
    const one = identify(anItem({ id: 'w1', body: 'One.' }));
    const two = identify(anItem({ id: 'w1', body: 'Two.', url: 'https://example.org/elsewhere' }));
    expect(two.alert).toBe(one.alert);
    expect(two.content).not.toBe(one.content);
    expect(identify(anItem({ id: 'w1', source: { id: 'other', name: 'Other' } })).alert).not.toBe(one.alert);
  });

  it('without an id by its address, however the reader came there', () => {
    const one = identify(anItem({ url: 'https://Example.org:443/wall?utm_source=feed&id=3#top' }));
    expect(identify(anItem({ url: 'https://user:pw@example.org/wall?id=3', body: 'More.' })).alert).toBe(one.alert);
    expect(identify(anItem({ url: 'https://example.org/wall?id=4' })).alert).not.toBe(one.alert);
    expect(canonicalUrl('https://example.org/a?b=2&fbclid=x&a=1')).toBe('https://example.org/a?b=2&a=1');
  });

  it('without both by its words, however they are wrapped', () => {
    const one = identify(anItem({ body: 'The wall broke.\nNobody was hurt.' }));
    expect(identify(anItem({ body: ' The wall broke. Nobody was hurt.' }))).toEqual(one);
    expect(identify(anItem({ body: 'The wall broke. Somebody was hurt.' })).alert).not.toBe(one.alert);
  });

  it('and its priority, time and categories are no part of it', () => {
    const one = identify(anItem());
    expect(
      identify(anItem({ priority: 'flash', publishedAt: '2026-03-01T14:02:00Z', categories: ['weather'] })),
    ).toEqual(one);
  });

  it('no two different ones share a name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        fc.pre(a.trim() !== c.trim() || b.trim() !== d.trim());
        const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
        fc.pre(flat(a) !== flat(c) || flat(b) !== flat(d));
        expect(identify(anItem({ headline: a, body: b })).content).not.toBe(
          identify(anItem({ headline: c, body: d })).content,
        );
      }),
    );
  });
});

describe('an item', () => {
  it('needs a headline or a body', () => {
    expect(() => parseItem({ source: { id: 'w', name: 'Wire' }, headline: '  ' })).toThrow(
      /headline: expected a headline or a body/,
    );
  });

  it('names every problem with its path, at once', () => {
    const wrong = { source: { id: '' }, headline: 'x', url: 'javascript:alert(1)', publishedAt: 'today', extra: 1 };
    expect(() => parseItem(wrong)).toThrow(
      /source\.id:[\s\S]*source\.name:[\s\S]*url: expected a web address[\s\S]*publishedAt: expected a time such as[\s\S]*extra/,
    );
  });

  it('never holds half a letter', () => {
    expect(parseItem(anItem({ headline: 'Wall \ud83d breached' })).headline).toBe('Wall \ufffd breached');
  });

  it('is described by a JSON Schema for whoever sends items', () => {
    expect(itemJsonSchema.$defs?.['Item']).toMatchObject({ required: ['source'], additionalProperties: false });
    expect(JSON.stringify(itemJsonSchema)).not.toContain('undefined');
  });
});
