/** What an editor is writing, before anybody else sees it. */
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Drafts } from '../../queue/drafts.ts';
import { PRIORITIES } from '../alert/alert.ts';
import { parseDestination } from '../alert/destination.ts';
import { digest } from '../digest.ts';
import { ChangeError } from '../errors.ts';
import { Item } from '../intake/item.ts';
import { accountOf } from './people.ts';
import type { Who } from './rights.ts';

const destination = z.string().transform((text, context) => {
  const parsed = parseDestination(text);
  if (typeof parsed === 'string') return parsed;
  context.addIssue({ code: 'custom', message: parsed.problem });
  return z.NEVER;
});

export const Draft = z.object({
  /** The story as it was handed over, with the editor's own headline in it. */
  item: Item,
  priority: z.enum(PRIORITIES),
  /** Empty: as the routes say. */
  to: z.array(destination),
  /** ISO 8601; not before then. */
  notBefore: z.string().optional(),
  /** That hour is an embargo's. */
  embargoed: z.boolean().default(false),
  /** The quotes that are ticked, by their ids; unset: those that are chosen by themselves. */
  quotes: z.array(z.string()).optional(),
  /** Whether the item's image goes out. */
  image: z.boolean().default(false),
  /** For drill channels alone, and marked so. */
  drill: z.boolean().default(false),
  /** What an editor must know of where it came from: `from a private channel`. */
  warning: z.string().optional(),
});
export type Draft = z.output<typeof Draft>;

export const newDraftId = (): string => digest(12, 'draft', String(Date.now()), String(randomInt(2 ** 47)));

/** Keeps it for a day. */
export const saveDraft = (drafts: Drafts, { actor }: Who, id: string, draft: Draft): Promise<void> =>
  drafts.save(id, accountOf(actor), draft);

/**
 * One's own draft.
 * @throws {ChangeError} `no-draft` where it is gone, or somebody else's
 */
export async function readDraft(drafts: Drafts, { actor }: Who, id: string): Promise<Draft> {
  const kept = await drafts.read(id);
  if (kept === null || kept.owner !== accountOf(actor))
    throw new ChangeError('no-draft', 'That draft is gone: drafts are kept for a day. Begin again; nothing was sent.');
  return Draft.parse(kept.words);
}
