/** The newest alerts, one row each, and what waits above them. */
import type { AlertRecord } from '../../../queue/records.ts';
import type { Ticket } from '../../../queue/tickets.ts';
import type { Policy } from '../../desk/policy.ts';
import { may } from '../../desk/rights.ts';
import { viewOf } from '../../desk/view.ts';
import { clock, time } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { type Asked, ROOT } from '../room.ts';
import { standingOf } from '../states.ts';
import { ticketBox } from '../tickets/box.ts';

/** How many are shown. */
export const NEWEST = 50;

/** Both lists, each put in the place of the one with its id. @param records those that this person may see */
export function lists(c: Asked, records: readonly AlertRecord[], tickets: readonly Ticket[], policy: Policy): Html {
  const waiting = may(c.get('who').role, 'see-hidden') ? tickets : [];
  return html`<section id="waiting" data-part aria-labelledby="waiting-title"${waiting.length === 0 && ' hidden'}>
<h2 id="waiting-title">Waiting</h2><ul>${waiting.map((each) => ticketBox(c, each, policy))}</ul></section>
<section id="alerts" data-part aria-label="Alerts">${
    records.length === 0
      ? html`<p class="none">No alerts yet.</p>`
      : html`<ol class="alerts">${records.map((each) => row(c, each))}</ol>`
  }</section>`;
}

function row(c: Asked, record: AlertRecord): Html {
  const view = viewOf(record);
  const { words, look } = standingOf(view);
  const zone = c.get('zone');
  const headline = view.headline ?? view.reason ?? '(no headline)';
  const level = view.priority.toUpperCase();
  const drill = record.alert?.drill || record.request.drill ? html`<span class="chip drill">DRILL</span> ` : '';
  const at = view.dueAt !== null && view.state === 'scheduled' ? ` for ${clock(view.dueAt, zone)}` : '';
  return html`<li data-key="${view.id}" data-say="${headline}: ${words}" class="${look}">
<span class="when">${time(view.createdAt, zone)}</span>
<span class="levels"><span class="chip ${view.priority}">${level}</span>${drill}</span>
<a id="alert-${view.id}" href="${ROOT}/alerts/${view.id}">${headline}</a>
<span class="state ${look}">${words}${at}</span><span class="by">${view.by.name}</span></li>`;
}
