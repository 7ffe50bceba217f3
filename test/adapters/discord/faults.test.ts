import { describe, expect, it } from 'vitest';
import { discordFault } from '../../../adapters/discord/faults.ts';

const attempt = { channel: '1001', token: 'sandbox.discord.token' };
const api = (code: number, status = 400, message = 'Refused', more: object = {}) => ({
  code,
  status,
  message,
  rawError: { code, message, ...more },
});

describe('what Discord says, as it decides what happens next', () => {
  it.each([10003, 10004, 40005, 40007, 40058, 50001, 50006, 50008, 50013, 50024, 50035, 50083, 160005, 200000, 240000])(
    'is rejected for good: %i',
    (code) => {
      expect(discordFault(api(code, 403), attempt)).toMatchObject({ fault: 'rejected', reason: String(code) });
    },
  );

  it.each([
    [20028, 'rate-limited'],
    [20029, 'rate-limited'],
    [40062, 'rate-limited'],
    [40004, 'unreachable'],
    [40006, 'unreachable'],
    [130000, 'unreachable'],
  ])('is surely not sent, and goes out later: %i', (code, fault) => {
    expect(discordFault(api(code, 429), attempt)).toMatchObject({ fault, reason: String(code) });
  });

  it('is a token refused, by status or by code', () => {
    expect(discordFault(api(0, 401), attempt).fault).toBe('unauthorized');
    expect(discordFault(api(40001, 403), attempt).fault).toBe('unauthorized');
  });

  it.each([
    [10008, 'post', 'uncertain'],
    [10008, 'edit', 'gone'],
    [50005, 'edit', 'fixed'],
    [50083, 'edit', 'fixed'],
    [50013, 'edit', 'rejected'],
    [30046, 'edit', 'rate-limited'],
    [50001, 'look', 'unreadable'],
    [50013, 'look', 'unreadable'],
    [10003, 'look', 'unreadable'],
    [40001, 'look', 'unauthorized'],
    [50013, 'delete', 'rejected'],
    [50013, 'publish', 'rejected'],
  ] as const)('says of %i to an attempt to %s: %s', (code, doing, fault) => {
    expect(discordFault(api(code), { ...attempt, doing })).toMatchObject({ fault, reason: String(code) });
  });

  it('says which permission a look wants', () => {
    expect(discordFault(api(50001), { ...attempt, doing: 'look' }).message).toContain('Read Message History');
  });

  it('waits as long as the body says', () => {
    expect(discordFault(api(20028, 429, 'Slow down', { retry_after: 1.25 }), attempt).retryAfterMs).toBe(1_250);
  });

  it('leaves open whether the message stands after a server error, a page of HTML, or a lost connection', () => {
    for (const error of [
      { status: 502 },
      { status: 403, code: undefined, rawError: new ArrayBuffer(0) },
      new TypeError('terminated'),
      null,
    ]) {
      expect(discordFault(error, attempt).fault).toBe('uncertain');
    }
  });

  it('repeats in Discord’s own words what it does not know, and which field is malformed', () => {
    expect(discordFault(api(999999, 400, 'A new reason'), attempt)).toMatchObject({
      fault: 'rejected',
      reason: '999999',
    });
    expect(discordFault(api(999999, 400, 'A new reason'), attempt).message).toContain('A new reason');
    expect(discordFault(api(50035, 400, 'Invalid Form Body\ncontent[X]: too long'), attempt).message).toContain(
      'content[X]: too long',
    );
  });

  it('never repeats a token, whoever says it', () => {
    const shape = `${'M'.repeat(26)}.Gabcde.${'x'.repeat(38)}`;
    expect(discordFault(api(999999, 400, `Bot ${shape} or sandbox.discord.token`), attempt).message).not.toMatch(
      /Gabcde|sandbox/,
    );
  });
});
