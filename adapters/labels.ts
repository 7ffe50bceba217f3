/**
 * The words for what became of an alert, the same on every platform. Every text is clean and unescaped. Pure.
 *
 *   alert        the alert itself, as it reads now
 *   update       new facts, beneath it; rewritten by a correction or a kill that comes later
 *   correction   the notice of a correction, in the channel
 *   kill         the notice of a kill, in the channel
 *   stand-in     a notice in the channel of any other revision: the alert again, where a platform lets nobody edit it any more
 */
import { type Alert, type Correction, correctionsOf, type Part, prefixOf } from '../src/alert/alert.ts';
import { clean, clip } from './text.ts';
import { changeTime, type Time, whenSent } from './times.ts';

export type Kind = 'alert' | 'update' | 'correction' | 'kill' | 'stand-in';

/** What a part is, and the revision that it was made for (0: the alert itself). */
export function kindOf(alert: Alert, part: Part): { kind: Kind; revision: number } {
  const [, place, number] = /^(notice|thread):(\d+)$/.exec(part) ?? [];
  const revision = Number(number ?? 0);
  if (place === undefined) return { kind: 'alert', revision };
  if (place === 'thread') return { kind: 'update', revision };
  if (alert.change.kind === 'kill' && revision === alert.revision) return { kind: 'kill', revision };
  const corrects = correctionsOf(alert).some((each) => each.revision === revision);
  return { kind: corrects ? 'correction' : 'stand-in', revision };
}

/** What stands before the headline: `URGENT: `, `CORRECTED URGENT: `, `HOLD: URGENT: `. */
export function prefixFor(alert: Alert, kind: Kind, revision: number): string {
  return `${alert.change.kind === 'hold' ? 'HOLD: ' : ''}${standing(alert, kind, revision)}`;
}

/** As it stood before a hold, and does again after its release. */
function standing(alert: Alert, kind: Kind, revision: number): string {
  if (kind === 'correction') return 'CORRECTED: ';
  const name = kind === 'update' ? 'UPDATE: ' : prefixOf(alert.priority);
  if (correctionsIn(alert, kind, revision).length === 0) return name;
  return name === '' ? 'CORRECTED: ' : `CORRECTED ${name}`;
}

/** `UPDATED 14:10` where the newest revision asks for no more than that. */
export function labelOf(alert: Alert): Time | null {
  if (alert.change.kind === 'update') return changeTime('UPDATED', alert);
  if (alert.change.kind === 'refile') return changeTime('REFILED', alert);
  return null;
}

/** Ours: an editor's sentence or two. */
const REASON_LIMIT = 500;
/** Ours: more would push out the words that are right. Each had a notice of its own. */
const CORRECTIONS_SHOWN = 3;

/** What a reader must know before the lede. A correction stays on the alert for good, the newest first. */
export function notesOf(alert: Alert, kind: Kind, revision: number): string[] {
  const hold = alert.change.kind === 'hold' ? ['Being checked: please do not use or pass on.'] : [];
  const replaces = kind === 'stand-in' ? [`${['Replaces the alert', whenSent(alert)].join(' ').trim()}.`] : [];
  return [...hold, ...replaces, ...correctionsIn(alert, kind, revision).flatMap(correctionNote)];
}

function correctionsIn(alert: Alert, kind: Kind, revision: number): readonly Correction[] {
  const all = correctionsOf(alert);
  if (kind === 'correction') return all.filter((each) => each.revision === revision);
  // An update was right about what was corrected before it.
  const own = kind === 'update' ? all.filter((each) => each.revision > revision) : all;
  return own.slice(-CORRECTIONS_SHOWN).reverse();
}

function correctionNote({ wasWrong }: Correction): string[] {
  const words = reasonOf(wasWrong);
  return words === null ? [] : [`Correction: ${words}`];
}

/** An editor's words are treated like any from outside. */
export const reasonOf = (text: string | null): string | null => clip(clean(text ?? ''), REASON_LIMIT) || null;
