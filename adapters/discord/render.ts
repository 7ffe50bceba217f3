import type { Alert, Mention, Part, Priority } from '../../src/alert/alert.ts';
import { webLink } from '../link.ts';
import { clip } from '../text.ts';
import { wordingOf } from '../wording.ts';
import { callOf } from './call.ts';
import { BUTTON_URL_LIMIT, FOOTER_LIMIT, IMAGE_URL_LIMIT } from './limits.ts';
import { alertText, withdrawalText } from './words.ts';

/** The stripe beside the embed, loudest first: the red, orange and amber of a warning scale, then a quiet blue. */
export const COLOURS: Readonly<Record<Priority, number>> = {
  flash: 0xc4_0d_1e,
  bulletin: 0xe8_5d_04,
  urgent: 0xf4_b4_00,
  routine: 0x4f_6d_8f,
};
/** Behind the mark of a drill, which is a line as well. */
const DRILL_MARK = ' · DRILL';
/** Of what was withdrawn. */
export const GREY = 0x80_84_8e;

/** No sound and no push. https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const SUPPRESS_NOTIFICATIONS = 1 << 12;
// https://docs.discord.com/developers/components/reference
const ACTION_ROW = 1;
const BUTTON = 2;
const LINK_STYLE = 5;

/** The body of "create message" and "edit message", but for the nonce. Every field is set, for an edit keeps what it is not told. */
export type DiscordPayload = {
  content: string;
  embeds: [{ color: number; description: string; footer: { text: string }; image?: { url: string } }];
  components: {
    type: typeof ACTION_ROW;
    components: { type: typeof BUTTON; style: typeof LINK_STYLE; label: string; url: string }[];
  }[];
  /** On every edit again: an edit forgets the original's. */
  allowed_mentions: { parse: 'everyone'[]; roles: string[] };
  /** Only a post heeds it, and the same part always has the same. */
  flags?: number;
};

/** A part of an alert as Discord shows it. Pure: the same alert gives the same payload. */
export function renderDiscord(
  alert: Alert,
  to: { key: string; mentions: readonly Mention[]; part: Part },
): DiscordPayload {
  const wording = wordingOf(alert, to.part);
  const call = callOf(wording.calls ? to.mentions : []);
  const { content, description } = wording.withdrawn
    ? withdrawalText(wording, call.text)
    : alertText(wording, call.text);
  const url = wording.withdrawn ? null : webLink(wording.url, BUTTON_URL_LIMIT);
  const image = wording.withdrawn ? null : webLink(wording.image?.url ?? null, IMAGE_URL_LIMIT);
  return {
    content,
    embeds: [
      {
        color: wording.level === null ? GREY : COLOURS[wording.level],
        description,
        footer: { text: clip(markerOf(to.key, alert.revision) + (alert.drill ? DRILL_MARK : ''), FOOTER_LIMIT) },
        ...(image === null ? {} : { image: { url: image } }),
      },
    ],
    components:
      wording.withdrawn || url === null
        ? []
        : [{ type: ACTION_ROW, components: [{ type: BUTTON, style: LINK_STYLE, label: wording.read, url }] }],
    allowed_mentions: { parse: call.everyone ? ['everyone'] : [], roles: call.roles },
    ...(wording.silent ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
  };
}

/**
 * The durable mark: the nonce is not in the history and a link button holds no `custom_id`, so the footer must say which
 * message of ours this is.
 */
export const markerOf = (key: string, revision: number): string => `Stop Press · ${key}.${revision}`;
