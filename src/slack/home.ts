/** Shows the app's home to one person, as it is now. */
import type { HomeView } from '@slack/web-api';
import { readDraft } from '../desk/draft.ts';
import { accountOf } from '../desk/people.ts';
import { may } from '../desk/rights.ts';
import { seeAlerts } from '../desk/see.ts';
import { titleOf } from './compose.ts';
import { emptyHome, homeView } from './home-view.ts';
import type { Room } from './room.ts';
import type { Visitor } from './who.ts';
import { clockOf } from './words.ts';

const SHOWN_MS = 24 * 3_600_000;
const ALERTS_SHOWN = 30;
const TICKETS_SHOWN = 10;
const DRAFTS_SHOWN = 5;

/** @param visitor null where nobody knows who they are; then `notice` says why */
export async function showHome(
  room: Room,
  user: string,
  visitor: Visitor | null,
  notice: string | null,
): Promise<void> {
  const view = visitor === null ? emptyHome(notice ?? '') : await viewFor(room, visitor, notice).catch(() => null);
  // https://docs.slack.dev/reference/methods/views.publish
  await room.client.apiCall('views.publish', {
    user_id: user,
    view: view ?? emptyHome([notice, 'Redis does not answer: open this again in a moment.'].filter(Boolean).join('\n')),
  });
}

async function viewFor({ newsdesk: { desk } }: Room, { who, zone }: Visitor, notice: string | null): Promise<HomeView> {
  const now = Date.now();
  const [records, tickets, drafts] = await Promise.all([
    seeAlerts(desk, who, ALERTS_SHOWN),
    may(who.role, 'see-hidden') ? desk.ledger.tickets.live() : [],
    draftsOf(desk.ledger.drafts, who),
  ]);
  return homeView({
    role: who.role,
    notice,
    alerts: records.filter(({ createdAt }) => now - createdAt < SHOWN_MS),
    tickets: tickets.filter(({ state }) => state === 'awaiting').slice(0, TICKETS_SHOWN),
    drafts,
    clock: clockOf(zone, now),
    now,
  });
}

async function draftsOf(drafts: Room['newsdesk']['desk']['ledger']['drafts'], who: Visitor['who']) {
  if (!may(who.role, 'push')) return [];
  const ids = (await drafts.of(accountOf(who.actor))).slice(0, DRAFTS_SHOWN);
  const read = await Promise.all(
    ids.map(async (draft) => ({ draft, title: titleOf((await readDraft(drafts, who, draft)).item) })),
  );
  return read;
}
