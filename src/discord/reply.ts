/** What one person is shown on Discord: always whole, so that an edit leaves nothing of what stood before. Pure. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import { CONTENT_LIMIT } from '../../adapters/discord/limits.ts';
import { clip } from '../../adapters/text.ts';
import { type Button, pressName } from '../desk/card.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface Reply {
  content: string;
  embeds?: readonly APIEmbed[];
  components?: readonly Row[];
}

// https://docs.discord.com/developers/components/reference#button
const LABEL_LIMIT = 80;
const PRESS = 'press:';

/** As a request to Discord holds it: nobody is ever called by what the desk says. */
export const bodyOf = ({ content, embeds = [], components = [] }: Reply) => ({
  content: clip(content, CONTENT_LIMIT),
  embeds: [...embeds],
  components: [...components],
  allowedMentions: { parse: [] },
});

export const saying = (...lines: readonly string[]): Reply => ({ content: lines.filter(Boolean).join('\n') });

export const button = (id: string, label: string, style: Exclude<ButtonStyle, 5 | 6> = ButtonStyle.Secondary) => ({
  type: ComponentType.Button as const,
  style,
  custom_id: id,
  label: clip(label, LABEL_LIMIT),
});

export const row = (...components: APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components,
});

/** A button that does what the same one on a card does. */
export const pressButton = (
  press: Pick<Button, 'press' | 'target' | 'base'>,
  label: string,
  style?: Exclude<ButtonStyle, 5 | 6>,
) => button(PRESS + pressName(press), label, style);

/** What follows `press:`; null for any other component. */
export const pressed = (id: string): string | null => (id.startsWith(PRESS) ? id.slice(PRESS.length) : null);
