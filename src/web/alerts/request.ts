/** What a change's form says, as the desk takes it. Pure. */
import type { AlertRecord } from '../../../queue/records.ts';
import type { KeyQuote } from '../../alert/alert.ts';
import { type ChangeInput, ChangeRequest } from '../../desk/request.ts';
import { momentOf } from '../clock.ts';
import type { Do } from './actions.ts';
import type { Problems, Values } from './fields.ts';

type Parsed = { request: ChangeRequest } | { problems: Problems };

/** @param record what the editor saw, or a newer one: then its base tells the difference */
export function requestOf(what: Do, values: Values, record: AlertRecord, zone: string): Parsed {
  const result = ChangeRequest.safeParse(inputOf(what, values, record, zone));
  if (result.success) return { request: result.data };
  return {
    problems: Object.fromEntries(
      result.error.issues.map(({ path, message, code }) => [fieldOf(path), wordsFor(fieldOf(path), code, message)]),
    ),
  };
}

const wordsFor = (field: string, code: string, message: string): string => {
  if (field === 'to') return 'Choose a channel.';
  if (field === 'at') return 'Give the hour.';
  if (field === 'as') return 'Say which.';
  return code === 'too_big'
    ? 'That is too long.'
    : message === 'expected words' || code === 'invalid_type'
      ? 'This has to be filled in.'
      : message;
};

function fieldOf(path: readonly PropertyKey[]): string {
  const [name, at, part, inner] = path.map(String);
  return name === 'quotes' ? `quote-${at}-${part === 'speaker' ? (inner ?? 'name') : 'text'}` : (name ?? '');
}

function inputOf(what: Do, values: Values, record: AlertRecord, zone: string): ChangeInput {
  const one = (name: string): string => String(values[name] ?? '').trim();
  const reason = one('reason') === '' ? {} : { reason: one('reason') };
  const base = /^[1-9]\d{0,8}$/.test(one('base')) ? { base: Number(one('base')) } : {};
  switch (what) {
    case 'update':
    case 'refile':
      return { do: what, ...reason, ...base, ...edits(values, record) };
    case 'correct':
      return { do: what, ...reason, ...base, ...edits(values, record), wasWrong: one('wasWrong') };
    case 'hold':
      return { do: what, ...reason, ...base, ...(one('masked') !== '' && { masked: true }) };
    case 'release':
      return { do: what, ...reason, ...base };
    // Whatever it reads by now, it is killed: nobody's correction may stand in the way.
    case 'kill':
      return {
        do: what,
        reason: one('reason'),
        ...(one('publicReason') !== '' && { publicReason: one('publicReason') }),
      };
    case 'purge':
      return { do: what, reason: one('reason') };
    case 'extend':
      return { do: what, ...reason, to: [values['to'] ?? []].flat() };
    case 'reschedule':
      return { do: what, ...reason, at: momentOf(one('at'), zone) ?? '' };
    case 'retry':
      return { do: what, ...reason, ...(one('destination') !== '' && { destination: one('destination') }) };
    case 'resolve':
      return {
        do: what,
        ...reason,
        destination: one('destination'),
        as: one('as') as 'sent',
        ...(one('part') !== '' && { part: one('part') as 'root' }),
        ...(one('message') !== '' && { message: one('message') }),
      };
    default:
      return what satisfies never;
  }
}

/** Only what an editor changed: the rest stays as it is. */
function edits(values: Values, { alert }: AlertRecord) {
  if (alert === null) return {};
  const one = (name: string): string => String(values[name] ?? '').trim();
  const quotes = quotesIn(values, alert.quotes.length);
  const isSame = (a: string, b: string | null) => a === (b ?? '').trim();
  return {
    ...(!isSame(one('headline'), alert.headline) && { headline: one('headline') }),
    ...(!isSame(one('lede'), alert.lede) && { lede: one('lede') === '' ? null : one('lede') }),
    ...(!isSame(one('url'), alert.url) && { url: one('url') === '' ? null : one('url') }),
    ...(JSON.stringify(quotes) !== JSON.stringify(alert.quotes.map(plain)) && { quotes }),
  };
}

const plain = ({ text, speaker }: KeyQuote): KeyQuote => ({
  text: text.trim(),
  speaker: speaker === null ? null : { name: speaker.name, role: speaker.role },
});

function quotesIn(values: Values, before: number): KeyQuote[] {
  const one = (name: string): string => String(values[name] ?? '').trim();
  return Array.from({ length: Math.min(before + 1, 20) }, (_, at): KeyQuote => {
    const [name, role] = [one(`quote-${at}-name`), one(`quote-${at}-role`)];
    return { text: one(`quote-${at}-text`), speaker: name === '' ? null : { name, role: role === '' ? null : role } };
  }).filter(({ text }) => text !== '');
}
