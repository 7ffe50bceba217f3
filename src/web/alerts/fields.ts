/** The fields of each change's form. */
import type { AlertRecord } from '../../../queue/records.ts';
import type { KeyQuote } from '../../alert/alert.ts';
import type { Destination } from '../../alert/destination.ts';
import { type Html, html, NOTHING, type Piece } from '../html.ts';
import type { Do } from './actions.ts';
import type { Names } from './alert.ts';

/** What the fields hold: typed already, or the alert's own words. */
export type Values = Readonly<Record<string, string | readonly string[]>>;
/** By field, what is wrong with what was typed. */
export type Problems = Readonly<Record<string, string>>;

export interface Fields {
  values: Values;
  problems: Problems;
  /** The channels that may be added. */
  free: readonly Destination[];
  names: Names;
  zone: string;
}

/** One message of it, where it is about one. */
interface Place {
  destination?: string | undefined;
  part?: string | undefined;
}

export const valuesOf = ({ alert }: AlertRecord, { destination, part }: Place = {}): Values => ({
  headline: alert?.headline ?? '',
  lede: alert?.lede ?? '',
  url: alert?.url ?? '',
  ...Object.fromEntries((alert?.quotes ?? []).flatMap((quote, index) => Object.entries(quoteValues(quote, index)))),
  ...(destination !== undefined && { destination }),
  ...(part !== undefined && { part }),
});

const quoteValues = ({ text, speaker }: KeyQuote, at: number) => ({
  [`quote-${at}-text`]: text,
  [`quote-${at}-name`]: speaker?.name ?? '',
  [`quote-${at}-role`]: speaker?.role ?? '',
});

export function fieldsOf(what: Do, fields: Fields): Html {
  switch (what) {
    case 'update':
    case 'refile':
      return html`${words(fields)}${reason(fields, false)}`;
    case 'correct':
      return html`${text(fields, 'wasWrong', 'What was wrong', { hint: 'The readers see it.', rows: 2, required: true })}${words(fields)}${reason(fields, false)}`;
    case 'hold':
      return html`<p><label><input type="checkbox" name="masked" value="1"${fields.values['masked'] && ' checked'}> Hide its words meanwhile, as a kill would</label></p>${reason(fields, false)}`;
    case 'kill':
      return html`${reason(fields, true)}${text(fields, 'publicReason', 'What the readers are told', { hint: 'May stay empty. Never repeat the claim.', rows: 2 })}`;
    case 'purge':
      return reason(fields, true);
    case 'extend':
      return html`${channels(fields)}${reason(fields, false)}`;
    case 'reschedule':
      return html`${line(fields, 'at', html`Hour <small>${fields.zone}</small>`, 'datetime-local')}${reason(fields, false)}`;
    case 'resolve':
      return html`${place(fields)}<input type="hidden" name="part" value="${one(fields, 'part')}">${asIs(fields)}${text(fields, 'message', 'Its link, where it stands there', { hint: 'With it, it can be corrected and killed later. It may stay empty.', rows: 1 })}${reason(fields, false)}`;
    case 'retry':
      return html`${fields.values['destination'] && place(fields)}${reason(fields, false)}`;
    case 'release':
      return reason(fields, false);
    default:
      return what satisfies never;
  }
}

const one = ({ values }: Fields, name: string): string => String(values[name] ?? '');

/** The message beneath a field, and what ties the two together. */
function problemAt({ problems }: Fields, name: string, hint?: string): { tied: Html; below: Html } {
  const problem = problems[name];
  const ids = [hint !== undefined && `${name}-hint`, problem !== undefined && `${name}-problem`]
    .filter(Boolean)
    .join(' ');
  return {
    tied: html`${ids !== '' && html` aria-describedby="${ids}"`}${problem !== undefined && html` aria-invalid="true"`}`,
    below: html`${hint !== undefined && html`<small id="${name}-hint" class="hint">${hint}</small>`}${problem !== undefined && html`<small id="${name}-problem" class="problem">${problem}</small>`}`,
  };
}

function text(
  fields: Fields,
  name: string,
  label: Piece,
  { hint, rows, required = false }: { hint?: string; rows: number; required?: boolean },
): Html {
  const { tied, below } = problemAt(fields, name, hint);
  return html`<p class="field"><label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="${rows}"${required && ' required'}${tied}>
${one(fields, name)}</textarea>${below}</p>`;
}

function line(fields: Fields, name: string, label: Piece, type = 'text'): Html {
  const { tied, below } = problemAt(fields, name);
  return html`<p class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${one(fields, name)}"${tied}>${below}</p>`;
}

const reason = (fields: Fields, required: boolean): Html =>
  text(fields, 'reason', 'Reason', { hint: 'For the newsroom and the audit alone.', rows: 2, required });

/** An alert holds a few quotes; one more may be added. */
function words(fields: Fields): Html {
  const count = Object.keys(fields.values).filter((name) => /^quote-\d+-text$/.test(name)).length;
  return html`${line(fields, 'headline', 'Headline')}${text(fields, 'lede', 'First paragraph', { rows: 4 })}${line(fields, 'url', 'Read on at', 'url')}
${Array.from({ length: Math.min(count + 1, 20) }, (_, at) => quote(fields, at, at === count))}`;
}

const quote = (
  fields: Fields,
  at: number,
  isNew: boolean,
): Html => html`<details class="quote-in"${!isNew && ' open'}><summary>${isNew ? 'One more quote' : `Quote ${at + 1}`}</summary>
${text(fields, `quote-${at}-text`, 'Its words', { hint: isNew ? 'As the story has them, to the letter.' : 'Emptied, it is taken out.', rows: 2 })}
<div class="row">${line(fields, `quote-${at}-name`, 'Speaker')}${line(fields, `quote-${at}-role`, 'Role')}</div></details>`;

function channels({ free, names, values, problems }: Fields): Html {
  if (free.length === 0) return html`<p class="none">It stands in every channel that the routes know.</p>`;
  const chosen = [values['to'] ?? []].flat();
  return html`<fieldset id="to" tabindex="-1"><legend>Channels</legend>${problems['to'] !== undefined && html`<p class="problem">${problems['to']}</p>`}<ul class="channels">${free.map((each) => html`<li><label><input type="checkbox" name="to" value="${each}"${chosen.includes(each) && ' checked'}> ${names.get(each) ?? each}</label></li>`)}</ul></fieldset>`;
}

function place(fields: Fields): Html {
  const destination = one(fields, 'destination');
  return html`<p>In <b>${fields.names.get(destination as Destination) ?? destination}</b><input type="hidden" name="destination" value="${destination}"></p>`;
}

const asIs = ({
  problems,
  values,
}: Fields): Html => html`<fieldset><legend>What do you see there?</legend>${problems['as'] === undefined ? NOTHING : html`<p class="problem">Say which.</p>`}
<label class="choice"><input type="radio" id="as" name="as" value="sent"${values['as'] === 'sent' && ' checked'}> It stands there</label>
<label class="choice"><input type="radio" name="as" value="resend"${values['as'] === 'resend' && ' checked'}> It does not: send it again</label></fieldset>`;
