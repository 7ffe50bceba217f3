/** From `/breaking` to the preview: the form opens, is kept while it is written in, and becomes a draft. */
import { randomUUID } from 'node:crypto';
import type { KnownBlock, ModalView } from '@slack/web-api';
import type { Destination } from '../alert/destination.ts';
import { type Draft, newDraftId, readDraft, saveDraft } from '../desk/draft.ts';
import { accountOf } from '../desk/people.ts';
import { demand, type Who } from '../desk/rights.ts';
import { ChangeError, StoryError } from '../errors.ts';
import { identify } from '../intake/identity.ts';
import type { Item } from '../intake/item.ts';
import { sourceOf } from '../intake/read.ts';
import { shownAs } from './as-written.ts';
import { blockId, modal, section } from './blocks.ts';
import { isWhole, storyLine, unfilled } from './draft-form.ts';
import { EMPTY, type Filled, filledIn, problemsIn } from './filled.ts';
import { countBlock, countId, formView, Kept } from './form.ts';
import { showPreview } from './preview.ts';
import { keptBy, type Room, type Seen, show, valuesOf } from './room.ts';
import type { Submission } from './submission.ts';
import type { Visitor } from './who.ts';

/** An empty form, or one with what is known already. Redis may be away: then it cannot offer the newest draft. */
export async function newForm(
  room: Room,
  { who }: Visitor,
  begun: Partial<Filled> & { warning?: string } = {},
): Promise<ModalView> {
  demand(who, 'push');
  const { warning, ...filled } = begun;
  const [channels, offer] = await Promise.all([channelsOf(room), newestDraft(room, who).catch(() => 'away' as const)]);
  return formView({
    draft: newDraftId(),
    warning,
    filled: { ...EMPTY, ...filled },
    storyLine: null,
    offer: offer === 'away' ? null : offer,
    channels,
    drills: room.newsdesk.policy.drillTo.length > 0,
    notice:
      offer === 'away'
        ? 'Redis does not answer right now: you can write, and nothing goes out before it does.'
        : undefined,
  });
}

/** The form with a draft in it. @throws {ChangeError} `no-draft` */
export async function formOf(room: Room, { who }: Visitor, id: string): Promise<ModalView> {
  demand(who, 'push');
  const [draft, channels] = await Promise.all([readDraft(room.newsdesk.desk.ledger.drafts, who, id), channelsOf(room)]);
  const story = isWhole(draft.item, room.newsdesk.newsroom);
  return formView({
    draft: id,
    story: story || undefined,
    warning: draft.warning,
    filled: unfilled(draft, story),
    storyLine: story ? storyLine(draft.item) : null,
    offer: null,
    channels,
    drills: room.newsdesk.policy.drillTo.length > 0,
  });
}

async function newestDraft({ newsdesk }: Room, who: Who): Promise<{ draft: string; title: string } | null> {
  const { drafts } = newsdesk.desk.ledger;
  const [id] = await drafts.of(accountOf(who.actor));
  if (id === undefined) return null;
  const { item } = await readDraft(drafts, who, id);
  return { draft: id, title: titleOf(item) };
}

export const titleOf = ({ headline, body = '' }: Item): string => headline || body.trim().slice(0, 200);

/** Every channel that a route or a drill could reach, by its name. */
async function channelsOf({ newsdesk: { policy, names } }: Room): Promise<(readonly [Destination, string])[]> {
  const all = [...new Set([...policy.routes.flatMap(({ to }) => to), ...policy.drillTo])];
  const named = await names.of(all);
  return all.map((each) => [each, named.get(each) ?? each] as const);
}

/** Somebody typed: the headline is counted anew, and what stands there is kept. */
export async function typed(room: Room, { who }: Visitor, view: Seen): Promise<void> {
  demand(who, 'push');
  const kept = keptBy(Kept, view);
  const filled = filledIn(valuesOf(view));
  const count = countBlock(kept.draft, filled.headline);
  const counted = view.blocks.map((block) => ((block as KnownBlock).block_id === countId(kept.draft) ? count : block));
  await room.inTurn(view.id, async () => {
    await show(room, { view_id: view.id }, { ...shownAs(view), blocks: counted as KnownBlock[] });
  });
  if (kept.story || !/\S/.test(filled.headline + filled.text)) return;
  await saveDraft(room.newsdesk.desk.ledger.drafts, who, kept.draft, draftOf(typedItem(filled, room), filled, kept));
}

const typedItem = ({ headline, text, url }: Filled, { newsdesk }: Room): Item => ({
  source: sourceOf(newsdesk.newsroom),
  ...(headline !== '' && { headline }),
  ...(/\S/.test(text) && { body: text }),
  ...(URL.canParse(url) && /^https?:/i.test(url) && { url }),
});

/** The form is sent off: its story is read, kept, and shown as it would go out. */
export function submitForm(room: Room, view: Seen): Submission {
  const kept = keptBy(Kept, view);
  const filled = filledIn(valuesOf(view));
  const { drillTo } = room.newsdesk.policy;
  const problems = problemsIn(filled, { story: kept.story === true, drillTo, now: Date.now() });
  if (Object.keys(problems).length > 0) {
    const errors = Object.fromEntries(
      Object.entries(problems).map(([name, words]) => [blockId(name, kept.draft), words]),
    );
    return { answer: { response_action: 'errors', errors }, afterwards: null };
  }
  const at = { external_id: `stop-press-${randomUUID()}` };
  const reading = modal({
    callback: 'told',
    title: 'Preview',
    blocks: [section('Reading the story …')],
    close: 'Back',
    named: at.external_id,
  });
  return {
    answer: { response_action: 'push', view: reading },
    at,
    title: 'Not yet',
    form: null,
    async afterwards(visitor) {
      demand(visitor.who, 'preview');
      const draft = await draftFrom(room, visitor.who, filled, kept);
      await saveDraft(room.newsdesk.desk.ledger.drafts, visitor.who, kept.draft, draft);
      await showPreview(room, visitor, kept.draft, draft, at);
    },
  };
}

async function draftFrom(room: Room, who: Who, filled: Filled, kept: Kept): Promise<Draft> {
  const before = await readDraft(room.newsdesk.desk.ledger.drafts, who, kept.draft).catch((error: unknown) => {
    if (error instanceof ChangeError) return null;
    throw error;
  });
  const draft = draftOf(await itemOf(room, filled, kept, before), filled, kept);
  // Ticks stay as long as it is the same story.
  const isSame = before !== null && identify(before.item).content === identify(draft.item).content;
  return isSame ? { ...draft, quotes: before.quotes, image: before.image } : draft;
}

async function itemOf(room: Room, filled: Filled, kept: Kept, before: Draft | null): Promise<Item> {
  const { headline, text, url, file } = filled;
  const name = room.newsdesk.newsroom;
  const flags = { ...(headline !== '' && { headline }), ...(url !== '' && { url }) };
  if (/\S/.test(text)) return room.read({ bytes: Buffer.from(text) }, flags, name);
  if (file !== null) return room.read({ bytes: await room.bytesOf(file) }, flags, name);
  if (kept.story && (url === '' || url === before?.item.url)) {
    if (before === null)
      throw new StoryError('The draft’s story is gone: give its text, its address or its file again.');
    return { ...before.item, ...(headline !== '' && { headline }) };
  }
  if (url !== '') return room.read({ url }, headline === '' ? {} : { headline }, name);
  return room.read(null, flags, name);
}

const draftOf = (item: Item, { priority, to, hour, embargoed, drill }: Filled, { warning }: Kept): Draft => ({
  item,
  priority,
  to: [...to],
  ...(hour !== null && { notBefore: new Date(hour).toISOString() }),
  embargoed: hour !== null && embargoed,
  image: false,
  drill,
  ...(warning !== undefined && { warning }),
});
