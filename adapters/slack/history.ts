import type { WebClient } from '@slack/web-api';
import { type Attempt, orFault, unclear } from './faults.ts';
import type { Shown } from './mark.ts';

/** Slack recommends no more at a time. https://docs.slack.dev/reference/methods/conversations.history#pagination */
export const HISTORY_PAGE = 200;

export interface Page {
  messages: readonly Shown[];
  /** Whether there are others, by Slack's own word, and how to get there. */
  more: boolean;
  next: string | null;
}

/** Without `include_all_metadata` history keeps the payload to itself, and with it the mark. */
const SHARED = { include_all_metadata: true, inclusive: true };

/** What stands in the channel itself, newest first. https://docs.slack.dev/reference/methods/conversations.history */
export const inChannel = (client: WebClient, asked: object, attempt: Attempt): Promise<Page> =>
  pageOf(client.apiCall('conversations.history', { ...SHARED, ...asked }), attempt);

/**
 * The message `ts` with what stands beneath it, oldest first; one that stands beneath another comes alone, which the page
 * does not say: https://github.com/slackapi/bolt-python/issues/783.
 * https://docs.slack.dev/reference/methods/conversations.replies
 */
export const inThread = (client: WebClient, asked: object, attempt: Attempt): Promise<Page> =>
  pageOf(client.apiCall('conversations.replies', { ...SHARED, ...asked }), attempt).catch(
    (error: { reason?: unknown }) => {
      // There is no such message any more, and so nothing beneath it.
      if (error.reason === 'thread_not_found') return { messages: [], more: false, next: null };
      throw error;
    },
  );

/** One message, wherever in the channel it stands; undefined where somebody deleted it. */
export async function messageAt(client: WebClient, ts: string, attempt: Attempt): Promise<Shown | undefined> {
  const only = { channel: attempt.channel, oldest: ts, latest: ts };
  const { messages } = await inChannel(client, { ...only, limit: 1 }, attempt);
  // History leaves out what stands beneath another message. The thread's parent may come along, so two.
  return pick(messages, ts) ?? pick((await inThread(client, { ...only, ts, limit: 2 }, attempt)).messages, ts);
}

/** A message that was deleted while others stand beneath it leaves a gravestone in its place. */
const pick = (messages: readonly Shown[], ts: string): Shown | undefined =>
  messages.find((message) => message.ts === ts && message.subtype !== 'tombstone');

async function pageOf(asked: Promise<object>, attempt: Attempt): Promise<Page> {
  const { messages, has_more, response_metadata } = await orFault(asked, attempt);
  const next = (response_metadata as { next_cursor?: unknown } | undefined)?.next_cursor;
  if (!Array.isArray(messages)) throw unclear('unreadable answer', attempt);
  return {
    messages: messages as Shown[],
    more: has_more === true,
    next: typeof next === 'string' && next !== '' ? next : null,
  };
}
