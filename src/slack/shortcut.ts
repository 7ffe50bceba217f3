/** "Push as breaking" beneath a message: its words become a draft, and nothing else of it. */
import { newDraftId, saveDraft } from '../desk/draft.ts';
import { demand } from '../desk/rights.ts';
import { StoryError } from '../errors.ts';
import { sourceOf } from '../intake/read.ts';
import { TYPED_LIMIT } from './blocks.ts';
import { formOf, newForm } from './compose.ts';
import { wordsOfMessage } from './plain.ts';
import type { Visit } from './visit.ts';

export const SHORTCUT = 'push_as_breaking';

export interface Message {
  text?: string | undefined;
  attachments?: readonly { text?: string }[] | undefined;
}

/** A private channel's payloads keep its name to themselves. */
const PRIVATE = /^(privategroup|directmessage|mpdm-.*)$/;
const WARNING = 'This text comes from a private conversation: make sure that whoever wrote it lets it be published.';

export async function pushAsBreaking(
  { room, visitor, open }: Visit,
  message: Message,
  channel: { id: string; name: string },
): Promise<void> {
  demand(visitor.who, 'push');
  const text = wordsOfMessage([message.text ?? '', ...(message.attachments ?? []).map(({ text = '' }) => text)]);
  if (text === '') throw new StoryError('There are no words in that message: nothing to push.');
  const isPrivate = PRIVATE.test(channel.name) || /^[DG]/.test(channel.id);
  const warning = isPrivate ? { warning: WARNING } : {};
  if (text.length <= TYPED_LIMIT) return open(await newForm(room, visitor, { text, ...warning }));
  // Longer than a field: kept as the draft's story, which the form goes on with.
  const id = newDraftId();
  const item = { source: sourceOf(room.newsdesk.newsroom), body: text, format: 'text' as const };
  await saveDraft(room.newsdesk.desk.ledger.drafts, visitor.who, id, {
    item,
    priority: 'urgent',
    to: [],
    embargoed: false,
    image: false,
    drill: false,
    ...warning,
  });
  await open(await formOf(room, visitor, id));
}
