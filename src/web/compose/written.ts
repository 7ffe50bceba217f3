/** What an editor wrote so far, kept as a draft. */
import { type Draft, readDraft, saveDraft } from '../../desk/draft.ts';
import { accountOf } from '../../desk/people.ts';
import { StoryError } from '../../errors.ts';
import { type Flags, itemFrom } from '../../intake/read.ts';
import type { Asked, WebOptions } from '../room.ts';
import { draftOf, type Filled, filledOf, NOTHING_YET } from './form.ts';
import { type Draught, draughtOf } from './parts.ts';
import { keptPicks, pickedAnew } from './picks.ts';

/** One's own draft of this name; null where there is none yet. @throws {ChangeError} where it is somebody else's */
export async function draftBefore({ desk: { ledger } }: WebOptions, c: Asked): Promise<Draft | null> {
  const id = c.req.param('id') ?? '';
  return (await ledger.drafts.read(id)) === null ? null : readDraft(ledger.drafts, c.get('who'), id);
}

/** The form as it was sent, kept as a draft: whatever happens next, nothing of it is lost. */
export async function written(options: WebOptions, c: Asked): Promise<{ filled: Filled; draught: Draught }> {
  const { desk, policy, newsroom } = options;
  const fields = await c.req.parseBody({ all: true });
  const filled = filledOf(fields);
  const before = await draftBefore(options, c);
  const id = c.req.param('id') ?? '';
  try {
    const { draft, lacks } = await draftOf(filled, { before, newsroom, zone: c.get('zone'), drillTo: policy.drillTo });
    const pressed = typeof fields['toggle'] === 'string' ? fields['toggle'] : null;
    const kept = await pickedAnew(await keptPicks(draft, before), pressed);
    await saveDraft(desk.ledger.drafts, c.get('who'), id, kept);
    return { filled, draught: await draughtOf(options, c, kept, lacks) };
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    // What was emptied must not come back from an older draft.
    if (error.message === NOTHING_YET && before !== null)
      await desk.ledger.drafts.drop(id, accountOf(c.get('who').actor));
    return { filled, draught: { draft: null, proposal: null, problem: error.message } };
  }
}

/** The draft with the story in it that a page or a file holds. @throws {StoryError} where it cannot be read */
export async function handedOver(options: WebOptions, c: Asked, filled: Filled, { draft }: Draught): Promise<Draft> {
  const { from, file } = await c.req.parseBody();
  const isFile = from === 'file';
  if (isFile && !(file instanceof File && file.size > 0)) throw new StoryError('Choose a file first.');
  if (!isFile && filled.url === '') throw new StoryError('Give the address of the page first.');
  const input = file instanceof File && isFile ? { bytes: await file.bytes() } : { url: filled.url };
  const item = await itemFrom(
    input,
    { ...(isFile && filled.url !== '' && { url: filled.url }), ...ownWords(filled) },
    options.newsroom,
  );
  const { priority, drill, embargoed, to, notBefore } = draft ?? {
    ...filled,
    embargoed: false,
    to: [],
    notBefore: undefined,
  };
  return { item, priority, drill, embargoed, to: [...to], image: false, ...(notBefore !== undefined && { notBefore }) };
}

/** What was written before there was a story stands beside it; what an earlier story filled in goes with it. */
const ownWords = ({ text, headline, source }: Filled): Flags =>
  text.trim() === '' ? { ...(headline !== '' && { headline }), ...(source !== '' && { source }) } : {};

/** One's other drafts that were not sent. */
export async function othersOf({ desk: { ledger } }: WebOptions, c: Asked, own: string) {
  const ids = (await ledger.drafts.of(accountOf(c.get('who').actor))).filter((id) => id !== own);
  const drafts = await Promise.all(ids.map((id) => readDraft(ledger.drafts, c.get('who'), id).catch(() => null)));
  return ids.flatMap((id, at) => {
    const item = drafts[at]?.item;
    return item ? [{ id, title: (item.headline ?? item.body ?? '').trim().slice(0, 100) }] : [];
  });
}
