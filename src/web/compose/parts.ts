/** What the compose page shows of a draft, and shows anew with every change of it: where it goes, its quotes, both previews. */
import { confirmationOf } from '../../desk/confirmation.ts';
import type { Draft } from '../../desk/draft.ts';
import { type Proposal, propose } from '../../desk/propose.ts';
import { ChangeError, StoryError } from '../../errors.ts';
import { clock } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { asSent, previews } from '../previews.ts';
import { type Asked, ROOT, type WebOptions } from '../room.ts';
import { markedStory } from './story.ts';

/** A draft as it stands: what it would be, or why it cannot go out. */
export interface Draught {
  draft: Draft | null;
  proposal: Proposal | null;
  /** What is wrong or missing; null where it may be confirmed. */
  problem: string | null;
}

/** @param lacks what the form lacks already */
export async function draughtOf(
  { desk, policy }: WebOptions,
  c: Asked,
  draft: Draft | null,
  lacks: string | null,
): Promise<Draught> {
  if (draft === null) return { draft, proposal: null, problem: lacks };
  try {
    const proposal = await propose(desk.ledger, policy, draft, c.get('who').actor);
    return { draft, proposal, problem: lacks };
  } catch (error) {
    if (!(error instanceof StoryError || error instanceof ChangeError)) throw error;
    return { draft, proposal: null, problem: lacks ?? error.message };
  }
}

export interface Parts {
  /** Where it goes, what speaks for another look, and the button that asks for the confirmation. */
  going: Html;
  quotes: Html;
  previews: Html;
}

/** Each is put in the place of the one with its id. @param id the draft's */
export async function partsOf(
  { names }: WebOptions,
  c: Asked,
  id: string,
  { draft, proposal, problem }: Draught,
): Promise<Parts> {
  const [zone, now] = [c.get('zone'), Date.now()];
  if (proposal === null) {
    return {
      going: html`<div id="going" data-part class="going"><p class="problem">${problem}</p></div>`,
      quotes: html`<div id="quotes" data-part></div>`,
      previews: html`<div id="previews" data-part><p class="none">Slack, Discord and the lock screen stand here as you write.</p></div>`,
    };
  }
  const { addresses, alert } = proposal;
  const called = await names.of(addresses.map(({ destination }) => destination));
  const { title, warnings, button } = confirmationOf(proposal, called, (iso) => clock(iso, zone, now), now);
  return {
    going: html`<div id="going" data-part class="going" data-headline="${alert.headline}">
<p class="to">${title}</p>
${draft?.warning && html`<p class="warning">It comes ${draft.warning}.</p>`}
${warnings.map((line) => html`<p class="warning">${line}</p>`)}
${problem && html`<p class="problem">${problem}</p>`}
<button class="primary send ${alert.priority}" data-do="confirm" formaction="${ROOT}/compose/${id}/confirm">${button}…</button></div>`,
    quotes: html`<div id="quotes" data-part>${markedStory(proposal, draft?.quotes !== undefined)}</div>`,
    previews: html`<div id="previews" data-part>${previews({ alert: asSent(alert, now), addresses, names: called, zone, now })}</div>`,
  };
}
