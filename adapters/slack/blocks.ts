/** The blocks that we send, and the small parts of them. Pure. */
import type { Mention } from '../../src/alert/alert.ts';
import type { Time } from '../times.ts';

export type PlainText = { type: 'plain_text'; text: string; emoji: false };
export type Mrkdwn = { type: 'mrkdwn'; text: string };
export type Quote = { type: 'rich_text_quote'; elements: { type: 'text'; text: string }[] };

export type SlackBlock =
  | { type: 'header'; block_id: string; text: PlainText }
  | { type: 'section'; text: PlainText | Mrkdwn }
  | { type: 'rich_text'; elements: Quote[] }
  | { type: 'image'; image_url: string; alt_text: string }
  | { type: 'context'; elements: (PlainText | Mrkdwn)[] }
  | { type: 'actions'; elements: { type: 'button'; action_id: 'read'; text: PlainText; url: string }[] };

/** What a message shows, and what it says where blocks are not shown. */
export interface Shown {
  text: string;
  blocks: SlackBlock[];
}

export const plain = (text: string): PlainText => ({ type: 'plain_text', text, emoji: false });

export const callBlock = (call: string): SlackBlock[] =>
  call === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: call } }];

/** In the reader's own zone and habits. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export const timeText = ({ label, unix, withDay, plain }: Time): string =>
  `${label} <!date^${unix}^${withDay ? '{date_short_pretty} {time}' : '{time}'}|${plain}>`;

/** Disarms everything between angle brackets, mentions among it. https://docs.slack.dev/messaging/formatting-message-text#escaping */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Ours: nobody needs more, and a list without an end would push out the words. */
const CALLS_A_MESSAGE = 20;

export function callOf(mentions: readonly Mention[]): string {
  const calls = mentions.flatMap((mention) => {
    if (mention === 'channel' || mention === 'here') return `<!${mention}>`;
    return 'group' in mention && /^S[A-Z0-9]{2,20}$/.test(mention.group) ? `<!subteam^${mention.group}>` : [];
  });
  return [...new Set(calls)].slice(0, CALLS_A_MESSAGE).join(' ');
}
