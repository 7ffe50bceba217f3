/** What every platform's search for a message of unknown outcome shares. */
import { DeliveryError, type SearchOrder } from './adapter.ts';

/** Our clock may be wrong against the platform's; a message that is looked for too late in time would count as absent. */
const CLOCK_MARGIN_MS = 5 * 60_000;

/** Beyond that a channel is too busy to be searched within the minute's allowance, and nothing is known. */
export const PAGES_A_SEARCH = 10;

/** The earliest that the message can have been posted, in milliseconds since the epoch. */
export const earliest = ({ sinceFirstMs }: SearchOrder): number =>
  Math.max(0, Date.now() - sinceFirstMs - CLOCK_MARGIN_MS);

export const unreadable = (reason: string, message: string): DeliveryError =>
  new DeliveryError('unreadable', reason, message);

export const tooBusy = (where: string): DeliveryError =>
  unreadable('too many messages', `There are too many messages in ${where} to search. Look there for the alert.`);

/** Somebody took its mark away, or it was never ours. */
export const unmarked = (where: string): DeliveryError =>
  unreadable(
    'no mark',
    `The message in ${where} bears no mark of ours, so its revision is not known. Look at it there.`,
  );
