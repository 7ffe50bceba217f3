/** What a ticket would do: the very words that whoever approves it answers for. */
import type { Ticket } from '../../../queue/tickets.ts';
import type { Words } from '../../alert/alert.ts';
import { addressesFor } from '../../alert/route.ts';
import { alertFrom } from '../../desk/compose.ts';
import type { Work } from '../../desk/confirm.ts';
import { identify } from '../../intake/identity.ts';
import { changed } from '../alerts/changed.ts';
import { clock } from '../clock.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { asSent, previews, stage } from '../previews.ts';
import type { Asked, WebOptions } from '../room.ts';

interface Content {
  /** Stands beneath the ticket. */
  beneath: Html;
  /** Stands to its right: what the readers would see. */
  beside: Html;
}

export async function contentOf(options: WebOptions, c: Asked, { does }: Ticket): Promise<Content> {
  const work = does as Work | null;
  if (work === null) return { beneath: NOTHING, beside: NOTHING };
  return work.kind === 'push' ? pushed(options, c, work) : change(options, work);
}

async function pushed({ policy, names }: WebOptions, c: Asked, { item, request }: Extract<Work, { kind: 'push' }>) {
  const { alert } = await alertFrom(identify(item).alert, item, request);
  const addresses = addressesFor(alert.priority, request.drill ? [] : policy.routes, request.to);
  const called = await names.of(addresses.map(({ destination }) => destination));
  const [zone, now] = [c.get('zone'), Date.now()];
  const { notBefore } = request;
  return {
    beneath: html`<h2>Where it goes</h2>
<ul class="channels">${addresses.map(({ destination }) => html`<li>${called.get(destination)}</li>`)}</ul>
${notBefore && html`<p>${request.embargoed ? 'Under embargo until' : 'At'} ${clock(notBefore, zone)}</p>`}`,
    beside: stage(
      previews({ alert: asSent({ ...alert, ...request.words }, now), addresses, names: called, zone, now }),
    ),
  };
}

async function change(
  { desk }: WebOptions,
  { alert: id, request }: Extract<Work, { kind: 'change' }>,
): Promise<Content> {
  const now = (await desk.ledger.readAlert(id))?.alert ?? null;
  const { headline, lede } = now ?? { headline: '', lede: null };
  const after: Pick<Words, 'headline' | 'lede'> = {
    headline: 'headline' in request && request.headline !== undefined ? request.headline : headline,
    lede: 'lede' in request && request.lede !== undefined ? request.lede : lede,
  };
  const said: [string, string | undefined][] = [
    ['What was wrong', 'wasWrong' in request ? request.wasWrong : undefined],
    ['For the readers', 'publicReason' in request ? request.publicReason : undefined],
    ['Reason', request.reason],
  ];
  const beneath = html`<h2>What it does</h2>
<dl class="facts">${said.map(([name, words]) => words !== undefined && html`<dt>${name}</dt><dd>${words}</dd>`)}</dl>
${('headline' in request || 'lede' in request) && changed({ headline, lede }, after)}`;
  return { beneath, beside: NOTHING };
}
