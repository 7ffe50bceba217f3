import { describe, expect, it } from 'vitest';
import { problemsOf } from './blocks.ts';
import { linksOf, mentionsOf } from './mentions.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (more: object) => ({ type: 'button', text: plain('Read'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const x = (length: number) => 'x'.repeat(length);

describe('Slack’s Block Kit', () => {
  it('refuses a header over 150 characters as Slack does', () => {
    expect(problemsOf([{ type: 'header', text: plain(x(150)) }])).toEqual([]);
    expect(problemsOf([{ type: 'header', text: plain(x(151)) }])).toEqual([
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ]);
  });

  it.each([
    ['mrkdwn in a header', { type: 'header', text: mrkdwn('Bridge') }, 'unsupported type: mrkdwn'],
    ['an unknown block', { type: 'headline', text: 'x' }, 'unsupported type: headline'],
    ['a block without a type', { text: 'x' }, 'missing required field: type'],
    ['a section with nothing in it', { type: 'section' }, 'must define either `text` or `fields`'],
    ['an empty section', { type: 'section', text: plain('') }, 'must be more than 0 characters'],
    ['a section over 3,000', { type: 'section', text: mrkdwn(x(3001)) }, 'less than 3001 characters'],
    ['a field over 2,000', { type: 'section', fields: [plain(x(2001))] }, 'less than 2001 characters'],
    ['11 fields', { type: 'section', fields: Array(11).fill(plain('x')) }, 'no more than 10 items allowed'],
    ['11 elements of context', { type: 'context', elements: Array(11).fill(plain('x')) }, 'no more than 10 items'],
    ['an empty context', { type: 'context', elements: [] }, 'no less than 1 items'],
    ['26 actions', actions(...Array(26).fill(button({}))), 'no more than 25 items allowed'],
    ['a button over 75', actions({ type: 'button', text: plain(x(76)) }), 'less than 76 characters'],
    ['a value over 2,000', actions(button({ value: x(2001) })), 'less than 2001 characters'],
    ['an address over 3,000', actions(button({ url: `https://example.org/${x(3000)}` })), 'less than 3001 characters'],
    ['an address of another scheme', actions(button({ url: 'javascript:alert(1)' })), 'invalid url'],
    ['an image without a description', { type: 'image', image_url: 'https://example.org/a.png' }, 'alt_text'],
    ['a block_id over 255', { type: 'divider', block_id: x(256) }, 'less than 256 characters'],
    ['two actions of one id', actions(button({ action_id: 'a' }), button({ action_id: 'a' })), 'duplicate action_id'],
    ['a property that is not its own', { type: 'divider', text: 'x' }, 'invalid additional property: text'],
    ['Markdown over 12,000', { type: 'markdown', text: x(12_001) }, 'less than 12001 characters'],
    ['rich text of unknown parts', { type: 'rich_text', elements: [{ type: 'rich_text_aside' }] }, 'unsupported type'],
    [
      'an unknown broadcast',
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'world' }] }],
      },
      'must be one of: here, channel, everyone',
    ],
  ])('refuses %s', (_, block, problem) => {
    expect(problemsOf([block]).join('\n')).toContain(problem);
  });

  it('refuses 51 blocks, and two of one id', () => {
    expect(problemsOf(Array(51).fill({ type: 'divider' }))).toEqual([
      'no more than 50 items allowed [json-pointer:/blocks]',
    ]);
    expect(problemsOf(Array(2).fill({ type: 'divider', block_id: 'a' })).join()).toContain('duplicate block_id: a');
  });

  it('takes every kind of block that an alert is made of', () => {
    const quote = { type: 'rich_text_quote', elements: [{ type: 'text', text: '“No.”', style: { bold: true } }] };
    const when = mrkdwn('Sent <!date^1700000000^{time}|22:13>');
    expect(
      problemsOf([
        { type: 'header', block_id: 'a:1', text: { ...plain('URGENT: Bridge closed'), emoji: false } },
        { type: 'section', text: mrkdwn('Lede'), accessory: button({ url: 'https://example.org/' }) },
        { type: 'rich_text', elements: [quote] },
        { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'The bridge', title: plain('Bridge') },
        { type: 'divider' },
        { type: 'context', elements: [plain('Source: Harbour Courier'), when] },
        actions(button({ action_id: 'read', url: 'https://example.org/', style: 'primary' })),
        { type: 'markdown', text: '**Hello**' },
      ]),
    ).toEqual([]);
  });
});

describe('whom a Slack message calls', () => {
  const richText = (element: object) => ({
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] }],
  });

  it.each([
    ['<!channel> and <!here|here>', ['<!channel>', '<!here>']],
    ['<@U0MARIT> <!subteam^S0DESK|@desk>', ['<@U0MARIT>', '<!subteam^S0DESK>']],
    ['&lt;!channel&gt; @channel <#C0NEWS> <https://example.org|@here>', []],
  ])('reads %s', (text, called) => {
    expect(mentionsOf({ text })).toEqual(called);
    expect(mentionsOf({ text: 'x', blocks: [{ type: 'section', text: mrkdwn(text) }] })).toEqual(called);
  });

  it('hears nobody called by plain text, nor by the text that blocks replace', () => {
    expect(mentionsOf({ text: '<!channel>', blocks: [{ type: 'section', text: plain('<!here>') }] })).toEqual([]);
  });

  it('hears words alone where the message asks for them to be read', () => {
    expect(mentionsOf({ text: 'Now @channel, not a@here.example', parse: 'full' })).toEqual(['<!channel>']);
  });

  it('hears rich text call', () => {
    expect(mentionsOf(richText({ type: 'broadcast', range: 'here' }))).toEqual(['<!here>']);
    expect(mentionsOf(richText({ type: 'usergroup', usergroup_id: 'S0DESK' }))).toEqual(['<!subteam^S0DESK>']);
    expect(mentionsOf(richText({ type: 'text', text: '<!channel>' }))).toEqual([]);
  });

  it('finds links that hide their address, and no others', () => {
    const text = '<https://example.org/a|your bank> <https://example.org/b> https://example.org/c';
    expect(linksOf({ text })).toEqual([{ url: 'https://example.org/a', text: 'your bank' }]);
    expect(linksOf(richText({ type: 'link', url: 'https://example.org/a', text: 'here' }))).toHaveLength(1);
  });
});
