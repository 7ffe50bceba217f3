import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as discord from '../../adapters/discord/draw.ts';
import * as slack from '../../adapters/slack/draw.ts';

// Tuesday, 24 November 2026, 13:02 UTC.
const AT = 1_795_525_320;
const HEADLINE = 'URGENT: Veld River Bridge Closed After Barge Strikes Pier';
const LEDE = 'The bridge was closed in both directions on Tuesday, the port authority said.';
const QUOTE = '“We will not reopen a single lane”\n— Marit Solheim, chief engineer';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const slackAlert = {
  text: `${HEADLINE} — Harbour Courier\n${LEDE}\n<!channel>`,
  mrkdwn: false,
  blocks: [
    { type: 'header', text: plain(HEADLINE) },
    { type: 'section', text: plain(LEDE) },
    { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: QUOTE }] }] },
    { type: 'context', elements: [plain('Source: Harbour Courier'), mrkdwn(`· Sent <!date^${AT}^{time}|13:02 UTC>`)] },
    { type: 'actions', elements: [{ type: 'button', text: plain('Read'), url: 'https://example.org/a?b=1&c=2' }] },
    { type: 'section', text: mrkdwn('<!channel>') },
  ],
};
const discordAlert = {
  content: `${HEADLINE} — Harbour Courier <@&2001>`,
  embeds: [
    {
      color: 0xf4b400,
      description: `${LEDE}\n\n> ${QUOTE.replace('\n', '\n> ')}\n\nSource: Harbour Courier · Sent <t:${AT}:t>`,
      footer: { text: 'Stop Press · a1.1' },
    },
  ],
  components: [{ type: 1, components: [{ type: 2, style: 5, label: 'Read', url: 'https://example.org/a' }] }],
};

const inSlack = (text: string) => slack.drawHtml({ text });
const inDiscord = (content: string) => discord.drawHtml({ content });

describe('a Slack message, drawn', () => {
  it('shows header, lede, quote, source with the time in the reader’s zone, and button', () => {
    expect(slack.drawHtml(slackAlert, { timeZone: 'Europe/Oslo' })).toBe(
      `<div class="slack-message"><h3 class="header">${HEADLINE}</h3><div class="section"><p>${LEDE}</p></div>` +
        '<div class="section"><blockquote>“We will not reopen a single lane”<br>— Marit Solheim, chief engineer</blockquote></div>' +
        '<div class="context"><span>Source: Harbour Courier</span> ' +
        '<span>· Sent <time datetime="2026-11-24T13:02:00.000Z">14:02</time></span></div>' +
        '<div class="actions"><a class="button default" href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">Read</a></div>' +
        '<div class="section"><p><span class="mention">@channel</span></p></div></div>',
    );
  });

  it('shows what an editor can press besides buttons', () => {
    const options = [{ text: plain('Refile'), value: 'refile' }];
    const elements = [
      { type: 'static_select', placeholder: plain('More'), options },
      { type: 'overflow', options },
      { type: 'checkboxes', options },
    ];
    expect(slack.drawText({ blocks: [{ type: 'actions', elements }] })).toMatch(/More ▾[\s\S]*⋯[\s\S]*\( \) Refile/);
    expect(slack.drawHtml({ blocks: [{ type: 'actions', elements }] })).toContain('button menu');
  });

  it('shows on a lock screen the first line of its text, as readers read it', () => {
    expect(slack.drawPush(slackAlert)).toBe(`${HEADLINE} — Harbour Courier`);
    expect(slack.drawPush({ text: '*Fire* &amp; smoke at <https://example.org|the pier> &lt;!channel&gt;' })).toBe(
      'Fire & smoke at the pier <!channel>',
    );
    expect(slack.drawPush({ text: '*Fire* <!here>', mrkdwn: false })).toBe('*Fire* @here');
  });

  it.each([
    ['*bold _both_* ~gone~ `<code>`', '<strong>bold </strong><strong><em>both</em></strong> <s>gone</s> <code>'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['&gt; said\n&gt; twice', '<blockquote>said<br>twice</blockquote>'],
    ['```\na < b\n```', '<pre>a &lt; b</pre>'],
    ['<#C0NEWS|news>', '<span class="mention">#news</span>'],
    ['<javascript:alert(1)|click>', '<p>click</p>'],
    ['<!date^x^{time}|noon>', '<p>noon</p>'],
  ])('reads %j as Slack does', (text, html) => {
    expect(inSlack(text)).toContain(html);
  });

  it('says today where it is told what day it is, and writes the date out where it is not', () => {
    const text = `<!date^${AT}^{date_short_pretty} at {time}|x>`;
    expect(slack.drawPush({ text }, { now: (AT + 60) * 1000 })).toBe('today at 13:02');
    expect(slack.drawPush({ text })).toBe('Nov 24, 2026 at 13:02');
  });

  it('names a kind of block that it does not know', () => {
    expect(slack.drawHtml({ blocks: [{ type: 'table<' }] })).toContain('[table&lt;]');
  });
});

describe('a Discord message, drawn', () => {
  it('shows content, embed with its colour, quote, time and button', () => {
    const reader = { timeZone: 'Europe/Oslo', names: { '2001': 'newsroom' } };
    expect(discord.drawHtml(discordAlert, reader)).toBe(
      `<div class="discord-message"><div class="content"><p>${HEADLINE} — Harbour Courier <span class="mention">@newsroom</span></p></div>` +
        '<article class="embed"><svg class="edge" aria-hidden="true"><rect width="100%" height="100%" fill="#f4b400"/></svg>' +
        `<div class="description"><p>${LEDE}</p>` +
        '<blockquote>“We will not reopen a single lane”<br>— Marit Solheim, chief engineer</blockquote>' +
        '<p>Source: Harbour Courier · Sent <time datetime="2026-11-24T13:02:00.000Z">14:02</time></p></div>' +
        '<p class="footer">Stop Press · a1.1</p></article>' +
        '<div class="actions"><a class="button link" href="https://example.org/a" rel="noopener noreferrer nofollow">Read</a></div></div>',
    );
  });

  it('shows what cannot be pressed any more as such, and a menu by what it offers or holds', () => {
    const menu = (more: object) => ({ type: 1, components: [{ type: 3, custom_id: 'p', ...more }] });
    const options = [{ label: 'Urgent', value: 'u', default: true }];
    const components = [
      { type: 1, components: [{ type: 2, style: 4, label: 'Kill', custom_id: 'kill', disabled: true }] },
      menu({ placeholder: 'How <urgent>?', options: [] }),
      menu({ options }),
    ];
    const html = discord.drawHtml({ components });
    expect(html).toContain('<span class="button danger disabled" role="presentation">Kill</span>');
    expect(html).toContain('<span class="menu" role="presentation">How &lt;urgent&gt;?</span>');
    expect(html).toContain('<span class="menu" role="presentation">Urgent</span>');
    expect(discord.drawText({ components })).toContain('[ Urgent ▾ ]');
  });

  it('shows on a lock screen its content and never an embed', () => {
    expect(discord.drawPush(discordAlert, { names: { '2001': 'newsroom' } })).toBe(
      `${HEADLINE} — Harbour Courier @newsroom`,
    );
  });

  it('shows no embed where they are suppressed', () => {
    expect(discord.drawHtml({ ...discordAlert, flags: 4 })).not.toContain('embed');
  });

  it.each([
    ['**bold *both*** __under__ ~~gone~~', '<strong>bold </strong>'],
    ['\\*not\\* \\[a](b)', '*not* [a](b)'],
    ['`**code**`', '<code>**code**</code>'],
    ['[words](https://example.org/a)', '>words</a>'],
    ['[words](javascript:alert(1))', '[words](javascript:alert(1))'],
    ['see https://example.org/a.', '>https://example.org/a</a>.'],
    ['## Big', '<h4>Big</h4>'],
    ['-# small', '<p class="subtext">small</p>'],
    ['- one\n- two', '<ul><li data-mark="•" data-level="0">one</li>'],
    ['||secret||', '<span class="spoiler">secret</span>'],
    ['@everyone <#1001>', '<span class="mention">@everyone</span> <span class="mention">#1001</span>'],
    [`<t:${AT}:f>`, '>24 November 2026 13:02</time>'],
    ['<t:99999999999999999:F>', '&lt;t:99999999999999999:F&gt;'],
  ])('reads %j as Discord does', (content, html) => {
    expect(inDiscord(content)).toContain(html);
  });
});

describe('both cards', () => {
  it('wrap at words and stand in a box', () => {
    expect(slack.drawText(slackAlert, { width: 44 })).toBe(
      [
        '╭──────────────────────────────────────────╮',
        '│ URGENT: Veld River Bridge Closed After   │',
        '│ Barge Strikes Pier                       │',
        '│                                          │',
        '│ The bridge was closed in both directions │',
        '│ on Tuesday, the port authority said.     │',
        '│                                          │',
        '│ ▎ “We will not reopen a single lane”     │',
        '│ ▎ — Marit Solheim, chief engineer        │',
        '│                                          │',
        '│ Source: Harbour Courier · Sent 13:02     │',
        '│                                          │',
        '│ [ Read ] https://example.org/a?b=1&c=2   │',
        '│                                          │',
        '│ @channel                                 │',
        '╰──────────────────────────────────────────╯',
      ].join('\n'),
    );
    expect(discord.drawText(discordAlert, { width: 44, names: { '2001': 'newsroom' } })).toContain(
      '│ ┃ ▎ “We will not reopen a single lane”   │',
    );
  });

  it('count what takes two columns as two', () => {
    const [top = '', line = ''] = slack.drawText({ text: '橋が閉鎖されました'.repeat(4) }, { width: 24 }).split('\n');
    expect(top).toHaveLength(24);
    expect(line).toBe('│ 橋が閉鎖されました橋 │');
  });

  it('let no payload move the terminal’s cursor', () => {
    expect(slack.drawText({ text: 'a\u001b[2Jb\u202ec\r\u009bd' })).toContain('a[2Jbcd');
  });
});

describe('whatever a payload holds', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          '<script>',
          '*',
          '_',
          '`',
          '|',
          '[',
          '](',
          'javascript:',
          '\n',
          '> ',
          'x',
        ),
      )
      .map((parts) => parts.join('')),
  );
  // Everything that either drawing may write between angle brackets.
  const TAG =
    /<\/?(?:div|p|h[3-6]|blockquote|pre|ul|li|span|strong|em|u|s|code|time|a|br|hr|article|figure|figcaption|img|dl|dt|dd)(?: [a-z-]+="[^"<>]*")*>/g;
  const isSafe = (html: string): boolean => {
    const left = html.replace(TAG, '');
    return !/[<>]/.test(left) && !/(?:href|src)="(?!https?:|mailto:)/i.test(html);
  };

  it('its words become no tag and no attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const button = { type: 'button', text: plain(text), url: text };
        const blocks = [
          { type: 'header', text: plain(text) },
          { type: 'section', text: mrkdwn(text), accessory: button },
          { type: 'image', image_url: text, alt_text: text },
          { type: text },
        ];
        const embeds = [{ title: text, url: text, description: text, footer: { text }, image: { url: text } }];
        const components = [{ components: [{ style: 5, label: text, url: text }] }];
        expect(isSafe(slack.drawHtml({ blocks }))).toBe(true);
        expect(isSafe(slack.drawHtml({ text }))).toBe(true);
        expect(isSafe(discord.drawHtml({ content: text, embeds, components }))).toBe(true);
      }),
    );
  });

  it('its shape makes no drawing fail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, two) => {
        const payload = { text: one, blocks: [one, two], content: one, embeds: [two], components: two };
        for (const { drawHtml, drawText, drawPush } of [slack, discord]) {
          expect(drawHtml(payload)).toBeTypeOf('string');
          expect(drawText(payload)).toBeTypeOf('string');
          expect(drawPush(payload)).toBeTypeOf('string');
        }
      }),
    );
  });
});
