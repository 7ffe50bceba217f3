import { describe, expect, it } from 'vitest';
import { disarm } from '../../../adapters/discord/markdown.ts';

describe('words from outside on Discord', () => {
  it.each([
    ['*stars* _lines_ `code`', '\\*stars\\* \\_lines\\_ \\`code\\`'],
    ['~~struck~~ ||hidden||', '\\~\\~struck\\~\\~ \\|\\|hidden\\|\\|'],
    ['[free](https://evil.example)', '[free]\\(https://evil.example)'],
    [
      '<@123> <@&2001> <#55> </kill:1> <:x:1> <t:1:R> <id:home>',
      '\\<@\u200b123> \\<@\u200b&2001> \\<#55> \\</kill:1> \\<:x:1> \\<t:1:R> \\<id:home>',
    ],
    ['@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['back\\slash', 'back\\\\slash'],
  ])('are disarmed: %s', (text, written) => {
    expect(disarm(text)).toBe(written);
  });

  it.each(['5 < 6 [sic], ~20 dead (so far) | 3-1', "U.S.-China: 'Assessment' due #1", 'mail a@b.example'])(
    'stay as they are where they mean nothing: %s',
    (text) => {
      expect(disarm(text)).toBe(text);
    },
  );

  it.each(['# big', '## big', '-# small', '- item', '+ item', '> quote', '>>> quote', '1. first', '12) twelfth'])(
    'begin no heading, list or quote: %s',
    (text) => {
      expect(disarm(text, true)).toMatch(/^\d*\\[#>+.)-]/);
      expect(disarm(text, true).replace('\\', '')).toBe(text);
    },
  );

  it('leave a bare address as it is, and call nobody by it', () => {
    expect(disarm('see https://a.example/x_y__z?b=*1 now')).toBe('see https://a.example/x_y__z?b=\\*1 now');
    expect(disarm('https://a.example/@everyone')).toBe('https://a.example/%40everyone');
    expect(disarm('HTTPS://A.example/__u__')).toBe('HTTPS://A.example/\\_\\_u\\_\\_');
  });
});
