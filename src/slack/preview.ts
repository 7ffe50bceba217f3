/** The preview: drawn anew with every tick, and sent off with one press. */
import type { KnownBlock } from '@slack/web-api';
import { renderSlack } from '../../adapters/slack/render.ts';
import { messageKey } from '../../queue/message.ts';
import { platformOf } from '../alert/destination.ts';
import { confirmDraft, type Pushed } from '../desk/confirm.ts';
import { confirmationOf } from '../desk/confirmation.ts';
import { type Draft, readDraft, saveDraft } from '../desk/draft.ts';
import { waitOf } from '../desk/policy.ts';
import { type Proposal, propose } from '../desk/propose.ts';
import { demand } from '../desk/rights.ts';
import { ChangeError } from '../errors.ts';
import { orUnsure } from './answer.ts';
import { modal, section } from './blocks.ts';
import { follow } from './follow.ts';
import { nameOf, type Preview, previewView, Shown, type Ticks, ticksIn } from './preview-view.ts';
import { alreadyOf, pushedWords } from './result.ts';
import { type At, codeOf, keptBy, type Room, type Seen, show } from './room.ts';
import type { Submission } from './submission.ts';
import type { Visitor } from './who.ts';
import { clockOf } from './words.ts';

/** @param notices what is to be told first */
export async function showPreview(
  room: Room,
  visitor: Visitor,
  id: string,
  draft: Draft,
  at: At,
  notices: readonly string[] = [],
  hasImageTick = true,
): Promise<void> {
  const { desk, policy } = room.newsdesk;
  const proposal = await propose(desk.ledger, policy, draft, visitor.who.actor);
  const preview = await previewOf(room, visitor, id, draft, proposal, notices);
  try {
    await show(room, at, previewView({ ...preview, image: hasImageTick ? draft.item.image : undefined }));
  } catch (error) {
    if (codeOf(error) === undefined || !draft.image) throw error;
    // Slack loads an image before it shows it, and would refuse the alert as it refuses the preview. Its tick goes as well:
    // as long as it stands, Slack keeps it ticked.
    const without = { ...draft, image: false };
    await saveDraft(desk.ledger.drafts, visitor.who, id, without);
    const told = [...notices, 'Slack cannot load that image: it was taken out.'];
    await showPreview(room, visitor, id, without, at, told, false);
  }
}

async function previewOf(
  { newsdesk: { desk, policy, names } }: Room,
  { who, zone }: Visitor,
  draft: string,
  { image, priority, warning }: Draft,
  proposal: Proposal,
  notices: readonly string[],
): Promise<Omit<Preview, 'image'>> {
  const { alert, addresses, quotes, embargo, request, digest } = proposal;
  const to = addresses.map(({ destination }) => destination);
  const now = Date.now();
  const [named, off] = await Promise.all([names.of(to), desk.ledger.switchedOff()]);
  const isOff = to
    .filter((each) => off.has(each))
    .map((each) => `${named.get(each)} refuses for good: ${off.get(each)}.`);
  // Where it goes to no Slack channel, its words are the same, and drawn as there.
  const first = addresses.find(({ destination }) => platformOf(destination) === 'slack') ?? addresses[0];
  const destination = first?.destination ?? 'slack:C0';
  const moment = new Date(now).toISOString();
  const payload = renderSlack(
    { ...alert, sentAt: moment, changedAt: moment },
    { key: messageKey(alert.id, destination, 'root'), mentions: first?.mentions ?? [], part: 'root' },
  );
  const level = `${request.drill ? 'DRILL ' : ''}${priority.toUpperCase()}`;
  return {
    draft,
    digest,
    alert: alert.id,
    confirmation: confirmationOf(proposal, named, clockOf(zone, now), now),
    wait: waitOf({ do: 'push', priority, scheduled: request.notBefore !== undefined }, who.actor, policy),
    quotes,
    ticked: { quotes: quotes.filter(({ picked }) => picked).map(({ id }) => id), image },
    blocks: payload.blocks as KnownBlock[],
    notices: [...notices, ...(warning === undefined ? [] : [warning]), ...isOff],
    mayGo: embargo === null,
    short: `${request.notBefore === undefined ? 'Send' : 'Schedule'} ${level}`,
  };
}

/** Somebody ticked or unticked something. */
export function ticked(room: Room, visitor: Visitor, view: Seen): Promise<void> {
  demand(visitor.who, 'preview');
  const at = { view_id: view.id };
  return room.inTurn(view.id, () => redraw(room, visitor, keptBy(Shown, view).draft, ticksIn(view.state.values), at));
}

async function redraw(room: Room, visitor: Visitor, id: string, ticks: Ticks, at: At, notices: string[] = []) {
  const { drafts } = room.newsdesk.desk.ledger;
  const draft = { ...(await readDraft(drafts, visitor.who, id)), quotes: [...ticks.quotes], image: ticks.image };
  await saveDraft(drafts, visitor.who, id, draft);
  await showPreview(room, visitor, id, draft, at, notices);
}

/** The one confirmation. */
export function submitPreview(room: Room, view: Seen): Submission {
  const shown = keptBy(Shown, view);
  const ticks = ticksIn(view.state.values);
  const at = { view_id: view.id };
  return {
    answer: {
      response_action: 'update',
      view: modal({ callback: 'told', title: 'Preview', blocks: [section('Sending …')], close: 'Back' }),
    },
    at,
    title: 'Not sent',
    form: view,
    async afterwards(visitor) {
      if (nameOf(ticks) !== shown.ticks) {
        return redraw(room, visitor, shown.draft, ticks, at, [
          'Your last ticks were not drawn yet: here they are. Nothing was sent.',
        ]);
      }
      const pushed = await confirm(room, visitor, shown);
      if (pushed === 'changed') {
        const draft = await readDraft(room.newsdesk.desk.ledger.drafts, visitor.who, shown.draft);
        return showPreview(room, visitor, shown.draft, draft, at, [
          'It is not what was shown any more: here it is as it is now. Nothing was sent.',
        ]);
      }
      follow(room, visitor, at, await pushedWords(room, visitor, pushed), pushed);
    },
  };
}

async function confirm(room: Room, { who }: Visitor, { draft, digest, alert }: Shown): Promise<Pushed | 'changed'> {
  const { desk, policy } = room.newsdesk;
  try {
    // Where Redis is away already, this fails before anything was asked for.
    await readDraft(desk.ledger.drafts, who, draft);
    return await orUnsure(confirmDraft(desk, policy, who, draft, digest));
  } catch (error) {
    if (!(error instanceof ChangeError)) throw error;
    if (error.code === 'changed') return 'changed';
    // The same press twice, or one after an answer that was lost: the draft went out, and is told as that.
    const before = error.code === 'no-draft' ? await alreadyOf(desk.ledger, alert) : null;
    if (before === null) throw error;
    return before;
  }
}
