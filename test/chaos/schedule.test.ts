import { describe, expect, it } from 'vitest';
import { PLATFORM_FAULTS, POINTS } from './fault.ts';
import { randomOf } from './random.ts';
import { scheduleOf, WRITES } from './schedule.ts';

const FULL = {
  stories: 200,
  kills: 200,
  stops: 20,
  redis: 20,
  platform: 60,
  powerLosses: 0,
  failovers: 0,
  gapMs: 1_500,
};
const kills = (seed: number) =>
  scheduleOf(seed, FULL).faults.flatMap(({ fault }) =>
    fault.kind === 'kill-thrice' ? [1, 1, 1] : fault.kind.startsWith('kill') ? [1] : [],
  ).length;

describe('a schedule', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(scheduleOf(7, FULL)).toEqual(scheduleOf(7, FULL));
    expect(scheduleOf(7, FULL)).not.toEqual(scheduleOf(8, FULL));
  });

  it('has exactly the kills that it was asked for, three on one message counted as three', () => {
    for (const seed of [1, 2, 3, 4, 5]) expect(kills(seed)).toBe(200);
  });

  it('kills at every step of the protocol, and stops workers there', () => {
    const { faults } = scheduleOf(1, FULL);
    const points = faults.flatMap(({ fault }) => (fault.kind === 'kill' ? [fault.moment.point] : []));
    expect(new Set(points)).toEqual(new Set(POINTS));
    const kinds = new Set(faults.map(({ fault }) => fault.kind));
    for (const kind of ['kill-anywhere', 'kill-thrice', 'stop', 'stop-overtaken', 'redis-kill', 'redis-away'] as const)
      expect(kinds).toContain(kind);
  });

  it('does to both platforms whatever a platform can do', () => {
    const { faults } = scheduleOf(1, FULL);
    for (const platform of ['slack', 'discord']) {
      const done = faults.flatMap(({ fault }) =>
        'platform' in fault && fault.platform === platform ? [fault.kind === 'platform' ? fault.what : fault.kind] : [],
      );
      expect(new Set(done)).toEqual(new Set([...PLATFORM_FAULTS, 'deleted', 'stripped', 'unreadable']));
    }
  });

  it('kills Redis before and after each write that sending makes', () => {
    const { faults } = scheduleOf(1, FULL);
    const killed = faults.flatMap(({ fault }) =>
      fault.kind === 'redis-kill' ? [`${fault.script} ${fault.when}`] : [],
    );
    for (const script of WRITES) for (const when of ['before', 'after']) expect(killed).toContain(`${script} ${when}`);
  });

  it('loses masters that are killed and that are frozen, at work and after a change, with replicas that know all and that do not', () => {
    const { faults } = scheduleOf(1, { ...FULL, failovers: 10 });
    const lost = faults.flatMap(({ fault }) => (fault.kind === 'failover' ? [fault] : []));
    for (const signal of ['SIGKILL', 'SIGSTOP']) {
      const those = lost.filter((each) => each.signal === signal);
      expect(new Set(those.map(({ deaf }) => deaf))).toEqual(new Set(['none', 'one', 'all']));
      expect(new Set(those.map(({ at }) => at === 'change'))).toEqual(new Set([true, false]));
    }
  });

  it('has updates, corrections, holds with their release, and kills that end a story', () => {
    const { stories } = scheduleOf(1, FULL);
    const edits = stories.map((story) => story.edits.map((edit) => edit.do));
    for (const each of ['update', 'correct', 'refile', 'hold', 'release', 'kill'] as const)
      expect(edits.flat()).toContain(each);
    for (const each of edits) {
      expect(each.indexOf('kill') === -1 || each.indexOf('kill') === each.length - 1).toBe(true);
      each.forEach((what, n) => void (what === 'hold' && expect(each[n + 1]).toBe('release')));
    }
  });
});

describe('chance', () => {
  it('reaches every number of a range and leaves it never', () => {
    const random = randomOf(3);
    const seen = new Set(Array.from({ length: 500 }, () => random.between(2, 6)));
    expect([...seen].sort()).toEqual([2, 3, 4, 5, 6]);
  });
});
