import type { Fault } from '../adapter.ts';

/**
 * Slack's own words for a refusal, what they mean for the message, and how to mend it. A `*` stands for any ending. What
 * is not listed is `uncertain`: Slack adds words, and a wrong "surely not sent" would double an alert.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors, and chat.update, chat.delete, conversations.history likewise
 */
export const REFUSALS: readonly (readonly [word: string, fault: Fault, mend: string])[] = [
  [
    'channel_not_found',
    'rejected',
    'no such channel, or a private one without the bot. Check the id, then /invite the bot there',
  ],
  ['not_in_channel', 'rejected', 'the bot is not a member. Invite it there: /invite @stop-press'],
  ['is_inactive', 'rejected', 'the channel is frozen, and its messages with it. Tell its readers elsewhere'],
  ['is_archived', 'rejected', 'the channel is archived. Unarchive it, or take it out of SLACK_CHANNELS'],
  ['no_permission', 'rejected', 'the bot may not post there. Invite it, or ask an admin'],
  ['restricted_action*', 'rejected', 'a workspace setting forbids apps to post there. Ask an admin to allow this app'],
  ['team_access_not_granted', 'rejected', 'the app is not approved for this workspace. Ask an admin to approve it'],
  ['ekm_access_denied', 'rejected', 'the workspace’s key management forbids posting for now. Ask an admin'],
  ['messages_tab_disabled', 'rejected', 'this is the bot’s own messages tab, and it is off. Choose a channel'],
  ['msg_too_long', 'rejected', 'the text is too long. This is a fault of Stop Press, please report it'],
  ['msg_blocks_too_long', 'rejected', 'the blocks are too long. Push it again with a shorter story'],
  ['invalid_blocks*', 'rejected', 'the blocks are refused. Where the alert has an image, push it again without'],
  ['no_text', 'rejected', 'there is no text. This is a fault of Stop Press, please report it'],
  ['invalid_metadata_*', 'rejected', 'the metadata is refused. This is a fault of Stop Press, please report it'],
  ['metadata_too_large', 'rejected', 'the metadata is too large. This is a fault of Stop Press, please report it'],
  ['too_many_attachments', 'rejected', 'too many attachments. This is a fault of Stop Press, please report it'],
  ['invalid_arguments', 'rejected', 'the request is malformed. This is a fault of Stop Press, please report it'],

  ['thread_not_found', 'rejected', 'the message to post beneath was deleted. Post in the channel instead'],
  ['cannot_reply_to_message', 'rejected', 'nothing can be posted beneath that message. Post in the channel instead'],
  ['cant_delete_message', 'rejected', 'the message is not this bot’s. Ask somebody who may to delete it'],
  ['compliance_exports_prevent_deletion', 'rejected', 'the workspace keeps every message. Ask an admin to delete it'],

  ['message_not_found', 'gone', 'somebody deleted the message. There is nothing left to edit'],
  ['edit_window_closed', 'fixed', 'the workspace allows no edit of a message this old'],
  ['cant_update_message', 'fixed', 'the message is not this bot’s'],

  ['invalid_auth', 'unauthorized', 'the token is not valid. Copy the Bot User OAuth Token into SLACK_BOT_TOKEN again'],
  ['not_authed', 'unauthorized', 'no token was given. Set SLACK_BOT_TOKEN'],
  ['account_inactive', 'unauthorized', 'the bot was removed from the workspace. Install the app again'],
  ['token_revoked', 'unauthorized', 'the token was revoked. Install the app again and copy the new token'],
  ['token_expired', 'unauthorized', 'the token has expired. Turn token rotation off and install the app again'],
  ['not_allowed_token_type', 'unauthorized', 'this is no bot token. SLACK_BOT_TOKEN begins with xoxb-'],
  ['missing_scope', 'unauthorized', 'the app lacks a scope. Add it by the manifest, then install the app again'],

  ['ratelimited', 'rate-limited', 'too many requests. It is tried again later'],
  ['rate_limited', 'rate-limited', 'too many requests. It is tried again later'],
  ['message_limit_exceeded', 'rate-limited', 'the workspace’s limit of messages is reached. It is tried again later'],
  ['team_added_to_org', 'unreachable', 'the workspace is moving into an organisation. It is tried again later'],
  ['org_login_required', 'unreachable', 'the workspace is moving into an organisation. It is tried again later'],
];
