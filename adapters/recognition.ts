/** What every platform makes of a message that a person pointed at, and why it is not taken. */
import type { Pointer } from './adapter.ts';
import { clean, clip } from './text.ts';

/**
 * The revision that it shows; 0 where its marks got lost, which is why it was not found and a person has to say so; null
 * where it is another message of ours.
 */
export async function revisionOf(
  { owned }: Pointer,
  messageId: string,
  seen: { revision: number | null; isStripped: boolean },
): Promise<number | null> {
  if (seen.revision !== null || !seen.isStripped) return seen.revision;
  return (await owned([messageId])).has(messageId) ? null : 0;
}

type Problem = { problem: string };

/** @param where `Slack channel C0123` */
export const notThere = (where: string): Problem => ({
  problem: `No such message stands in ${where}. Copy its link there once more; where it was deleted, nothing stands.`,
});
export const notOurs = (where: string): Problem => ({
  problem: `That message in ${where} is not this bot’s, which can edit only its own. Point at the one that it posted.`,
});
export const another = (where: string): Problem => ({
  problem: `That message in ${where} is this bot’s, but not the one that is asked for: it bears another mark, or none.`,
});
export const elsewhere = (channel: string, asked: string): Problem => ({
  problem: `That link leads to channel ${channel}, and the message is looked for in ${asked}.`,
});

/** @param expected `a link to the message (its menu, Copy link) or its ts, such as 1767225600.000100` */
export const notReadable = (written: string, expected: string): Problem => ({
  problem: `Expected ${expected}; found "${clip(clean(written), 100)}".`,
});
