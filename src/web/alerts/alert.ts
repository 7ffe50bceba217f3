/** One alert: its words, what can be done, every place with its proof, and its history. */
import type { AlertRecord, Entry } from '../../../queue/records.ts';
import type { Ticket } from '../../../queue/tickets.ts';
import type { Destination } from '../../alert/destination.ts';
import { DEEDS } from '../../desk/deeds.ts';
import { viewOf } from '../../desk/view.ts';
import { time } from '../clock.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { previews } from '../previews.ts';
import { type Asked, ROOT, type WebOptions } from '../room.ts';
import { standingOf } from '../states.ts';
import { ticketBox } from '../tickets/box.ts';
import { ACTIONS, actionsOn } from './actions.ts';
import { places } from './places.ts';

export type Names = ReadonlyMap<Destination, string>;

/** Both parts, each put in the place of the one with its id. @param waiting the requests that are about it */
export async function alertParts(
  { names, policy }: WebOptions,
  c: Asked,
  record: AlertRecord,
  waiting: readonly Ticket[],
): Promise<{ alert: Html; previews: Html }> {
  const called = await names.of([...new Set(record.messages.map(({ destination }) => destination))]);
  return {
    alert: html`<div id="alert" data-part data-say="${standingOf(viewOf(record)).words}">
${head(c, record)}
${waiting.length > 0 && html`<section class="about" aria-label="Waiting"><ul>${waiting.map((each) => ticketBox(c, each, policy))}</ul></section>`}
${actions(c, record)}
${words(record)}
${record.messages.length > 0 && html`<h2>Places</h2>${places(c, record, called)}`}
<h2>History</h2>${history(c, wholeHistory(record))}</div>`,
    previews: html`<div id="previews" data-part>${drawnNow(c, record, called)}</div>`,
  };
}

function head(c: Asked, record: AlertRecord): Html {
  const view = viewOf(record);
  const { words, look } = standingOf(view);
  const drill = record.alert?.drill || record.request.drill;
  return html`<p class="crumbs"><a id="all" href="${ROOT}">All alerts</a></p>
<p class="levels"><span class="chip ${view.priority}">${view.priority.toUpperCase()}</span>${drill && html` <span class="chip drill">DRILL</span>`}
<span class="state ${look}">${words}${view.state === 'scheduled' && view.dueAt !== null && html` for ${time(view.dueAt, c.get('zone'))}`}</span></p>
<h1>${view.headline ?? '(no headline)'}</h1>
<p class="meta">Alert ${view.id}, revision ${view.revision} · pushed ${time(view.createdAt, c.get('zone'))} by ${view.by.name} (${view.by.via})${view.heldVersions > 0 && html` · ${view.heldVersions} other ${view.heldVersions === 1 ? 'version of this story waits' : 'versions of this story wait'} for an editor`}</p>
${view.reason && html`<p class="problem">${view.reason}</p>`}`;
}

function actions(c: Asked, record: AlertRecord): Html {
  const offered = actionsOn(record, c.get('who').role);
  if (offered.length === 0) return NOTHING;
  return html`<ul class="deeds" aria-label="What to do">${offered.map(
    (each) =>
      html`<li><a class="press${each === 'kill' && ' danger'}" id="do-${each}" href="${ROOT}/alerts/${record.id}/${each}">${ACTIONS[each].label}</a></li>`,
  )}</ul>`;
}

function words({ alert }: AlertRecord): Html {
  if (alert === null) return html`<p class="none">Its words are being composed.</p>`;
  const { lede, quotes, source, url } = alert;
  return html`<div class="words">
${lede !== null && html`<p class="lede">${lede}</p>`}
${quotes.map(({ text, speaker }) => html`<figure><blockquote>${text}</blockquote>${speaker && html`<figcaption>${[speaker.name, speaker.role].filter(Boolean).join(', ')}</figcaption>`}</figure>`)}
<p class="meta">${source}${url !== null && /^https?:/.test(url) && html` · <a href="${url}" rel="noopener noreferrer">${url}</a>`}</p></div>`;
}

export function history(c: Asked, entries: readonly Entry[]): Html {
  return html`<ol class="history">${entries.map(
    ({ at, did, actor, reason, revision }) =>
      html`<li>${time(at, c.get('zone'))} <b>${DEEDS[did] ?? did}</b> by ${actor.name} <small>(${actor.via}${revision !== null && `, revision ${revision}`})</small>${reason !== null && html`<q>${reason}</q>`}</li>`,
  )}</ol>`;
}

/** With its push at the beginning, which the ledger keeps elsewhere. */
const wholeHistory = ({ createdAt, request, history }: AlertRecord): readonly Entry[] => [
  { at: new Date(createdAt).toISOString(), actor: request.actor, did: 'push', revision: null, reason: null },
  ...history,
];

/** As it stands in the places that it reached, or is to reach. */
function drawnNow(c: Asked, { alert, messages }: AlertRecord, names: Names): Html {
  if (alert === null) return html`<p class="none">Nothing to see yet.</p>`;
  const addresses = messages
    .filter(({ part }) => part === 'root')
    .map(({ destination, mentions }) => ({ destination, mentions }));
  return previews({ alert, addresses, names, zone: c.get('zone'), now: Date.now() });
}
