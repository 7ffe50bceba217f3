import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPush, drawText } from '../../../adapters/discord/draw.ts';
import { CONTENT_LIMIT } from '../../../adapters/discord/limits.ts';
import { type DiscordPayload, renderDiscord } from '../../../adapters/discord/render.ts';
import type { Alert, Part } from '../../../src/alert/alert.ts';
import { mentionsOf } from '../../sandbox/discord/mentions.ts';
import { checkForm } from '../../sandbox/discord/message-form.ts';
import { anyAlert, anyMentions, anyPart, changed, KEY, linesIn, wordless } from '../an-alert.ts';

const names = { '2001': 'newsroom' };
const render = (alert: Alert, part: Part = 'root'): DiscordPayload =>
  renderDiscord(alert, { key: KEY, mentions: [{ role: '2001' }], part });
const onLockScreen = (alert: Alert, part?: Part): string => drawPush(render(alert, part), { names });
/** Without the bar beside the embed. */
const inChannel = (alert: Alert, part?: Part): string[] =>
  linesIn(drawText(render(alert, part), { width: 200, names })).flatMap((line) => line.replace(/^┃ ?/, '') || []);

const publicReason = 'the pictures show another harbour';
const corrections = [{ revision: 1, wasWrong: 'the ferry carried 212 people, not 221.' }];
const MARK = `Stop Press · ${KEY}.2`;

describe('a kill on Discord', () => {
  const killed = changed({ kind: 'kill', publicReason });
  const MASK = 'KILLED: The URGENT alert sent at 14:02 UTC has been withdrawn. Do not use it.';
  const PLEA = 'Please delete it and tell whom you passed it on to.';

  it.each(['root', 'thread:1', 'notice:1'] as const)('replaces every word of %s, and calls nobody by it', (part) => {
    expect(onLockScreen(killed, part)).toBe(`${MASK} Reason: the pictures show another harbour`);
    expect(inChannel(killed, part)).toEqual([
      `${MASK} Reason: the pictures show another harbour`,
      'Sent 14:02 · Withdrawn 14:10',
      MARK,
    ]);
    const { allowed_mentions, components, embeds } = render(killed, part);
    expect(allowed_mentions).toEqual({ parse: [], roles: [] });
    expect(components).toEqual([]);
    expect(Object.keys(embeds[0])).toEqual(['color', 'description', 'footer']);
    expect(onLockScreen(changed({ kind: 'kill', publicReason: null }), part)).toBe(MASK);
  });

  it('has a notice that names it by time and priority, sounds, and calls whom the alert called', () => {
    const line = `KILL: The URGENT alert sent at 14:02 UTC has been withdrawn: the pictures show another harbour. ${PLEA}`;
    expect(onLockScreen(killed, 'notice:2')).toBe(`${line} @newsroom`);
    expect(inChannel(killed, 'notice:2')).toEqual([`${line} @newsroom`, 'Sent 14:02 · Withdrawn 14:10', MARK]);
    expect(mentionsOf(render(killed, 'notice:2'))).toEqual(['<@&2001>']);
    expect(render(killed, 'notice:2')).not.toHaveProperty('flags');
  });

  it('says no more than is known', () => {
    const bare = changed({ kind: 'kill', publicReason: null }, { priority: 'routine' });
    expect(onLockScreen(bare, 'notice:2')).toBe(`KILL: The alert sent at 14:02 UTC has been withdrawn. ${PLEA}`);
    expect(render(bare, 'notice:2')).not.toHaveProperty('flags');
    const later = changed({ kind: 'kill', publicReason: 'Wrong.' }, { changedAt: '2026-03-05T09:00:00.000Z' });
    expect(onLockScreen(later, 'notice:2')).toBe(
      `KILL: The URGENT alert sent on 2026-03-03 14:02 UTC has been withdrawn: Wrong. ${PLEA} @newsroom`,
    );
  });

  it('leaves not a word of the alert anywhere', () => {
    const image = { url: 'https://courier.example/f.jpg', alt: 'The ferry' };
    for (const part of ['root', 'thread:2', 'notice:2', 'notice:1'] as const) {
      const said = JSON.stringify(render({ ...killed, corrections, image }, part));
      expect(said).not.toMatch(/ferry|Ellery|212|221|Oduya|Vidal|scrape|lights|courier|“/i);
    }
  });

  it('of any alert reads as if it had had no words at all', () => {
    const kills = fc.tuple(anyAlert, fc.option(fc.constant(publicReason)));
    fc.assert(
      fc.property(kills, anyMentions, anyPart, ([alert, reason], mentions, part) => {
        const dead: Alert = { ...alert, change: { kind: 'kill', publicReason: reason } };
        const to = { key: KEY, mentions, part };
        expect(renderDiscord(dead, to)).toEqual(renderDiscord(wordless(dead), to));
      }),
    );
  });

  it('clips a reason beyond all custom, and disarms it', () => {
    const endless = 'because *so* @here '.repeat(100_000);
    for (const part of ['root', 'notice:2'] as const) {
      const payload = render(changed({ kind: 'kill', publicReason: endless }), part);
      checkForm(payload, 'create');
      expect(payload.content.length).toBeLessThan(CONTENT_LIMIT / 1.5);
      expect(payload.content).toContain('…');
      expect(payload.content).not.toContain('@here');
    }
  });
});
