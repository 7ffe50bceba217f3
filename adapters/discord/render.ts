import type { Alert, Mention, Priority } from '../../src/alert/alert.ts';
import { webLink } from '../link.ts';
import { clip, clipEscaped } from '../text.ts';
import { type QuoteWording, type Wording, wordingOf } from '../wording.ts';
import { BUTTON_URL_LIMIT, CONTENT_LIMIT, DESCRIPTION_LIMIT, FOOTER_LIMIT, IMAGE_URL_LIMIT } from './limits.ts';
import { disarm } from './markdown.ts';

/** The stripe beside the embed, loudest first: the red, orange and amber of a warning scale, then a quiet blue. */
export const COLOURS: Readonly<Record<Priority, number>> = {
  flash: 0xc4_0d_1e,
  bulletin: 0xe8_5d_04,
  urgent: 0xf4_b4_00,
  routine: 0x4f_6d_8f,
};

/** No sound and no push. https://docs.discord.com/developers/resources/message#message-object-message-flags */
const SUPPRESS_NOTIFICATIONS = 1 << 12;
// https://docs.discord.com/developers/components/reference
const ACTION_ROW = 1;
const BUTTON = 2;
const LINK_STYLE = 5;

/** The body of "create message" and "edit message", but for the nonce. */
export type DiscordPayload = {
  content: string;
  embeds: [{ color: number; description: string; footer: { text: string }; image?: { url: string } }];
  components: {
    type: typeof ACTION_ROW;
    components: { type: typeof BUTTON; style: typeof LINK_STYLE; label: string; url: string }[];
  }[];
  /** Always set, and on every edit again: an edit forgets the original's. */
  allowed_mentions: { parse: 'everyone'[]; roles: string[] };
  flags?: number;
};

/** An alert as Discord shows it. Pure: the same alert gives the same payload. */
export function renderDiscord(alert: Alert, to: { key: string; mentions: readonly Mention[] }): DiscordPayload {
  const wording = wordingOf(alert);
  // ROUTINE never pings, whatever the route says.
  const call = callOf(alert.priority === 'routine' ? [] : to.mentions);
  const url = webLink(alert.url, BUTTON_URL_LIMIT);
  const image = webLink(alert.image?.url ?? null, IMAGE_URL_LIMIT);
  return {
    content: pushLine(wording, call.text),
    embeds: [
      {
        color: COLOURS[alert.priority],
        description: descriptionOf(wording),
        footer: { text: clip(markerOf(to.key, alert.revision), FOOTER_LIMIT) },
        ...(image === null ? {} : { image: { url: image } }),
      },
    ],
    components:
      url === null ? [] : [{ type: ACTION_ROW, components: [{ type: BUTTON, style: LINK_STYLE, label: 'Read', url }] }],
    allowed_mentions: { parse: call.everyone ? ['everyone'] : [], roles: call.roles },
    ...(alert.priority === 'routine' ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
  };
}

/**
 * The durable mark: the nonce is not in the history and a link button holds no `custom_id`, so the footer must say which
 * message of ours this is.
 */
export const markerOf = (key: string, revision: number): string => `Stop Press · ${key}.${revision}`;

/** What a phone's push shows: priority, headline, source; whoever is called stands last. */
function pushLine({ prefix, headline, source }: Wording, call: string): string {
  const tail = ` — ${disarm(source)}${call === '' ? '' : ` ${call}`}`;
  const room = CONTENT_LIMIT - prefix.length - tail.length;
  return `${prefix}${clipEscaped(headline, room, (text) => disarm(text, prefix === ''))}${tail}`;
}

/** Lede, quotes, source and time: timestamps work here, and not in a footer. */
function descriptionOf(wording: Wording): string {
  const last = sourceLine(wording);
  const room = DESCRIPTION_LIMIT - last.length;
  // Quotes are the least important part: they go in whole while there is room, and the rest are left out.
  const parts = wording.lede === null ? [] : [clipEscaped(wording.lede, room - 2, (text) => disarm(text, true))];
  let length = parts.join('').length + 2;
  for (const quote of wording.quotes) {
    const part = quoteLines(quote);
    length += part.length + 2;
    if (length > room) break;
    parts.push(part);
  }
  return [...parts, last].join('\n\n');
}

const quoteLines = ({ text, speaker }: QuoteWording): string =>
  `> ${disarm(text)}${speaker === null ? '' : `\n> — ${disarm(speaker)}`}`;

/** In the reader's own zone: https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
function sourceLine({ source, time }: Wording): string {
  const name = `Source: ${disarm(source)}`;
  return time === null ? name : `${name} · ${time.label} <t:${time.unix}:${time.label === 'Sent' ? 't' : 'f'}>`;
}

/** Ours: nobody needs more, and a list without an end would push out the words. */
const CALLS_A_MESSAGE = 20;

function callOf(mentions: readonly Mention[]): { text: string; everyone: boolean; roles: string[] } {
  const called = mentions.slice(0, CALLS_A_MESSAGE).flatMap((mention) => {
    if (mention === 'channel') return '@everyone';
    if (mention === 'here') return '@here';
    return 'role' in mention && /^\d{1,20}$/.test(mention.role) ? `<@&${mention.role}>` : [];
  });
  const calls = [...new Set(called)];
  return {
    text: calls.join(' '),
    everyone: calls.some((call) => call.startsWith('@')),
    roles: calls.flatMap((call) => (call.startsWith('<@&') ? call.slice(3, -1) : [])),
  };
}
