import { describe, expect, it } from 'vitest';
import { discordCard } from '../../adapters/discord/card.ts';
import { drawText as drawDiscord } from '../../adapters/discord/draw.ts';
import { slackCard } from '../../adapters/slack/card.ts';
import { drawText as drawSlack } from '../../adapters/slack/draw.ts';
import { BLOCKS_BYTES } from '../../adapters/slack/limits.ts';
import type { Button, Card } from '../../src/desk/card.ts';
import { mentionsOf as calledInDiscord, linksOf as linksInDiscord } from '../sandbox/discord/mentions.ts';
import { checkForm } from '../sandbox/discord/message-form.ts';
import { problemsOf } from '../sandbox/slack/blocks.ts';
import { mentionsOf as calledInSlack } from '../sandbox/slack/mentions.ts';
import { KEY } from './an-alert.ts';

const undo = (target: string): Button => ({ press: 'undo', target, base: null, label: 'Undo', look: 'primary' });
const aCard = (over: Partial<Card> = {}): Card => ({
  title: 'URGENT, sent 1/2: Harbour wall breached',
  lines: [['Pushed by Ada at ', { at: Date.parse('2026-03-01T14:02:00Z') }, ', to ', { channel: 'discord:1001' }]],
  places: [{ destination: 'slack:C0DESK', words: 'was not delivered: archived.', link: null }],
  calls: false,
  buttons: [{ press: 'kill', target: 'a1b2c3d4e5f6', base: 2, label: 'Kill', look: 'danger' }],
  againInMs: null,
  posts: true,
  ...over,
});
const to = { key: KEY, mentions: [], names: new Map([['discord:1001', '#breaking (Discord)']] as const) };
const HOSTILE = '<!channel> <!subteam^S0EDITORS> @everyone <@&2001> [x](https://evil.example) *b* ';

describe('a card', () => {
  it('reads the same on both platforms', () => {
    for (const text of [drawSlack(slackCard(aCard(), to)), drawDiscord(discordCard(aCard(), to))]) {
      expect(text).toContain('URGENT, sent 1/2: Harbour wall breached');
      expect(text).toMatch(/Pushed by Ada at .*2026.*, to/);
      expect(text).toContain('was not delivered: archived.');
      expect(text).toContain('[ Kill ]');
    }
  });

  it('is taken by both, however long and hostile its words, and calls nobody by them', () => {
    const words = HOSTILE.repeat(200);
    const places = Array.from({ length: 60 }, () => ({ destination: 'slack:C0DESK' as const, words, link: null }));
    const card = aCard({ title: words, lines: Array.from({ length: 40 }, () => [words, words]), places });
    const [slack, discord] = [slackCard(card, to), discordCard(card, to)];
    expect(problemsOf(slack.blocks)).toEqual([]);
    expect(JSON.stringify(slack.blocks).length).toBeLessThan(BLOCKS_BYTES);
    checkForm(discord, 'create');
    expect([...calledInSlack(slack), ...calledInDiscord(discord), ...linksInDiscord(discord)]).toEqual([]);
  });

  it('calls whoever is on call where it asks for that, and nobody else', () => {
    const calls = aCard({ calls: true });
    expect(calledInSlack(slackCard(calls, { ...to, mentions: [{ group: 'S0EDITORS' }] }))).toEqual([
      '<!subteam^S0EDITORS>',
    ]);
    expect(calledInDiscord(discordCard(calls, { ...to, mentions: [{ role: '2001' }] }))).toEqual(['<@&2001>']);
    expect(calledInSlack(slackCard(aCard(), { ...to, mentions: ['here'] }))).toEqual([]);
    expect(calledInDiscord(discordCard(aCard(), { ...to, mentions: ['here'] }))).toEqual([]);
  });

  it('may have two buttons of one name, and more than Discord sets in a row', () => {
    const buttons = [undo('t1'), undo('t2'), undo('t3'), undo('t4'), undo('t5'), undo('t6')];
    expect(problemsOf(slackCard(aCard({ buttons }), to).blocks)).toEqual([]);
    checkForm(discordCard(aCard({ buttons }), to), 'create');
  });
});
