import { describe, expect, it } from 'vitest';
import { drawPush, drawText } from '../../../adapters/slack/draw.ts';
import { BLOCKS_BYTES } from '../../../adapters/slack/limits.ts';
import { renderSlack } from '../../../adapters/slack/render.ts';
import type { Alert, Part } from '../../../src/alert/alert.ts';
import { mentionsOf } from '../../sandbox/slack/mentions.ts';
import { anAlert, changed, KEY, linesIn } from '../an-alert.ts';

const render = (alert: Alert, part: Part = 'root') => renderSlack(alert, { key: KEY, mentions: ['channel'], part });
const onLockScreen = (alert: Alert, part?: Part): string => drawPush(render(alert, part));
const inChannel = (alert: Alert, part?: Part): string[] => linesIn(drawText(render(alert, part), { width: 200 }));

const HEADLINE = 'Harbour ferry runs aground off Port Ellery';
const LEDE = 'A ferry with 212 people on board ran aground off Port Ellery on Tuesday morning, the coast guard said.';
const QUOTES = [
  '▎ “Everyone is accounted for, and nobody is badly hurt”',
  '▎ — Maren Oduya, harbour master of Port Ellery',
  '▎ “We felt one long scrape”',
  '▎ — Tomas Vidal',
  '▎ “The lights went out”',
];
const BUTTON = '[ Read ] https://courier.example/ferry';
const SOURCE = 'Source: Harbour Courier · Sent 14:02';

const wasWrong = 'the ferry carried 212 people, not 221.';
const corrections = [{ revision: 2, wasWrong }];

describe('an update on Slack', () => {
  const update = changed({ kind: 'update' });

  it('shows the new words under a small label, and still calls whom the alert called', () => {
    expect(onLockScreen(update)).toBe(`URGENT: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(update)).toEqual([
      `URGENT: ${HEADLINE}`,
      'UPDATED 14:10',
      LEDE,
      ...QUOTES,
      SOURCE,
      BUTTON,
      '@channel',
    ]);
    expect(render(update).text).toContain('— Harbour Courier\nUPDATED 14:10 UTC\nA ferry');
  });

  it('says the day where the alert went out on another', () => {
    const later = changed({ kind: 'update' }, { changedAt: '2026-03-04T00:05:00.000Z' });
    expect(JSON.stringify(render(later).blocks[1])).toContain(
      'UPDATED <!date^1772582700^{date_short_pretty} {time}|2026-03-04 00:05 UTC>',
    );
  });

  it('has its new facts beneath the alert, where they call nobody', () => {
    expect(onLockScreen(update, 'thread:2')).toBe(`UPDATE: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(update, 'thread:2')).toEqual([
      `UPDATE: ${HEADLINE}`,
      LEDE,
      ...QUOTES,
      'Source: Harbour Courier · Updated 14:10',
    ]);
    expect(mentionsOf(render(update, 'thread:2'))).toEqual([]);
  });
});

describe('a correction on Slack', () => {
  const corrected = changed({ kind: 'correct', wasWrong });

  it('is labelled before the priority, and says high up what was wrong', () => {
    expect(onLockScreen(corrected)).toBe(`CORRECTED URGENT: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(corrected).slice(0, 3)).toEqual([
      `CORRECTED URGENT: ${HEADLINE}`,
      'Correction: the ferry carried 212 people, not 221.',
      LEDE,
    ]);
    expect(onLockScreen({ ...corrected, priority: 'routine' })).toBe(`CORRECTED: ${HEADLINE} — Harbour Courier`);
  });

  it('has a notice that stands alone and calls whom the alert called', () => {
    expect(onLockScreen(corrected, 'notice:2')).toBe(`CORRECTED: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(corrected, 'notice:2')).toEqual([
      `CORRECTED: ${HEADLINE}`,
      'Correction: the ferry carried 212 people, not 221.',
      LEDE,
      `${SOURCE} · Corrected 14:10`,
      BUTTON,
      '@channel',
    ]);
    expect(mentionsOf(render({ ...corrected, priority: 'routine' }, 'notice:2'))).toEqual([]);
  });

  it.each(['update', 'refile', 'release'] as const)('stays on the alert after the next %s', (kind) => {
    const later = changed({ kind }, { revision: 3, corrections });
    expect(onLockScreen(later)).toMatch(/^CORRECTED URGENT: Harbour ferry/);
    expect(inChannel(later)).toContain('Correction: the ferry carried 212 people, not 221.');
  });

  it('stands beside an earlier one, the newer first', () => {
    const twice = changed({ kind: 'correct', wasWrong: 'it ran aground on Tuesday.' }, { revision: 3, corrections });
    expect(inChannel(twice).slice(1, 3)).toEqual([
      'Correction: it ran aground on Tuesday.',
      'Correction: the ferry carried 212 people, not 221.',
    ]);
    expect(inChannel(twice, 'notice:2')).toContain('Correction: the ferry carried 212 people, not 221.');
    expect(inChannel(twice, 'notice:3')).not.toContain('Correction: the ferry carried 212 people, not 221.');
  });

  it('is labelled on the update before it, which told the error as well, and calls nobody there', () => {
    const twice = changed({ kind: 'correct', wasWrong: 'it ran aground on Tuesday.' }, { revision: 4, corrections });
    expect(onLockScreen(twice, 'thread:3')).toBe(`CORRECTED UPDATE: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(twice, 'thread:3').slice(0, 3)).toEqual([
      `CORRECTED UPDATE: ${HEADLINE}`,
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
    const { text, blocks } = render(changed({ kind: 'correct', wasWrong: '*no* <!here>\n\u202e&' }), 'notice:2');
    expect(text).toContain('Correction: *no* &lt;!here&gt; &amp;');
    expect(blocks[1]).toEqual({
      type: 'section',
      text: { type: 'plain_text', text: 'Correction: *no* <!here> &', emoji: false },
    });
  });

  it('leaves room for the lede beside the longest addresses and reasons', () => {
    const url = `https://courier.example/${'a'.repeat(2_970)}`;
    const long = '誤'.repeat(2_000);
    const many = [2, 3, 4, 5].map((revision) => ({ revision, wasWrong: long }));
    const alert = anAlert({ corrections: many, headline: long, source: long, url, image: { url, alt: long } });
    const { blocks } = render(alert);
    expect(Buffer.byteLength(JSON.stringify(blocks))).toBeLessThanOrEqual(BLOCKS_BYTES);
    expect(JSON.stringify(blocks[1])).toContain('Correction: 誤');
    expect(JSON.stringify(blocks[2])).toContain('A ferry with 212 people on board');
  });
});

describe('a refile on Slack', () => {
  it('is the alert with a label', () => {
    const refiled = changed({ kind: 'refile' });
    expect(onLockScreen(refiled)).toBe(`URGENT: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(refiled).slice(0, 3)).toEqual([`URGENT: ${HEADLINE}`, 'REFILED 14:10', LEDE]);
  });
});

describe('a hold on Slack', () => {
  const held = changed({ kind: 'hold' });

  it('leaves the words, and asks not to use them', () => {
    expect(onLockScreen(held)).toBe(`HOLD: URGENT: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(held).slice(0, 3)).toEqual([
      `HOLD: URGENT: ${HEADLINE}`,
      'Being checked: please do not use or pass on.',
      LEDE,
    ]);
  });

  it('marks what goes out meanwhile, and keeps a correction', () => {
    expect(onLockScreen(held, 'thread:1')).toMatch(/^HOLD: UPDATE: /);
    expect(onLockScreen({ ...held, corrections })).toMatch(/^HOLD: CORRECTED URGENT: /);
  });

  it('ends by a release as if it had never been', () => {
    const released = render(changed({ kind: 'release' }));
    const { blocks, text } = render(anAlert());
    expect(released.text).toBe(text);
    expect(released.blocks.slice(1)).toEqual(blocks.slice(1));
  });
});

describe('a notice on Slack of what has none of its own', () => {
  it('is the alert as it reads now, calling nobody, for where it cannot be edited any more', () => {
    const held = changed({ kind: 'hold' });
    expect(onLockScreen(held, 'notice:2')).toBe(`HOLD: URGENT: ${HEADLINE} — Harbour Courier`);
    expect(inChannel(held, 'notice:2').slice(1, 4)).toEqual([
      'Being checked: please do not use or pass on.',
      'Replaces the alert sent at 14:02 UTC.',
      LEDE,
    ]);
    expect(mentionsOf(render(held, 'notice:2'))).toEqual([]);
  });

  it('follows the alert: released, corrected later, or killed', () => {
    const released = changed({ kind: 'release' }, { revision: 3 });
    expect(inChannel(released, 'notice:2').slice(0, 2)).toEqual([
      `URGENT: ${HEADLINE}`,
      'Replaces the alert sent at 14:02 UTC.',
    ]);
    const corrected = changed({ kind: 'correct', wasWrong }, { revision: 3 });
    expect(inChannel(corrected, 'notice:2').slice(0, 3)).toEqual([
      `CORRECTED URGENT: ${HEADLINE}`,
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
