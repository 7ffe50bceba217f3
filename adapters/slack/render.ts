import type { Alert, Mention } from '../../src/alert/alert.ts';
import { webLink } from '../link.ts';
import { clean, clip, clipEscaped } from '../text.ts';
import { type QuoteWording, type Time, type Wording, wordingOf } from '../wording.ts';
import {
  BLOCKS_A_MESSAGE,
  BLOCKS_BYTES,
  BUTTON_URL_LIMIT,
  HEADER_LIMIT,
  IMAGE_ALT_LIMIT,
  IMAGE_URL_LIMIT,
  SECTION_LIMIT,
  TEXT_LIMIT,
} from './limits.ts';

/** Letters, digits, `_` and `-` only: with a dot in it Slack posts the message and drops the metadata with a warning. */
export const EVENT_TYPE = 'stop_press_message';

type PlainText = { type: 'plain_text'; text: string; emoji: false };
type Mrkdwn = { type: 'mrkdwn'; text: string };
type Quote = { type: 'rich_text_quote'; elements: { type: 'text'; text: string }[] };

export type SlackBlock =
  | { type: 'header'; block_id: string; text: PlainText }
  | { type: 'section'; text: PlainText | Mrkdwn }
  | { type: 'rich_text'; elements: Quote[] }
  | { type: 'image'; image_url: string; alt_text: string }
  | { type: 'context'; elements: (PlainText | Mrkdwn)[] }
  | { type: 'actions'; elements: { type: 'button'; action_id: 'read'; text: PlainText; url: string }[] };

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
 * An alert as Slack shows it. Pure: the same alert gives the same payload.
 *
 * Words from outside stand only in plain_text and rich_text, which know no markup, for mrkdwn has no escape for `* _ ~`;
 * and in `text`, where `mrkdwn: false` keeps them plain. https://docs.slack.dev/messaging/formatting-message-text
 */
export function renderSlack(alert: Alert, to: { key: string; mentions: readonly Mention[] }): SlackPayload {
  const wording = wordingOf(alert);
  // ROUTINE never pings, whatever the route says.
  const call = alert.priority === 'routine' ? '' : callOf(to.mentions);
  return {
    text: fallback(wording, call),
    blocks: blocksOf(alert, wording, to.key, call),
    parse: 'none',
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: EVENT_TYPE, event_payload: { key: to.key, alert: alert.id, revision: alert.revision } },
  };
}

/** The durable mark in the first block, which outlives metadata that was stripped. */
export const markerOf = (key: string, revision: number): string => `stop-press:${key}:${revision}`;

function blocksOf(alert: Alert, wording: Wording, key: string, call: string): SlackBlock[] {
  const { prefix, headline, lede } = wording;
  const head: SlackBlock[] = [
    { type: 'header', block_id: markerOf(key, alert.revision), text: plain(clip(prefix + headline, HEADER_LIMIT)) },
  ];
  const tail = tailOf(alert, wording, call);
  let room = BLOCKS_BYTES - sizeOf(head) - sizeOf(tail);
  if (lede !== null) {
    const block = ledeBlock(lede, room);
    room -= sizeOf(block);
    head.push(block);
  }
  // Quotes are the least important part: they go in whole while there is room, and the rest are left out.
  const quotes: SlackBlock[] = [];
  for (const quote of wording.quotes) {
    const block = quoteBlock(quote);
    room -= sizeOf(block);
    if (room < 0 || head.length + quotes.length + tail.length >= BLOCKS_A_MESSAGE) break;
    quotes.push(block);
  }
  return [...head, ...quotes, ...tail];
}

/** Image, source and time, button, and whom it calls. */
function tailOf(alert: Alert, wording: Wording, call: string): SlackBlock[] {
  const tail: SlackBlock[] = [];
  const image = webLink(alert.image?.url ?? null, IMAGE_URL_LIMIT);
  if (image !== null) {
    const alt = clip(clean(alert.image?.alt ?? ''), IMAGE_ALT_LIMIT);
    // Slack refuses an empty alt_text.
    tail.push({ type: 'image', image_url: image, alt_text: alt || 'Image' });
  }
  tail.push({ type: 'context', elements: sourceLine(wording) });
  const url = webLink(alert.url, BUTTON_URL_LIMIT);
  if (url !== null) {
    tail.push({ type: 'actions', elements: [{ type: 'button', action_id: 'read', text: plain('Read'), url }] });
  }
  if (call !== '') tail.push({ type: 'section', text: { type: 'mrkdwn', text: call } });
  return tail;
}

/** Whole but for a lede beyond all custom, or one beside the longest of addresses. */
function ledeBlock(lede: string, room: number): SlackBlock {
  let limit = SECTION_LIMIT;
  let block: SlackBlock;
  do {
    block = { type: 'section', text: plain(clip(lede, limit)) };
    limit = Math.floor(limit * 0.8);
  } while (sizeOf(block) > room && limit > 1);
  return block;
}

const quoteBlock = ({ text, speaker }: QuoteWording): SlackBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_quote',
      elements: [{ type: 'text', text: speaker === null ? text : `${text}\n— ${speaker}` }],
    },
  ],
});

/** `Source: VOA · Sent 14:02`, in two elements because only mrkdwn knows dates and only plain_text is safe for a name. */
function sourceLine({ source, time }: Wording): (PlainText | Mrkdwn)[] {
  const name = plain(`Source: ${source}`);
  return time === null ? [name] : [name, { type: 'mrkdwn', text: `· ${time.label} ${dateOf(time)}` }];
}

/** In the reader's own zone and habits. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const dateOf = ({ label, unix, plain }: Time): string =>
  `<!date^${unix}^${label === 'Sent' ? '{time}' : '{date_short_pretty} {time}'}|${plain}>`;

/**
 * What a phone's lock screen shows (its start) and a screen reader reads (all of it). Calls stand last, so that the first
 * line begins with priority, headline and source.
 */
function fallback({ prefix, headline, source, lede, quotes }: Wording, call: string): string {
  const line = `${prefix}${clip(headline, SECTION_LIMIT / 3)} — ${source}`;
  const said = quotes.map(({ text, speaker }) => (speaker === null ? text : `${text} — ${speaker}`));
  const words = [line, ...(lede === null ? [] : [lede]), ...said].join('\n');
  const room = TEXT_LIMIT - (call === '' ? 0 : call.length + 1);
  return [clipEscaped(words, room, escaped), ...(call === '' ? [] : [call])].join('\n');
}

/** Disarms everything between angle brackets, mentions among it. https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Ours: nobody needs more, and a list without an end would push out the words. */
const CALLS_A_MESSAGE = 20;

function callOf(mentions: readonly Mention[]): string {
  const calls = mentions.flatMap((mention) => {
    if (mention === 'channel' || mention === 'here') return `<!${mention}>`;
    return 'group' in mention && /^S[A-Z0-9]{2,20}$/.test(mention.group) ? `<!subteam^${mention.group}>` : [];
  });
  return [...new Set(calls)].slice(0, CALLS_A_MESSAGE).join(' ');
}

const plain = (text: string): PlainText => ({ type: 'plain_text', text, emoji: false });

/** In bytes, the comma behind it included. */
const sizeOf = (blocks: unknown): number => Buffer.byteLength(JSON.stringify(blocks)) + 1;
