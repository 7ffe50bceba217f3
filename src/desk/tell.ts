/** Tells the editors' channel what a person has to look after, once for each message. */
import type { Adapter, Payload } from '../../adapters/adapter.ts';
import type { Log } from '../../queue/log.ts';
import type { Claim, Outcome } from '../../queue/message.ts';
import { type Destination, type PlatformName, platformOf } from '../alert/destination.ts';
import { digest } from '../digest.ts';

/** What an outcome is of. */
type Told = Pick<Claim, 'message' | 'alert'>;

/** The note of an outcome that a person has to know of; null for all others. */
export function noteOf({ message, alert }: Told, outcome: Outcome): string | null {
  const { destination, part, receipt } = message;
  const which = `Alert ${alert.id}${part === 'root' ? '' : ` (${part})`} in ${destination}`;
  switch (outcome.state) {
    case 'QUARANTINED':
      return `${which} may stand there or not: ${outcome.detail} Look there, then: stop-press resolve ${alert.id} ${destination} --sent or --resend`;
    case 'FIXED':
      return `${which} STANDS WITH OLD WORDS: ${outcome.detail} ${receipt?.link ?? ''}`;
    case 'GONE':
      return `${which} was deleted there by somebody.`;
    case 'REJECTED':
      return `${which} was not delivered: ${outcome.detail}${outcome.switchesOff ? ' That place is switched off until you retry.' : ''}`;
    default:
      return null;
  }
}

/** Posts notes to the editors' channels; what cannot be told is in the log; `show` says it all. */
export function tellerOf(
  editors: readonly Destination[],
  adapters: ReadonlyMap<PlatformName, Adapter>,
  /** Pure; see `note.ts` of each platform. */
  render: (platform: PlatformName, words: string) => Payload,
  log: Log,
): (claim: Told, outcome: Outcome) => Promise<void> {
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
