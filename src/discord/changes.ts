/** What is done to an alert that is out begins with a form that has its newest words. */
import type { AlertRecord } from '../../queue/records.ts';
import type { Alert } from '../alert/alert.ts';
import { demand, type Who } from '../desk/rights.ts';
import { seeAlert } from '../desk/see.ts';
import { ChangeError } from '../errors.ts';
import type { Hand } from './answer.ts';
import { box, boxes, type Form, form, input, TEXT_LIMIT } from './forms.ts';
import type { Room } from './room.ts';

/** What takes words, or a reason. */
export const REVISING = ['update', 'correct', 'refile', 'hold', 'release', 'kill'] as const;
export type Revising = (typeof REVISING)[number];

const TITLES: Readonly<Record<Revising, string>> = {
  update: 'Update',
  correct: 'Correct',
  refile: 'Refile',
  hold: 'Hold',
  release: 'Release',
  kill: 'KILL',
};

/** Opens its form. @throws {ChangeError} for who may not */
export function changeHand(room: Room, who: Who, does: Revising, alert: string): Hand {
  demand(who, does);
  return { opens: async () => changeForm(does, await seeAlert(room.desk, who, alert)) };
}

function changeForm(does: Revising, { id, alert }: AlertRecord): Form {
  if (alert === null && does !== 'kill')
    throw new ChangeError('not-out', 'Its words are not composed yet; in a moment they are.');
  const fields = [...wordFields(does, alert), ...askedFor(does)];
  return form(`change:${does}:${id}:${alert?.revision ?? 0}`, `${TITLES[does]}: ${alert?.headline ?? id}`, ...fields);
}

const reason = (required: boolean) =>
  input('reason', 'Reason', { required, long: true, most: 2_000, description: 'For the newsroom and the audit alone' });

function askedFor(does: Revising) {
  if (does === 'kill')
    return [
      reason(true),
      input('publicReason', 'What readers are told', {
        long: true,
        most: 2_000,
        description: 'May stay empty. Never repeat the claim',
      }),
    ];
  if (does === 'hold')
    return [box('masked', 'Hide its words meanwhile', 'As a kill would; a release shows them again'), reason(false)];
  return [reason(false)];
}

const EDITS: ReadonlySet<Revising> = new Set(['update', 'correct', 'refile']);
/** Of a group of boxes. */
const BOXES = 10;

function wordFields(does: Revising, alert: Alert | null) {
  if (alert === null || !EDITS.has(does)) return [];
  const { headline, lede, quotes } = alert;
  const kept = quotes.map(({ text }, at) => ({ label: `“${text}”`, value: String(at), default: true }));
  return [
    // What is too long for a form would come back cut: it is left as it is.
    ...(headline.length <= TEXT_LIMIT ? [input('headline', 'Headline', { value: headline, required: true })] : []),
    ...((lede ?? '').length <= TEXT_LIMIT ? [input('lede', 'Lede', { value: lede, long: true })] : []),
    ...(kept.length > 0 && kept.length <= BOXES ? [boxes('quotes', 'Quotes', kept, 'Untick what is to go')] : []),
    ...(does === 'correct'
      ? [
          input('wasWrong', 'What was wrong', {
            required: true,
            long: true,
            most: 2_000,
            description: 'Readers see this',
          }),
        ]
      : []),
  ];
}
