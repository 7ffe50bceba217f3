import type { Workspace } from './workspace.ts';

/** Shows a message to one person only. @returns its `ts` */
export function showEphemeral(
  workspace: Workspace,
  user: string,
  channel: string,
  payload: Record<string, unknown>,
): string {
  const messageId = workspace.nextTs();
  workspace.screens.of(user).ephemerals.push({ channel, messageId, postedAt: Date.now(), payload });
  workspace.changes.tell();
  return messageId;
}
