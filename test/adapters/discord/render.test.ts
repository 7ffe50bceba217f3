import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_LIMIT, DESCRIPTION_LIMIT, EMBEDS_LIMIT } from '../../../adapters/discord/limits.ts';
import { COLOURS, type DiscordPayload, markerOf, renderDiscord } from '../../../adapters/discord/render.ts';
import { clean } from '../../../adapters/text.ts';
import { linksOf, mentionsOf } from '../../sandbox/discord/mentions.ts';
import { checkForm, checkNotEmpty } from '../../sandbox/discord/message-form.ts';
import { anAlert, anyAlert, anyMentions, anyPart, hugeAlerts, KEY } from '../an-alert.ts';

const nobody = { key: KEY, mentions: [], part: 'root' } as const;
/** Without what disarms it, and without the blanks inside French marks. */
const bare = (text: string): string => text.replace(/[\\\u200b\u202f]/gu, '').replaceAll('%40', '@');
const descriptionOf = (payload: DiscordPayload): string => payload.embeds[0].description;

describe('an alert on Discord', () => {
  it('reads like a wire alert, with the line for phones first and whom it calls last', () => {
    expect(renderDiscord(anAlert(), { key: KEY, mentions: [{ role: '2001' }], part: 'root' })).toEqual({
      content: 'URGENT: Harbour ferry runs aground off Port Ellery — Harbour Courier <@&2001>',
      embeds: [
        {
          color: COLOURS.urgent,
          description: [
            'A ferry with 212 people on board ran aground off Port Ellery on Tuesday morning, the coast guard said.',
            '',
            '> “Everyone is accounted for, and nobody is badly hurt”',
            '> — Maren Oduya, harbour master of Port Ellery',
            '',
            '> “We felt one long scrape”',
            '> — Tomas Vidal',
            '',
            '> “The lights went out”',
            '',
            'Source: Harbour Courier · Sent <t:1772546551:t>',
          ].join('\n'),
          footer: { text: 'Stop Press · k3y0fth1sm3ss4g3abcd.1' },
        },
      ],
      components: [
        { type: 1, components: [{ type: 2, style: 5, label: 'Read', url: 'https://courier.example/ferry' }] },
      ],
      allowed_mentions: { parse: [], roles: ['2001'] },
    });
  });

  it('of a headline alone is a line, a source and a time', () => {
    const bare = renderDiscord(anAlert({ lede: null, quotes: [], url: null }), nobody);
    expect(descriptionOf(bare)).toBe('Source: Harbour Courier · Sent <t:1772546551:t>');
    expect(bare.components).toEqual([]);
  });

  it('says when it was published, with the day, where the source says when', () => {
    const payload = renderDiscord(anAlert({ publishedAt: '2026-03-03T10:15:00+01:00' }), nobody);
    expect(descriptionOf(payload)).toMatch(/Source: Harbour Courier · Published <t:1772529300:f>$/);
  });

  it('of routine priority comes without a sound and calls nobody', () => {
    const quiet = renderDiscord(anAlert({ priority: 'routine' }), {
      key: KEY,
      mentions: ['channel', { role: '2001' }],
      part: 'root',
    });
    expect(quiet.flags).toBe(4096);
    expect(quiet.content).toBe('Harbour ferry runs aground off Port Ellery — Harbour Courier');
    expect(quiet.allowed_mentions).toEqual({ parse: [], roles: [] });
    expect(renderDiscord(anAlert(), nobody)).not.toHaveProperty('flags');
  });

  it('calls everyone where the route says so, and not because a story does', () => {
    const called = renderDiscord(anAlert({ headline: '@everyone run, @here too' }), {
      key: KEY,
      mentions: ['channel'],
      part: 'root',
    });
    expect(called.content).toMatch(/ — Harbour Courier @everyone$/);
    expect(called.content.match(/@(everyone|here)/g)).toEqual(['@everyone']);
    expect(called.allowed_mentions).toEqual({ parse: ['everyone'], roles: [] });
  });

  it('shows an image only where an editor chose one', () => {
    expect(renderDiscord(anAlert(), nobody).embeds[0]).not.toHaveProperty('image');
    const image = { url: 'https://courier.example/ferry.jpg', alt: 'The ferry' };
    expect(renderDiscord(anAlert({ image }), nobody).embeds[0].image).toEqual({ url: image.url });
  });

  it('has no button for what is no web address, or for too long a one', () => {
    for (const url of ['javascript:alert(1)', 'https://a:b@evil.example/', `https://a.example/${'x'.repeat(512)}`]) {
      expect(renderDiscord(anAlert({ url }), nobody).components).toEqual([]);
    }
  });

  it('holds every limit for any part of any alert, calls only whom it may, and hides no link behind words', () => {
    fc.assert(
      fc.property(anyAlert, anyMentions, anyPart, (alert, mentions, part) => {
        const payload = renderDiscord(alert, { key: KEY, mentions, part });
        checkForm(payload, 'create');
        const { flags: _, ...edit } = payload; // the sound is the first post's alone
        checkForm(edit, 'edit');
        checkNotEmpty(payload);
        const [{ description, footer }] = payload.embeds;
        expect(footer.text).toBe(markerOf(KEY, alert.revision));
        expect(payload.content.length).toBeLessThanOrEqual(CONTENT_LIMIT);
        expect(description.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
        expect(description.length + footer.text.length).toBeLessThanOrEqual(EMBEDS_LIMIT);
        const allowed = alert.priority === 'routine' ? [] : ['@everyone', '@here', '<@&2001>', '<@&2002>'];
        for (const mention of mentionsOf(payload)) expect(allowed).toContain(mention);
        const everyone = mentions.includes('channel') || mentions.includes('here');
        if (!everyone) expect(payload.allowed_mentions.parse).toEqual([]);
        if (!everyone) expect(payload.content).not.toMatch(/@(everyone|here)/);
        expect(linksOf(payload)).toEqual([]);
        const said = alert.quotes.map(({ text }) => bare(clean(text)));
        for (const [, shown = ''] of description.matchAll(/^> (.+)$/gm)) {
          if (shown.startsWith('— ')) continue;
          const words = bare(shown).slice(1, -1).replace(/…$/, '');
          expect(said.some((text) => text.includes(words))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stays small for a megabyte of anything, and is made of it before the test gives up', () => {
    for (const alert of hugeAlerts()) expect(JSON.stringify(renderDiscord(alert, nobody)).length).toBeLessThan(60_000);
  });
});
