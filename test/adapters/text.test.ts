import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webLink } from '../../adapters/link.ts';
import { clean, clip, clipEscaped, quoted } from '../../adapters/text.ts';
import { spitefulText } from './an-alert.ts';

describe('clean text', () => {
  it.each([
    ['Kill\u202eed\u2066 now', 'Killed now'],
    ['zero\u200bwidth\ufeff and\u00ad soft', 'zerowidth and soft'],
    ['bell\u0007 and \u001b[31mred', 'bell and [31mred'],
    ['tags\u{e0041}\u{e0042} and fillers\u3164\uffa0', 'tags and fillers'],
    ['one\r\n\r\ntwo\u2028three\u0085four\tfive', 'one two three four five'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['a\u200db', 'ab'],
    ['x\ufe0f\ufe0e\ufe0f\ufe0f', 'x\ufe0f'],
  ])('holds nothing unseen: %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each(['👩‍👩‍👧‍👦 and ❤️‍🔥', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 wins', 'نمی‌خواهم', 'क्‍ष', 'র‍্যাব', '葛󠄀飾区', 'Ünïcode — “quotes” …', 'שלום, עולם'])(
    'keeps what a script or an emoji needs: %s',
    (text) => {
      expect(clean(text)).toBe(text);
    },
  );

  it('is the same when it is cleaned again', () => {
    fc.assert(fc.property(spitefulText(), (text) => clean(clean(text)) === clean(text)));
  });
});

describe('a clipped text', () => {
  it('ends behind a word, with an ellipsis and no stray comma', () => {
    expect(clip('Ferry aground, crew safe', 30)).toBe('Ferry aground, crew safe');
    expect(clip('Ferry aground, crew safe', 23)).toBe('Ferry aground, crew…');
    expect(clip('Ferry aground, crew safe', 18)).toBe('Ferry aground…');
  });

  it('is cut between two signs where a word does not end', () => {
    expect(clip('日本語のニュースです', 6)).toBe('日本語のニ…');
    expect(clip('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14)).toBe('👩‍👩‍👧‍👦…');
    expect(clip('🇩🇪🇫🇷🇮🇹', 7)).toBe('🇩🇪…');
    expect(clip('cafe\u0301s', 5)).toBe('caf…');
  });

  it('never exceeds its limit, and is what came up to the ellipsis', () => {
    fc.assert(
      fc.property(spitefulText(), fc.nat(80), (given, limit) => {
        const text = clean(given);
        const clipped = clip(text, limit);
        expect(clipped.length).toBeLessThanOrEqual(limit);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
        expect(text.startsWith(clipped.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('is clipped before it is escaped, and fits after', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;');
    expect(clipEscaped('a&b', 7, escaped)).toBe('a&amp;b');
    expect(clipEscaped('&&&&&', 12, escaped)).toBe('&amp;&amp;…');
    fc.assert(
      fc.property(spitefulText(), fc.nat(80), (text, limit) => {
        const written = clipEscaped(clean(text), limit, escaped);
        expect(written.length).toBeLessThanOrEqual(limit);
        expect(written).not.toMatch(/&(?!amp;)/);
      }),
    );
  });
});

describe('quotation marks', () => {
  it.each([
    ['en', '“so”'],
    ['en-gb', '“so”'],
    ['de', '„so“'],
    ['de-CH', '«so»'],
    ['fr', '«\u202fso\u202f»'],
    ['es-mx', '«so»'],
    ['ja', '「so」'],
    ['', '“so”'],
    ['constructor', '“so”'],
  ])('follow the language: %s', (language, expected) => {
    expect(quoted('so', language)).toBe(expected);
  });
});

describe('a link to read on', () => {
  it('leads to a web address with a real host, without a name and password', () => {
    expect(webLink('https://courier.example/a b?q=„x“', 512)).toBe(
      'https://courier.example/a%20b?q=%E2%80%9Ex%E2%80%9C',
    );
    for (const bad of [
      'javascript:alert(1)',
      'ftp://a.example',
      'https://a:b@c.example',
      'https://localhost/',
      '//x.example',
      '',
    ]) {
      expect(webLink(bad, 512)).toBeNull();
    }
    expect(webLink(null, 512)).toBeNull();
    expect(webLink(`https://a.example/${'é'.repeat(100)}`, 512)).toBeNull();
  });
});
