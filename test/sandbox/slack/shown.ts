import { createHash } from 'node:crypto';
import type { Metadata } from './metadata.ts';
import { isObject } from './shape.ts';
import { BOT, type SlackMessage } from './team.ts';
import type { Workspace } from './workspace.ts';

/**
 * A message as Slack gives it back: not what was sent. Blocks get ids, bare links in `text` get angle brackets, and the
 * metadata's payload is left out unless it is asked for.
 * https://docs.slack.dev/reference/methods/conversations.history, https://docs.slack.dev/messaging/message-metadata
 */
export function messageOf(workspace: Workspace, message: SlackMessage, withMetadata: boolean): Record<string, unknown> {
  const { payload, messageId, user, thread, editedTs } = message;
  const bot = user === BOT.user;
  const metadata = payload['metadata'] as Metadata | undefined;
  const replies = repliesTo(workspace, message);
  if (workspace.tombstones.has(`${message.channel}/${messageId}`)) return tombstoneOf(message, replies);
  return {
    type: 'message',
    ...(thread && payload['reply_broadcast'] === true ? { subtype: 'thread_broadcast' } : {}),
    user,
    ts: messageId,
    ...(bot ? { bot_id: BOT.id, app_id: BOT.app, bot_profile: botProfile(workspace) } : {}),
    text: linked(String(payload['text'] ?? '')),
    team: workspace.team.id,
    ...(payload['blocks'] ? { blocks: identified(messageId, payload['blocks'] as unknown[]) } : {}),
    ...(payload['attachments'] ? { attachments: payload['attachments'] } : {}),
    ...(editedTs ? { edited: { user, ts: editedTs } } : {}),
    ...(thread ? { thread_ts: thread, parent_user_id: BOT.user } : {}),
    ...(replies.length > 0
      ? { thread_ts: messageId, reply_count: replies.length, latest_reply: replies.at(-1)?.messageId }
      : {}),
    ...(metadata ? { metadata: withMetadata ? metadata : { event_type: metadata.event_type } } : {}),
  };
}

function tombstoneOf({ messageId }: SlackMessage, replies: readonly SlackMessage[]): Record<string, unknown> {
  return {
    type: 'message',
    subtype: 'tombstone',
    text: 'This message was deleted.',
    user: 'USLACKBOT',
    hidden: true,
    ts: messageId,
    thread_ts: messageId,
    reply_count: replies.length,
  };
}

export function repliesTo(workspace: Workspace, { channel, messageId, thread }: SlackMessage): SlackMessage[] {
  if (thread !== null || !workspace.threaded.has(`${channel}/${messageId}`)) return [];
  return workspace.book.in(channel).filter((reply) => reply.thread === messageId);
}

function botProfile({ team }: Workspace): Record<string, unknown> {
  return { id: BOT.id, app_id: BOT.app, name: BOT.name, deleted: false, team_id: team.id };
}

function linked(text: string): string {
  return text.replace(/(?<![<|])\bhttps?:\/\/[^\s<>|]+/g, (url) => `<${url}>`);
}

/** Blocks with an id each, and their elements with one each, as Slack makes them up where the app gave none. */
export function identified(of: string, blocks: readonly unknown[]): unknown[] {
  return blocks.map((block, index) => {
    if (!isObject(block)) return block;
    const name = (element: unknown, position: number) =>
      isObject(element) && element['type'] !== 'image'
        ? { ...element, action_id: element['action_id'] ?? madeUp(`${of}/${index}/${position}`) }
        : element;
    const { elements, accessory, element } = block;
    return {
      ...block,
      block_id: block['block_id'] ?? madeUp(`${of}/${index}`),
      ...(block['type'] === 'actions' && Array.isArray(elements) ? { elements: elements.map(name) } : {}),
      ...(accessory === undefined ? {} : { accessory: name(accessory, 0) }),
      ...(element === undefined ? {} : { element: name(element, 0) }),
    };
  });
}

/** Five characters, the same at every reading of the same message. */
const madeUp = (of: string): string => createHash('sha1').update(of).digest('base64url').slice(0, 5);
