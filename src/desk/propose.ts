/** A draft as it would go out: the very words, where to, and what an editor should know before they say yes. */
import type { Ledger } from '../../queue/ledger.ts';
import { hasEnded } from '../../queue/message.ts';
import type { PushRequest } from '../../queue/records.ts';
import type { Actor, Address, KeyQuote, Words } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import { addressesFor } from '../alert/route.ts';
import { digest } from '../digest.ts';
import { StoryError } from '../errors.ts';
import { identify } from '../intake/identity.ts';
import type { Item } from '../intake/item.ts';
import { storyOf, wordsOf } from './compose.ts';
import type { Draft } from './draft.ts';
import { misroutedAmong } from './drill.ts';
import type { Policy } from './policy.ts';
import { type PickableQuote, quotesToPick } from './quotes.ts';

export interface Proposal {
  /** The very words. */
  alert: Words;
  /** The item and the request that `confirmPush` takes for exactly these words. */
  item: Item;
  request: PushRequest;
  /** Every quote of the story, in its order. */
  quotes: readonly PickableQuote[];
  /** The running text that their places count in. */
  body: string;
  addresses: readonly Address[];
  /** The line that asks not to publish yet; null where there is none, or an embargo is set. */
  embargo: string | null;
  /** Where the same story stands or is on its way to already; null: nowhere. */
  before: { alert: string; at: string; destinations: readonly Destination[] } | null;
  /** Names all that was shown: whoever confirms another one has not seen it. */
  digest: string;
}

/**
 * Composes a draft. Reads the ledger and changes nothing.
 * @throws {StoryError} where it cannot become an alert
 */
export async function propose(ledger: Ledger, policy: Policy, draft: Draft, actor: Actor): Promise<Proposal> {
  const item = draft.drill ? asDrill(draft.item) : draft.item;
  const { alert: id } = identify(item);
  const { priority, image, notBefore, embargoed, drill } = draft;
  const story = await storyOf(item);
  const quotes = quotesToPick(story, draft.quotes);
  const composed = wordsOf(id, item, story, draft);
  const picked = draft.quotes === undefined ? composed.quotes : quotes.filter(({ picked }) => picked).map(asKeyQuote);
  const alert = { ...composed, quotes: picked };
  const to = drill ? drillChannels(policy, draft.to) : draft.to;
  const wrong = misroutedAmong(drill, to, policy.drillTo);
  if (wrong !== null) throw new StoryError(wrong);
  const addresses = addressesFor(priority, drill ? [] : policy.routes, to);
  if (addresses.length === 0) throw new StoryError('No channel would get it: choose one, or mend the routes.');
  const { headline, lede } = alert;
  const request: PushRequest = {
    actor,
    priority,
    to,
    image,
    notBefore,
    embargoed,
    words: { headline, lede, quotes: picked },
    ...(drill && { drill }),
  };
  return {
    alert,
    item,
    request,
    quotes,
    body: story.body,
    addresses,
    embargo: embargoed ? null : story.embargo,
    before: await sentBefore(ledger, id),
    digest: digest(12, JSON.stringify([alert, addresses, notBefore ?? null, embargoed])),
  };
}

const asKeyQuote = ({ text, speaker }: PickableQuote): KeyQuote => ({ text, speaker });

/** A drill is a story of its own, also where its address tells which: the same pushed for real is no repetition of it. */
export const asDrill = (item: Item): Item => ({ ...item, id: `drill.${identify(item).alert}` });

/**
 * Where a drill goes: to those of the drill channels that were named, or to all of them.
 * @throws {StoryError} where there is none, or another channel was named
 */
export function drillChannels(
  { drillTo }: Pick<Policy, 'drillTo'>,
  to: readonly Destination[],
): readonly Destination[] {
  if (drillTo.length === 0)
    throw new StoryError('There is no drill channel: name one in drill.to (docs/configuration.md).');
  const live = to.filter((each) => !drillTo.includes(each));
  if (live.length > 0)
    throw new StoryError(`A drill goes to drill channels alone, and ${live.join(', ')} is none. Nothing was sent.`);
  return to.length === 0 ? drillTo : to;
}

/** What a shell or a program pushes, made a drill. @throws {StoryError} see `drillChannels` */
export const drilled = (
  policy: Pick<Policy, 'drillTo'>,
  item: Item,
  request: PushRequest,
): { item: Item; request: PushRequest } => ({
  item: asDrill(item),
  request: { ...request, drill: true, to: drillChannels(policy, request.to) },
});

async function sentBefore(ledger: Ledger, id: string): Promise<Proposal['before']> {
  const record = await ledger.readAlert(id);
  if (record === null || record.state === 'failed') return null;
  const there = record.messages.filter(
    ({ part, state, receipt }) => part === 'root' && (receipt !== null || !hasEnded(state)),
  );
  return {
    alert: id,
    at: new Date(record.approvedAt ?? record.createdAt).toISOString(),
    destinations: there.map(({ destination }) => destination),
  };
}
