/** Tells the editors' channel what a person has to look after, once for each message. */
import type { Adapter, Payload } from '../../adapters/adapter.ts';
import type { Log } from '../../queue/log.ts';
import type { Claim, Message, News } from '../../queue/message.ts';
import { type Destination, type PlatformName, platformOf } from '../alert/destination.ts';
import { digest } from '../digest.ts';

/** What the news is of. */
type Told = Pick<Claim, 'message' | 'alert'>;

/** The note of what a person has to know of; null for all else. */
export function noteOf({ message, alert }: Told, outcome: News): string | null {
  const { destination, part, receipt } = message;
  const which = `Alert ${alert.id}${part === 'root' ? '' : ` (${part})`} in ${destination}`;
  switch (outcome.state) {
    case 'QUARANTINED':
      return `${which} may stand there or not: ${outcome.detail} Look there, then: ${resolveOf(message)}`;
    case 'OVERDUE':
      return `${which} ${overdueWords(message)} ${outcome.detail}`;
    case 'FIXED':
      return `${which} STANDS WITH OLD WORDS: ${outcome.detail} ${outcome.standIn ? 'The newest words have a message of their own there. ' : ''}${receipt?.link ?? ''}`;
    case 'GONE':
      return `${which} does not stand any more: ${outcome.detail}`;
    case 'REJECTED':
      return `${which} was not delivered: ${outcome.detail}${outcome.switchesOff ? ' That place is switched off until you retry.' : ''}`;
    default:
      return null;
  }
}

/** What is so of a message that fails for long, and what to do; what the platform said last goes behind it. */
export function overdueWords(message: Message): string {
  const { receipt, state } = message;
  if (receipt !== null)
    return `MAY SHOW OLD WORDS: for ten minutes and more it could not be edited, or not read back, and is tried again. ${receipt.link ?? ''}`;
  if (state === 'UNKNOWN' || state === 'RECONCILING')
    return `may stand there or not: for ten minutes and more nobody could look, and it is looked for again. If you see it, or do not: ${resolveOf(message)}.`;
  return 'has not surely gone out for ten minutes and more, and is tried again.';
}

/** How a person ends a quarantine, as a command. */
export const resolveOf = ({ alert, destination, part }: Pick<Message, 'alert' | 'destination' | 'part'>): string =>
  `stop-press resolve ${alert} ${destination}${part === 'root' ? '' : ` --part ${part}`} --sent --message LINK, or with --resend`;

/** Posts notes to the editors' channels; what cannot be told is in the log; `show` says it all. */
export function tellerOf(
  editors: readonly Destination[],
  adapters: ReadonlyMap<PlatformName, Adapter>,
  /** Pure; see `note.ts` of each platform. */
  render: (platform: PlatformName, words: string) => Payload,
  log: Log,
): (claim: Told, outcome: News) => Promise<void> {
  return async (claim, outcome) => {
    const words = noteOf(claim, outcome);
    if (words === null) return;
    for (const destination of editors) {
      const platform = platformOf(destination);
      // The same trouble of the same message has the same key: Discord makes a repetition one.
      const key = digest(20, claim.message.key, outcome.state, destination);
      await adapters
        .get(platform)
        ?.deliver({ key, destination, payload: render(platform, words), mentions: [], parent: null })
        .catch((error: unknown) =>
          log.error({ destination, error: String(error), words }, 'the editors were not told'),
        );
    }
  };
}
