import type { Alert, Mention, Part } from '../../src/alert/alert.ts';
import { wordingOf } from '../wording.ts';
import { showAlert } from './alert.ts';
import { callOf, type SlackBlock } from './blocks.ts';
import { showWithdrawal } from './withdrawal.ts';

/** Letters, digits, `_` and `-` only: with a dot in it Slack posts the message and drops the metadata with a warning. */
export const EVENT_TYPE = 'stop_press_message';

/** The arguments of chat.postMessage and chat.update, but for the channel. */
export type SlackPayload = {
  text: string;
  blocks: SlackBlock[];
  parse: 'none';
  mrkdwn: false;
  unfurl_links: false;
  unfurl_media: false;
  metadata: { event_type: string; event_payload: { key: string; alert: string; revision: number } };
};

/**
 * A part of an alert as Slack shows it. Pure: the same alert gives the same payload.
 *
 * Words from outside stand only in plain_text and rich_text, which know no markup, for mrkdwn has no escape for `* _ ~`;
 * and in `text`, where `mrkdwn: false` keeps them plain. https://docs.slack.dev/messaging/formatting-message-text
 */
export function renderSlack(alert: Alert, to: { key: string; mentions: readonly Mention[]; part: Part }): SlackPayload {
  const wording = wordingOf(alert, to.part);
  const marker = markerOf(to.key, alert.revision);
  const call = wording.calls ? callOf(to.mentions) : '';
  const { text, blocks } = wording.withdrawn ? showWithdrawal(wording, marker, call) : showAlert(wording, marker, call);
  return {
    text,
    blocks,
    parse: 'none',
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: EVENT_TYPE, event_payload: { key: to.key, alert: alert.id, revision: alert.revision } },
  };
}

/** What every first block of ours is marked by. */
export const MARK = 'stop-press:';

/** The durable mark in the first block, which outlives metadata that was stripped. */
export const markerOf = (key: string, revision: number): string => `${MARK}${key}:${revision}`;
