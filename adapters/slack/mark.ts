/** How a message of ours is told from others, and which revision it shows. Pure. */
import { EVENT_TYPE, MARK } from './render.ts';

/** A message as Slack shows it, as far as we read it: all of it comes from outside. */
export interface Shown {
  ts?: unknown;
  /** Its parent's where it stands beneath one, its own where others stand beneath it. */
  thread_ts?: unknown;
  subtype?: unknown;
  user?: unknown;
  bot_id?: unknown;
  team?: unknown;
  metadata?: unknown;
  blocks?: unknown;
}

/** Anybody can quote our marks, and an app can copy them; nobody else can post as our bot. */
export const isBy = (bot: string, { bot_id, user }: Shown): boolean => bot !== '' && (bot_id === bot || user === bot);

/**
 * The revision of this message that is shown, or null where it bears no mark of it. The block goes before the metadata: it
 * is part of what readers see, while metadata that was refused stays as it was or is dropped.
 */
export const revisionIn = ({ blocks, metadata }: Shown, key: string): number | null =>
  inFirstBlock(blocks, key) ?? inMetadata(metadata, key);

function inFirstBlock(blocks: unknown, key: string): number | null {
  const [first] = Array.isArray(blocks) ? (blocks as { block_id?: unknown }[]) : [];
  const found = /^stop-press:([^:]+):(\d{1,9})$/.exec(String(first?.block_id ?? ''));
  return found?.[1] === key ? Number(found[2]) : null;
}

function inMetadata(metadata: unknown, key: string): number | null {
  const { event_payload: payload } = (metadata ?? {}) as { event_payload?: { key?: unknown; revision?: unknown } };
  return payload?.key === key && typeof payload.revision === 'number' ? payload.revision : null;
}

/**
 * Whether it is a post (what joins and renames a channel has a subtype) without any mark of ours: it may be one whose marks
 * got lost, or come from another program with our token.
 */
export const isStripped = (message: Shown): message is Shown & { ts: string } =>
  typeof message.ts === 'string' && POSTS.has(message.subtype) && !bearsMark(message);

const POSTS: ReadonlySet<unknown> = new Set([undefined, 'bot_message', 'thread_broadcast']);

function bearsMark({ blocks, metadata }: Shown): boolean {
  const [first] = Array.isArray(blocks) ? (blocks as { block_id?: unknown }[]) : [];
  const { event_type: type } = (metadata ?? {}) as { event_type?: unknown };
  return String(first?.block_id ?? '').startsWith(MARK) || type === EVENT_TYPE;
}
