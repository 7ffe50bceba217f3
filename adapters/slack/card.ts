/** A card of the editors' channel in Block Kit. Pure. */
import type { Mention } from '../../src/alert/alert.ts';
import { channelOf, type Destination, platformOf } from '../../src/alert/destination.ts';
import { type Button, type Card, type Piece, pressName } from '../../src/desk/card.ts';
import { clean, clip, clipEscaped } from '../text.ts';
import { callBlock, callOf, escaped, plain } from './blocks.ts';
import { BLOCKS_BYTES, HEADER_LIMIT, TEXT_LIMIT } from './limits.ts';
import { markerOf } from './render.ts';

/** Ours: a card is looked at, and not read; what it leaves out stands on the desk. */
const LINE_LIMIT = 500;
const PLACES_SHOWN = 15;
/** Header and call, at their longest. */
const HEAD_BYTES = 2_000;

type Inline =
  | { type: 'text'; text: string }
  | { type: 'date'; timestamp: number; format: string; fallback: string }
  | { type: 'channel'; channel_id: string }
  | { type: 'link'; url: string; text: string };

/** Words from outside stand only where no markup is read: in the header, and as text of rich_text. */
export function slackCard(
  card: Card,
  to: { key: string; mentions: readonly Mention[]; names: ReadonlyMap<Destination, string> },
) {
  const title = clean(card.title);
  const call = card.calls ? callOf(to.mentions) : '';
  const rows = rowsOf(card.buttons).map((row) => ({ type: 'actions', elements: row.map(buttonOf) }));
  const sections = fitting(
    [...card.lines.map((line) => line.map((piece) => inlineOf(piece, to.names))), ...placesOf(card, to.names)],
    BLOCKS_BYTES - HEAD_BYTES - sizeOf(rows),
  );
  return {
    text: [clipEscaped(title, TEXT_LIMIT / 2, escaped), call].filter(Boolean).join('\n'),
    blocks: [
      { type: 'header', block_id: markerOf(to.key, 1), text: plain(clip(title, HEADER_LIMIT)) },
      ...(sections.length > 0 ? [{ type: 'rich_text', elements: sections }] : []),
      ...rows,
      ...callBlock(call),
    ],
    parse: 'none',
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

const sizeOf = (blocks: unknown): number => Buffer.byteLength(JSON.stringify(blocks));

/** As many lines as there is room for, in bytes. */
function fitting(lines: readonly Inline[][], bytes: number) {
  let room = bytes;
  return lines
    .map((elements) => ({ type: 'rich_text_section' as const, elements }))
    .filter((section) => {
      room -= sizeOf(section) + 1;
      return room >= 0;
    });
}

function inlineOf(piece: Piece, names: ReadonlyMap<Destination, string>): Inline {
  if (typeof piece === 'string') return textOf(piece);
  if ('channel' in piece) return channelText(piece.channel, names);
  const fallback = `${new Date(piece.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return { type: 'date', timestamp: Math.floor(piece.at / 1000), format: '{date_short_pretty} {time}', fallback };
}

/** A channel of Slack is named by Slack itself, to each reader as they may see it. */
const channelText = (destination: Destination, names: ReadonlyMap<Destination, string>): Inline =>
  platformOf(destination) === 'slack'
    ? { type: 'channel', channel_id: channelOf(destination) }
    : textOf(names.get(destination) ?? destination);

function placesOf({ places }: Card, names: ReadonlyMap<Destination, string>): Inline[][] {
  const shown = places
    .slice(0, PLACES_SHOWN)
    .map(({ destination, words, link }): Inline[] => [
      channelText(destination, names),
      textOf(` ${words}`),
      ...(link === null ? [] : [textOf(' '), { type: 'link' as const, url: link, text: 'Open' }]),
    ]);
  const more = places.length - PLACES_SHOWN;
  return more > 0 ? [...shown, [textOf(`and ${more} more`)]] : shown;
}

/** Blanks at its ends part it from its neighbours. */
function textOf(words: string): Inline {
  const [, before = '', after = ''] = /^(\s?).*?(\s?)$/s.exec(words) ?? [];
  return { type: 'text', text: `${before && ' '}${clip(clean(words), LINE_LIMIT)}${after && ' '}` || ' ' };
}

/** One row, but for a second button of the same name: in a row each `action_id` stands once. */
function rowsOf(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const row = rows.find((each) => each.every(({ press }) => press !== button.press));
    if (row) row.push(button);
    else rows.push([button]);
  }
  return rows;
}

// https://docs.slack.dev/reference/block-kit/block-elements/button-element
const buttonOf = (button: Button) => ({
  type: 'button',
  action_id: `press:${button.press}`,
  value: pressName(button),
  text: plain(button.label),
  ...(button.look === 'plain' ? {} : { style: button.look }),
});
