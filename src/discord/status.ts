/** Where an alert stands, as one person is told it. Pure. */
import { webLink } from '../../adapters/link.ts';
import type { AlertRecord } from '../../queue/records.ts';
import { prefixOf } from '../alert/alert.ts';
import type { Destination } from '../alert/destination.ts';
import { type AlertView, viewOf } from '../desk/view.ts';
import type { Reply } from './reply.ts';
import { clock, short, within } from './words.ts';

type Place = AlertView['messages'][number];

const STATES: Readonly<Record<AlertView['state'], string>> = {
  received: 'is being composed',
  scheduled: 'waits for its hour',
  sending: 'is on its way',
  sent: 'stands everywhere',
  incomplete: 'does not stand everywhere as it should',
  hold: 'is on hold',
  killed: 'is killed',
  failed: 'never became an alert',
};
const HEADLINE_LIMIT = 300;
const REASON_LIMIT = 160;
/** A message holds 2,000 characters. */
const PLACES_SHOWN = 9;
const DEEDS_SHOWN = 3;

/** @param lead what was just done, above it */
export function statusOf(record: AlertRecord, names: ReadonlyMap<Destination, string>, lead?: string): Reply {
  const view = viewOf(record);
  const places = [...view.messages].sort((a, b) => Number(isWell(a)) - Number(isWell(b)));
  const more = places.length - PLACES_SHOWN;
  return {
    content: [
      ...(lead === undefined ? [] : [lead]),
      `**${prefixOf(view.priority)}${short(view.headline ?? '(no headline)', HEADLINE_LIMIT)}**`,
      `Alert ${view.id}, revision ${view.revision}: ${stateOf(view)}`,
      ...places.slice(0, PLACES_SHOWN).map((place) => `${isWell(place) ? '✅' : '⏳'} ${placeOf(place, names)}`),
      ...(more > 0
        ? [`… and ${more} more, of which ${places.slice(PLACES_SHOWN).filter(isWell).length} are well`]
        : []),
      ...view.history.slice(-DEEDS_SHOWN).map(deedOf),
    ].join('\n'),
  };
}

function stateOf({ state, dueAt, reason }: AlertView): string {
  if (state === 'scheduled' && dueAt !== null) return `${STATES[state]}, ${clock(Date.parse(dueAt), 'f')}`;
  return state === 'failed' ? `${STATES[state]}: ${short(reason ?? '', HEADLINE_LIMIT)}` : STATES[state];
}

const isWell = ({ state, shows, wants }: Place): boolean => state === 'SENT' && (shows === wants || shows === 0);

function placeOf(place: Place, names: ReadonlyMap<Destination, string>): string {
  const name = within(names.get(place.destination as Destination) ?? place.destination);
  return `${name}${partOf(place)}: ${words(place)}`;
}

const partOf = ({ part }: Place): string =>
  part === 'root'
    ? ''
    : part === 'publish'
      ? ', published'
      : part.startsWith('thread')
        ? ', in its thread'
        : ', notice';

function words(place: Place): string {
  const { state, part, shows, detail, reason } = place;
  // In angle brackets Discord draws no picture of the page beneath it.
  const address = webLink(place.link, 500);
  const link = address === null ? '' : ` · [look](<${address}>)`;
  const why = short(detail ?? reason ?? '', REASON_LIMIT);
  switch (state) {
    case 'SENT':
      return !isWell(place)
        ? `is being edited${link}`
        : `${part === 'root' && shows > 1 ? `shows revision ${shows}` : 'stands'}${link}`;
    case 'GONE':
      return 'somebody deleted it there';
    case 'FIXED':
      return `STANDS WITH OLD WORDS and cannot be edited: ${why}${link}`;
    case 'QUARANTINED':
      return `may stand there or not, look yourself: ${why}`;
    case 'DROPPED':
      return `was not sent: ${why}`;
    case 'REJECTED':
      return `was not delivered: ${why}`;
    case 'HELD':
      return 'is held back';
    case 'UNKNOWN':
    case 'RECONCILING':
      return `may stand there or not, and is looked for. ${why}`;
    default:
      return `${shows > 0 ? `is being edited${link}` : 'is on its way'}${why === '' ? '' : `, and tried again: ${why}`}`;
  }
}

const deedOf = ({ at, did, by, reason }: AlertView['history'][number]): string =>
  `-# ${did} by ${short(by.name, 80)} (${by.via}), ${clock(Date.parse(at))}${reason === null ? '' : `: ${short(reason, REASON_LIMIT)}`}`;
