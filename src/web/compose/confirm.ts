/** The one question before an alert goes out: a dialog over the page, or without scripts a page of its own. */
import { type Confirmation, confirmationOf } from '../../desk/confirmation.ts';
import type { Proposal } from '../../desk/propose.ts';
import { clock } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { form } from '../page.ts';
import { type Asked, ROOT, type WebOptions } from '../room.ts';

export async function questionOf({ names }: WebOptions, c: Asked, proposal: Proposal): Promise<Confirmation> {
  const called = await names.of(proposal.addresses.map(({ destination }) => destination));
  const now = Date.now();
  return confirmationOf(proposal, called, (iso) => clock(iso, c.get('zone'), now), now);
}

/** @param draft its id; its digest names what was shown, and that goes out or nothing does */
export function question(
  c: Asked,
  draft: string,
  { digest, alert }: Proposal,
  { title, warnings, button }: Confirmation,
): Html {
  return html`<h2 id="question" tabindex="-1">${title}</h2>
<p class="asked-of">${alert.headline}</p><div id="question-more">${warnings.map((line) => html`<p class="warning">${line}</p>`)}</div>
${form(
  c,
  `${ROOT}/compose/${draft}/push`,
  html`<input type="hidden" name="digest" value="${digest}">
<p class="answers"><button class="primary send ${alert.priority}">${button}</button>
<a class="press" data-close href="${ROOT}/compose/${draft}">Back to the draft</a></p>`,
)}`;
}

export const dialog = (body: Html): Html =>
  html`<dialog id="dialog" data-part aria-labelledby="question" aria-describedby="question-more">${body}</dialog>`;
