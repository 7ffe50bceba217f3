/** Every place of an alert with its proof, or with what is wrong there and how to mend it. */
import type { AlertRecord } from '../../../queue/records.ts';
import { may } from '../../desk/rights.ts';
import { viewOf } from '../../desk/view.ts';
import { time } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { type Asked, ROOT } from '../room.ts';
import { partWords, placeOf } from '../states.ts';
import { ACTIONS, mends } from './actions.ts';
import type { Names } from './alert.ts';

export function places(c: Asked, record: AlertRecord, names: Names): Html {
  const views = viewOf(record).messages;
  return html`<table class="places"><thead><tr><th scope="col">Where</th><th scope="col">What</th><th scope="col">State</th><th scope="col">Proof</th></tr></thead>
<tbody>${record.messages.map((message, at) => row(c, record, message, views[at], names))}</tbody></table>`;
}

function row(
  c: Asked,
  { id }: AlertRecord,
  message: AlertRecord['messages'][number],
  view: ReturnType<typeof viewOf>['messages'][number] | undefined,
  names: Names,
): Html {
  if (view === undefined) return html``;
  const { destination, part, key } = message;
  const { words, look } = placeOf(view);
  const mend = mends(message);
  const place = names.get(destination) ?? destination;
  return html`<tr class="${look}"><th scope="row">${place}</th><td>${partWords(part)}</td>
<td><span class="state ${look}">${words}</span>${view.reason !== null && html`<small class="why">${view.detail} (${view.reason})</small>`}${view.nextTryAt !== null && view.reason !== null && html` <small>next ${time(view.nextTryAt, c.get('zone'))}</small>`}</td>
<td>${proof(c, view, place, key)}${mend !== null && may(c.get('who').role, mend) && html` <a class="press small" id="mend-${key}" href="${ROOT}/alerts/${id}/${mend}?at=${destination}&part=${part}">${ACTIONS[mend].label}<span class="unseen"> ${place}</span></a>`}</td></tr>`;
}

function proof(
  c: Asked,
  { link, messageId, postedAt }: NonNullable<Parameters<typeof row>[3]>,
  place: string,
  key: string,
): Html {
  const when = postedAt === null ? '' : html` ${time(postedAt, c.get('zone'))}`;
  if (link !== null && /^https?:/.test(link))
    return html`<a id="proof-${key}" href="${link}" rel="noopener noreferrer">Open<span class="unseen"> it in ${place}</span></a>${when}`;
  return messageId === null ? html`` : html`<small>message ${messageId}</small>${when}`;
}
