import type { Reader } from '../../draw/clock.ts';
import type { Line, Span, Style } from '../../draw/spans.ts';
import { fillDate } from './date.ts';

type Fields = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, Line['kind']>> = {
  rich_text_section: 'text',
  rich_text_quote: 'quote',
  rich_text_preformatted: 'code',
};

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export function readRichText(elements: readonly Fields[], reader: Reader): Line[] {
  return elements.flatMap((element): Line[] => {
    const held = (Array.isArray(element['elements']) ? element['elements'] : []) as Fields[];
    if (element['type'] !== 'rich_text_list') {
      const spans = held.map((inline) => spanOf(inline, reader));
      return byLine(spans).map((line) => ({ kind: KINDS[String(element['type'])] ?? 'text', spans: line }));
    }
    const ordered = element['style'] === 'ordered';
    return held.map((item, index) => ({
      kind: 'item',
      mark: ordered ? `${Number(element['offset'] ?? 0) + index + 1}.` : '•',
      level: Number(element['indent'] ?? 0),
      spans: ((item['elements'] ?? []) as Fields[]).map((inline) => spanOf(inline, reader)),
    }));
  });
}

function spanOf(inline: Fields, reader: Reader): Span {
  const style = (inline['style'] ?? {}) as Style;
  const word = (name: string): string => String(inline[name] ?? '');
  switch (inline['type']) {
    case 'link':
      return { ...style, text: word('text') || word('url'), href: word('url') };
    case 'emoji':
      return { ...style, text: emoji(word('unicode')) ?? `:${word('name')}:` };
    case 'user':
      return { ...style, text: `@${word('user_id')}`, mention: true };
    case 'usergroup':
      return { ...style, text: '@group', mention: true };
    case 'channel':
      return { ...style, text: `#${word('channel_id')}`, mention: true };
    case 'broadcast':
      return { ...style, text: `@${word('range')}`, mention: true };
    case 'date': {
      const at = Number(inline['timestamp']);
      const words = fillDate(at, word('format'), reader);
      return words === null ? { ...style, text: word('fallback') } : { ...style, text: words, at };
    }
    default:
      return { ...style, text: word('text') };
  }
}

/** Slack gives code points in hexadecimal, joined by hyphens. */
function emoji(unicode: string): string | null {
  return /^[0-9a-f]{2,6}(?:-[0-9a-f]{2,6})*$/i.test(unicode)
    ? String.fromCodePoint(...unicode.split('-').map((point) => Math.min(Number.parseInt(point, 16), 0x10ffff)))
    : null;
}

function byLine(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    });
  }
  return lines;
}
