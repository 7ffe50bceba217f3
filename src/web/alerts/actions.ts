/** What can be done to an alert as it stands, by this person. Pure. */
import type { AlertRecord } from '../../../queue/records.ts';
import type { ChangeRequest } from '../../desk/request.ts';
import { may, type Role } from '../../desk/rights.ts';
import { viewOf } from '../../desk/view.ts';

export type Do = ChangeRequest['do'];

interface Manual {
  label: string;
  /** What it does to what the readers see. */
  does: string;
  /** What its button says. */
  button: string;
}

export const ACTIONS: Readonly<Record<Do, Manual>> = {
  update: {
    label: 'Update',
    does: 'New facts; nothing was wrong. Edited everywhere, with the news beneath it.',
    button: 'Update it everywhere',
  },
  correct: {
    label: 'Correct',
    does: 'Something was wrong. Edited and labelled CORRECTED everywhere, with a notice to whom it called.',
    button: 'Correct it everywhere',
  },
  refile: {
    label: 'Refile',
    does: 'A slip: spelling, a link. Edited everywhere; nobody is called.',
    button: 'Refile it everywhere',
  },
  hold: {
    label: 'Hold',
    does: 'In doubt while you check. Marked HOLD everywhere; what is not out yet waits.',
    button: 'Put it on hold',
  },
  release: { label: 'Release', does: 'Ends the hold: it stands again as it was.', button: 'Release it' },
  kill: {
    label: 'Kill',
    does: 'Fundamentally wrong. Every word of it is masked everywhere at once, with a notice; nothing more goes out.',
    button: 'Kill it everywhere',
  },
  extend: { label: 'More channels', does: 'Sends it to more channels, in its newest words.', button: 'Send it there' },
  reschedule: {
    label: 'Another hour',
    does: 'It waits for another hour. To cancel it, kill it.',
    button: 'Set the hour',
  },
  retry: {
    label: 'Retry',
    does: 'Sends again what was refused, and switches its channels on again.',
    button: 'Try again',
  },
  resolve: {
    label: 'Resolve',
    does: 'Nobody could see whether it stands there. Look into the channel, then say.',
    button: 'That is how it is',
  },
  purge: {
    label: 'Purge',
    does: 'Erases the words of a killed alert for good, for a legal demand. That there was one stays.',
    button: 'Erase its words',
  },
};

export const isDo = (name: string): name is Do => Object.hasOwn(ACTIONS, name);

/** What may be retried or resolved in one place. */
export function mends({ state, overdue, receipt }: AlertRecord['messages'][number]): 'retry' | 'resolve' | null {
  if (state === 'QUARANTINED') return 'resolve';
  if (state === 'REJECTED') return 'retry';
  if (state === 'FIXED' && receipt !== null) return 'retry';
  // It stands by an editor's word alone: once they say which message it is, it can be edited again.
  if (receipt === null && (state === 'SENT' || state === 'FIXED')) return 'resolve';
  if (receipt === null && overdue && (state === 'UNKNOWN' || state === 'RECONCILING')) return 'resolve';
  return null;
}

/** In the order of their buttons. */
export function actionsOn(record: AlertRecord, role: Role): Do[] {
  return possible(record).filter((each) => may(role, each));
}

function possible(record: AlertRecord): Do[] {
  const { alert, life, state, messages } = record;
  if (state === 'failed') return [];
  if (alert === null) return ['kill'];
  const broken = messages.some((each) => mends(each) === 'retry') ? (['retry'] as const) : [];
  if (life === 'killed') return [...broken, 'purge'];
  if (life === 'hold') return ['release', 'correct', ...broken, 'kill'];
  const hour = viewOf(record).state === 'scheduled' ? (['reschedule'] as const) : [];
  return ['update', 'correct', 'refile', ...hour, 'extend', ...broken, 'hold', 'kill'];
}
