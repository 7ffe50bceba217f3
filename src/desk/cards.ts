/** Keeps the cards in the editors' channels as things are. Any process may; one shows a card at a time. */
import type { Adapter, Payload } from '../../adapters/adapter.ts';
import type { InHand } from '../../queue/cards.ts';
import type { Log } from '../../queue/log.ts';
import { repeat } from '../../queue/repeat.ts';
import type { Limits } from '../../queue/timing.ts';
import type { Mention } from '../alert/alert.ts';
import { type Destination, type PlatformName, platformOf } from '../alert/destination.ts';
import { mentionsFor } from '../alert/route.ts';
import { cardOf } from './alert-card.ts';
import type { Card } from './card.ts';
import type { Names } from './newsdesk.ts';
import type { Policy } from './policy.ts';
import type { Desk } from './push.ts';
import { cardKey, type Showing, showIn } from './show-card.ts';
import { ticketCardOf } from './ticket-card.ts';

export interface CardOptions {
  desk: Desk;
  policy: Policy;
  /** The editors' channels. */
  editors: readonly Destination[];
  /** Who is called by a request for a second editor; null: nobody. */
  onCall: Mention | null;
  names: Names;
  adapters: ReadonlyMap<PlatformName, Adapter>;
  /** Pure; see `card.ts` of each platform. */
  render: (card: Card, to: CardPlace) => Payload;
  limits: (platform: PlatformName) => Limits;
  onStep?: Showing['onStep'];
  log: Log;
}

/** Where a card is to be seen, and what the channels that it names are called there. */
export interface CardPlace {
  destination: Destination;
  key: string;
  mentions: readonly Mention[];
  names: ReadonlyMap<Destination, string>;
}

const EVERY_MS = 200;
/** How many cards at once: one that hangs must not hold up the others. */
const HANDS = 4;

export function startCards(options: CardOptions): { close(): Promise<void> } {
  let closing = false;
  const drain = async () => {
    while (!closing && (await showNext(options)));
  };
  const showing = repeat(EVERY_MS, () =>
    Promise.all(Array.from({ length: HANDS }, drain)).catch((error: unknown) =>
      options.log.warn({ error: String(error) }, 'the editors’ cards wait'),
    ),
  );
  return {
    close() {
      closing = true;
      return showing.close();
    },
  };
}

/** Shows the next card that is old by now. @returns whether there was one */
export async function showNext(options: CardOptions): Promise<boolean> {
  const { cards } = options.desk.ledger;
  const held = await cards.take();
  if (held === null) return false;
  await cards.end(held, await show(held, options));
  return true;
}

/** @returns milliseconds until it changes by itself, or is to be tried again; null: it rests */
async function show(held: InHand, options: CardOptions): Promise<number | null> {
  const { desk, editors, names, adapters, limits, render, onCall, onStep, log } = options;
  const card = await read(held.card, options);
  if (card === null) return null;
  const shown = await desk.ledger.cards.shown(held.card);
  const called = await names.of(channelsIn(card));
  const waits = await Promise.all(
    editors.map(async (destination) => {
      const platform = platformOf(destination);
      const adapter = adapters.get(platform);
      if (!adapter) return null;
      const mentions = card.calls && onCall !== null ? mentionsFor([onCall], destination) : [];
      const payload = render(card, { destination, key: cardKey(held.card, destination), mentions, names: called });
      const sight = { destination, payload, posts: card.posts, mentions };
      const showing = { ledger: desk.ledger, adapter, limits: limits(platform), onStep, log };
      return showIn(held, sight, shown.get(destination), showing);
    }),
  );
  const soon = [...waits, card.againInMs].filter((ms) => ms !== null);
  return soon.length === 0 ? null : Math.min(...soon);
}

/** The card by its name; null where nothing of it is on record any more. */
async function read(name: string, { desk: { ledger }, policy }: CardOptions): Promise<Card | null> {
  const [, kind, id = ''] = /^(alert|ticket):(.+)$/.exec(name) ?? [];
  if (kind === 'alert') return cardOf(await ledger.readAlert(id), await ledger.tickets.about(id), Date.now());
  const ticket = kind === 'ticket' ? await ledger.tickets.read(id) : null;
  if (ticket === null) return null;
  const alert = await ledger.readAlert(ticket.alert);
  return ticketCardOf(ticket, policy, Date.now(), alert?.life === 'killed');
}

const channelsIn = ({ lines, places }: Card): Destination[] => [
  ...new Set([
    ...lines.flat().flatMap((piece) => (typeof piece === 'object' && 'channel' in piece ? piece.channel : [])),
    ...places.map(({ destination }) => destination),
  ]),
];
