/** The app's home: what went out, what waits for somebody, what one was writing. Pure. */
import type { HomeView, KnownBlock } from '@slack/web-api';
import { plain } from '../../adapters/slack/blocks.ts';
import { clip } from '../../adapters/text.ts';
import type { AlertRecord } from '../../queue/records.ts';
import type { Ticket } from '../../queue/tickets.ts';
import type { Button } from '../desk/card.ts';
import { OFFER_BULLETIN_MS } from '../desk/policy.ts';
import { may, type Role } from '../desk/rights.ts';
import { viewOf } from '../desk/view.ts';
import { BLOCKS_A_VIEW, context, header, pressButtons, section } from './blocks.ts';
import { workOf } from './result.ts';
import { type Clock, nameOf, stateWords } from './words.ts';

export interface Home {
  role: Role;
  /** What became of the last press. */
  notice: string | null;
  alerts: readonly AlertRecord[];
  tickets: readonly Ticket[];
  drafts: readonly { draft: string; title: string }[];
  clock: Clock;
  now: number;
}

export function homeView({ role, notice, alerts, tickets, drafts, clock, now }: Home): HomeView {
  const waiting = tickets.flatMap((ticket) => [
    section(askedWords(ticket, clock)),
    ...pressButtons(buttonsOf(ticket, role, now)),
  ]);
  const blocks: KnownBlock[] = [
    ...(notice === null ? [] : [section(notice)]),
    ...(may(role, 'push') ? [newBlock] : []),
    ...(waiting.length === 0 ? [] : [header('Waits for a second editor'), ...waiting]),
    ...(drafts.length === 0 ? [] : [header('Your drafts'), ...drafts.map(draftBlock)]),
    header('The last 24 hours'),
    ...(alerts.length === 0 ? [context('Nothing went out.')] : alerts.map((alert) => alertBlock(alert, clock))),
  ];
  return { type: 'home', blocks: blocks.slice(0, BLOCKS_A_VIEW) };
}

/** For whoever has no role, or where nothing can be told. */
export const emptyHome = (words: string): HomeView => ({ type: 'home', blocks: [section(words)] });

const open = (action_id: string, value: string, label: string) => ({
  accessory: { type: 'button' as const, action_id, value, text: plain(label) },
});

const newBlock: KnownBlock = section('Write /breaking anywhere, or', {
  block_id: 'new',
  accessory: { type: 'button', action_id: 'draft:new', text: plain('New alert'), style: 'primary' },
});

const draftBlock = ({ draft, title }: { draft: string; title: string }): KnownBlock =>
  section(clip(title, 300), { block_id: `draft.${draft}`, ...open('draft:open', draft, 'Go on') });

const alertBlock = (alert: AlertRecord, clock: Clock): KnownBlock =>
  section(`${clock(alert.createdAt)}  ${clip(nameOf(alert), 300)}\n${stateWords(viewOf(alert), clock)}`, {
    block_id: `alert.${alert.id}`,
    ...open('alert:open', alert.id, 'Open'),
  });

function askedWords(ticket: Ticket, clock: Clock): string {
  const work = workOf(ticket);
  const what = work?.kind === 'change' ? work.request.do.toUpperCase() : ticket.priority.toUpperCase();
  return `${what}: ${clip(ticket.title, 300)}\n${ticket.actor.name} asked at ${clock(ticket.placedAt)}`;
}

function buttonsOf({ id, priority, placedAt, ...ticket }: Ticket, role: Role, now: number): Button[] {
  const button = (press: Button['press'], label: string, look: Button['look'] = 'plain'): Button[] => [
    { press, target: id, base: null, label, look },
  ];
  const work = workOf({ id, priority, placedAt, ...ticket });
  const isFlash = work?.kind === 'push' && priority === 'flash';
  if (!may(role, 'approve')) return [];
  return [
    ...button('approve', 'Approve', 'primary'),
    ...button('refuse', 'Refuse', 'danger'),
    ...(isFlash && now - placedAt >= OFFER_BULLETIN_MS ? button('bulletin', 'Send as BULLETIN now') : []),
    ...(may(role, 'override') ? button('override', 'Send it alone, in an emergency') : []),
  ];
}
