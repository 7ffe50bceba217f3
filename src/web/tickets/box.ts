/** What an editor confirmed and waits, with what can be done about it. */
import type { Ticket } from '../../../queue/tickets.ts';
import type { Work } from '../../desk/confirm.ts';
import { DEEDS } from '../../desk/deeds.ts';
import { OFFER_BULLETIN_MS, type Policy } from '../../desk/policy.ts';
import { may } from '../../desk/rights.ts';
import { DECISIONS, type Decision, objection } from '../../desk/tickets.ts';
import { time } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { token } from '../page.ts';
import { type Asked, ROOT } from '../room.ts';

const LABELS: Readonly<Record<Decision, string>> = {
  approve: 'Approve',
  override: 'Send without a second editor',
  bulletin: 'Send as BULLETIN now',
  refuse: 'Refuse',
  undo: 'Undo',
};
const LOOKS: Readonly<Partial<Record<Decision, string>>> = { approve: 'primary', override: 'danger' };

/** `FLASH by Ada`, `Kill by Ben`. */
export function askedWords({ does, priority, actor }: Ticket): string {
  const work = does as Work | null;
  const what = work?.kind === 'change' ? deedOf(work.request.do) : priority.toUpperCase();
  const drill = work?.kind === 'push' && work.request.drill ? 'DRILL ' : '';
  return `${drill}${what} by ${actor.name}`;
}

const deedOf = (deed: string): string => `${deed.charAt(0).toUpperCase()}${deed.slice(1)}`;

/** What becomes of it when nobody does anything, counted down by our script. */
function clockWords({ state, due, placedAt }: Ticket, now: number): Html {
  if (state === 'counting')
    return html`<span class="countdown" role="timer" data-due="${due}">goes out in seconds</span>`;
  if (state === 'taken') return html`<span>on its way</span>`;
  const waited = Math.max(0, Math.floor((now - placedAt) / 60_000));
  return html`<span>waits for a second editor${waited > 0 && `, ${waited} min so far`}</span>`;
}

/** The buttons that this person may press now, and why not to approve where they may not. */
export function decisions(c: Asked, ticket: Ticket, policy: Policy): Html {
  const who = c.get('who');
  const wanted = DECISIONS.filter((each) => may(who.role, each) && fits(ticket, each));
  const free = wanted.filter((each) => objection(ticket, who, each, policy) === null);
  const own = wanted.includes('approve') ? objection(ticket, who, 'approve', policy) : null;
  const asksWhy = free.some((each) => each === 'refuse' || each === 'override');
  return html`${own && html`<p class="hint">${own.message}</p>`}
<form method="post" action="${ROOT}/tickets/${ticket.id}" class="decide">${token(c)}
${asksWhy && html`<p class="field"><label for="why-${ticket.id}">Reason, where you refuse or send it alone</label><input id="why-${ticket.id}" name="reason" maxlength="2000"></p>`}
<p class="answers">${free.map((each) => html`<button id="${each}-${ticket.id}" name="decision" value="${each}" class="${LOOKS[each] ?? ''}">${LABELS[each]}</button>`)}</p></form>`;
}

/** Whether it makes sense for a ticket as it stands; who may is asked after that. */
function fits({ state, priority, placedAt, does }: Ticket, decision: Decision): boolean {
  if (decision === 'undo') return state === 'counting';
  if (state !== 'awaiting') return false;
  const isFlash = priority === 'flash' && (does as Work | null)?.kind === 'push';
  return decision !== 'bulletin' || (isFlash && Date.now() >= placedAt + OFFER_BULLETIN_MS);
}

/** One that waits, in a list. */
export function ticketBox(c: Asked, ticket: Ticket, policy: Policy): Html {
  const now = Date.now();
  const isCounting = ticket.state === 'counting';
  return html`<li class="ticket ${ticket.state}" data-key="${ticket.id}">
<p><span class="chip ${ticket.priority}">${askedWords(ticket)}</span> ${time(ticket.placedAt, c.get('zone'))} ${clockWords(ticket, now)}</p>
<p class="words"><a id="ticket-${ticket.id}" href="${ROOT}/tickets/${ticket.id}">${ticket.title}</a></p>
${isCounting && decisions(c, ticket, policy)}</li>`;
}

const OUTCOMES: Readonly<Record<Ticket['state'], string>> = {
  counting: 'It goes out when its seconds are over.',
  awaiting: 'It waits for a second editor. Nothing was sent yet.',
  taken: 'It is on its way.',
  done: 'It is done.',
  failed: 'It could not be done.',
  undone: 'It was undone. Nothing was sent.',
  refused: 'It was refused. Nothing was sent.',
  expired: 'Nobody answered in time. Nothing was sent.',
};

/** One, whole, as it stands now. */
export function ticketPart(c: Asked, ticket: Ticket, policy: Policy): Html {
  const { id, state, title, priority, alert, decided, detail, placedAt } = ticket;
  const isOver = !['counting', 'awaiting', 'taken'].includes(state);
  const goTo = state === 'done' ? html` data-go="${ROOT}/alerts/${alert}"` : '';
  return html`<section id="ticket" data-part data-say="${OUTCOMES[state]} ${detail}"${goTo}>
<p><span class="chip ${priority}">${askedWords(ticket)}</span> ${time(placedAt, c.get('zone'))} ${!isOver && clockWords(ticket, Date.now())}</p>
<h1>${title}</h1>
<p class="outcome ${state}">${OUTCOMES[state]} ${detail}${decided && html` <span class="by">${DEEDS[decided.did] ?? decided.did} by ${decided.actor.name} at ${time(decided.at, c.get('zone'))}${decided.reason && html`: ${decided.reason}`}</span>`}</p>
${isOver ? html`<p class="answers">${state === 'done' && html`<a class="press" href="${ROOT}/alerts/${alert}">To the alert</a>`} <a class="press" href="${ROOT}">To all alerts</a></p>` : decisions(c, { ...ticket, id }, policy)}
</section>`;
}
