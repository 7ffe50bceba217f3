import { webLink } from '../link.ts';
import { clean, clip, clipEscaped } from '../text.ts';
import type { AlertWording, QuoteWording } from '../wording.ts';
import {
  callBlock,
  escaped,
  type Mrkdwn,
  type PlainText,
  plain,
  type Shown,
  type SlackBlock,
  timeText,
} from './blocks.ts';
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

/** An alert, an update beneath it or a correction's notice. */
export const showAlert = (wording: AlertWording, marker: string, call: string): Shown => ({
  text: fallback(wording, call),
  blocks: blocksOf(wording, marker, call),
});

/** The least that a lede keeps beside notes as long as they may be, in bytes. */
const LEDE_BYTES = 400;

function blocksOf(wording: AlertWording, marker: string, call: string): SlackBlock[] {
  const { prefix, headline, label, notes, lede } = wording;
  const head: SlackBlock[] = [
    { type: 'header', block_id: marker, text: plain(clip(prefix + headline, HEADER_LIMIT)) },
    ...(label === null
      ? []
      : [{ type: 'context' as const, elements: [{ type: 'mrkdwn' as const, text: timeText(label) }] }]),
  ];
  const tail = tailOf(wording, call);
  let room = BLOCKS_BYTES - sizeOf(head) - sizeOf(tail);
  if (notes.length > 0) {
    const block = wordsBlock(notes.join('\n'), room - LEDE_BYTES);
    room -= sizeOf(block);
    head.push(block);
  }
  if (lede !== null) {
    const block = wordsBlock(lede, room);
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
function tailOf(wording: AlertWording, call: string): SlackBlock[] {
  const tail: SlackBlock[] = [];
  const image = webLink(wording.image?.url ?? null, IMAGE_URL_LIMIT);
  if (image !== null) {
    const alt = clip(clean(wording.image?.alt ?? ''), IMAGE_ALT_LIMIT);
    // Slack refuses an empty alt_text.
    tail.push({ type: 'image', image_url: image, alt_text: alt || 'Image' });
  }
  tail.push({ type: 'context', elements: sourceLine(wording) });
  const url = webLink(wording.url, BUTTON_URL_LIMIT);
  if (url !== null) {
    tail.push({ type: 'actions', elements: [{ type: 'button', action_id: 'read', text: plain(wording.read), url }] });
  }
  return [...tail, ...callBlock(call)];
}

/** Whole but for words beyond all custom, or such beside the longest of addresses. */
function wordsBlock(words: string, room: number): SlackBlock {
  let limit = SECTION_LIMIT;
  let block: SlackBlock;
  do {
    block = { type: 'section', text: plain(clip(words, limit)) };
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
function sourceLine({ source, times }: AlertWording): (PlainText | Mrkdwn)[] {
  const name = plain(`Source: ${source}`);
  const text = times.map((time) => `· ${timeText(time)}`).join(' ');
  return text === '' ? [name] : [name, { type: 'mrkdwn', text }];
}

/**
 * What a phone's lock screen shows (its start) and a screen reader reads (all of it). Calls stand last, so that the first
 * line begins with priority, headline and source.
 */
function fallback({ prefix, headline, source, label, notes, lede, quotes }: AlertWording, call: string): string {
  const line = `${prefix}${clip(headline, SECTION_LIMIT / 3)} — ${source}`;
  const said = quotes.map(({ text, speaker }) => (speaker === null ? text : `${text} — ${speaker}`));
  const changed = label === null ? [] : [`${label.label} ${label.plain}`];
  const words = [line, ...changed, ...notes, ...(lede === null ? [] : [lede]), ...said].join('\n');
  const room = TEXT_LIMIT - (call === '' ? 0 : call.length + 1);
  return [clipEscaped(words, room, escaped), ...(call === '' ? [] : [call])].join('\n');
}

/** In bytes, the comma behind it included. */
const sizeOf = (blocks: unknown): number => Buffer.byteLength(JSON.stringify(blocks)) + 1;
