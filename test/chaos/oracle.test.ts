/** An oracle that cannot fail proves nothing: each kind of wrong is made up, and must be seen. */
import { describe, expect, it } from 'vitest';
import type { Committed } from '../sandbox/sandbox.ts';
import { type Asked, type Evidence, judge, type Kept, type Name } from './oracle.ts';

const HERE = 'slack:C0NEWS';
const KEYS = { root: 'a'.repeat(20), 'notice:2': 'b'.repeat(20) };
const NAMES = new Map<string, Name>(
  Object.entries(KEYS).map(([part, key]) => [key, { story: 1, destination: HERE, part }]),
);

let seq = 0;
const entry = (kind: Committed['kind'], messageId: string, payload: object, at = 100): Committed => ({
  seq: ++seq,
  at,
  kind,
  channel: 'C0NEWS',
  messageId,
  payload: { ...payload },
});
const words = (wording: number | null, part: keyof typeof KEYS = 'root') => ({
  text: wording === null ? 'KILLED' : `report 1-${wording}`,
  blocks: [{ block_id: `stop-press:${KEYS[part]}:1` }],
});
const kept = (state: Kept['state'], part: keyof typeof KEYS = 'root', reason = 'because'): Kept => ({
  story: 1,
  destination: HERE,
  part,
  state,
  reason,
});

function verdicts(
  log: Committed[],
  { asked = {}, ...over }: Partial<Omit<Evidence, 'asked'>> & { asked?: Partial<Asked> } = {},
): string[] {
  const wanted = { story: 1, wording: 1, corrected: 0, killed: false, notices: [], ...asked };
  const evidence: Evidence = {
    destinations: [HERE],
    names: NAMES,
    logs: { slack: log, discord: [] },
    deleted: new Set(),
    kept: [kept('SENT')],
    ...over,
    asked: [wanted],
  };
  return judge(evidence).map(({ verdict, part }) => `${verdict} ${part}`);
}

describe('the oracle', () => {
  it('finds nothing where one message stands in its newest words', () => {
    expect(verdicts([entry('post', '1', words(1))])).toEqual([]);
    const edited = [entry('post', '1', words(1)), entry('update', '1', words(2))];
    expect(verdicts(edited, { asked: { wording: 2 } })).toEqual([]);
  });

  it('sees what was lost, whatever the ledger believes', () => {
    expect(verdicts([])).toEqual(['lost root']);
    expect(verdicts([], { kept: [] })).toEqual(['lost root']);
    expect(verdicts([entry('post', '1', words(1)), entry('delete', '1', {})])).toEqual(['lost root', 'removed root']);
  });

  it('does not call lost what a person was told of, or deleted, or what was killed before it went out', () => {
    expect(verdicts([], { kept: [kept('QUARANTINED')] })).toEqual(['quarantined root']);
    expect(verdicts([], { kept: [kept('REJECTED')] })).toEqual(['refused root']);
    const gone = [entry('post', '1', words(1)), entry('delete', '1', {})];
    expect(verdicts(gone, { deleted: new Set(['C0NEWS/1']), kept: [kept('GONE')] })).toEqual([]);
    expect(verdicts([], { asked: { killed: true }, kept: [kept('DROPPED')] })).toEqual([]);
  });

  it('sees each copy too many, and tells apart those that were deleted again', () => {
    const twice = [entry('post', '1', words(1)), entry('post', '2', words(1))];
    expect(verdicts(twice)).toEqual(['doubled root']);
    expect(verdicts([...twice, entry('delete', '2', {})])).toEqual(['removed root']);
    expect(verdicts([...twice, entry('post', '3', words(1))])).toEqual(['doubled root', 'doubled root']);
  });

  it('sees the old words of what was corrected, and any word of what was killed', () => {
    const posted = [entry('post', '1', words(1))];
    expect(verdicts(posted, { asked: { wording: 2 } })).toEqual(['stale root']);
    expect(verdicts(posted, { asked: { killed: true } })).toEqual(['stale root']);
    expect(verdicts([...posted, entry('update', '1', words(null))], { asked: { killed: true } })).toEqual([]);
    const covered = [...posted, entry('update', '1', words(null)), entry('update', '1', words(2))];
    expect(verdicts(covered, { asked: { killed: true } })).toEqual(['stale root']);
    const notice = [...posted, entry('update', '1', words(null)), entry('post', '2', words(2, 'notice:2'))];
    expect(verdicts(notice, { asked: { killed: true } })).toEqual(['stale notice:2']);
  });

  it('sees what was corrected in a notice or a thread beside it', () => {
    const log = [entry('post', '1', words(2)), entry('post', '2', words(1, 'notice:2'))];
    expect(verdicts(log, { asked: { wording: 2 } })).toEqual([]);
    expect(verdicts(log, { asked: { wording: 2, corrected: 2 } })).toEqual(['stale notice:2']);
  });

  it('wants a notice where the alert stood before the correction, and only there', () => {
    const [posted, edited] = [entry('post', '1', words(1)), entry('update', '1', words(2))];
    const corrected = (at: number) => ({ wording: 2, notices: [{ part: 'notice:2', at }] });
    expect(verdicts([posted, edited], { asked: corrected(200) })).toEqual(['lost notice:2']);
    expect(verdicts([posted, edited], { asked: corrected(50) })).toEqual([]);
    const noticed = [posted, edited, entry('post', '2', words(2, 'notice:2'))];
    expect(verdicts(noticed, { asked: corrected(200) })).toEqual([]);
    const refused = { kept: [kept('SENT'), kept('REJECTED', 'notice:2')] };
    expect(verdicts([posted, edited], { asked: corrected(200), ...refused })).toEqual(['refused notice:2']);
    const dropped = { kept: [kept('SENT'), kept('DROPPED', 'notice:2', 'nothing-stood')] };
    expect(verdicts([posted, edited], { asked: corrected(200), ...dropped })).toEqual(['lost notice:2']);
  });

  it('sees what is still under way when all should have ended', () => {
    expect(verdicts([entry('post', '1', words(1))], { kept: [kept('UNKNOWN')] })).toEqual(['unfinished root']);
  });

  it('sees what stands though nobody asked for it', () => {
    expect(verdicts([entry('post', '1', words(1))], { asked: { story: 2, killed: true } })).toEqual(['stale root']);
  });
});
