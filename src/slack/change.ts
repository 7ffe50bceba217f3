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
import { orUnsure } from './answer.ts';
import { modal, section } from './blocks.ts';
import { changeView, titleOf } from './change-view.ts';
import { follow } from './follow.ts';
import { meanwhile } from './meanwhile.ts';
import { changedWords } from './result.ts';
import { keptBy, type Room, type Seen, show, valuesOf } from './room.ts';
import type { Submission } from './submission.ts';
import type { Visitor } from './who.ts';
import { Based, type ChangePress, fieldsOf, quotesName, type Written, writtenIn } from './written.ts';

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
  // Hiding it where that was refused is all that is left to do.
  if (record.life === 'killed' && press !== 'retry')
    throw new ChangeError('ended', 'It was killed: nothing of it goes out any more.');
  const isNewer = seen !== null && record.alert !== null && record.alert.revision > seen;
  return changeView({
    ...(await groundOf(room, record)),
    press,
    notices: isNewer ? meanwhile(record, seen, zone) : [],
  });
}

/** What a window stands on: the alert as it is now. */
async function groundOf({ newsdesk }: Room, record: AlertRecord) {
  const refused = record.messages
    .filter(({ state, receipt }) => state === 'REJECTED' || (state === 'FIXED' && receipt !== null))
    .map(({ destination }) => destination);
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
    form: view,
    async afterwards(visitor) {
      try {
        const changed = await carryOut(room, visitor.who, based, written);
        follow(room, visitor, at, await changedWords(room, visitor, changed, based.press), changed);
      } catch (error) {
        if (!(error instanceof ChangeError && error.code === 'conflict')) throw error;
        await show(room, at, await onNewest(room, visitor, based, written));
      }
    },
  };
}

/** The form on the newest words, with what changed meanwhile. @throws {ChangeError} `ended` where it was killed */
async function onNewest(room: Room, { zone }: Visitor, based: Based, written: Written): Promise<ModalView> {
  const record = await room.newsdesk.desk.ledger.readAlert(based.alert);
  if (record === null) throw new ChangeError('not-found', `There is no alert ${based.alert} any more.`);
  const notices = meanwhile(record, based.base ?? 0, zone);
  if (record.life === 'killed') throw new ChangeError('ended', notices[0] ?? '');
  // Ticks are by a quote's place, and mean nothing in another list.
  const isSameList = record.alert !== null && quotesName(record.alert.quotes) === based.was.quotes;
  const kept = isSameList ? written : { ...written, dropped: [] };
  return changeView({ ...(await groundOf(room, record)), press: based.press, written: kept, notices });
}

/** Makes the change; where it was made already by this very press, it is told as made. */
async function carryOut(room: Room, who: Who, based: Based, written: Written): Promise<Changed> {
  const { desk, policy } = room.newsdesk;
  const record = await desk.ledger.readAlert(based.alert);
  const parsed = ChangeRequest.safeParse(requestOf(based, written, record));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ChangeError('wrong', `${problems.join('; ')}.`);
  }
  try {
    return await orUnsure(confirmChange(desk, policy, who, based.alert, parsed.data));
  } catch (error) {
    // The same press twice, or once more after an answer that was lost.
    const now = error instanceof ChangeError ? await desk.ledger.readAlert(based.alert) : null;
    if (now === null || !isMine(now, who, based, written)) throw error;
    const done = { alert: now.id, revision: now.alert?.revision ?? 0, messages: null, confirmed: true };
    return { outcome: 'changed', done };
  }
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

function editsOf({ fields, dropped }: Written, record: AlertRecord | null) {
  const { headline, lede, url } = fields;
  const stay = dropped.length === 0 ? undefined : record?.alert?.quotes.filter((_, at) => !dropped.includes(at));
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
