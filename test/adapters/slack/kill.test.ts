import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPush, drawText } from '../../../adapters/slack/draw.ts';
import { TEXT_LIMIT } from '../../../adapters/slack/limits.ts';
import { renderSlack } from '../../../adapters/slack/render.ts';
import type { Alert, Part } from '../../../src/alert/alert.ts';
import { checkBlocks } from '../../sandbox/slack/blocks.ts';
import { mentionsOf } from '../../sandbox/slack/mentions.ts';
import { anyAlert, anyMentions, anyPart, changed, KEY, linesIn, wordless } from '../an-alert.ts';

const render = (alert: Alert, part: Part = 'root') => renderSlack(alert, { key: KEY, mentions: ['channel'], part });
const onLockScreen = (alert: Alert, part?: Part): string => drawPush(render(alert, part));
const inChannel = (alert: Alert, part?: Part): string[] => linesIn(drawText(render(alert, part), { width: 200 }));

const publicReason = 'the pictures show another harbour';
const corrections = [{ revision: 1, wasWrong: 'the ferry carried 212 people, not 221.' }];

describe('a kill on Slack', () => {
  const killed = changed({ kind: 'kill', publicReason });
  const MASK = 'KILLED: The URGENT alert sent at 14:02 UTC has been withdrawn. Do not use it.';
  const PLEA = 'Please delete it and tell whom you passed it on to.';

  it.each(['root', 'thread:1', 'notice:1'] as const)('replaces every word of %s, and calls nobody by it', (part) => {
    expect(onLockScreen(killed, part)).toBe(`${MASK} Reason: the pictures show another harbour`);
    expect(inChannel(killed, part)).toEqual([
      MASK,
      'Reason: the pictures show another harbour',
      'Sent 14:02 · Withdrawn 14:10',
    ]);
    expect(mentionsOf(render(killed, part))).toEqual([]);
    expect(onLockScreen(changed({ kind: 'kill', publicReason: null }), part)).toBe(MASK);
  });

  it('has a notice that names it by time and priority, and calls whom the alert called', () => {
    expect(onLockScreen(killed, 'notice:2')).toBe(
      `KILL: The URGENT alert sent at 14:02 UTC has been withdrawn: the pictures show another harbour. ${PLEA}`,
    );
    expect(inChannel(killed, 'notice:2')).toEqual([
      `KILL: The URGENT alert sent at 14:02 UTC has been withdrawn. ${PLEA}`,
      'Reason: the pictures show another harbour',
      'Sent 14:02 · Withdrawn 14:10',
      '@channel',
    ]);
  });

  it('says no more than is known', () => {
    const bare = changed({ kind: 'kill', publicReason: null }, { priority: 'routine' });
    expect(onLockScreen(bare, 'notice:2')).toBe(`KILL: The alert sent at 14:02 UTC has been withdrawn. ${PLEA}`);
    expect(mentionsOf(render(bare, 'notice:2'))).toEqual([]);
    const later = changed({ kind: 'kill', publicReason: 'Wrong.' }, { changedAt: '2026-03-05T09:00:00.000Z' });
    expect(onLockScreen(later, 'notice:2')).toBe(
      `KILL: The URGENT alert sent on 2026-03-03 14:02 UTC has been withdrawn: Wrong. ${PLEA}`,
    );
  });

  it('leaves not a word of the alert anywhere', () => {
    const whole = { ...killed, corrections, image: { url: 'https://courier.example/f.jpg', alt: 'The ferry' } };
    for (const part of ['root', 'thread:2', 'notice:2', 'notice:1'] as const) {
      const said = JSON.stringify(render(whole, part));
      expect(said).not.toMatch(/ferry(?!4kq0zt7)|Ellery|212|221|Oduya|Vidal|scrape|lights|Courier|courier|“/);
    }
  });

  it('of any alert reads as if it had had no words at all', () => {
    const kills = fc.tuple(anyAlert, fc.option(fc.constant(publicReason)));
    fc.assert(
      fc.property(kills, anyMentions, anyPart, ([alert, reason], mentions, part) => {
        const dead: Alert = { ...alert, change: { kind: 'kill', publicReason: reason } };
        const to = { key: KEY, mentions, part };
        expect(renderSlack(dead, to)).toEqual(renderSlack(wordless(dead), to));
      }),
    );
  });

  it('clips a reason beyond all custom', () => {
    const endless = 'because & so '.repeat(100_000);
    for (const part of ['root', 'notice:2'] as const) {
      const { text, blocks } = render(changed({ kind: 'kill', publicReason: endless }), part);
      checkBlocks(blocks);
      expect(text.length).toBeLessThan(TEXT_LIMIT / 4);
      expect(text).toContain('…');
    }
  });
});
