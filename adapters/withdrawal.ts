import { type Alert, type Priority, prefixOf } from '../src/alert/alert.ts';
import { type Kind, reasonOf } from './labels.ts';
import { changeTime, sendingTime, type Time, whenSent } from './times.ts';

/**
 * What is said instead of an alert that was killed, or is masked while it is checked. Nothing of the alert's words is in it, nor its source, which could tell
 * the claim as well: it is named by time and priority.
 */
export interface Withdrawal {
  /** `KILLED: The URGENT alert sent at 14:02 UTC has been withdrawn. Do not use it.` */
  title: string;
  /** The same in one line with the public reason, for a lock screen; `written` escapes what an editor wrote. */
  line(written: (text: string) => string): string;
  /** For the public; null where nobody gave one. */
  reason: string | null;
  times: readonly Time[];
}

/** @param kind `kill`: the notice; any other: a message that stood, masked */
export function withdrawalOf(alert: Alert, kind: Kind): Withdrawal {
  const sent = sendingTime(alert);
  const name = ['The', levelOf(alert.priority), 'alert', whenSent(alert)].filter(Boolean).join(' ');
  const reason = reasonOf(alert.change.kind === 'kill' ? alert.change.publicReason : null);
  if (alert.change.kind === 'hold') {
    const title = `HOLD: ${name} is being checked. Please do not use or pass on.`;
    return { title, line: () => title, reason: null, times: present([sent, changeTime('Held', alert)]) };
  }
  const times = present([sent, changeTime('Withdrawn', alert)]);
  if (kind === 'kill') {
    const fact = `KILL: ${name} has been withdrawn`;
    const plea = 'Please delete it and tell whom you passed it on to.';
    const line: Withdrawal['line'] = (written) =>
      reason === null ? `${fact}. ${plea}` : `${fact}: ${stopped(written(reason))} ${plea}`;
    return { title: `${fact}. ${plea}`, line, reason, times };
  }
  const title = `KILLED: ${name} has been withdrawn. Do not use it.`;
  return { title, line: (written) => (reason === null ? title : `${title} Reason: ${written(reason)}`), reason, times };
}

const present = (times: readonly (Time | null)[]): Time[] => times.filter((time) => time !== null);

/** Readers never saw a word for routine. */
const levelOf = (priority: Priority): string => prefixOf(priority).replace(': ', '');

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
