import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS_BYTES, TEXT_LIMIT } from '../../../adapters/slack/limits.ts';
import { markerOf, renderSlack, type SlackPayload } from '../../../adapters/slack/render.ts';
import { clean } from '../../../adapters/text.ts';
import { checkBlocks } from '../../sandbox/slack/blocks.ts';
import { linksOf, mentionsOf } from '../../sandbox/slack/mentions.ts';
import { readMetadata } from '../../sandbox/slack/metadata.ts';
import { anAlert, anyAlert, anyMentions, anyPart, hugeAlerts, KEY } from '../an-alert.ts';

const nobody = { key: KEY, mentions: [], part: 'root' } as const;
const block = (payload: SlackPayload, type: string) => payload.blocks.filter((each) => each.type === type);
const quotesOf = (payload: SlackPayload): string[] =>
  payload.blocks.flatMap((each) => (each.type === 'rich_text' ? each.elements.map((q) => q.elements[0]!.text) : []));

describe('an alert on Slack', () => {
  it('reads like a wire alert: priority, headline, lede, quotes with speakers, source, time, and whom it calls', () => {
    expect(renderSlack(anAlert(), { key: KEY, mentions: ['channel', { group: 'S0DESK' }], part: 'root' })).toEqual({
      text: [
        'URGENT: Harbour ferry runs aground off Port Ellery — Harbour Courier',
        'A ferry with 212 people on board ran aground off Port Ellery on Tuesday morning, the coast guard said.',
        '“Everyone is accounted for, and nobody is badly hurt” — Maren Oduya, harbour master of Port Ellery',
        '“We felt one long scrape” — Tomas Vidal',
        '“The lights went out”',
        '<!channel> <!subteam^S0DESK>',
      ].join('\n'),
      blocks: [
        {
          type: 'header',
          block_id: 'stop-press:k3y0fth1sm3ss4g3abcd:1',
          text: { type: 'plain_text', text: 'URGENT: Harbour ferry runs aground off Port Ellery', emoji: false },
        },
        {
          type: 'section',
          text: {
            type: 'plain_text',
            text: 'A ferry with 212 people on board ran aground off Port Ellery on Tuesday morning, the coast guard said.',
            emoji: false,
          },
        },
        aQuote('“Everyone is accounted for, and nobody is badly hurt”\n— Maren Oduya, harbour master of Port Ellery'),
        aQuote('“We felt one long scrape”\n— Tomas Vidal'),
        aQuote('“The lights went out”'),
        {
          type: 'context',
          elements: [
            { type: 'plain_text', text: 'Source: Harbour Courier', emoji: false },
            { type: 'mrkdwn', text: '· Sent <!date^1772546551^{time}|14:02 UTC>' },
          ],
        },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'read',
              text: { type: 'plain_text', text: 'Read', emoji: false },
              url: 'https://courier.example/ferry',
            },
          ],
        },
        { type: 'section', text: { type: 'mrkdwn', text: '<!channel> <!subteam^S0DESK>' } },
      ],
      parse: 'none',
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: 'stop_press_message', event_payload: { key: KEY, alert: 'ferry4kq0zt7', revision: 1 } },
    });
  });

  it('of a headline alone is a header and a source', () => {
    const bare = renderSlack(anAlert({ lede: null, quotes: [], url: null }), nobody);
    expect(bare.blocks.map(({ type }) => type)).toEqual(['header', 'context']);
    expect(bare.text).toBe('URGENT: Harbour ferry runs aground off Port Ellery — Harbour Courier');
  });

  it('says when it was published, with the day, where the source says when', () => {
    const [context] = block(renderSlack(anAlert({ publishedAt: '2026-03-03T10:15:00+01:00' }), nobody), 'context');
    expect(JSON.stringify(context)).toContain(
      'Published <!date^1772529300^{date_short_pretty} {time}|2026-03-03 09:15 UTC>',
    );
  });

  it('of routine priority has no prefix and calls nobody, whatever the route says', () => {
    const quiet = renderSlack(anAlert({ priority: 'routine' }), { key: KEY, mentions: ['channel'], part: 'root' });
    expect(quiet.text).toMatch(/^Harbour ferry/);
    expect(mentionsOf(quiet)).toEqual([]);
    expect(quiet.text).not.toContain('<!');
  });

  it('shows an image only where an editor chose one, and always says something to a screen reader', () => {
    expect(block(renderSlack(anAlert(), nobody), 'image')).toEqual([]);
    const image = { url: 'https://courier.example/ferry.jpg', alt: '' };
    expect(block(renderSlack(anAlert({ image }), nobody), 'image')).toEqual([
      { type: 'image', image_url: image.url, alt_text: 'Image' },
    ]);
  });

  it('has no button for what is no web address, or for too long a one', () => {
    for (const url of ['javascript:alert(1)', 'https://a:b@evil.example/', `https://a.example/${'x'.repeat(3_000)}`]) {
      expect(block(renderSlack(anAlert({ url }), nobody), 'actions')).toEqual([]);
    }
  });

  it('keeps markup from outside as words, and disarms it in the text for phones', () => {
    const { text, blocks } = renderSlack(anAlert({ headline: '*Bold* <!channel> R&D', source: '_VOA_' }), nobody);
    expect(text).toMatch(/^URGENT: \*Bold\* &lt;!channel&gt; R&amp;D — _VOA_\n/);
    expect(JSON.stringify(blocks[0])).toContain('URGENT: *Bold* <!channel> R&D');
  });

  it('leaves out the last quotes, not the lede, where there is no room', () => {
    const quotes = Array.from({ length: 50 }, (_, n) => ({ text: `${n} ${'word '.repeat(150)}`, speaker: null }));
    const payload = renderSlack(anAlert({ lede: 'Lede. '.repeat(400), quotes }), nobody);
    const shown = quotesOf(payload);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.length).toBeLessThan(50);
    expect(shown[0]).toMatch(/^“0 word/);
    expect(JSON.stringify(payload.blocks[1])).toContain('Lede. Lede.');
  });

  it('holds every limit for any part of any alert, calls only whom it may, and hides no link behind words', () => {
    fc.assert(
      fc.property(anyAlert, anyMentions, anyPart, (alert, mentions, part) => {
        const payload = renderSlack(alert, { key: KEY, mentions, part });
        checkBlocks(payload.blocks);
        expect(Buffer.byteLength(JSON.stringify(payload.blocks))).toBeLessThanOrEqual(BLOCKS_BYTES);
        expect(payload.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
        expect(readMetadata(payload.metadata)).not.toHaveProperty('warning');
        expect(payload.metadata.event_payload).toMatchObject({ key: KEY, revision: alert.revision });
        expect(payload.blocks[0]).toHaveProperty('block_id', markerOf(KEY, alert.revision));
        const allowed =
          alert.priority === 'routine' ? [] : ['<!channel>', '<!here>', '<!subteam^S0DESK>', '<!subteam^S0WORLD>'];
        for (const only of [payload, { text: payload.text }]) {
          for (const mention of mentionsOf(only)) expect(allowed).toContain(mention);
          expect(linksOf(only)).toEqual([]);
        }
        const said = alert.quotes.map(({ text }) => clean(text));
        for (const shown of quotesOf(payload)) {
          const words = shown.split('\n')[0]!.slice(1, -1).replaceAll('\u202f', '').replace(/…$/, '');
          expect(said.some((text) => text.replaceAll('\u202f', '').includes(words))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stays small for a megabyte of anything, and is made of it before the test gives up', () => {
    for (const alert of hugeAlerts()) expect(JSON.stringify(renderSlack(alert, nobody)).length).toBeLessThan(60_000);
  });
});

const aQuote = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }],
});
