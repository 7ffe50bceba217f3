/** Tells the editors' channel what a person has to look after, once for each message. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, Payload } from '../../adapters/adapter.ts';
import type { Ledger } from '../../queue/ledger.ts';
import type { Log } from '../../queue/log.ts';
import type { Claim, Message, News } from '../../queue/message.ts';
import { type Destination, type PlatformName, platformOf } from '../alert/destination.ts';
import { digest } from '../digest.ts';

/** What the news is of. */
type Told = Pick<Claim, 'message' | 'alert'>;

/** The note of what a person has to know of; null for all else. */
export function noteOf({ message, alert }: Told, outcome: News): string | null {
  const { destination, part } = message;
  const standIn = outcome.state === 'FIXED' && outcome.standIn;
  const words = troubleOf(outcome.state, message, 'detail' in outcome ? outcome.detail : '', standIn);
  if (words === null) return null;
  const off = outcome.state === 'REJECTED' && outcome.switchesOff;
  const which = `${alert.drill ? 'DRILL: alert' : 'Alert'} ${alert.id}${part === 'root' ? '' : ` (${part})`} in ${destination}`;
  return `${which} ${words}${off ? ' That place is switched off until you retry.' : ''}`;
}

/** What is amiss with a message, as far as a person has to know it; null where nothing is. */
export function troubleOf(
  state: News['state'] | Message['state'],
  message: Message,
  /** What the platform said. */
  detail: string,
  /** Whether the newest words have a message of their own beside one that cannot be edited. */
  standIn = false,
): string | null {
  switch (state) {
    case 'QUARANTINED':
      return `may stand there or not: ${detail} Look there, then: ${resolveOf(message)}`;
    case 'OVERDUE':
      return `${overdueWords(message)} ${detail}`;
    case 'FIXED':
      return `STANDS WITH OLD WORDS: ${detail} ${standIn ? 'The newest words have a message of their own there. ' : ''}${message.receipt?.link ?? ''}`;
    case 'GONE':
      return `does not stand any more: ${detail}`;
    case 'REJECTED':
      return `was not delivered: ${detail}`;
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

/** How long a card has to come before what it would say is told without it. */
const CARD_COMES_MS = 2_000;
/** A card that was posted so lately is the newest thing that an editor has before them. */
const FRESH_MS = 120_000;

export interface TellOptions {
  /** The editors' channels. */
  editors: readonly Destination[];
  adapters: ReadonlyMap<PlatformName, Adapter>;
  /** Pure; see `note.ts` of each platform. */
  render: (platform: PlatformName, words: string) => Payload;
  ledger: Pick<Ledger, 'cards'>;
  log: Log;
}

/**
 * Posts notes to the editors' channels; what cannot be told is in the log; `show` says it all. What refused an alert that was
 * pushed only now is told by its card alone; a card further up is edited without a sound, and there a note says it as well.
 */
export function tellerOf({
  editors,
  adapters,
  render,
  ledger,
  log,
}: TellOptions): (claim: Told, outcome: News) => Promise<void> {
  const isOnFreshCard = async (alert: string, destination: Destination): Promise<boolean> => {
    const shown = await ledger.cards.shown(`alert:${alert}`).catch(() => null);
    const receipt = shown?.get(destination)?.receipt;
    return receipt != null && Date.now() - Date.parse(receipt.postedAt) < FRESH_MS;
  };
  return async (claim, outcome) => {
    const words = noteOf(claim, outcome);
    if (words === null) return;
    const waits = outcome.state === 'REJECTED' && editors.length > 0;
    if (waits) await sleep(CARD_COMES_MS);
    for (const destination of editors) {
      const platform = platformOf(destination);
      if (waits && (await isOnFreshCard(claim.alert.id, destination))) continue;
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
