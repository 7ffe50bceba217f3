/** A card of the editors' channel as message, embed and buttons. Pure. */
import type { Mention } from '../../src/alert/alert.ts';
import { channelOf, type Destination, platformOf } from '../../src/alert/destination.ts';
import { type Button, type Card, type Line, type Piece, pressName } from '../../src/desk/card.ts';
import { clean, clip, clipEscaped } from '../text.ts';
import { callOf } from './call.ts';
import { CONTENT_LIMIT, DESCRIPTION_LIMIT } from './limits.ts';
import { disarm } from './markdown.ts';
import { COLOURS, GREY, markerOf, SUPPRESS_NOTIFICATIONS } from './render.ts';

/** Ours: a card is looked at, and not read; what it leaves out stands on the desk. */
const LINE_LIMIT = 500;
const PLACES_SHOWN = 15;
// https://docs.discord.com/developers/components/reference
const ACTION_ROW = 1;
const BUTTON = 2;
const ROW_LIMIT = 5;
const STYLES: Readonly<Record<Button['look'], number>> = { primary: 1, plain: 2, danger: 4 };

type Names = ReadonlyMap<Destination, string>;

export function discordCard(card: Card, to: { key: string; mentions: readonly Mention[]; names: Names }) {
  const call = callOf(card.calls ? to.mentions : []);
  const after = call.text === '' ? '' : ` ${call.text}`;
  const title = clipEscaped(clean(card.title), CONTENT_LIMIT / 2, (text) => disarm(text, true));
  return {
    content: title + after,
    embeds: [
      {
        color: card.buttons.length === 0 ? GREY : COLOURS.routine,
        description: descriptionOf(card, to.names),
        footer: { text: markerOf(to.key, 1) },
      },
    ],
    components: rowsOf(card.buttons).map((row) => ({ type: ACTION_ROW, components: row.map(buttonOf) })),
    allowed_mentions: { parse: call.everyone ? ['everyone'] : [], roles: call.roles },
    // A card that calls nobody makes no sound.
    ...(card.calls ? {} : { flags: SUPPRESS_NOTIFICATIONS }),
  };
}

function descriptionOf({ lines, places }: Card, names: Names): string {
  const more = places.length - PLACES_SHOWN;
  const written = [
    ...lines.map((line) => lineOf(line, names)),
    ...places.slice(0, PLACES_SHOWN).map(({ destination, words, link }) => {
      const said = lineOf([{ channel: destination }, ` ${words}`], names);
      return link === null ? said : `${said} [Open](${link})`;
    }),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
  // Whole lines alone, so that nothing of their markup is cut.
  let text = '';
  for (const line of written) if (text.length + line.length < DESCRIPTION_LIMIT) text += `${line}\n`;
  return text.trimEnd();
}

const lineOf = (line: Line, names: Names): string => line.map((piece, at) => pieceOf(piece, names, at === 0)).join('');

function pieceOf(piece: Piece, names: Names, atStart: boolean): string {
  if (typeof piece === 'string') return wordsOf(piece, atStart);
  if ('at' in piece) return `<t:${Math.floor(piece.at / 1000)}:f>`;
  return platformOf(piece.channel) === 'discord'
    ? `<#${channelOf(piece.channel)}>`
    : wordsOf(names.get(piece.channel) ?? piece.channel, atStart);
}

/** Blanks at its ends part it from its neighbours. */
function wordsOf(words: string, atStart: boolean): string {
  const [, before = '', after = ''] = /^(\s?).*?(\s?)$/s.exec(words) ?? [];
  const written = clipEscaped(clean(words), LINE_LIMIT, (text) => disarm(text, atStart));
  return `${before && ' '}${written}${after && ' '}`;
}

function rowsOf(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let at = 0; at < buttons.length; at += ROW_LIMIT) rows.push(buttons.slice(at, at + ROW_LIMIT));
  return rows;
}

const buttonOf = (button: Button) => ({
  type: BUTTON,
  style: STYLES[button.look],
  label: clip(button.label, 80),
  custom_id: `press:${pressName(button)}`,
});
