/** What every platform's search for a message of unknown outcome shares. */
import { DeliveryError, type SearchOrder, type Sighting } from './adapter.ts';

/** Our clock may be wrong against the platform's; a message that is looked for too late in time would count as absent. */
const CLOCK_MARGIN_MS = 5 * 60_000;

/** Beyond that a channel is too busy to be searched within the minute's allowance, and nothing is known. */
const PAGES_A_SEARCH = 10;

/** Some messages of a history, and from where to go on; null: all of them were seen. */
export interface Page<Message> {
  messages: readonly Message[];
  next: string | null;
}

/** A history as a platform gives it, page by page from its beginning (null), whichever way round. */
export type History<Message> = (from: string | null) => Promise<Page<Message>>;

export interface Looking<Message> {
  /** For the errors: `Slack channel C0123`. */
  where: string;
  /** What to look through, in this order. */
  histories: readonly History<Message>[];
  /** The message that is looked for; null for every other one. */
  sightingIn(message: Message): Promise<Sighting | null> | Sighting | null;
  /** The id of a message of ours that bears no mark any more; null for every other one. */
  strippedIn(message: Message): string | null;
}

/** Where a search stands. It is kept by the ledger from one part of a search to the next. */
interface Progress {
  /** The beginning of what is looked through, in milliseconds since the epoch. */
  earliest: number;
  /** The history in hand, where to go on in it, and how many of its pages were seen. */
  history: number;
  from: string | null;
  pages: number;
  stripped: string[];
}

/**
 * Looks for a message by its mark, for as long as the order says, and at one page at least. One of ours without a mark may
 * be the one that is looked for, unless another message's receipt names it.
 * @param lookingFrom the histories since then, in milliseconds since the epoch
 * @throws {DeliveryError} `unreadable` where nothing is known then
 */
export async function searchThrough<Message>(
  order: SearchOrder,
  lookingFrom: (earliest: number) => Looking<Message>,
): Promise<Sighting> {
  const at: Progress =
    order.soFar === null
      ? { earliest: earliest(order), history: 0, from: null, pages: 0, stripped: [] }
      : JSON.parse(order.soFar);
  const { where, histories, sightingIn, strippedIn } = lookingFrom(at.earliest);
  for (let pageFrom = histories[at.history]; pageFrom; pageFrom = histories[at.history]) {
    if (at.pages++ === PAGES_A_SEARCH) throw tooBusy(where);
    const { messages, next } = await pageFrom(at.from);
    for (const message of messages) {
      const seen = await sightingIn(message);
      if (seen !== null) return seen;
      const id = strippedIn(message);
      if (id !== null) at.stripped.push(id);
    }
    at.from = next;
    if (next === null) Object.assign(at, { history: at.history + 1, pages: 0 });
    if (at.history < histories.length && performance.now() > order.askUntil) {
      return { found: 'unfinished', soFar: JSON.stringify(at) };
    }
  }
  if (at.stripped.length > 0) {
    const owned = await order.owned(at.stripped);
    if (!at.stripped.every((id) => owned.has(id))) throw unmarked(where);
  }
  return { found: false };
}

/** The earliest that the message can have been posted, in milliseconds since the epoch. */
const earliest = ({ sinceFirstMs }: SearchOrder): number => Math.max(0, Date.now() - sinceFirstMs - CLOCK_MARGIN_MS);

export const unreadable = (reason: string, message: string): DeliveryError =>
  new DeliveryError('unreadable', reason, message);

const tooBusy = (where: string): DeliveryError =>
  unreadable('too many messages', `There are too many messages in ${where} to search. Look there for the alert.`);

/** Somebody took its mark away, or it was never ours. */
export const unmarked = (where: string): DeliveryError =>
  unreadable(
    'no mark',
    `The message in ${where} bears no mark of ours, so its revision is not known. Look at it there.`,
  );
