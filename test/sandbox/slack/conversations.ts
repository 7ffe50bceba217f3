import { type Arguments, textOf } from './arguments.ts';
import { SlackRefusal } from './refusal.ts';
import { messageOf, repliesTo } from './shown.ts';
import { isDirect, type SlackChannel, type SlackMessage } from './team.ts';
import type { Workspace } from './workspace.ts';

const TS = /^\d{1,10}(?:\.\d{1,6})?$/;
const LIMIT_DEFAULT = 100;
const LIMIT_MAX = 999;

/** https://docs.slack.dev/reference/methods/conversations.info */
export function info(workspace: Workspace, given: Arguments): Record<string, unknown> {
  return { ok: true, channel: channelOf(visible(workspace, given)) };
}

/** A direct conversation with one person; again and again the same. https://docs.slack.dev/reference/methods/conversations.open */
export function open(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const users = (textOf(given, 'users') ?? '').split(',').filter((user) => user !== '');
  if (users.length === 0) throw new SlackRefusal('users_list_not_supplied');
  const [user = ''] = users;
  const person = workspace.people.get(user);
  if (!person || users.length > 1) throw new SlackRefusal('user_not_found');
  if (person.deleted) throw new SlackRefusal('user_disabled');
  const already = workspace.directs.some((direct) => direct.user === user);
  const { id } = workspace.direct(user);
  return { ok: true, ...(already ? { no_op: true, already_open: true } : {}), channel: { id } };
}

/** Where the bot is a member. https://docs.slack.dev/reference/methods/users.conversations */
export function ofUser(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const types = (textOf(given, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
  const channels = workspace.channels.filter(
    (channel) =>
      channel.member &&
      types.includes(channel.private ? 'private_channel' : 'public_channel') &&
      !(given['exclude_archived'] && channel.archived),
  );
  const from = Number(fromCursor(given, 'offset') ?? 0);
  const until = from + limitOf(given);
  return {
    ok: true,
    channels: channels.slice(from, until).map(channelOf),
    response_metadata: { next_cursor: until < channels.length ? toCursor('offset', String(until)) : '' },
  };
}

/** Newest first, replies left out unless they were broadcast. https://docs.slack.dev/reference/methods/conversations.history */
export function history(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const channel = readable(workspace, given);
  const between = window(given);
  const messages = workspace
    .shown(channel.id)
    .filter((message) => (message.thread === null || message.payload['reply_broadcast'] === true) && between(message))
    .reverse();
  return { ...page(workspace, given, messages), pin_count: 0 };
}

/**
 * The parent, whatever the window, and its replies, oldest first; a reply by its own `ts` comes alone
 * (https://github.com/slackapi/bolt-python/issues/783). https://docs.slack.dev/reference/methods/conversations.replies
 */
export function replies(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const channel = readable(workspace, given);
  const ts = textOf(given, 'ts') ?? '';
  const parent = workspace.book.find(channel.id, ts) ?? workspace.tombstones.get(`${channel.id}/${ts}`);
  if (!parent) throw new SlackRefusal('thread_not_found');
  const between = window(given);
  return page(workspace, given, [parent, ...repliesTo(workspace, parent).filter(between)]);
}

/** A private channel without the bot does not exist for it. */
function visible(workspace: Workspace, given: Arguments): Required<SlackChannel> {
  const channel = [workspace.channel(textOf(given, 'channel') ?? '')].find((found) => found?.id === given['channel']);
  if (!channel || (channel.private && !channel.member)) throw new SlackRefusal('channel_not_found');
  return channel;
}

function readable(workspace: Workspace, given: Arguments): Required<SlackChannel> {
  const channel = visible(workspace, given);
  if (!channel.member) throw new SlackRefusal('not_in_channel');
  return channel;
}

/** `oldest` and `latest` leave out their own ends unless `inclusive`. */
function window(given: Arguments): (message: SlackMessage) => boolean {
  const oldest = tsOf(given, 'oldest', '0');
  const latest = tsOf(given, 'latest', '9999999999.999999');
  const inclusive = given['inclusive'] === true;
  return ({ messageId }) => {
    const ts = Number(messageId);
    return inclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;
  };
}

function tsOf(given: Arguments, name: 'oldest' | 'latest', otherwise: string): number {
  const ts = textOf(given, name) ?? otherwise;
  if (!TS.test(ts)) throw new SlackRefusal(`invalid_ts_${name}`);
  return Number(ts);
}

function page(workspace: Workspace, given: Arguments, all: readonly SlackMessage[]): Record<string, unknown> {
  const cursor = fromCursor(given, 'next_ts');
  const from = cursor === undefined ? 0 : all.findIndex(({ messageId }) => messageId === cursor);
  if (from < 0) throw new SlackRefusal('invalid_cursor');
  const until = from + limitOf(given);
  const next = all[until];
  return {
    ok: true,
    messages: all
      .slice(from, until)
      .map((message) => messageOf(workspace, message, given['include_all_metadata'] === true)),
    has_more: next !== undefined,
    ...(next ? { response_metadata: { next_cursor: toCursor('next_ts', next.messageId) } } : {}),
  };
}

function limitOf(given: Arguments): number {
  const limit = Number(textOf(given, 'limit') ?? LIMIT_DEFAULT);
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX) throw new SlackRefusal('invalid_limit');
  return limit;
}

const toCursor = (name: string, value: string): string => Buffer.from(`${name}:${value}`).toString('base64');

function fromCursor(given: Arguments, name: string): string | undefined {
  const cursor = textOf(given, 'cursor');
  if (cursor === undefined) return undefined;
  const [key, value] = Buffer.from(cursor, 'base64').toString().split(':');
  if (key !== name || !value) throw new SlackRefusal('invalid_cursor');
  return value;
}

function channelOf(channel: Required<SlackChannel>): Record<string, unknown> {
  if (isDirect(channel)) {
    return { id: channel.id, is_im: true, is_archived: false, is_org_shared: false, user: channel.people?.[0] };
  }
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: !channel.private,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.private,
    is_archived: channel.archived,
    is_member: channel.member,
    is_general: false,
    is_shared: channel.shared,
    is_ext_shared: channel.shared,
  };
}
