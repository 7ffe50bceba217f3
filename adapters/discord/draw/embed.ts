import type { Reader } from '../../draw/clock.ts';
import type { Line } from '../../draw/spans.ts';
import { type Names, readMarkdown } from './markdown.ts';
import { timeOf } from './time.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** An embed as it is shown, its Markdown understood. https://docs.discord.com/developers/resources/message#embed-object */
export interface Embed {
  /** `#c40d1e`; null where it has none. */
  colour: string | null;
  author: string | null;
  title: readonly Line[];
  url: string | null;
  description: readonly Line[];
  fields: readonly { name: readonly Line[]; value: readonly Line[]; inline: boolean }[];
  image: string | null;
  thumbnail: string | null;
  /** Footer and time, as Discord joins them. */
  footer: string | null;
}

const SUPPRESS_EMBEDS = 1 << 2;

export function embedsOf(payload: Fields, reader: Reader, names: Names): Embed[] {
  if ((Number(payload['flags'] ?? 0) & SUPPRESS_EMBEDS) !== 0) return [];
  return listOf(payload['embeds']).map((embed) => {
    const read = (text: unknown): Line[] => readMarkdown(stringOf(text), reader, names);
    const at = Date.parse(stringOf(embed['timestamp'])) / 1000;
    const footer = [stringOf(fieldsOf(embed['footer'])['text']), timeOf(at, 's', reader)?.text ?? ''];
    return {
      colour: typeof embed['color'] === 'number' ? `#${embed['color'].toString(16).padStart(6, '0')}` : null,
      author: stringOf(fieldsOf(embed['author'])['name']) || null,
      title: read(embed['title']),
      url: stringOf(embed['url']) || null,
      description: read(embed['description']),
      fields: listOf(embed['fields']).map((field) => ({
        name: read(field['name']),
        value: read(field['value']),
        inline: field['inline'] === true,
      })),
      image: stringOf(fieldsOf(embed['image'])['url']) || null,
      thumbnail: stringOf(fieldsOf(embed['thumbnail'])['url']) || null,
      footer: footer.filter(Boolean).join(' • ') || null,
    };
  });
}

// A payload is whatever was frozen, so nothing is taken for granted; what is missing is drawn as nothing.
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
export const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
