/**
 * What came of a run: the platforms' own log of what they committed, held against what the newsroom asked for. The ledger
 * is asked only what it told a person (quarantined, refused, deleted), never what stands. Pure.
 */
import type { MessageState } from '../../queue/message.ts';
import type { Destination } from '../../src/alert/destination.ts';
import type { Committed } from '../sandbox/sandbox.ts';

/** One message that may be in one place: the alert itself, or a notice of one of its revisions. */
export interface Name {
  story: number;
  destination: Destination;
  part: string;
}

/** What was asked for and taken. */
export interface Asked {
  story: number;
  /** Counts the wordings: each is in the text as `report STORY-WORDING`. */
  wording: number;
  /** The wording of the newest correction, 0 for none: nothing older may stand anywhere. */
  corrected: number;
  killed: boolean;
  /** Corrections and kills: each wants a notice wherever the alert stood at that time. */
  notices: readonly { part: string; at: number }[];
}

/** What the newsroom's own record says of a message. */
export type Kept = Name & { state: MessageState; reason: string };

export interface Evidence {
  asked: readonly Asked[];
  destinations: readonly Destination[];
  /** What each key that can be on a message stands for. */
  names: ReadonlyMap<string, Name>;
  logs: Readonly<Record<'slack' | 'discord', readonly Committed[]>>;
  /** Ids of messages that a person deleted. */
  deleted: ReadonlySet<string>;
  kept: readonly Kept[];
}

export const VERDICTS = ['lost', 'doubled', 'stale', 'unfinished', 'quarantined', 'refused', 'removed'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Finding = Name & { verdict: Verdict; why: string };

/** A message as its whole life in the log tells it. */
interface Life {
  id: string;
  postedAt: number;
  text: string;
  deletedBy: 'us' | 'person' | null;
}

const TOLD: ReadonlySet<string> = new Set<MessageState>(['QUARANTINED', 'REJECTED', 'FIXED', 'GONE']);
const ENDED: ReadonlySet<string> = new Set<MessageState>([...(TOLD as Set<MessageState>), 'SENT', 'DROPPED']);

/** Everything that is not as it should be, and everything that a person was told. */
export function judge(evidence: Evidence): Finding[] {
  const lives = livesOf(evidence);
  const kept = new Map(evidence.kept.map((record) => [nameOf(record), record]));
  const findings: Finding[] = [];
  for (const record of evidence.kept) findings.push(...told(record));
  for (const asked of evidence.asked) {
    for (const destination of evidence.destinations) {
      const at = (part: string): Name => ({ story: asked.story, destination, part });
      const root = at('root');
      const copies = lives.get(nameOf(root)) ?? [];
      if (!asked.killed && copies.length === 0 && !isTold(kept.get(nameOf(root)))) {
        findings.push({ ...root, verdict: 'lost', why: 'it was never posted' });
      } else if (!asked.killed && copies.length > 0 && copies.every(({ deletedBy }) => deletedBy === 'us')) {
        findings.push({ ...root, verdict: 'lost', why: 'every copy of it was deleted by us' });
      }
      for (const { part, at: since } of asked.notices) {
        const stood = copies.some(({ postedAt }) => postedAt < since);
        const record = kept.get(nameOf(at(part)));
        const dropped = record?.state === 'DROPPED' && record.reason === 'killed' && asked.killed;
        if (stood && !lives.has(nameOf(at(part))) && !isTold(record) && !dropped)
          findings.push({
            ...at(part),
            verdict: 'lost',
            why: `the alert stood, and nobody was told (${record?.state})`,
          });
      }
    }
  }
  for (const [name, copies] of lives) findings.push(...standing(name, copies, evidence, kept.get(name)));
  return findings;
}

function told(record: Kept): Finding[] {
  const { story, destination, part, state, reason } = record;
  const finding = (verdict: Verdict, why = reason): Finding[] => [{ story, destination, part, verdict, why }];
  if (!ENDED.has(state)) return finding('unfinished', `${state} ${reason}`);
  if (state === 'QUARANTINED') return finding('quarantined');
  return state === 'REJECTED' || state === 'FIXED' ? finding('refused') : [];
}

const isTold = (record: Kept | undefined): boolean => record !== undefined && TOLD.has(record.state);

function standing(name: string, copies: readonly Life[], { asked }: Evidence, record: Kept | undefined): Finding[] {
  const [story, destination, part] = name.split(' ') as [string, Destination, string];
  const one = { story: Number(story), destination, part };
  const findings: Finding[] = [];
  const stands = copies.filter(({ deletedBy }) => deletedBy === null);
  for (const { id } of stands.slice(1))
    findings.push({ ...one, verdict: 'doubled', why: `${id} stands beside ${stands[0]?.id}` });
  for (const { id, deletedBy } of copies)
    if (deletedBy === 'us') findings.push({ ...one, verdict: 'removed', why: `${id} was a second copy, and deleted` });
  const wanted = asked.find((each) => each.story === one.story);
  if (wanted === undefined) return [...findings, { ...one, verdict: 'stale', why: 'nobody asked for it' }];
  if (isTold(record)) return findings;
  for (const { id, text } of stands) {
    const shown = [...text.matchAll(/report (\d+)-(\d+)/g)].map(([, , wording]) => Number(wording));
    if (wanted.killed && shown.length > 0)
      findings.push({ ...one, verdict: 'stale', why: `${id} shows what was killed` });
    if (
      !wanted.killed &&
      part === 'root' &&
      !(shown.length > 0 && shown.every((wording) => wording === wanted.wording))
    )
      findings.push({ ...one, verdict: 'stale', why: `${id} shows ${shown.join()} and not ${wanted.wording}` });
    else if (!wanted.killed && shown.some((wording) => wording < wanted.corrected))
      findings.push({ ...one, verdict: 'stale', why: `${id} shows ${shown.join()}, which was corrected` });
  }
  return findings;
}

const nameOf = ({ story, destination, part }: Name): string => `${story} ${destination} ${part}`;

/** Each message's copies, by the mark that the first payload of each bore. */
function livesOf({ logs, names, deleted }: Evidence): Map<string, Life[]> {
  const lives = new Map<string, Life[]>();
  for (const platform of ['slack', 'discord'] as const) {
    const byId = new Map<string, Life>();
    for (const { kind, channel, messageId, payload, at } of logs[platform]) {
      const id = `${channel}/${messageId}`;
      const life = byId.get(id);
      if (kind === 'delete' && life) life.deletedBy = deleted.has(id) ? 'person' : 'us';
      else if (kind === 'update' && life && Object.keys(payload).length > 0) life.text = JSON.stringify(payload);
      if (kind !== 'post') continue;
      const text = JSON.stringify(payload);
      const name = names.get(keyIn(text) ?? '');
      if (name === undefined) continue; // a person's own message
      const made: Life = { id, postedAt: at, text, deletedBy: null };
      byId.set(id, made);
      const known = lives.get(nameOf(name));
      if (known) known.push(made);
      else lives.set(nameOf(name), [made]);
    }
  }
  return lives;
}

/** Slack's first block, Discord's footer: read here anew, not by what the adapters read it with. */
const keyIn = (text: string): string | undefined =>
  (/"block_id":"stop-press:([a-z0-9]{20})/.exec(text) ?? /Stop Press · ([a-z0-9]{20})/.exec(text))?.[1];
