/** A change to an alert that is out: its window opens with the newest words, and is sent off based on exactly those. */
import type { ModalView } from '@slack/web-api';
import type { AlertRecord } from '../../queue/records.ts';
import type { Destination } from '../alert/destination.ts';
import { type Changed, confirmChange } from '../desk/confirm.ts';
import { accountOf } from '../desk/people.ts';
import { type ChangeInput, ChangeRequest } from '../desk/request.ts';
import { demand, type Who } from '../desk/rights.ts';
import { seeAlert } from '../desk/see.ts';
import { ChangeError } from '../errors.ts';
import { orUnsure, problemOf } from './answer.ts';
import { modal, section } from './blocks.ts';
import {
  Based,
  type ChangePress,
  changeView,
  fieldsOf,
  quotesName,
  titleOf,
  type Written,
  writtenIn,
} from './change-view.ts';
import { follow } from './follow.ts';
import { meanwhile } from './meanwhile.ts';
import { changedWords } from './result.ts';
import { type At, keptBy, type Room, type Seen, show, valuesOf } from './room.ts';
import type { Submission } from './submission.ts';
import type { Visitor } from './who.ts';

/**
 * The window for a change.
 * @param seen the revision that whoever pressed had before them; null where that is not known
 * @throws {ChangeError} where they may not, or there is no such alert for them
 */
export async function changeForm(
  room: Room,
  { who, zone }: Visitor,
  press: ChangePress,
  id: string,
  seen: number | null,
): Promise<ModalView> {
  demand(who, press);
  const record = await seeAlert(room.newsdesk.desk, who, id);
  if (record.alert === null && press !== 'kill')
    throw new ChangeError('not-out', 'Its words are not composed yet; in a moment they are.');
  if (record.life === 'killed') throw new ChangeError('ended', 'It was killed: nothing of it goes out any more.');
  const isNewer = seen !== null && record.alert !== null && record.alert.revision > seen;
  return changeView({
    ...(await groundOf(room, record)),
    press,
    notices: isNewer ? meanwhile(record, seen, zone) : [],
  });
}

/** What a window stands on: the alert as it is now. */
async function groundOf({ newsdesk }: Room, record: AlertRecord) {
  const refused = record.messages.filter(({ state }) => state === 'REJECTED').map(({ destination }) => destination);
  const named = await newsdesk.names.of(refused);
  const places = [...new Set(refused)].map((each) => [each, named.get(each) ?? each] as const);
  return { alert: record.id, base: record.alert?.revision ?? null, words: record.alert, places };
}

export function submitChange(room: Room, view: Seen): Submission {
  const based = keptBy(Based, view);
  const written = writtenIn(valuesOf(view), based);
  const at = { view_id: view.id };
  const title = titleOf(based.press);
  return {
    answer: {
      response_action: 'update',
      view: modal({ callback: 'told', title, blocks: [section('One moment …')], close: 'Close' }),
    },
    at,
    title,
    async afterwards(visitor) {
      const { ledger } = room.newsdesk.desk;
      const record = await ledger.readAlert(based.alert);
      try {
        const changed = await carryOut(room, visitor.who, based, written, record);
        follow(room, visitor, at, await changedWords(room, visitor, changed, based.press), changed);
      } catch (error) {
        const now = await ledger.readAlert(based.alert).catch(() => record);
        if (now !== null && isMine(now, visitor.who, based, written)) {
          // The same press twice, or once more after an answer that was lost.
          const changed: Changed = {
            outcome: 'changed',
            done: { alert: now.id, revision: now.alert?.revision ?? 0, messages: null, confirmed: true },
          };
          return follow(room, visitor, at, await changedWords(room, visitor, changed, based.press), changed);
        }
        await again(room, visitor, at, { based, written, error, record: now });
      }
    },
  };
}

/**
 * What an editor wrote is never lost: whatever went wrong, the form stands again with it in it, on the newest words.
 * @throws {ChangeError} where nothing can be done to the alert any more
 */
async function again(
  room: Room,
  { zone }: Visitor,
  at: At,
  { based, written, error, record }: { based: Based; written: Written; error: unknown; record: AlertRecord | null },
): Promise<void> {
  const isConflict = error instanceof ChangeError && error.code === 'conflict' && record !== null;
  const notices = isConflict ? meanwhile(record, based.base ?? 0, zone) : [problemOf(error, room.newsdesk.log)];
  if (record?.life === 'killed') throw new ChangeError('ended', notices[0] ?? '');
  const ground = record
    ? await groundOf(room, record)
    : { alert: based.alert, base: based.base, words: null, places: [] };
  // Ticks are by a quote's place, and mean nothing in another list.
  const isSameList = record?.alert != null && quotesName(record.alert.quotes) === based.was.quotes;
  const kept = isSameList ? written : { ...written, quotes: undefined };
  await show(room, at, changeView({ ...ground, press: based.press, written: kept, notices }));
}

async function carryOut(
  room: Room,
  who: Who,
  based: Based,
  written: Written,
  record: AlertRecord | null,
): Promise<Changed> {
  const { desk, policy } = room.newsdesk;
  const input = requestOf(based, written, record);
  const parsed = ChangeRequest.safeParse(input);
  if (!parsed.success)
    throw new ChangeError(
      'wrong',
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
  return orUnsure(confirmChange(desk, policy, who, based.alert, parsed.data));
}

/** What is asked for: of the words only those that somebody changed, based on the revision that they saw. */
function requestOf({ press, base }: Based, written: Written, record: AlertRecord | null): ChangeInput {
  const { wasWrong, publicReason, reason, masked, place } = written;
  const shared = { ...(base !== null && { base }), ...(reason !== '' && { reason }) };
  switch (press) {
    case 'update':
    case 'refile':
    case 'correct': {
      const edits = editsOf(written, record);
      if (press === 'correct') return { do: press, ...shared, ...edits, wasWrong };
      if (Object.keys(edits).length === 0)
        throw new ChangeError('nothing', 'Nothing in it was changed: change its words, or cancel.');
      return { do: press, ...shared, ...edits };
    }
    case 'hold':
      return { do: press, ...shared, ...(masked && { masked }) };
    case 'release':
      return { do: press, ...shared };
    case 'kill':
      return { do: press, ...shared, reason, ...(publicReason !== '' && { publicReason }) };
    case 'retry':
      return {
        do: press,
        ...(reason !== '' && { reason }),
        ...(place !== null && { destination: place as Destination }),
      };
    default:
      return press satisfies never;
  }
}

function editsOf({ fields, quotes }: Written, record: AlertRecord | null) {
  const { headline, lede, url } = fields;
  const stay = quotes === undefined ? undefined : record?.alert?.quotes.filter((_, at) => quotes.includes(at));
  return {
    ...(headline !== undefined && { headline }),
    ...(lede !== undefined && { lede: lede === '' ? null : lede }),
    ...(url !== undefined && { url: url === '' ? null : url }),
    ...(stay !== undefined && { quotes: stay.map(({ text, speaker }) => ({ text, speaker })) }),
  };
}

/** Whether the revision after the one that this was based on is this very change, made before. */
function isMine(record: AlertRecord, { actor }: Who, { press, base }: Based, { fields, wasWrong }: Written): boolean {
  const { alert, history } = record;
  const last = history.findLast(({ revision }) => revision !== null);
  if (alert === null || last === undefined || base === null) return false;
  if (last.did !== press || last.revision !== base + 1 || accountOf(last.actor) !== accountOf(actor)) return false;
  if (alert.change.kind === 'correct' && alert.change.wasWrong !== wasWrong) return false;
  const now = fieldsOf(alert);
  return Object.entries(fields).every(([field, words]) => now[field as keyof typeof now] === words);
}
