import type { Arguments } from './arguments.ts';
import { contentOf } from './chat.ts';
import { showEphemeral } from './ephemeral.ts';
import type { RespondsTo } from './people/response-urls.ts';
import { SlackRefusal } from './refusal.ts';
import { BOT } from './team.ts';
import type { Workspace } from './workspace.ts';

/**
 * What the app says by a `response_url`, or in what it acknowledges a command with: only to whoever acted, unless it says
 * `in_channel`; no membership is asked for. https://docs.slack.dev/interactivity/handling-user-interaction/#message_responses
 * @throws {SlackRefusal}
 */
export function respond(workspace: Workspace, { user, channel, message }: RespondsTo, given: Arguments): void {
  if (given['delete_original'] === true) return removeOriginal(workspace, channel, message);
  const content = { ...contentOf(given) };
  if (given['replace_original'] === true && message !== null) {
    return replaceOriginal(workspace, channel, message, given, content);
  }
  const payload = { ...given, ...content, channel };
  if (given['response_type'] !== 'in_channel') {
    showEphemeral(workspace, user, channel, payload);
    return;
  }
  const thread = typeof given['thread_ts'] === 'string' ? given['thread_ts'] : null;
  const standing = { channel, messageId: workspace.nextTs(), postedAt: Date.now(), edited: false, payload };
  workspace.book.post({ ...standing, user: BOT.user, thread, editedTs: null });
}

function removeOriginal(workspace: Workspace, channel: string, ts: string | null): void {
  const kept = workspace.screens.ephemeral(channel, ts ?? '');
  const message = workspace.book.find(channel, ts ?? '');
  if (kept) {
    kept.screen.ephemerals.splice(kept.screen.ephemerals.indexOf(kept.message), 1);
    workspace.changes.tell();
  } else if (message) {
    workspace.remove(message);
  } else {
    throw new SlackRefusal('message_not_found');
  }
}

function replaceOriginal(workspace: Workspace, channel: string, ts: string, given: Arguments, content: object): void {
  const kept = workspace.screens.ephemeral(channel, ts);
  const message = workspace.book.find(channel, ts);
  if (kept) {
    kept.message.payload = { channel, ...content };
    workspace.changes.tell();
  } else if (message) {
    const { metadata } = message.payload;
    message.editedTs = workspace.nextTs();
    workspace.book.update(message, { channel, ...content, ...(metadata ? { metadata } : {}) }, given);
  } else {
    throw new SlackRefusal('message_not_found');
  }
}
