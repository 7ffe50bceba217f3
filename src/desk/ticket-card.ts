/** The card of a request for a second editor: the very words, where they would go, and the answers. Pure. */
import type { PushRequest } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Address } from '../alert/alert.ts';
import { addressesFor } from '../alert/route.ts';
import { byWhom, levelOf } from './alert-card.ts';
import type { Button, Card, Line } from './card.ts';
import type { Work } from './confirm.ts';
import { OFFER_BULLETIN_MS, type Policy } from './policy.ts';

/**
 * @param now milliseconds since the epoch
 * @param killed whether its alert was killed: then nothing of it may be read here either
 */
export function ticketCardOf(ticket: Ticket, policy: Pick<Policy, 'routes'>, now: number, killed = false): Card {
  const { actor, title, priority, deed, state, placedAt } = ticket;
  const work = ticket.does as Work | null;
  const asks = state === 'awaiting';
  const level = levelOf(priority);
  const what = deed === 'push' ? level : `${deed.toUpperCase()} of ${level}`;
  const offersAt = asks && deed === 'push' && priority === 'flash' ? placedAt + OFFER_BULLETIN_MS : null;
  const lines: Line[] = [
    [`Asked by ${byWhom(actor)} at `, { at: placedAt }],
    ...(asks ? askedLines(ticket, work, policy) : [answerOf(ticket, killed)]),
    [`Alert ${ticket.alert}`],
  ];
  return {
    title: `${what} asked by ${actor.name}${killed ? '' : `: ${title}`}`,
    lines: lines.filter((line) => line.length > 0),
    places: [],
    calls: asks,
    buttons: asks ? buttonsOf(ticket, offersAt !== null && offersAt <= now) : [],
    againInMs: offersAt !== null && offersAt > now ? offersAt - now : null,
    posts: asks,
  };
}

function askedLines({ deed, due }: Ticket, work: Work | null, { routes }: Pick<Policy, 'routes'>): Line[] {
  const forgotten: Line = ['It waits for a second editor; unanswered it is forgotten at ', { at: due }];
  if (work?.kind === 'push') {
    const { priority, drill, to, words } = work.request;
    return [channelsLine(addressesFor(priority, drill ? [] : routes, to)), ...(words ? wordsOf(words) : []), forgotten];
  }
  return [
    work?.request.reason === undefined ? [] : [`Reason: ${work.request.reason}`],
    deed === 'kill' ? ['Its words are hidden everywhere meanwhile.'] : [],
    forgotten,
  ];
}

const CHANNELS_SHOWN = 12;

function channelsLine(addresses: readonly Address[]): Line {
  const count = addresses.length === 1 ? '1 channel' : `${addresses.length} channels`;
  const more = addresses.length - CHANNELS_SHOWN;
  const named = addresses
    .slice(0, CHANNELS_SHOWN)
    .flatMap(({ destination: channel }, at): Line => (at === 0 ? [{ channel }] : [', ', { channel }]));
  return [`To ${count}: `, ...named, ...(more > 0 ? [` and ${more} more`] : [])];
}

/** What a second editor says yes to. */
const wordsOf = ({ lede, quotes }: NonNullable<PushRequest['words']>): Line[] => [
  lede === null ? [] : [lede],
  ...quotes.map(({ text, speaker }): Line => [`“${text}”${speaker === null ? '' : ` — ${speaker.name}`}`]),
];

const ANSWERS: Readonly<Record<string, string>> = {
  approve: 'Approved',
  override: 'Sent WITHOUT a second editor',
  bulletin: 'Sent as BULLETIN, for nobody answered,',
};

function answerOf({ state, decided, detail }: Ticket, killed: boolean): Line {
  const reason = decided?.reason && !killed ? `: ${decided.reason}` : '';
  const by = (words: string, rest: string): Line =>
    decided === null
      ? [`${words}${rest}`]
      : [`${words} by ${byWhom(decided.actor)} at `, { at: Date.parse(decided.at) }, `${reason}${rest}`];
  const went = ANSWERS[decided?.did ?? ''] ?? 'Approved';
  switch (state) {
    case 'refused':
      return by('Refused', '. Nothing was sent.');
    case 'undone':
      return by('Taken back', '. Nothing was sent.');
    case 'expired':
      return ['Nobody answered in time. Nothing was sent.'];
    case 'failed':
      return by(went, `. It could not be done: ${detail}`);
    case 'counting':
    case 'taken':
      return by(went, '; it is on its way.');
    default:
      return by(went, '');
  }
}

function buttonsOf({ id }: Ticket, offersBulletin: boolean): Button[] {
  const of = (press: Button['press'], label: string, look: Button['look'] = 'plain'): Button => ({
    press,
    target: id,
    base: null,
    label,
    look,
  });
  return [
    of('approve', 'Approve', 'primary'),
    of('refuse', 'Refuse'),
    of('override', 'Override (seniors)', 'danger'),
    ...(offersBulletin ? [of('bulletin', 'Send as BULLETIN now')] : []),
  ];
}
