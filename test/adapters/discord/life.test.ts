import { describe, expect, it } from 'vitest';
import { drawPush, drawText } from '../../../adapters/discord/draw.ts';
import { DESCRIPTION_LIMIT } from '../../../adapters/discord/limits.ts';
import { COLOURS, type DiscordPayload, renderDiscord } from '../../../adapters/discord/render.ts';
import type { Alert, Part } from '../../../src/alert/alert.ts';
import { mentionsOf } from '../../sandbox/discord/mentions.ts';
import { anAlert, changed, KEY, linesIn } from '../an-alert.ts';

const names = { '2001': 'newsroom' };
const render = (alert: Alert, part: Part = 'root'): DiscordPayload =>
  renderDiscord(alert, { key: KEY, mentions: [{ role: '2001' }], part });
const onLockScreen = (alert: Alert, part?: Part): string => drawPush(render(alert, part), { names });
/** Without the bar beside the embed. */
const inChannel = (alert: Alert, part?: Part): string[] =>
  linesIn(drawText(render(alert, part), { width: 200, names })).flatMap((line) => line.replace(/^┃ ?/, '') || []);
const isSilent = ({ flags }: DiscordPayload): boolean => flags === 4096;

const HEADLINE = 'Harbour ferry runs aground off Port Ellery';
const LINE = `${HEADLINE} — Harbour Courier`;
const LEDE = 'A ferry with 212 people on board ran aground off Port Ellery on Tuesday morning, the coast guard said.';
const QUOTES = [
  '▎ “Everyone is accounted for, and nobody is badly hurt”',
  '▎ — Maren Oduya, harbour master of Port Ellery',
  '▎ “We felt one long scrape”',
  '▎ — Tomas Vidal',
  '▎ “The lights went out”',
];
const SOURCE = 'Source: Harbour Courier · Sent 14:02';
const MARK = `Stop Press · ${KEY}.2`;
const BUTTON = '[ Read ] https://courier.example/ferry';

const wasWrong = 'the ferry carried 212 people, not 221.';
const corrections = [{ revision: 2, wasWrong }];

describe('an update on Discord', () => {
  const update = changed({ kind: 'update' });

  it('shows the new words under a small label, and still names whom the alert called', () => {
    expect(onLockScreen(update)).toBe(`URGENT: ${LINE} @newsroom`);
    expect(inChannel(update)).toEqual([
      `URGENT: ${LINE} @newsroom`,
      'UPDATED 14:10',
      LEDE,
      ...QUOTES,
      SOURCE,
      MARK,
      BUTTON,
    ]);
    expect(render(update).embeds[0].description).toMatch(/^-# UPDATED <t:1772547005:t>\n\nA ferry/);
    expect(render(update).allowed_mentions).toEqual({ parse: [], roles: ['2001'] });
  });

  it('says the day where the alert went out on another', () => {
    const later = changed({ kind: 'update' }, { changedAt: '2026-03-04T00:05:00.000Z' });
    expect(render(later).embeds[0].description).toMatch(/^-# UPDATED <t:1772582700:f>/);
  });

  it('has its new facts beneath the alert, without a sound and calling nobody', () => {
    expect(onLockScreen(update, 'thread:2')).toBe(`UPDATE: ${LINE}`);
    expect(inChannel(update, 'thread:2')).toEqual([
      `UPDATE: ${LINE}`,
      LEDE,
      ...QUOTES,
      'Source: Harbour Courier · Updated 14:10',
      MARK,
    ]);
    expect(mentionsOf(render(update, 'thread:2'))).toEqual([]);
    expect(isSilent(render(update, 'thread:2'))).toBe(true);
  });
});

describe('a correction on Discord', () => {
  const corrected = changed({ kind: 'correct', wasWrong });

  it('is labelled before the priority, and says high up what was wrong', () => {
    expect(onLockScreen(corrected)).toBe(`CORRECTED URGENT: ${LINE} @newsroom`);
    expect(inChannel(corrected).slice(1, 3)).toEqual(['Correction: the ferry carried 212 people, not 221.', LEDE]);
    expect(onLockScreen({ ...corrected, priority: 'routine' })).toBe(`CORRECTED: ${LINE}`);
  });

  it('has a notice that stands alone, sounds, and calls whom the alert called', () => {
    expect(onLockScreen(corrected, 'notice:2')).toBe(`CORRECTED: ${LINE} @newsroom`);
    expect(inChannel(corrected, 'notice:2')).toEqual([
      `CORRECTED: ${LINE} @newsroom`,
      'Correction: the ferry carried 212 people, not 221.',
      LEDE,
      `${SOURCE} · Corrected 14:10`,
      MARK,
      BUTTON,
    ]);
    expect(mentionsOf(render(corrected, 'notice:2'))).toEqual(['<@&2001>']);
    const routine = render({ ...corrected, priority: 'routine' }, 'notice:2');
    expect(mentionsOf(routine)).toEqual([]);
    expect(isSilent(routine)).toBe(false);
    expect(routine.embeds[0].color).toBe(COLOURS.urgent);
  });

  it.each(['update', 'refile', 'release'] as const)('stays on the alert after the next %s', (kind) => {
    const later = changed({ kind }, { revision: 3, corrections });
    expect(onLockScreen(later)).toMatch(/^CORRECTED URGENT: Harbour ferry/);
    expect(inChannel(later)).toContain('Correction: the ferry carried 212 people, not 221.');
  });

  it('is labelled on the update before it, which told the error as well, and calls nobody there', () => {
    const twice = changed({ kind: 'correct', wasWrong: 'it ran aground on Tuesday.' }, { revision: 4, corrections });
    expect(onLockScreen(twice, 'thread:3')).toBe(`CORRECTED UPDATE: ${LINE}`);
    expect(inChannel(twice, 'thread:3').slice(0, 3)).toEqual([
      `CORRECTED UPDATE: ${LINE}`,
      'Correction: it ran aground on Tuesday.',
      LEDE,
    ]);
    expect(mentionsOf(render(twice, 'thread:3'))).toEqual([]);
    expect(onLockScreen(changed({ kind: 'hold' }, { revision: 4, corrections }), 'thread:1')).toMatch(
      /^HOLD: CORRECTED UPDATE: /,
    );
  });

  it('is no label of the update after it', () => {
    const later = changed({ kind: 'update' }, { revision: 3, corrections });
    expect(onLockScreen(later, 'thread:3')).toMatch(/^UPDATE: /);
    expect(inChannel(later, 'thread:3').join()).not.toContain('Correction');
  });

  it('is an editor’s words, and is disarmed like any other', () => {
    const { content, embeds } = render(changed({ kind: 'correct', wasWrong: '*no* @everyone\n\u202e[x](y)' }));
    expect(embeds[0].description).toMatch(/^Correction: \\\*no\\\* @\u200beveryone \[x\]\\\(y\)\n\n/);
    expect(content).not.toContain('everyone');
  });

  it('leaves room for the lede beside the longest reasons and names', () => {
    const long = '*'.repeat(2_000);
    const many = [2, 3, 4, 5].map((revision) => ({ revision, wasWrong: long }));
    const { description } = render(anAlert({ corrections: many, source: long, lede: long, quotes: [] })).embeds[0];
    expect(description.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
    expect(description.split('\n\n')).toHaveLength(5);
    expect(description.split('\n\n')[3]?.length).toBeGreaterThan(500);
  });
});

describe('a refile on Discord', () => {
  it('is the alert with a label', () => {
    const refiled = changed({ kind: 'refile' });
    expect(onLockScreen(refiled)).toBe(`URGENT: ${LINE} @newsroom`);
    expect(inChannel(refiled).slice(1, 3)).toEqual(['REFILED 14:10', LEDE]);
  });
});

describe('a hold on Discord', () => {
  const held = changed({ kind: 'hold' });

  it('leaves the words, and asks not to use them', () => {
    expect(onLockScreen(held)).toBe(`HOLD: URGENT: ${LINE} @newsroom`);
    expect(inChannel(held).slice(1, 3)).toEqual(['Being checked: please do not use or pass on.', LEDE]);
  });

  it('marks what goes out meanwhile, and keeps a correction', () => {
    expect(onLockScreen(held, 'thread:1')).toMatch(/^HOLD: UPDATE: /);
    expect(onLockScreen({ ...held, corrections })).toMatch(/^HOLD: CORRECTED URGENT: /);
  });

  it('ends by a release as if it had never been', () => {
    const released = changed({ kind: 'release' });
    expect(render(released)).toEqual(render(anAlert({ revision: 2 })));
  });
});

describe('a notice on Discord of what has none of its own', () => {
  it('is the alert as it reads now, silent, for where it cannot be edited any more', () => {
    const held = changed({ kind: 'hold' });
    expect(onLockScreen(held, 'notice:2')).toBe(`HOLD: URGENT: ${LINE}`);
    expect(inChannel(held, 'notice:2').slice(1, 4)).toEqual([
      'Being checked: please do not use or pass on.',
      'Replaces the alert sent at 14:02 UTC.',
      LEDE,
    ]);
    expect(mentionsOf(render(held, 'notice:2'))).toEqual([]);
    expect(isSilent(render(held, 'notice:2'))).toBe(true);
  });

  it('follows the alert: released, corrected later, or killed', () => {
    const released = changed({ kind: 'release' }, { revision: 3 });
    expect(inChannel(released, 'notice:2').slice(0, 2)).toEqual([
      `URGENT: ${LINE}`,
      'Replaces the alert sent at 14:02 UTC.',
    ]);
    const corrected = changed({ kind: 'correct', wasWrong }, { revision: 3 });
    expect(inChannel(corrected, 'notice:2').slice(0, 3)).toEqual([
      `CORRECTED URGENT: ${LINE}`,
      'Replaces the alert sent at 14:02 UTC.',
      'Correction: the ferry carried 212 people, not 221.',
    ]);
    const killed = changed({ kind: 'kill', publicReason: null }, { revision: 3 });
    expect(inChannel(killed, 'notice:2').join()).toMatch(
      /^KILLED: The URGENT alert sent at 14:02 UTC has been withdrawn/,
    );
    expect(inChannel(killed, 'notice:2').join()).not.toContain('ferry');
  });
});
