/** How an alert and its messages stand, in an editor's words. Pure. */
import type { AlertView } from '../desk/view.ts';

export type Look = 'good' | 'bad' | 'busy' | 'quiet' | 'dead';
export interface Standing {
  words: string;
  look: Look;
}
type MessageView = AlertView['messages'][number];

const STATES: Readonly<Record<AlertView['state'], Standing>> = {
  received: { words: 'being composed', look: 'busy' },
  scheduled: { words: 'scheduled', look: 'quiet' },
  sending: { words: 'on its way', look: 'busy' },
  sent: { words: 'out', look: 'good' },
  incomplete: { words: 'not everywhere', look: 'bad' },
  hold: { words: 'on hold', look: 'bad' },
  killed: { words: 'killed', look: 'dead' },
  failed: { words: 'could not become an alert', look: 'bad' },
};

/** `out 6/6`. */
export function standingOf({ state, messages }: AlertView): Standing {
  const own = messages.filter(({ part }) => part === 'root');
  const { words, look } = STATES[state];
  if (own.length === 0 || state === 'scheduled') return { words, look };
  const stand = own.filter(({ state }) => state === 'SENT').length;
  return { words: `${words} ${stand}/${own.length}`, look };
}

export const partWords = (part: string): string => {
  if (part === 'root') return 'the alert';
  if (part === 'publish') return 'publication to followers';
  return part.startsWith('thread') ? 'update in its thread' : 'notice';
};

/** One message in one place; its reason stands beside it. */
export function placeOf({ state, part, shows, wants, overdue, tries, reason }: MessageView): Standing {
  if (overdue) return { words: 'fails for ten minutes and more; still tried', look: 'bad' };
  switch (state) {
    case 'SENT':
      if (shows !== wants && shows !== 0) return { words: 'being edited', look: 'busy' };
      return { words: part === 'root' && shows > 1 ? `shows revision ${shows}` : 'delivered', look: 'good' };
    case 'REJECTED':
      return { words: 'not delivered', look: 'bad' };
    case 'FIXED':
      return { words: 'STANDS WITH OLD WORDS, and cannot be edited', look: 'bad' };
    case 'QUARANTINED':
      return { words: 'may stand there or not: look there', look: 'bad' };
    case 'GONE':
      return { words: 'deleted there by somebody', look: 'bad' };
    case 'DROPPED':
      return { words: 'not sent', look: 'dead' };
    case 'HELD':
      return { words: 'held back: the alert is on hold', look: 'quiet' };
    case 'UNKNOWN':
    case 'RECONCILING':
      return { words: 'no answer; being looked for', look: 'busy' };
    case 'PENDING':
      return reason === null
        ? { words: 'waits for its turn', look: 'busy' }
        : { words: `waits after ${tries} ${tries === 1 ? 'try' : 'tries'}`, look: 'busy' };
    case 'CLAIMED':
    case 'SENDING':
      return { words: 'on its way', look: 'busy' };
    default:
      return state satisfies never;
  }
}
