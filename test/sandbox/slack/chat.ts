import { type Arguments, textOf } from './arguments.ts';
import { checkBlocks } from './blocks.ts';
import { showEphemeral } from './ephemeral.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { SlackRefusal } from './refusal.ts';
import { messageOf } from './shown.ts';
import { BOT, type SlackChannel, type SlackMessage } from './team.ts';
import type { Workspace } from './workspace.ts';

/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const TEXT_CUT = 40_000;
/** https://docs.slack.dev/reference/methods/chat.update#errors */
const UPDATE_TEXT_MAX = 4000;
const ATTACHMENTS_MAX = 100;
/** Stated nowhere, met by many: https://github.com/slackapi/bolt-js/issues/2509 */
const BLOCKS_CHARS_MAX = 13_200;

/** https://docs.slack.dev/reference/methods/chat.postMessage */
export function postMessage(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const channel = channelFor(workspace, given);
  const content = contentOf(given);
  const { metadata, warning } = readMetadata(given['metadata']);
  const thread = threadOf(workspace, channel, given);
  if (!workspace.mayPost(channel.id)) throw new SlackRefusal('ratelimited');
  const message: SlackMessage = {
    channel: channel.id,
    messageId: workspace.nextTs(),
    postedAt: Date.now(),
    edited: false,
    payload: shownOf(given, content, metadata),
    user: BOT.user,
    thread,
    editedTs: null,
  };
  if (thread) workspace.threaded.add(`${channel.id}/${thread}`);
  workspace.book.post(message, withoutToken(given));
  const answer = { ok: true, channel: channel.id, ts: message.messageId, message: messageOf(workspace, message, true) };
  return warning ? { ...answer, warning, response_metadata: { warnings: [warning] } } : answer;
}

/**
 * https://docs.slack.dev/reference/methods/chat.update: `text` without `blocks` drops the blocks; without `metadata` the
 * old one stays.
 */
export function update(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const channel = channelFor(workspace, given);
  if ((textOf(given, 'text') ?? '').length > UPDATE_TEXT_MAX) throw new SlackRefusal('msg_too_long');
  const content = contentOf(given);
  const message = ownMessage(workspace, channel, given, 'cant_update_message');
  const { metadata, warning } = readMetadata(given['metadata']);
  const kept = given['metadata'] === undefined ? (message.payload['metadata'] as Metadata | undefined) : metadata;
  message.editedTs = workspace.nextTs();
  workspace.book.update(message, shownOf(given, content, kept), withoutToken(given));
  const answer = {
    ok: true,
    channel: channel.id,
    ts: message.messageId,
    text: content.text,
    message: messageOf(workspace, message, true),
  };
  return warning ? { ...answer, warning, response_metadata: { warnings: [warning] } } : answer;
}

/** https://docs.slack.dev/reference/methods/chat.delete; the method is named by a reserved word. */
export function remove(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const channel = channelFor(workspace, given);
  const message = ownMessage(workspace, channel, given, 'cant_delete_message');
  workspace.remove(message);
  return { ok: true, channel: channel.id, ts: message.messageId };
}

/** Before one person only, who has to be there. https://docs.slack.dev/reference/methods/chat.postEphemeral */
export function postEphemeral(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const channel = channelFor(workspace, given);
  const user = textOf(given, 'user') ?? '';
  const content = contentOf(given);
  if (!workspace.isIn(channel, user) || workspace.people.get(user)?.deleted) {
    throw new SlackRefusal('user_not_in_channel');
  }
  const payload = { ...shownOf(given, content, undefined), channel: channel.id };
  return { ok: true, message_ts: showEphemeral(workspace, user, channel.id, payload) };
}

/** https://docs.slack.dev/reference/methods/chat.getPermalink */
export function getPermalink(workspace: Workspace, given: Arguments): Record<string, unknown> {
  const channel = workspace.channel(textOf(given, 'channel') ?? '');
  if (!channel) throw new SlackRefusal('channel_not_found');
  const ts = textOf(given, 'message_ts') ?? '';
  if (!workspace.book.find(channel.id, ts)) throw new SlackRefusal('message_not_found');
  return { ok: true, channel: channel.id, permalink: workspace.permalink(channel.id, ts) };
}

/** The channel that may be written to. A private one without the bot does not exist for it. */
function channelFor(workspace: Workspace, given: Arguments): Required<SlackChannel> {
  const channel = workspace.channel(textOf(given, 'channel') ?? '');
  if (!channel || (channel.private && !channel.member)) throw new SlackRefusal('channel_not_found');
  if (channel.archived) throw new SlackRefusal('is_archived');
  if (!channel.member) throw new SlackRefusal('not_in_channel');
  return channel;
}

interface Content {
  text: string;
  blocks?: unknown[];
  attachments?: unknown[];
}

export function contentOf(given: Arguments): Content {
  const { blocks, attachments } = given;
  if (blocks !== undefined && !Array.isArray(blocks)) throw new SlackRefusal('invalid_blocks_format');
  if (blocks !== undefined) checkBlocks(blocks);
  if (blocks !== undefined && JSON.stringify(blocks).length > BLOCKS_CHARS_MAX) {
    throw new SlackRefusal('msg_blocks_too_long');
  }
  if (attachments !== undefined && !Array.isArray(attachments)) throw new SlackRefusal('invalid_attachments');
  if ((attachments?.length ?? 0) > ATTACHMENTS_MAX) throw new SlackRefusal('too_many_attachments');
  const text = (textOf(given, 'text') ?? '').slice(0, TEXT_CUT);
  if (text.trim() === '' && !blocks?.length && !attachments?.length) throw new SlackRefusal('no_text');
  return { text, ...(blocks?.length ? { blocks } : {}), ...(attachments?.length ? { attachments } : {}) };
}

/** What the channel shows: the arguments as sent, less what the message does not keep. */
function shownOf(given: Arguments, content: Content, metadata: Metadata | undefined): Record<string, unknown> {
  const { blocks: _blocks, attachments: _attachments, metadata: _metadata, ts: _ts, ...rest } = withoutToken(given);
  return { ...rest, ...content, ...(metadata ? { metadata } : {}) };
}

function withoutToken({ token: _token, ...rest }: Arguments): Arguments {
  return rest;
}

/**
 * What was to stand beneath a message that is not there stands in the channel itself, and Slack does not say so:
 * https://github.com/slack-go/slack/issues/1571, https://github.com/slackapi/python-slack-events-api/issues/87
 */
function threadOf(workspace: Workspace, channel: SlackChannel, given: Arguments): string | null {
  const ts = textOf(given, 'thread_ts');
  if (ts === undefined) return null;
  const parent = workspace.book.find(channel.id, ts) ?? workspace.tombstones.get(`${channel.id}/${ts}`);
  return parent === undefined ? null : (parent.thread ?? ts);
}

function ownMessage(workspace: Workspace, channel: SlackChannel, given: Arguments, refusal: string): SlackMessage {
  const message = workspace.book.find(channel.id, textOf(given, 'ts') ?? '');
  if (!message) throw new SlackRefusal('message_not_found');
  if (message.user !== BOT.user) throw new SlackRefusal(refusal);
  return message;
}
